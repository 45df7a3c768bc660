import type { RecordingFinding, RecordingReport } from '../recordingReport.ts'
import { formatCoverage } from './coverageTable.ts'

/** For people: a line for each finding with its two places, and what became of the rest. */
export function pretty(report: RecordingReport, { colors = false }: { readonly colors?: boolean } = {}): string {
  const paint = (code: number, text: string) => (colors ? `\u001b[${code}m${text}\u001b[0m` : text)
  const { summary, findings, skipped, coverage } = report
  const lines = findings.flatMap((finding) => [
    `${finding.file}:${finding.line}:${finding.column}  ${paint(finding.severity === 'error' ? 31 : 33, finding.severity)}  ${words(finding)}`,
    ...(finding.spec === undefined ? [] : [paint(2, `    ${contractWords(finding)}`)]),
  ])
  const notJudged = skipped.map(
    ({ file, line, column, kind, reason }) => `${file}:${line}:${column}  ${kind}  ${reason}`,
  )
  const { exchanges, judged, errors, warnings, omitted, profile } = summary
  return [
    ...lines,
    ...(notJudged.length === 0 ? [] : ['', 'Not judged:', ...notJudged]),
    ...(coverage === undefined ? [] : ['', formatCoverage(coverage)]),
    ...(lines.length + notJudged.length === 0 && coverage === undefined ? [] : ['']),
    `${count(judged, 'exchange')} of ${exchanges} judged (${profile}): ${count(errors, 'error')}, ${count(warnings, 'warning')}${omitted === 0 ? '' : `; ${omitted} more are not listed`}`,
  ].join('\n')
}

function words({ contract, operationId, status, rule, pointer, message }: RecordingFinding): string {
  const where = [contract, operationId, status, rule, pointer].filter((part) => part !== undefined && part !== '')
  return `${where.join(' ')}: ${message}`
}

function contractWords({ spec, sources }: RecordingFinding): string {
  const from = sources.length === 0 ? '' : ` (${sources.join(', ')})`
  return `the contract says so at ${spec?.file}:${spec?.line}${from}`
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`
