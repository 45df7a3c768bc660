import { count } from '../../judge/count.ts'
import type { RecordingFinding, RecordingReport } from '../recordingReport.ts'
import { lostLine } from './lostLine.ts'
import { missedLine } from './missedLine.ts'
import { incompleteNote } from './summaryLine.ts'

/** What is inside one case; a case without an outcome passed. */
interface Case {
  readonly name: string
  readonly outcome?: 'failure' | 'error' | 'skipped'
  readonly message?: string
  /** A line for each finding. */
  readonly failures?: readonly string[]
  readonly warnings?: readonly string[]
}

// https://github.com/testmoapp/junitxml: what CI servers read of it

/** JUnit XML with a suite for each contract and a case for each operation. What was not judged is a suite of its own. */
export function junit({ summary, findings, skipped, lost = [], coverage }: RecordingReport): string {
  const operations = [
    ...Object.keys(summary.operations),
    ...findings.map(({ contract, operationId }) => `${contract} ${operationId}`),
  ]
  const suites = new Map<string, Case[]>()
  const add = (suite: string, item: Case) => suites.set(suite, [...(suites.get(suite) ?? []), item])
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

  const totals = { name: 'export-contracts', ...countCases([...suites.values()].flat()) }
  const content = [...suites].map(([name, cases]) =>
    element('testsuite', { name, ...countCases(cases) }, cases.map((item) => testcase(name, item)).join('')),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, content.join('')).trimEnd()}`
}

function countCases(cases: readonly Case[]) {
  const having = (wanted: Case['outcome']) => cases.filter(({ outcome }) => outcome === wanted).length
  return { tests: cases.length, failures: having('failure'), errors: having('error'), skipped: having('skipped') }
}

function testcase(classname: string, { name, outcome, message = '', failures = [], warnings = [] }: Case): string {
  const text = (lines: readonly string[]) => escapeXml(lines.join('\n'))
  const content = [
    ...(outcome === undefined ? [] : [element(outcome, { message }, text(failures))]),
    ...(warnings.length === 0 ? [] : [element('system-out', {}, text(warnings))]),
  ]
  return element('testcase', { classname, name }, content.join(''))
}

const findingLine = ({ file, line, column, status, rule, pointer, message }: RecordingFinding) =>
  `${file}:${line}:${column} ${[status, rule, pointer].filter((part) => part !== undefined && part !== '').join(' ')}: ${message}`

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return content === '' ? `<${name}${list.join('')}/>\n` : `<${name}${list.join('')}>\n${content}</${name}>\n`
}

// XML 1.0 allows few control characters, and no halves of surrogate pairs: https://www.w3.org/TR/xml/#charsets
function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
