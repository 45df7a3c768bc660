import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { ruleTexts } from '../../judge/finding.ts'
import { cleanReport, report } from './_testing/report.ts'
import { sarif } from './sarif.ts'

const closed = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: false,
})
const list = (items: object) => ({ type: 'array', items })
const text = { type: 'string', minLength: 1 }
const positive = { type: 'integer', minimum: 1 }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const message = closed({ text })
const physicalLocation = closed({
  artifactLocation: closed({ uri: { type: 'string', format: 'uri-reference' } }),
  region: closed({ startLine: positive, startColumn: positive }),
})
const location = closed({ physicalLocation }, { id: { type: 'integer', minimum: 0 }, message })

// What we use of https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json, closed.
const schema = closed({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(
    closed({
      tool: closed({
        driver: closed({ name: text, version: text, rules: list(closed({ id: text, shortDescription: message })) }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      invocations: list(
        closed({
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: list(closed({ level, message }, { locations: list(location) })),
        }),
      ),
      results: list(
        closed(
          {
            ruleId: text,
            ruleIndex: { type: 'integer', minimum: 0 },
            level,
            message,
            locations: list(location),
            properties: { type: 'object' },
          },
          { relatedLocations: list(location) },
        ),
      ),
    }),
  ),
})

const validate = new Ajv2020({
  formats: {
    uri: URL.canParse,
    // https://www.rfc-editor.org/rfc/rfc3986#appendix-A: no character that must be escaped, no colon in a first segment
    'uri-reference': (uri: string) => /^(?:file:\/\/)?(?:[\w.~!$&'()*+,;=@/-]|%[\dA-F]{2})*$/.test(uri),
  },
}).compile(schema)

const read = (given: typeof report) => {
  const document = JSON.parse(sarif(given, { version: '1.2.3' })) as { runs: Record<string, unknown>[] }
  expect(validate(document) || validate.errors).toBe(true)
  return document
}

const at = (uri: string, startLine: number, startColumn: number) => ({
  physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } },
})

test('findings are results with the place of the recording and that of the contract', () => {
  const rules = Object.entries(ruleTexts).map(([id, words]) => ({ id, shortDescription: { text: words } }))
  const ids = Object.keys(ruleTexts)
  const [first, second] = report.findings
  expect(read(report)).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'export-contracts', version: '1.2.3', rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: false,
            toolExecutionNotifications: [
              {
                level: 'note',
                message: { text: 'no contract has an operation at this address' },
                locations: [at('a.har', 3, 4)],
              },
              {
                level: 'error',
                message: { text: 'is not there. Check the name.' },
                locations: [at('b.har', 1, 1)],
              },
              {
                level: 'error',
                message: { text: "of 3 exchanges the response's body was not recorded. Record with bodies." },
                locations: [at('c.har', 7, 1)],
              },
              { level: 'warning', message: { text: '2 more are not listed' } },
              { level: 'error', message: { text: 'status is covered to 33.3 %, and 80 % are wanted' } },
            ],
          },
        ],
        results: [
          {
            ruleId: 'response-body',
            ruleIndex: ids.indexOf('response-body'),
            level: 'error',
            message: { text: 'lex-v2 describeExport 200 response-body /exportStatus: must be string; got 7' },
            locations: [at('recordings/export.har', 12, 5)],
            relatedLocations: [
              { id: 1, message: { text: 'The contract' }, ...at('specs/lex-v2/openapi.yaml', 780, 1) },
            ],
            properties: {
              contract: 'lex-v2',
              operationId: 'describeExport',
              status: 200,
              pointer: first?.pointer,
              sources: ['seed', 'model'],
            },
          },
          {
            ruleId: 'request-parameter-unknown',
            ruleIndex: ids.indexOf('request-parameter-unknown'),
            level: 'warning',
            message: { text: `lex-v2 listExports request-parameter-unknown ${second?.pointer}: ${second?.message}` },
            locations: [at('file:///tmp/%C3%A4%20b%2Cc%3Ad%07.har', 12, 5)],
            properties: { contract: 'lex-v2', operationId: 'listExports', pointer: second?.pointer, sources: [] },
          },
        ],
      },
    ],
  })
})

test('a clean report has run well and has no results', () => {
  expect(read(cleanReport).runs[0]).toMatchObject({
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
    results: [],
  })
})

test.each([
  ['nothing was judged', { judged: 0 }],
  ['something could not be read, though it is not listed', { unreadable: 1 }],
])('a run in which %s has not run well', (_, summary) => {
  const run = read({ ...cleanReport, summary: { ...cleanReport.summary, ...summary } }).runs[0]
  expect(run).toMatchObject({ invocations: [{ executionSuccessful: false }] })
})

test('a report that stopped early has not run well, and says why', () => {
  const run = read({ ...cleanReport, summary: { ...cleanReport.summary, incomplete: true } }).runs[0]
  const note = { level: 'error', message: { text: 'interrupted, so that the rest was not read' } }
  expect(run).toMatchObject({ invocations: [{ executionSuccessful: false, toolExecutionNotifications: [note] }] })
})

test('a run whose exchanges lack a part has not run well', () => {
  const run = read({ ...cleanReport, lost: report.lost ?? [] }).runs[0]
  expect(run).toMatchObject({ invocations: [{ executionSuccessful: false }] })
})

test('the places of the contract are those of the package as it is installed', () => {
  const document = JSON.parse(sarif(report, { version: '1.2.3', packageFolder: 'C:\\node_modules\\x' }))
  const place = document.runs[0].results[0].relatedLocations[0].physicalLocation.artifactLocation
  expect(place).toEqual({ uri: 'C%3A/node_modules/x/specs/lex-v2/openapi.yaml' })
})
