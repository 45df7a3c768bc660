import type { MarkdownRenderer } from 'vitepress'
import { tableEnd, tableStart } from './html.ts'

/** Makes tables of Markdown what those of HTML are: rows that can become cards, whose cells repeat their headings. */
export function cardTables(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('card-tables', ({ tokens }) => {
    let headings: string[] = []
    let column = 0
    for (const [index, { type }] of tokens.entries()) {
      if (type === 'table_open') headings = []
      if (type === 'tr_open') column = 0
      if (type === 'th_open') headings.push(tokens[index + 1]?.content.replaceAll('`', '') ?? '')
      if (type === 'td_open') tokens[index]?.attrSet('data-label', headings[column++] ?? '')
    }
  })
  markdown.renderer.rules['table_open'] = () => `${tableStart}\n<table>\n`
  markdown.renderer.rules['table_close'] = () => `</table>\n${tableEnd}\n`
}
