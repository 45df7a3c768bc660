/** What is inside one case; a case without an outcome passed. */
export interface JunitCase {
  readonly name: string
  readonly outcome?: 'failure' | 'error' | 'skipped'
  readonly message?: string
  /** A line for each finding. */
  readonly failures?: readonly string[]
  readonly warnings?: readonly string[]
}

// https://github.com/testmoapp/junitxml: what CI servers read of it

/** JUnit XML of cases by their suites. */
export function junitXml(suites: ReadonlyMap<string, readonly JunitCase[]>): string {
  const totals = { name: 'export-contracts', ...countCases([...suites.values()].flat()) }
  const content = [...suites].map(([name, cases]) =>
    element('testsuite', { name, ...countCases(cases) }, cases.map((item) => testcase(name, item)).join('')),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, content.join('')).trimEnd()}`
}

function countCases(cases: readonly JunitCase[]) {
  const having = (wanted: JunitCase['outcome']) => cases.filter(({ outcome }) => outcome === wanted).length
  return { tests: cases.length, failures: having('failure'), errors: having('error'), skipped: having('skipped') }
}

function testcase(classname: string, { name, outcome, message = '', failures = [], warnings = [] }: JunitCase): string {
  const text = (lines: readonly string[]) => escapeXml(lines.join('\n'))
  const content = [
    ...(outcome === undefined ? [] : [element(outcome, { message }, text(failures))]),
    ...(warnings.length === 0 ? [] : [element('system-out', {}, text(warnings))]),
  ]
  return element('testcase', { classname, name }, content.join(''))
}

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
