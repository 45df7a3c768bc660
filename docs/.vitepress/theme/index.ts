// Without its fonts: the reader's own fonts are there already.
import theme from 'vitepress/theme-without-fonts'
import TableFilter from './TableFilter.vue'
import './style.css'

export default {
  extends: theme,
  enhanceApp: ({ app }: { app: { component: (name: string, component: unknown) => void } }) => {
    app.component('TableFilter', TableFilter)
  },
}
