import { markdownTable } from '../_lib/markdownTable.ts'
import type { Alarm, Judge, JudgeCase, Verdict } from './judgeCase.ts'

/** The verdicts of one tool, in the order of the cases. */
export interface JudgeColumn extends Pick<Judge, 'name'> {
  readonly verdicts: readonly Verdict[]
}

/** The comparison as a table: a row for each thing that is wrong, and the rule by which the first tool finds it. */
export function judgeTable(cases: readonly JudgeCase[], columns: readonly JudgeColumn[]): string {
  const rows = [...new Set(cases.map(({ row }) => row))]
  const lines = rows.map((row) => {
    const cells = columns.map(({ verdicts }) => rowCell(cases, verdicts, row))
    return [row, ...cells, rulesOf(cases, columns[0]?.verdicts ?? [], row)]
  })
  const headings = ['what is wrong', ...columns.map(({ name }) => name), 'our rule']
  return markdownTable(headings, lines)
}

/** A tool's word for a row: one for each contract where they differ. */
function rowCell(cases: readonly JudgeCase[], verdicts: readonly Verdict[], row: string): string {
  const words = cases.flatMap((judged, index) => {
    if (judged.row !== row) return []
    return [{ contract: judged.contract, word: wordFor(judged, newAlarms(cases, verdicts, index)) }]
  })
  const [first] = words
  if (words.every(({ word }) => word === first?.word)) return first?.word ?? ''
  return words.map(({ contract, word }) => `${contract}: ${word}`).join('; ')
}

function wordFor({ isWrong }: JudgeCase, verdict: Verdict): string {
  if (verdict === 'not asked') return '-'
  if ('broke' in verdict) return `${verdict.broke} without a reason`
  const level = (['error', 'warning', 'info', 'header'] as const).find((name) =>
    verdict.alarms.some((alarm) => alarm.level === name),
  )
  if (level === undefined) return isWrong ? '**passes**' : 'ok'
  if (level === 'header') return isWrong ? '**passes** (a header says it)' : 'ok'
  const word = isWrong ? 'found' : '**false alarm**'
  return level === 'error' ? word : `${word} (${level})`
}

/** The verdict on a case without the alarms that the tool raises on the good exchange of the same contract, too. */
export function newAlarms(cases: readonly JudgeCase[], verdicts: readonly Verdict[], index: number): Verdict {
  const verdict = verdicts[index] ?? { broke: 'no verdict' }
  const judged = cases[index]
  if (verdict === 'not asked' || 'broke' in verdict || !judged?.isWrong) return verdict
  const good = cases.findIndex(
    ({ contract, isWrong, isPublished }) => contract === judged.contract && !isWrong && !isPublished,
  )
  const known = verdicts[good]
  const isKnown = ({ text }: Alarm) =>
    known !== undefined &&
    known !== 'not asked' &&
    'alarms' in known &&
    known.alarms.some((alarm) => alarm.text === text)
  return { alarms: verdict.alarms.filter((alarm) => !isKnown(alarm)) }
}

function rulesOf(cases: readonly JudgeCase[], verdicts: readonly Verdict[], row: string): string {
  const rules = cases.flatMap((judged, index) => {
    const verdict = verdicts[index]
    if (judged.row !== row || verdict === undefined || verdict === 'not asked' || 'broke' in verdict) return []
    return verdict.alarms.flatMap(({ rule }) => rule ?? [])
  })
  return [...new Set(rules)]
    .slice(0, 1)
    .map((rule) => `\`${rule}\``)
    .join('')
}
