import type { HeadConfig } from 'vitepress'

/** The picture of a preview, 1200 by 630 pixels, in the folder of the prose. */
export const card = 'card.png'

/** What a page tells search engines and whoever shows a preview of it. */
export interface PageFacts {
  /** Relative to the site: `guides/mock.md`. */
  readonly page: string
  readonly title: string
  readonly description: string
}

/**
 * The lasting address of a page, its Markdown and its card for previews.
 * @param site the address of the site, with a slash at the end
 */
// https://ogp.me
export function pageHead(site: string, { page, title, description }: PageFacts): HeadConfig[] {
  const address = new URL(page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html'), site).href
  const property = (name: string, content: string): HeadConfig => ['meta', { property: name, content }]
  return [
    ['link', { rel: 'canonical', href: address }],
    ['link', { rel: 'alternate', type: 'text/markdown', href: new URL(page, site).href }],
    property('og:type', 'website'),
    property('og:url', address),
    property('og:title', title),
    property('og:description', description),
    property('og:image', new URL(card, site).href),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ]
}
