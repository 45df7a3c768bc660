import { count } from '../../judge/count.ts'
import type { RecordingFinding, RecordingReport } from '../recordingReport.ts'
import { type JunitCase, junitXml } from './junitXml.ts'
import { lostLine } from './lostLine.ts'
import { missedLine } from './missedLine.ts'
import { plainText } from './plainText.ts'
import { incompleteNote } from './summaryLine.ts'

/** JUnit XML with a suite for each contract and a case for each operation. What was not judged is a suite of its own. */
export function junit({ summary, findings, skipped, lost = [], coverage }: RecordingReport): string {
  const operations = [
    ...Object.keys(summary.operations),
    ...findings.map(({ contract, operationId }) => `${contract} ${operationId}`),
  ]
  const suites = new Map<string, JunitCase[]>()
  const add = (suite: string, item: JunitCase) => suites.set(suite, [...(suites.get(suite) ?? []), item])
  for (const operation of new Set(operations)) {
    const [contract = '', name = ''] = operation.split(' ')
    const lines = (wanted: RecordingFinding['severity']) =>
      findings
        .filter((finding) => finding.contract === contract && finding.operationId === name)
        .filter(({ severity }) => severity === wanted)
        .map(findingLine)
    const failures = lines('error')
    const failed = { outcome: 'failure', message: count(failures.length, 'error'), failures } as const
    add(contract, { name, warnings: lines('warning'), ...(failures.length === 0 ? {} : failed) })
  }
  for (const { kind, file, line, reason } of skipped) {
    add('not judged', {
      name: `${file}:${line}`,
      outcome: kind === 'unreadable' ? 'error' : 'skipped',
      message: reason,
    })
  }
  for (const part of lost)
    add('not judged', { name: `${part.part} ${part.kind}`, outcome: 'error', message: lostLine(part) })
  if (summary.incomplete) add('not judged', { name: 'the rest', outcome: 'error', message: incompleteNote })
  if (summary.omitted > 0) {
    // Whose they are is not known, so an operation above may have failed although its case passed.
    const message = `${count(summary.errors, 'error')} in all; ${summary.omitted} findings and exchanges are not listed`
    add('not listed', { name: 'omitted', outcome: 'error', message })
  }
  for (const missed of coverage?.missed ?? [])
    add('coverage', { name: missed.axis, outcome: 'failure', message: missedLine(missed) })

  return junitXml(suites)
}

// A name of others that holds a line break would make two lines of one.
const findingLine = ({ file, line, column, status, rule, pointer, message }: RecordingFinding) => {
  const words = [status, rule, pointer].filter((part) => part !== undefined && part !== '').join(' ')
  return plainText(`${file}:${line}:${column} ${words}: ${message}`)
}
