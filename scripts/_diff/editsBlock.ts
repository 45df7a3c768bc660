import { markdownTable } from '../_lib/markdownTable.ts'
import type { RatedEdit } from './rateEdits.ts'
import { bumps } from './reason.ts'

/** How the ratings of labelled edits stand to their labels, and by which edits they differ, as Markdown. */
export function editsBlock(rated: readonly RatedEdit[]): string {
  const orderOf = ({ rating, least }: RatedEdit) => Math.sign(bumps.indexOf(rating) - bumps.indexOf(least))
  const rows = [...bumps].reverse().map((least) => {
    const own = rated.filter((edit) => edit.least === least)
    return [least, own.length, ...[-1, 0, 1].map((order) => own.filter((edit) => orderOf(edit) === order).length)]
  })
  const different = rated.filter((edit) => edit.rating !== edit.least)
  const list = different.map(
    ({ edit, where, least, rating }) => `- ${where}: ${edit}. Labelled ${least}, rated ${rating}.`,
  )
  const table = markdownTable(['labelled', 'edits', 'rated lower', 'rated so', 'rated higher'], rows)
  return [table, ...(list.length === 0 ? [] : ['', ...list])].join('\n')
}
