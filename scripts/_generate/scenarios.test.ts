import { describe, expect, test } from 'vitest'
import type { Lifecycle } from '../../src/contract/lifecycle.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { splitOnce } from '../_lib/testTop.ts'
import { parseYamlFile } from '../_lib/yamlFile.ts'
import { compileScenarios } from './scenarios.ts'

const schema = { type: 'object' }
const content = (examples: Readonly<Record<string, unknown>>) => ({
  'application/json': {
    schema,
    examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
  },
})
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const busy = { '429': { description: 'busy', content: content({ limit: { error: 'busy' } }) } }
const document = {
  openapi: '3.1.0',
  info: { title: 'Reports', version: '1' },
  servers: [],
  paths: {
    '/reports': {
      post: {
        operationId: 'startReport',
        requestBody: { content: content({ weekly: {}, daily: {} }) },
        responses: { '201': { description: 'started', content: content({ started: { id: 'r-1' } }) }, ...busy },
      },
      get: { operationId: 'listReports', responses: { '200': { description: 'all', content: content({ all: [] }) } } },
    },
    '/reports/{id}': {
      get: {
        operationId: 'getReport',
        parameters: [id],
        responses: {
          '200': {
            description: 'state',
            content: content({ new: { s: 'new' }, half: { s: 'half' }, done: { s: 'done' }, lost: { s: 'lost' } }),
          },
          ...busy,
        },
      },
    },
  },
} as unknown as OpenApi

const states = { done: 'succeeded', lost: 'failed', new: 'pending', half: 'pending' } as const
const when = (phase: string) =>
  Object.entries(states)
    .filter(([, meaning]) => meaning === phase)
    .map(([state]) => [{ source: 'body', pointer: '/s', equals: state } as const])
const lifecycle: Lifecycle = {
  kind: 'export',
  starts: {
    startReport: {
      operationId: 'startReport',
      parameters: [],
      body: true,
      success: [[{ source: 'statusCode', equals: 201 }]],
      outputs: { jobId: { from: 'body', pointer: '/id' } },
    },
  },
  wait: {
    operationId: 'getReport',
    parameters: [{ name: 'id', value: { from: 'output', step: 'start', name: 'jobId' } }],
    body: false,
    success: when('succeeded'),
    failed: when('failed'),
    canceled: [],
    pending: when('pending'),
    outputs: {},
    statePointer: '/s',
    states,
    delayMs: 1000,
    maxPolls: 10,
  },
  file: { mediaType: 'application/zip' },
}

const text = `completes:
  summary: All goes well
  requests: { startReport: daily }
  responses:
    startReport: [201.started]
    getReport: [200.new x2, 200.half, 200.done]
    listReports: [200.all]
  then: { listReports: odd }
odd:
  summary: Everything else
  responses:
    getReport:
      - { play: 200.new x2, state: sleeping }
      - { play: 429.limit, headers: { Retry-After: 2 } }
      - { fault: reset }
      - { fault: html }
      - { play: 200.half, fault: truncated }
  files: [expired, ok]
not-found: { summary: None, responses: { getReport: [429.limit] } }
unauthorized: &refused
  summary: No credentials
  responses: { startReport: [429.limit], getReport: [429.limit], listReports: [200.all] }
invalid-request: *refused
`

const compile = (yaml: string, change: Partial<Lifecycle> = {}) =>
  compileScenarios(parseYamlFile('scenarios.yaml', yaml), document, { export: { ...lifecycle, ...change } })

