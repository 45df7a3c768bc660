// Without its fonts: the reader's own fonts are there already.
import theme from 'vitepress/theme-without-fonts'
import type { App } from 'vue'
import { TableFilter } from './TableFilter.ts'
import './style.css'

export default {
  extends: theme,
  enhanceApp: ({ app }: { app: App }) => {
    app.component('TableFilter', TableFilter)
  },
}
