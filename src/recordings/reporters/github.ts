import type { RecordingReport } from '../recordingReport.ts'
import { lostLine } from './lostLine.ts'
import { missedLine } from './missedLine.ts'
import { plainText } from './plainText.ts'
import { summaryLine } from './summaryLine.ts'

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Workflow commands of GitHub Actions, which show findings beside the recording's lines. */
export function github({ findings, skipped, lost = [], coverage, summary }: RecordingReport): string {
  const command = (level: string, file: string, line: number, column: number, title: string, message: string) =>
    `::${level} file=${property(file)},line=${line},col=${column},title=${property(plainText(title))}::${data(plainText(message))}`
  return [
    ...findings.map(({ severity, file, line, column, contract, operationId, rule, pointer, message, spec }) => {
      const contractPlace = spec === undefined ? '' : ` (${spec.file}:${spec.line})`
      const text = `${pointer === '' ? '' : `${pointer} `}${message}${contractPlace}`
      return command(severity, file, line, column, `${contract} ${operationId} ${rule}`, text)
    }),
    ...skipped.map(({ kind, file, line, column, reason }) =>
      command(kind === 'unreadable' ? 'error' : 'notice', file, line, column, `not judged: ${kind}`, reason),
    ),
    ...lost.map((part) =>
      command('error', part.file, part.line, part.column, `not judged: ${part.kind}`, lostLine(part)),
    ),
    ...(coverage?.missed ?? []).map((missed) => `::error title=coverage::${data(missedLine(missed))}`),
    `::${summary.incomplete ? 'error' : 'notice'} title=export-contracts::${summaryLine(summary)}`,
  ].join('\n')
}
