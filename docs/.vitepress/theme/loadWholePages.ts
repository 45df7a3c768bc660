import type { Router } from 'vitepress'

/**
 * Lets links load the page that they lead to, where VitePress would fetch its text a second time as a program. So a page
 * is there once, and behaves with scripts as it does without.
 */
export function loadWholePages(router: Router): void {
  const isLoaded = () => router.route.component !== null
  router.onBeforeRouteChange = (to) => {
    if (!isLoaded()) return
    location.assign(to)
    return false
  }
  // The browser itself goes back and forth among the places of a page.
  router.onBeforePageLoad = () => !isLoaded()
}
