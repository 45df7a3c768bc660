import { plain } from './plain.ts'

/** Tables and pictures that stand in Markdown as HTML, as Markdown. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/<div class="table">\n(<table.*?<\/table>)\n<\/div>/gs, (_, table: string) => markdownTable(table))
    .replace(/<svg.*?<\/svg>/gs, (picture) => all(picture, /<(?:title|desc)[^>]*>(.*?)<\//gs).join('. '))
}

function markdownTable(html: string): string {
  const [caption = ''] = all(html, /<caption>(.*?)<\/caption>/gs)
  const headings = all(html, /<th[^>]*>(.*?)<\/th>/gs)
  const rows = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)]
    .map(([, row = '']) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cellText(cell)))
    .filter((cells) => cells.length > 0)
  const lines = [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [`**${caption}**`, '', ...lines].join('\n')
}

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, part = '']) => plain(part))

const cellText = (html: string) =>
  plain(
    html
      .replace(/<code>(.*?)<\/code>/gs, '`$1`')
      .replace(/<br>/g, ', ')
      .replace(/<a href="([^"]*)">(.*?)<\/a>/gs, '[$2]($1)'),
  ).replaceAll('|', '\\|')