describe('an import', () => {
  const upload = {
    stepId: 'bring',
    operationId: 'listReports',
    parameters: [],
    body: false,
    success: [[{ source: 'statusCode', equals: 200 }]],
    outputs: { uploadUrl: { from: 'body', pointer: '/address' } },
  } as const
  const { startReport } = lifecycle.starts
  if (startReport === undefined) throw new Error('nothing starts')
  const importing: Lifecycle = {
    ...lifecycle,
    kind: 'import',
    starts: { startReport: { ...startReport, uploads: [upload] } },
  }
  const compileBoth = (yaml: string) =>
    compileScenarios(parseYamlFile('scenarios.yaml', yaml), document, { export: lifecycle, import: importing })
  const whole = `${text}
fails: { summary: None, responses: { getReport: [200.lost] } }
unknown-file: { summary: No file, responses: { startReport: [429.limit] } }
`

  test('may have addresses that do not take the file', () => {
    const { scenarios } = compileBoth(whole.replace('  files: [expired, ok]', '  uploads: [expired, reset]'))
    expect(scenarios['odd']?.uploads).toEqual(['expired', 'reset'])
  })

  test('needs a course that fails, and an answer to a start that names no file', () => {
    expect(problemsOf(() => compileBoth(text)).map(({ message }) => message)).toEqual([
      'has no scenario fails, which the mock plays by itself. Add it.',
      'has no scenario unknown-file, which the mock plays by itself. Add it.',
    ])
  })

  test('has one answer to an operation that brings a file', () => {
    const twice = whole.replace('listReports: [200.all]\n', 'listReports: [200.all, 200.all]\n')
    expect(problemsOf(() => compileBoth(twice))).toEqual([
      expect.objectContaining({
        message: 'completes > responses > listReports must be one response: each call brings a file of its own.',
      }),
    ])
  })

  test('goes through its states in the order of its own lifecycle', () => {
    const parameters = [{ name: 'other', value: { from: 'input', name: 'other' } }] as const
    const exporting = { ...lifecycle, starts: {}, wait: { ...lifecycle.wait, operationId: 'listReports', parameters } }
    const file = parseYamlFile(
      'scenarios.yaml',
      whole.replace('[200.new x2, 200.half, 200.done]', '[200.done, 200.new]'),
    )
    const problems = problemsOf(() => compileScenarios(file, document, { export: exporting, import: importing }))
    expect(problems.map(({ message }) => message)).toEqual([
      'completes > responses > getReport goes from done to new, which no job does.',
    ])
  })
})

test('compiles every way of writing an answer', () => {
  const limit = { status: 429, example: 'limit' }
  const refused = {
    summary: 'No credentials',
    responses: { startReport: [limit], getReport: [limit], listReports: [{ status: 200, example: 'all' }] },
  }
  const sleeping = { status: 200, example: 'new', state: 'sleeping' }
  expect(compile(text).scenarios).toEqual({
    completes: {
      summary: 'All goes well',
      requests: { startReport: 'daily' },
      responses: {
        startReport: [{ status: 201, example: 'started' }],
        getReport: ['new', 'new', 'half', 'done'].map((example) => ({ status: 200, example })),
        listReports: [{ status: 200, example: 'all' }],
      },
      after: { listReports: 'odd' },
    },
    odd: {
      summary: 'Everything else',
      responses: {
        getReport: [
          sleeping,
          sleeping,
          { ...limit, headers: { 'Retry-After': '2' } },
          { fault: 'reset' },
          { fault: 'html' },
          { status: 200, example: 'half', truncated: true },
        ],
      },
      files: ['expired', 'ok'],
    },
    'not-found': { summary: 'None', responses: { getReport: [limit] } },
    unauthorized: refused,
    'invalid-request': refused,
  })
})

