import { plain } from './plain.ts'

/** A part of a page that search can lead to. */
export interface SearchSection {
  readonly anchor: string
  /** The headings above it, and its own title last. */
  readonly titles: string[]
  readonly text: string
}

const place =
  /<h([1-6])[^>]*? id="([^"]*)"[^>]*>(.*?)<\/h\1>|<tr id="([^"]*)"(?: data-title="([^"]*)")?[^>]*>(.*?)<\/tr>/gs
const row = /<tr id="[^"]*"[^>]*>.*?<\/tr>/gs

/**
 * Splits a page at its headings, and at those table rows that have an anchor: each member, error and deviation is one.
 * @param site what stands above the page's own title
 */
export function searchSections(html: string, site: readonly string[] = []): SearchSection[] {
  const sections: SearchSection[] = []
  const above: string[] = []
  const matches = [...html.matchAll(place)]
  for (const [index, match] of matches.entries()) {
    const [whole, level, anchor, title = '', rowAnchor, rowTitle, cells = ''] = match
    if (rowAnchor !== undefined) {
      const [first = ''] = cells.split('</td>')
      sections.push({
        anchor: rowAnchor,
        titles: [...site, ...above.filter(Boolean), plain(rowTitle ?? first)],
        text: plain(cells),
      })
      continue
    }
    above.length = Number(level) - 1
    above[Number(level) - 1] = plain(title)
    const next = matches.slice(index + 1).find((other) => other[4] === undefined)
    const own = html.slice(match.index + whole.length, next?.index).replace(row, '')
    sections.push({
      anchor: level === '1' ? '' : (anchor ?? ''),
      titles: [...site, ...above.filter(Boolean)],
      text: plain(own),
    })
  }
  return sections
}
