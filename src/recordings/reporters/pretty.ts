import { formatFinding } from '../../judge/finding.ts'
import type { RecordingFinding, RecordingReport } from '../recordingReport.ts'
import { formatCoverage } from './coverageTable.ts'
import { lostLine } from './lostLine.ts'
import { plainText } from './plainText.ts'
import { summaryLine } from './summaryLine.ts'

/** For people: a line for each finding with its two places, and what became of the rest. */
export function pretty(report: RecordingReport, { colors = false }: { readonly colors?: boolean } = {}): string {
  const paint = (code: number, text: string) => (colors ? `\u001b[${code}m${text}\u001b[0m` : text)
  const { summary, findings, skipped, lost = [], coverage } = report
  const found = findings.flatMap((finding) => {
    const severity = paint(finding.severity === 'error' ? 31 : 33, finding.severity)
    return [
      `${placeOf(finding)}  ${severity}  ${plainText(formatFinding(finding))}`,
      ...(finding.spec === undefined ? [] : [paint(2, `    ${contractWords(finding)}`)]),
    ]
  })
  const notJudged = [
    ...lost.map((part) => `${placeOf(part)}  ${part.kind}  ${lostLine(part)}`),
    ...skipped.map((item) => `${placeOf(item)}  ${item.kind}  ${plainText(item.reason)}`),
  ]
  const parts = [
    found,
    notJudged.length === 0 ? [] : ['Not judged:', ...notJudged],
    coverage === undefined ? [] : [formatCoverage(coverage)],
    [summaryLine(summary)],
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const placeOf = ({ file, line, column }: Pick<RecordingFinding, 'file' | 'line' | 'column'>) =>
  `${plainText(file)}:${line}:${column}`

function contractWords({ spec, sources }: RecordingFinding): string {
  const from = sources.length === 0 ? '' : ` (${sources.join(', ')})`
  return `the contract says so at ${spec?.file}:${spec?.line}${from}`
}