const answersOfGet = '200.new, 200.half, 200.done, 200.lost, 429.limit'
const refusals = [
  { replace: 'All goes well', with: '""', at: '""', message: 'completes > summary must be a sentence.' },
  {
    replace: '  then:',
    with: '  than:',
    at: '{ listReports: odd }',
    message: 'completes > than has no meaning here. Use summary, requests, responses, files, uploads, then.',
  },
  {
    replace: 'daily',
    with: 'yearly',
    at: 'yearly',
    message: 'completes > requests > startReport is no request example of startReport. Use one of weekly, daily.',
  },
  {
    replace: '{ startReport: daily }',
    with: '{ getReport: daily }',
    at: 'daily }',
    message: 'completes > requests > getReport is no request example of getReport. It has none.',
  },
  {
    replace: '    getReport: [200.new x2',
    with: '    getReports: [200.new x2',
    at: '[200.new x2',
    message: 'completes > responses > getReports has no meaning here. Use listReports, startReport, getReport.',
  },
  {
    replace: '200.half, 200.done]',
    with: '200.half, 200.gone]',
    at: '200.gone',
    message: `completes > responses > getReport > 2 plays 200.gone, which is no example of getReport. Use one of ${answersOfGet}.`,
  },
  {
    replace: '200.new x2, 200.half',
    with: '200.new 2, 200.half',
    at: '200.new 2',
    message:
      'completes > responses > getReport > 0 must be <status>.<example>, with x3 behind it for three times; is 200.new 2.',
  },
  {
    replace: '[200.new x2, 200.half, 200.done]',
    with: '[]',
    at: '[]',
    message: 'completes > responses > getReport must be a list of responses, such as [200.pending, 200.done].',
  },
  {
    replace: '[200.new x2, 200.half, 200.done]',
    with: '[200.done, 200.new]',
    at: '[200.done',
    message: 'completes > responses > getReport goes from done to new, which no job does.',
  },
  {
    replace: '[200.new x2, 200.half, 200.done]',
    with: '[200.half, 429.limit, 200.new]',
    at: '[200.half',
    message: 'completes > responses > getReport goes from half to new, which no job does.',
  },
  {
    replace: '[201.started]',
    with: '[429.limit, 201.started]',
    at: '[429.limit, 201',
    message: 'completes > responses > startReport must be one response: each call starts a job of its own.',
  },
  {
    replace: '{ listReports: odd }',
    with: '{ listReports: even }',
    at: 'even',
    message: 'completes > then > listReports must be a scenario of this file.',
  },
  {
    replace: '{ fault: reset }',
    with: '{ fault: melt }',
    at: '{ fault: melt }',
    message:
      'odd > responses > getReport > 2 must be { fault: reset }, { fault: html } or { play: <status>.<example>, ... }.',
  },
  {
    replace: 'fault: truncated',
    with: 'fault: reset',
    at: 'reset }\n  files',
    message: 'odd > responses > getReport > 4 > fault must be truncated where an example is played.',
  },
  {
    replace: 'state: sleeping',
    with: 'state: 7',
    at: '7 }',
    message: 'odd > responses > getReport > 0 > state must be a text, in an answer to getReport.',
  },
  {
    replace: '{ fault: html }',
    with: '{ fault: html, weight: 1 }',
    at: '1 }',
    message: 'odd > responses > getReport > 3 > weight has no meaning here. Leave it out.',
  },
  {
    replace: 'expired, ok',
    with: 'expired, late',
    at: 'late',
    message: 'odd > files > 1 must be one of ok, expired, forbidden, truncated, reset; is "late".',
  },
  {
    replace: 'not-found: {',
    with: 'not-there: {',
    at: 'completes:',
    message: 'has no scenario not-found, which the mock plays by itself. Add it.',
  },
  {
    replace: 'listReports: [200.all] }',
    with: '}',
    at: '{ startReport: [429.limit]',
    message: 'unauthorized > responses must answer every listReports. Add them.',
  },
  {
    replace: 'not-found: {',
    with: 'invalid-path: { summary: A wrong id, responses: { startReport: [429.limit] } }\nnot-found: {',
    at: '{ startReport: [429.limit] } }',
    message: 'invalid-path > responses must answer every getReport. Add them.',
  },
  {
    replace: '{ Retry-After: 2 }',
    with: '2',
    at: '2 }\n      - { fault: reset',
    message: 'odd > responses > getReport > 1 > headers must be a table.',
  },
]

describe('refuses, with file and line', () => {
  test.each(refusals)('$with in place of $replace', ({ replace, with: replacement, at, message }) => {
    const [before, after] = splitOnce(text, replace)
    const changed = before + replacement + after
    const line = splitOnce(changed, at)[0].split('\n').length
    const problems = problemsOf(() => compile(changed))
    expect(problems[0]).toEqual({ file: 'scenarios.yaml', line, message })
  })

  test('addresses that take files where there are none, and what they do not answer', () => {
    const [before, after] = splitOnce(text, '  files: [expired, ok]\n')
    expect(
      problemsOf(() => compile(`${before}  uploads: [truncated]\n${after}`)).map(({ message }) => message),
    ).toEqual([
      'odd > uploads > 0 must be one of ok, expired, forbidden, reset; is "truncated".',
      'odd > uploads belongs to addresses that take files, which there are none of. Leave it out.',
    ])
  })

  test('files where an operation hands out the file, which also needs an answer that comes before it', () => {
    const fetch = { operationId: 'listReports', parameters: [], body: false, success: [], outputs: {} }
    expect(problemsOf(() => compile(text, { fetch })).map(({ message }) => message)).toEqual([
      'odd > files belongs to download addresses, which there are none of. Write what listReports answers under responses.',
      'has no scenario not-ready, which the mock plays by itself. Add it.',
    ])
  })

  test('a course that begins with a refusal, where one operation starts and polls', () => {
    const starts = { getReport: { ...lifecycle.starts['startReport'], operationId: 'getReport', outputs: {} } } as never
    const wait = { ...lifecycle.wait, success: lifecycle.wait.success }
    const [before, after] = splitOnce(text, '[200.new x2, 200.half, 200.done]')
    const messages = problemsOf(() => compile(`${before}[429.limit, 200.done]${after}`, { starts, wait }))
    expect(messages.map(({ message }) => message)).toContain(
      'completes > responses > getReport must begin with a success, because nothing goes on when the start is refused.',
    )
  })

  test('a file without a table', () => {
    expect(problemsOf(() => compile('- completes\n'))[0]).toEqual({
      file: 'scenarios.yaml',
      line: 1,
      message: 'must be a table.',
    })
  })
})

function problemsOf(use: () => unknown) {
  try {
    use()
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems
    throw error
  }
  throw new Error('nothing was refused')
}
