// Without its fonts: the reader's own fonts are there already.
import { defineClientComponent, inBrowser, type Router } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import type { App } from 'vue'
import { VendorConsole } from './console/VendorConsole.ts'
import { loadWholePages } from './loadWholePages.ts'
import { Reference } from './Reference.ts'
import { TableFilter } from './TableFilter.ts'
import 'virtual:code-colors.css'
import './style.css'

export default {
  extends: theme,
  enhanceApp: ({ app, router }: { app: App; router: Router }) => {
    if (inBrowser && import.meta.env.PROD) loadWholePages(router)
    app.component('TableFilter', TableFilter)
    app.component('Reference', Reference)
    app.component('VendorConsole', VendorConsole)
    // Its program is loaded where it is used.
    app.component(
      'JudgePage',
      defineClientComponent(async () => (await import('./judge/JudgePage.ts')).JudgePage),
    )
  },
}
