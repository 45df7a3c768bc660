import { formatFinding, ruleTexts } from '../../judge/finding.ts'
import type { RecordingReport } from '../recordingReport.ts'
import { lostLine } from './lostLine.ts'
import { missedLine } from './missedLine.ts'
import { specPath } from './specPath.ts'
import { incompleteNote } from './summaryLine.ts'

/** SARIF 2.1.0, with the recording's line as the place and the contract's line as a related one. */
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
export function sarif(
  report: RecordingReport,
  { version, packageFolder = '' }: { readonly version: string; readonly packageFolder?: string },
): string {
  const rules = Object.entries(ruleTexts).map(([id, text]) => ({ id, shortDescription: { text } }))
  const results = report.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: finding.severity,
    message: { text: formatFinding(finding) },
    locations: [{ physicalLocation: physicalLocation(finding.file, finding.line, finding.column) }],
    ...(finding.spec === undefined
      ? {}
      : {
          relatedLocations: [
            {
              id: 1,
              message: { text: 'The contract' },
              physicalLocation: physicalLocation(specPath(finding.spec.file, packageFolder), finding.spec.line, 1),
            },
          ],
        }),
    properties: {
      contract: finding.contract,
      operationId: finding.operationId,
      ...(finding.status === undefined ? {} : { status: finding.status }),
      pointer: finding.pointer,
      sources: finding.sources,
    },
  }))
  const { omitted, judged, unreadable, incomplete } = report.summary
  const notifications = [
    ...report.skipped.map(({ kind, file, line, column, reason }) => ({
      level: kind === 'unreadable' ? 'error' : 'note',
      message: { text: reason },
      locations: [{ physicalLocation: physicalLocation(file, line, column) }],
    })),
    ...(report.lost ?? []).map((part) => ({
      level: 'error',
      message: { text: lostLine(part) },
      locations: [{ physicalLocation: physicalLocation(part.file, part.line, part.column) }],
    })),
    ...(incomplete === undefined ? [] : [{ level: 'error', message: { text: incompleteNote } }]),
    ...(omitted === 0 ? [] : [{ level: 'warning', message: { text: `${omitted} more are not listed` } }]),
    ...(report.coverage?.missed ?? []).map((missed) => ({ level: 'error', message: { text: missedLine(missed) } })),
  ]
  const run = {
    tool: { driver: { name: 'export-contracts', version, rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful:
          incomplete === undefined && judged > 0 && unreadable === 0 && (report.lost ?? []).length === 0,
        toolExecutionNotifications: notifications,
      },
    ],
    results,
  }
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    2,
  )
}

function physicalLocation(file: string, line: number, column: number) {
  const path = file.split('/').map(encodeURIComponent).join('/')
  // A relative one is meant from the folder in which the command ran, which is where CI servers look for it.
  const uri = path.startsWith('/') ? `file://${path}` : path
  return { artifactLocation: { uri }, region: { startLine: line, startColumn: column } }
}
