import type { MarkdownRenderer } from 'vitepress'

/** Gives each cell of a table the text of its heading, which the style sheet shows where rows become cards. */
export function labelCells(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('label-cells', ({ tokens }) => {
    let headings: string[] = []
    let column = 0
    for (const [index, { type }] of tokens.entries()) {
      if (type === 'table_open') headings = []
      if (type === 'tr_open') column = 0
      if (type === 'th_open') headings.push(tokens[index + 1]?.content.replaceAll('`', '') ?? '')
      if (type === 'td_open') tokens[index]?.attrSet('data-label', headings[column++] ?? '')
    }
  })
}
