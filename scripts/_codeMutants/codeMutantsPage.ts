import { markdownTable } from '../_lib/markdownTable.ts'
import { percent } from '../_lib/percent.ts'
import type { CodeMutant, FolderOutcome } from './tryMutants.ts'

/** The page that shows what became of mutants of the code. */
export const codeMutantsPageFile = 'docs/evidence/code-mutants.md'

/** The share of mutants that tests must notice, in each folder. */
export const leastShare = 0.85

const isNoticed = ({ status }: CodeMutant) => status === 'Killed' || status === 'Timeout'

/** The mutants that no test noticed. */
function survivorsOf({ tried }: FolderOutcome): CodeMutant[] {
  return tried.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
}

/** How many of the tried mutants tests noticed, and of how many they could have. */
function noticed(outcome: FolderOutcome): readonly [part: number, whole: number] {
  const part = outcome.tried.filter(isNoticed).length
  return [part, part + survivorsOf(outcome).length]
}

/** The share of the tried mutants that tests noticed, from 0 to 1. */
export function noticedShare(outcome: FolderOutcome): number {
  const [part, whole] = noticed(outcome)
  return part / whole
}

/** Where the share among all mutants of the folder lies, in 95 of 100 draws; undefined when all were tried. */
// https://doi.org/10.1080/01621459.1927.10502953: Wilson's interval holds near 100 % too, where the common one is too narrow
export function shareInterval(outcome: FolderOutcome): readonly [lowest: number, highest: number] | undefined {
  if (outcome.tried.length === outcome.all) return undefined
  const [part, count] = noticed(outcome)
  const deviations = 1.96
  const share = part / count
  const square = deviations ** 2 / count
  const middle = (share + square / 2) / (1 + square)
  const reach = (deviations * Math.sqrt((share * (1 - share) + square / 4) / count)) / (1 + square)
  return [middle - reach, middle + reach]
}

function intervalText(outcome: FolderOutcome): string {
  const interval = shareInterval(outcome)
  return interval === undefined ? 'all tried' : interval.map((share) => `${(share * 100).toFixed(1)} %`).join(' to ')
}

/** The figures of a folder: one row. */
export function folderTable(outcome: FolderOutcome): string {
  const { folder, all, tried } = outcome
  const count = (wanted: CodeMutant['status']) => tried.filter(({ status }) => status === wanted).length
  return markdownTable(
    [
      'folder',
      'mutants',
      'tried',
      'a test fails',
      'a test hangs',
      'survive',
      'no test reaches',
      'cannot be loaded',
      'noticed',
      'of all',
    ],
    [
      [
        `\`src/${folder}\``,
        all,
        tried.length,
        count('Killed'),
        count('Timeout'),
        count('Survived'),
        count('NoCoverage'),
        count('RuntimeError'),
        percent(...noticed(outcome)),
        intervalText(outcome),
      ],
    ],
  )
}

/** What survives in a folder, by file, as plain text. */
export function survivorList(outcome: FolderOutcome): string {
  const survivors = survivorsOf(outcome)
  const line = ({ place, change, status }: CodeMutant) =>
    `  ${place}  ${change}${status === 'NoCoverage' ? '  (no test reaches it)' : ''}`
  return [...new Set(survivors.map(({ file }) => file))]
    .sort()
    .flatMap((file) => [
      file,
      ...survivors
        .filter((mutant) => mutant.file === file)
        .sort(byPlace)
        .map(line),
    ])
    .join('\n')
}

const byPlace = (a: CodeMutant, b: CodeMutant) => a.place.localeCompare(b.place, 'en', { numeric: true })
