import { formatFinding } from '../../judge/finding.ts'
import type { AcceptedFinding } from '../baseline.ts'
import type { CoverageReport } from '../coverage.ts'
import type { RecordingFinding, RecordingReport } from '../recordingReport.ts'
import { formatCoverage } from './coverageTable.ts'
import { formatTable } from './formatTable.ts'
import { lostLine } from './lostLine.ts'
import { plainText } from './plainText.ts'
import { specPath } from './specPath.ts'
import { summaryLine } from './summaryLine.ts'

/** For people: a line for each finding with its two places, and what became of the rest. */
export function pretty(
  report: RecordingReport,
  options: { readonly colors?: boolean; readonly packageFolder?: string } = {},
): string {
  const paint = (code: number, text: string) => (options.colors ? `\u001b[${code}m${text}\u001b[0m` : text)
  const { summary, findings, skipped, lost = [], coverage, stale = [] } = report
  const found = findings.flatMap((finding) => {
    const severity = paint(finding.severity === 'error' ? 31 : 33, finding.severity)
    return [
      `${placeOf(finding)}  ${severity}  ${plainText(formatFinding(finding))}`,
      ...(finding.spec === undefined ? [] : [paint(2, contractWords(finding, options.packageFolder))]),
    ]
  })
  const notJudged = [
    ...lost.map((part) => `${placeOf(part)}  ${part.kind}  ${lostLine(part)}`),
    ...skipped.map((item) => `${placeOf(item)}  ${item.kind}  ${plainText(item.reason)}`),
  ]
  const sources = sourceLines(report)
  const parts = [
    found,
    notJudged.length === 0 ? [] : ['Not judged:', ...notJudged],
    sources.length === 0 ? [] : ['Sources:', ...sources],
    summary.findings === undefined ? [] : [formatTable(operationRows(summary))],
    coverage === undefined ? [] : [formatCoverage(coverage), ...unseenLines(coverage)],
    stale.length === 0 ? [] : ['Accepted by the baseline, and not found any more:', ...stale.map(staleLine)],
    [summaryLine(summary)],
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const placeOf = ({ file, line, column }: Pick<RecordingFinding, 'file' | 'line' | 'column'>) =>
  `${plainText(file)}:${line}:${column}`

function contractWords({ spec, sources }: RecordingFinding, packageFolder = ''): string {
  const from = sources.length === 0 ? '' : ` (${sources.join(', ')})`
  return `    the contract says so at ${spec === undefined ? '' : specPath(spec.file, packageFolder)}:${spec?.line}${from}`
}

/** What the ids in brackets stand for. */
const sourceLines = ({ sources = {} }: RecordingReport): string[] =>
  Object.entries(sources).flatMap(([contract, rows]) =>
    Object.entries(rows).map(
      ([id, { title, address }]) => `${contract} ${id}: ${title}${address ? `, ${address}` : ''}`,
    ),
  )

const operationRows = ({ operations, findings = {} }: RecordingReport['summary']): string[][] => [
  ['operation', 'exchanges', 'errors', 'warnings'],
  ...[...new Set([...Object.keys(operations), ...Object.keys(findings)])].map((name) => {
    const { errors, warnings } = findings[name] ?? { errors: 0, warnings: 0 }
    return [name, ...[operations[name] ?? 0, errors, warnings].map(String)]
  }),
]

const mostUnseen = 5

/** What coverage has not seen, a line for each contract and axis. */
const unseenLines = ({ axes }: CoverageReport): string[] =>
  axes
    .filter(({ unseen, seen }) => unseen.length > 0 && seen > 0)
    .map(({ contract, axis, unseen }) => {
      const more = unseen.length > mostUnseen ? `, and ${unseen.length - mostUnseen} more` : ''
      return `${contract} ${axis} not seen: ${unseen.slice(0, mostUnseen).join(', ')}${more}`
    })

const staleLine = ({ contract, operationId, status, rule, pointer, reason, date }: AcceptedFinding) =>
  `${plainText([contract, operationId, status, rule, pointer].filter((word) => word !== undefined && word !== '').join(' '))}: ${plainText(reason)} (${date})`
