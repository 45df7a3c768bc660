import { ruleTexts } from '../finding.ts'
import type { RecordingReport } from '../recordingReport.ts'

/** SARIF 2.1.0, with the recording's line as the place and the contract's line as a related one. */
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
export function sarif(report: RecordingReport, { version }: { readonly version: string }): string {
  const rules = Object.entries(ruleTexts).map(([id, text]) => ({ id, shortDescription: { text } }))
  const results = report.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: finding.severity,
    message: {
      text: `${finding.contract} ${finding.operationId} ${finding.place}${finding.pointer}: ${finding.message}`,
    },
    locations: [{ physicalLocation: physicalLocation(finding.file, finding.line, finding.column) }],
    ...(finding.spec === undefined
      ? {}
      : {
          relatedLocations: [
            {
              id: 1,
              message: { text: 'The contract' },
              physicalLocation: physicalLocation(finding.spec.file, finding.spec.line, 1),
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
  const notifications = report.skipped.map(({ kind, file, line, column, reason }) => ({
    level: kind === 'unreadable' ? 'error' : 'note',
    message: { text: reason },
    locations: [{ physicalLocation: physicalLocation(file, line, column) }],
  }))
  const run = {
    tool: { driver: { name: 'export-contracts', version, rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.summary.judged > 0 && notifications.every(({ level }) => level !== 'error'),
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
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return { artifactLocation: { uri }, region: { startLine: line, startColumn: column } }
}
