import type { RecordingFinding, RecordingReport } from '../recordingReport.ts'

// https://github.com/testmoapp/junitxml: what CI servers read of it

/** JUnit XML with a suite for each contract and a case for each operation. What was not judged is a suite of its own. */
export function junit({ summary, findings, skipped, coverage }: RecordingReport): string {
  const cases = new Map<string, RecordingFinding[]>(Object.keys(summary.operations).map((name) => [name, []]))
  for (const finding of findings) {
    const name = `${finding.contract} ${finding.operationId}`
    cases.set(name, [...(cases.get(name) ?? []), finding])
  }
  const contracts = new Map<string, string[]>()
  let failures = 0
  for (const [name, list] of cases) {
    const [contract = '', operationId = ''] = name.split(' ')
    const errors = list.filter(({ severity }) => severity === 'error')
    const warnings = list.filter(({ severity }) => severity === 'warning')
    if (errors.length > 0) failures++
    const failure =
      errors.length === 0
        ? []
        : [
            element(
              'failure',
              { message: `${errors.length} findings`, type: 'contract' },
              escapeXml(errors.map(line).join('\n')),
            ),
          ]
    const output = warnings.length === 0 ? [] : [element('system-out', {}, escapeXml(warnings.map(line).join('\n')))]
    const testcase = element('testcase', { classname: contract, name: operationId }, [...failure, ...output].join(''))
    contracts.set(contract, [...(contracts.get(contract) ?? []), testcase])
  }
  const suites = [...contracts].map(([name, list]) => suite(name, list))
  const notJudged = skipped.map(({ kind, file, line: at, reason }) =>
    element(
      'testcase',
      { classname: 'not judged', name: `${file}:${at}` },
      element(kind === 'unreadable' ? 'error' : 'skipped', { message: reason }),
    ),
  )
  if (notJudged.length > 0) suites.push(suite('not judged', notJudged))
  const missed = (coverage?.missed ?? []).map(({ axis, percent, wanted }) =>
    element(
      'testcase',
      { classname: 'coverage', name: axis },
      element('failure', { message: `covered to ${percent} %, and ${wanted} % are wanted`, type: 'coverage' }),
    ),
  )
  if (missed.length > 0) suites.push(suite('coverage', missed))
  const errors = skipped.filter(({ kind }) => kind === 'unreadable').length
  const tests = cases.size + notJudged.length + missed.length
  const totals = { name: 'export-contracts', tests, failures: failures + missed.length, errors }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, suites.join(''))}`
}

function suite(name: string, cases: readonly string[]): string {
  const withTag = (tag: string) => cases.filter((text) => text.includes(`<${tag}`)).length
  const totals = {
    tests: cases.length,
    failures: withTag('failure'),
    errors: withTag('error'),
    skipped: withTag('skipped'),
  }
  return element('testsuite', { name, ...totals }, cases.join(''))
}

const line = ({ file, line: at, column, status, rule, pointer, message }: RecordingFinding) =>
  `${file}:${at}:${column} ${[status, rule, pointer].filter((part) => part !== undefined && part !== '').join(' ')}: ${message}`

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
