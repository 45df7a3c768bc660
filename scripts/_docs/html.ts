import { breakable } from './breakable.ts'
import { escapeHtml } from './escapeHtml.ts'

/** Code in a cell. */
export const code = (text: string) => `<code>${breakable(text)}</code>`

/** Text whose only markup is backticks. */
export const inline = (text: string) =>
  text
    .trim()
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : escapeHtml(part)))
    .join('')

/** Markdown of a description, safe beside Vue: a `<` outside of code is text. */
export const prose = (markdown: string) =>
  markdown
    .trim()
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '&#123;{')))
    .join('')

export const link = (address: string, html: string) => `<a href="${escapeHtml(address)}">${html}</a>`

export interface TableRow {
  /** The row's anchor, which search results lead to. */
  readonly id?: string
  readonly data?: Readonly<Record<string, string>>
  /** HTML, one for each heading. */
  readonly cells: readonly string[]
}

/** Around each table: the style sheet asks it for its width. */
export const tableStart = '<div class="table">'
export const tableEnd = '</div>'

/** A table in one block of HTML; on a phone each row becomes a card, so each cell repeats its heading. */
export function htmlTable(caption: string, headings: readonly string[], rows: readonly TableRow[], id = ''): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  const body = rows.map(({ id: anchor, data = {}, cells }) => {
    const attributes = [
      ...(anchor === undefined ? [] : [` id="${escapeHtml(anchor)}"`]),
      ...Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`),
    ]
    const columns = cells.map((cell, index) => `<td data-label="${escapeHtml(headings[index] ?? '')}">${cell}</td>`)
    return `<tr${attributes.join('')}>${columns.join('')}</tr>`
  })
  return [
    tableStart,
    `<table v-pre${id === '' ? '' : ` id="${id}"`}>`,
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
    tableEnd,
  ].join('\n')
}
