import { escapeHtml } from './escapeHtml.ts'
import type { Cell } from './evidence.ts'
import { code, htmlTable, link } from './html.ts'

/** How much of it somebody has shown, the most first. */
const levels: readonly (readonly [level: string, meaning: string, holds: (cell: Cell) => boolean])[] = [
  ['recorded', 'recorded from the live vendor', ({ recordings }) => recordings > 0],
  ['often', 'ten samples and more', ({ samples }) => samples >= 10],
  ['some', 'three to nine samples', ({ samples }) => samples >= 3],
  ['few', 'one or two samples', ({ samples }) => samples >= 1],
  ['gap', 'a gap: nobody has shown it', () => true],
]

const levelOf = (cell: Cell) => levels.find(([, , holds]) => holds(cell))?.[0] ?? ''

/** What the marks of the maps mean, as a list of them. */
export const coverageLegend = () =>
  `<p class="heat">${levels.map(([level, meaning]) => `<span class="${level}">${meaning}</span>`).join(' ')}</p>`

/**
 * The evidence of a vendor at a glance: a mark for each side and job state, which leads to its row.
 * @param rowOf the anchor of the row of a cell
 */
export function coverageMap(
  title: string,
  vendor: string,
  cells: readonly Cell[],
  rowOf: (cell: Cell) => string,
): string {
  const operations = [...new Set(cells.map(({ operationId }) => operationId))]
  const rows = operations.map((operationId) => {
    const marks = cells.filter((cell) => cell.operationId === operationId).map((cell) => mark(cell, rowOf(cell)))
    return {
      cells: [
        link(`../vendors/${vendor}/${operationId}.html`, code(operationId)),
        `<span class="heat">${marks.join(' ')}</span>`,
      ],
    }
  })
  return htmlTable(title, ['Operation', 'What has been seen of it'], rows)
}

function mark(cell: Cell, row: string): string {
  const { side, state, question, samples, recordings, accepts, rejects, gap } = cell
  const told = [
    question ?? [side, state].filter(Boolean).join(', state '),
    `${recordings} recordings, ${samples} samples, ${accepts} accepts, ${rejects} rejects`,
    ...(gap === undefined ? [] : [`gap: ${gap.trim()}`]),
  ]
  const text = question === undefined ? [side, state].filter(Boolean).join(' ') : '?'
  return `<a class="${levelOf(cell)}" href="#${escapeHtml(row)}" title="${escapeHtml(told.join('; '))}">${escapeHtml(text)}</a>`
}
