import { describe, expect, test } from 'vitest'
import type { FetchStep, Lifecycle } from '../../src/contract/lifecycle.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { splitOnce } from '../_lib/testTop.ts'
import { parseYamlFile } from '../_lib/yamlFile.ts'
import { compileLifecycle } from './lifecycle.ts'

const schema = { type: 'string' }
const id = { name: 'id', in: 'path', required: true, schema }
const fields = { name: 'fields', in: 'query', schema }
const from = { name: 'from', in: 'query', schema }
const count = { name: 'count', in: 'query', schema }
const responses = Object.fromEntries(['200', '201', '202', '204'].map((status) => [status, { description: '' }]))
const document: OpenApi = {
  openapi: '3.1.0',
  info: { title: 'Reports', version: '1' },
  servers: [],
  paths: {
    '/reports': { post: { operationId: 'startReport', responses } },
    '/summaries': { post: { operationId: 'startSummary', responses } },
    '/reports/{id}': {
      get: { operationId: 'getReport', parameters: [id, fields], responses },
      delete: { operationId: 'deleteReport', parameters: [id], responses },
    },
    '/reports/{id}/file': { get: { operationId: 'downloadReport', parameters: [id, from, count], responses } },
  },
}

const arazzo = `workflows:
  - workflowId: report
    x-export-file: &file { mediaType: text/csv, addressLifetime: 2.5, x-source: [page] }
    steps:
      - stepId: startExport
        operationId: startReport
        requestBody: { payload: $inputs.body }
        successCriteria: [{ condition: $statusCode == 201 }]
        outputs:
          exportId: $response.body#/id
      - &wait
        stepId: waitForExport
        operationId: getReport
        parameters:
          - { name: id, in: path, value: $steps.startExport.outputs.exportId }
          - { name: fields, in: query, value: status }
        successCriteria:
          - condition: $statusCode == 200
          - condition: $response.body#/status == 'done'
        onFailure:
          - name: exportFailed
            type: end
            criteria:
              - condition: $statusCode == 200
              - condition: $response.body#/status == 'lost' || $response.body#/status == 'late'
          - name: exportCanceled
            type: end
            criteria:
              - condition: $statusCode == 200
              - condition: $response.body#/status == 'gone'
          - name: stillPending
            type: retry
            retryAfter: 2.5
            retryLimit: 60
            criteria:
              - condition: $statusCode == 200
              - condition: $response.body#/status == 'new' || $response.body#/status == 'half'
        outputs:
          failureReasons: $response.body#/errors
      - &fetch
        stepId: fetchExport
        operationId: downloadReport
        x-paging: { offset: from, limit: count }
        parameters:
          - { name: id, in: path, value: $steps.startExport.outputs.exportId }
        successCriteria: [{ condition: $statusCode == 200 }]
  - workflowId: summary
    x-export-file: *file
    steps:
      - stepId: startExport
        operationId: startSummary
        successCriteria: [{ condition: $statusCode == 202 }]
      - *wait
      - *fetch
  - workflowId: removal
    steps:
      - stepId: deleteExport
        operationId: deleteReport
        parameters: [{ name: id, in: path, value: $inputs.exportId }]
        successCriteria: [{ condition: $statusCode == 204 }]
`

const canceledAction = `          - name: exportCanceled
            type: end
            criteria:
              - condition: $statusCode == 200
              - condition: $response.body#/status == 'gone'
`
const pendingCriteria =
  "              - condition: $response.body#/status == 'new' || $response.body#/status == 'half'\n"
const jump = `          - name: fileIsBuilt
            type: goto
            stepId: fetchExport
            criteria:
              - condition: $statusCode == 200
              - condition: $response.body#/status == 'half'
`
const removal = arazzo.slice(arazzo.indexOf('  - workflowId: removal'))

type Changes = readonly (readonly [replace: string, by: string])[]

/** Each change is about a text that stands there exactly once. */
const change = (text: string, changes: Changes) =>
  changes.reduce((before, [replace, by]) => splitOnce(before, replace).join(by), text)

const compile = (text: string) => compileLifecycle(parseYamlFile('export.arazzo.yaml', text), document)

test('a lifecycle is compiled from its workflows', () => {
  const jobId = { from: 'output', step: 'start', name: 'jobId' } as const
  const state = (equals: string) => ({ source: 'body', pointer: '/status', equals }) as const
  const status = (equals: number) => ({ source: 'statusCode', equals }) as const
  const lifecycle: Lifecycle = {
    kind: 'export',
    starts: {
      startReport: {
        operationId: 'startReport',
        parameters: [],
        body: true,
        success: [[status(201)]],
        outputs: { jobId: { from: 'body', pointer: '/id' } },
      },
      startSummary: {
        operationId: 'startSummary',
        parameters: [],
        body: false,
        success: [[status(202)]],
        outputs: {},
      },
    },
    wait: {
      operationId: 'getReport',
      parameters: [
        { name: 'id', value: jobId },
        { name: 'fields', value: { from: 'literal', value: 'status' } },
      ],
      body: false,
      success: [[status(200), state('done')]],
      outputs: { failureReasons: { from: 'body', pointer: '/errors' } },
      statePointer: '/status',
      states: { done: 'succeeded', lost: 'failed', late: 'failed', gone: 'canceled', new: 'pending', half: 'pending' },
      failed: [
        [status(200), state('lost')],
        [status(200), state('late')],
      ],
      canceled: [[status(200), state('gone')]],
      pending: [
        [status(200), state('new')],
        [status(200), state('half')],
      ],
      delayMs: 2500,
      maxPolls: 60,
    },
    fetch: {
      operationId: 'downloadReport',
      parameters: [{ name: 'id', value: jobId }],
      body: false,
      success: [[status(200)]],
      outputs: {},
      paging: { offset: 'from', limit: 'count' },
    },
    delete: {
      operationId: 'deleteReport',
      parameters: [{ name: 'id', value: { from: 'input', name: 'exportId' } }],
      body: false,
      success: [[status(204)]],
      outputs: {},
    },
    file: { mediaType: 'text/csv', addressLifetimeMs: 2500 },
  }
  expect(compile(arazzo)).toEqual(lifecycle)
})

test('pending states keep the order in which they are written', () => {
  const half = " || $response.body#/status == 'half'"
  const swapped = change(arazzo, [
    [half, ''],
    [
      "- condition: $response.body#/status == 'new'",
      `- condition: $response.body#/status == 'half' || $response.body#/status == 'new'`,
    ],
  ])
  const order = ({ states }: Lifecycle['wait']) => Object.keys(states).filter((state) => states[state] === 'pending')
  expect([arazzo, swapped].map((text) => order(compile(text).wait))).toEqual([
    ['new', 'half'],
    ['half', 'new'],
  ])
})

test('what a vendor does not have is left out of its lifecycle', () => {
  const text = change(arazzo, [
    [', addressLifetime: 2.5, x-source: [page]', ''],
    ['        x-paging: { offset: from, limit: count }\n', ''],
    [canceledAction, ''],
    [removal, ''],
  ])
  const whole = compile(arazzo)
  const { delete: _delete, ...others } = whole
  const { paging: _paging, ...fetch } = whole.fetch as FetchStep
  const { gone: _gone, ...states } = whole.wait.states
  expect(compile(text)).toEqual({
    ...others,
    wait: { ...whole.wait, states, canceled: [] },
    fetch,
    file: { mediaType: 'text/csv' },
  })
})

test('behind the retry action, a goto names the pending states in which the file may be there already', () => {
  const { wait, ...others } = compile(change(arazzo, [[pendingCriteria, pendingCriteria + jump]]))
  const { fetchable, ...rest } = wait
  expect(fetchable).toEqual([
    [
      { source: 'statusCode', equals: 200 },
      { source: 'body', pointer: '/status', equals: 'half' },
    ],
  ])
  expect({ ...others, wait: rest }).toEqual(compile(arazzo))
})

interface Refusal {
  readonly when: string
  readonly changes: Changes
  /** Each with a text that stands in the changed file exactly once; the problem is told at the line where it begins. */
  readonly problems: readonly (readonly [at: string, message: string])[]
}

const start = '        operationId: startReport\n'
const fileMessage =
  'must have x-export-file: { mediaType, addressLifetime? }: what the file is, and how many seconds its address lives.'
const otherWay =
  'waits or fetches in another way than the first workflow, or has another file. Share them with a YAML anchor.'
const elsewhere =
  'goes elsewhere than a wait can. Only one goto is supported, behind the retry action and to a step fetchExport.'
const secondWait = '      - *wait\n'
const refusals: readonly Refusal[] = [
  {
    when: 'there are no workflows',
    changes: [['workflows:\n', 'others:\n']],
    problems: [['others:', 'has no workflows. Write one for each operation that starts a job.']],
  },
  {
    when: 'the third step has another name',
    changes: [['stepId: fetchExport', 'stepId: downloadExport']],
    problems: [
      [
        '- stepId: startExport\n        operationId: startReport',
        'must have the steps startExport, waitForExport and, if the API serves the file, fetchExport (or deleteExport alone); has startExport, waitForExport, downloadExport.',
      ],
      [
        '- stepId: startExport\n        operationId: startSummary',
        'must have the steps startExport, waitForExport and, if the API serves the file, fetchExport (or deleteExport alone); has startExport, waitForExport, downloadExport.',
      ],
    ],
  },
  {
    when: 'a workflow does not wait',
    changes: [['      - *wait\n      - *fetch\n', '']],
    problems: [
      [
        '- stepId: startExport\n        operationId: startSummary',
        'must have the steps startExport, waitForExport and, if the API serves the file, fetchExport (or deleteExport alone); has startExport.',
      ],
    ],
  },
  {
    when: 'one workflow fetches and another does not',
    changes: [['      - *fetch\n', '']],
    problems: [['- stepId: startExport\n        operationId: startSummary', otherWay]],
  },
  {
    when: 'two workflows wait in different ways',
    changes: [
      [
        secondWait,
        `      - stepId: waitForExport
        operationId: getReport
        parameters: [{ name: id, in: path, value: $inputs.id }]
        successCriteria: [{ condition: $statusCode == 200 && $response.body#/status == 'done' }]
        onFailure:
          - { name: exportFailed, type: end, criteria: [{ condition: $statusCode == 200 && $response.body#/status == 'lost' }] }
          - { name: stillPending, type: retry, retryAfter: 1, retryLimit: 2, criteria: [{ condition: $statusCode == 200 && $response.body#/status == 'new' }] }
`,
      ],
    ],
    problems: [['- stepId: startExport\n        operationId: startSummary', otherWay]],
  },
  {
    when: 'two workflows start the same operation',
    changes: [['operationId: startSummary', 'operationId: startReport']],
    problems: [['- workflowId: report', 'start the same operation twice. Keep one workflow for each start operation.']],
  },
  {
    when: 'a step names an operation that the description does not have',
    changes: [['operationId: getReport', 'operationId: getReprot']],
    problems: [
      [
        'getReprot',
        'names the operation getReprot, which the description does not have. Use one of startReport, startSummary, getReport, deleteReport, downloadReport.',
      ],
    ],
  },
  {
    when: 'a step names no operation',
    changes: [[start, '']],
    problems: [
      [
        'stepId: startExport\n        requestBody',
        'names the operation (none), which the description does not have. Use one of startReport, startSummary, getReport, deleteReport, downloadReport.',
      ],
    ],
  },
  {
    when: 'a required parameter is missing',
    changes: [
      [
        '          - { name: id, in: path, value: $steps.startExport.outputs.exportId }\n          - { name: f',
        '          - { name: f',
      ],
    ],
    problems: [['stepId: waitForExport', 'does not give the required parameter id. Add it under parameters.']],
  },
  {
    when: 'a parameter is not one of the operation',
    changes: [['name: fields', 'name: feilds']],
    problems: [
      ['- { name: feilds', 'gives the parameter feilds, which getReport does not have. Use one of id, fields.'],
    ],
  },
  {
    when: 'an operation without parameters is given one',
    changes: [[start, `${start}        parameters: [{ name: id, in: path, value: 1 }]\n`]],
    problems: [
      [
        'parameters: [{ name: id, in: path, value: 1 }',
        'gives the parameter id, which startReport does not have. It has none.',
      ],
    ],
  },
  {
    when: 'the body is not the one of the caller',
    changes: [['payload: $inputs.body', 'payload: weekly']],
    problems: [
      [
        'requestBody:',
        "must be payload: $inputs.body, the caller's body, or an object of members without replacements.",
      ],
    ],
  },
  {
    when: 'a step has no successCriteria',
    changes: [['        successCriteria: [{ condition: $statusCode == 201 }]\n', '']],
    problems: [
      [
        'stepId: startExport\n        operationId: startReport',
        'has no successCriteria. Say at least which $statusCode is a success.',
      ],
    ],
  },
  {
    when: 'an output has a name of its own',
    changes: [['          exportId:', '          reportId:']],
    problems: [
      [
        'reportId:',
        'is no known output. Use one of exportId, downloadUrl, failureReasons, fileName, ftpHost, ftpDir, uploadUrl, fileId, resourceId, resourceName.',
      ],
    ],
  },
  {
    when: 'an output comes from a header',
    changes: [['exportId: $response.body#/id', 'exportId: $response.header.location']],
    problems: [
      [
        'exportId:',
        'has the value "$response.header.location". Use $inputs.name, $steps.id.outputs.name, $response.body#/pointer or a plain value.',
      ],
    ],
  },
  {
    when: 'a parameter has a table as value',
    changes: [['value: status', 'value: { all: true }']],
    problems: [
      [
        'value: { all: true }',
        'has the value {"all":true}. Use $inputs.name, $steps.id.outputs.name, $response.body#/pointer or a plain value.',
      ],
    ],
  },
  {
    when: 'a condition compares in another way than ==',
    changes: [["$response.body#/status == 'new' || $response.body#/status == 'half'", '$response.body#/percent < 100']],
    problems: [
      [
        '$response.body#/percent < 100',
        "has the condition $response.body#/percent < 100. Supported: $statusCode == 200, $response.body#/pointer == 'text' (or a number), joined by && or ||.",
      ],
    ],
  },
  {
    when: 'an action goes to another step',
    changes: [['- name: exportFailed\n            type: end', '- name: exportFailed\n            type: goto']],
    problems: [['- name: exportFailed', elsewhere]],
  },
  {
    when: 'an action goes to another step than the one that fetches the file',
    changes: [[pendingCriteria, pendingCriteria + jump.replace('fetchExport', 'startExport')]],
    problems: [['- name: fileIsBuilt', elsewhere]],
  },
  {
    when: 'two actions go to a step',
    changes: [[pendingCriteria, pendingCriteria + jump + jump.replace('fileIsBuilt', 'fileIsThere')]],
    problems: [['- name: fileIsBuilt', elsewhere]],
  },
  {
    when: 'an action goes to the step that fetches the file before any retry',
    changes: [['          - name: stillPending\n', `${jump}          - name: stillPending\n`]],
    problems: [['- name: fileIsBuilt', elsewhere]],
  },
  {
    when: 'an action goes to a step that the workflow does not have',
    changes: [
      [pendingCriteria, pendingCriteria + jump],
      [arazzo.slice(arazzo.indexOf('      - &fetch'), arazzo.indexOf('  - workflowId: summary')), ''],
      ['      - *fetch\n', ''],
    ],
    problems: [['- name: fileIsBuilt', elsewhere]],
  },
  {
    when: 'the file is to be fetched in a state that is not pending',
    changes: [[pendingCriteria, pendingCriteria + jump.replace("'half'", "'lost'")]],
    problems: [
      [
        "- condition: $statusCode == 200\n              - condition: $response.body#/status == 'lost'\n",
        'must be for states of the retry action: the file is asked for when its retryLimit is reached.',
      ],
    ],
  },
  {
    when: 'an action has a type that Arazzo does not have',
    changes: [['- name: exportCanceled\n            type: end', '- name: exportCanceled\n            type: stop']],
    problems: [['- name: exportCanceled', 'has the type stop. Only end, retry and goto are supported.']],
  },
  {
    when: 'nothing ends the wait',
    changes: [
      [
        `          - name: exportFailed
            type: end
            criteria:
              - condition: $statusCode == 200
              - condition: $response.body#/status == 'lost' || $response.body#/status == 'late'
`,
        '',
      ],
      [canceledAction, ''],
    ],
    problems: [['stepId: waitForExport', 'must have an end action with the failed states as criteria.']],
  },
  {
    when: 'an end action has a name of its own',
    changes: [['name: exportCanceled', 'name: exportDeleted']],
    problems: [
      ['- name: exportDeleted', 'has the name exportDeleted. End actions are named exportFailed or exportCanceled.'],
    ],
  },
  {
    when: 'an action is for every state',
    changes: [
      [
        "            criteria:\n              - condition: $statusCode == 200\n              - condition: $response.body#/status == 'lost' || $response.body#/status == 'late'\n",
        '',
      ],
    ],
    problems: [['- name: exportFailed', 'has no criteria. Name the states that it is for.']],
  },
  {
    when: 'an action is for a state in any answer',
    changes: [[canceledAction, canceledAction.replace('              - condition: $statusCode == 200\n', '')]],
    problems: [
      ["- condition: $response.body#/status == 'gone'", 'name no status of getReport. Add $statusCode == 200.'],
    ],
  },
  {
    when: 'a step succeeds with a status that its operation does not document',
    changes: [['$statusCode == 202', '$statusCode == 203']],
    problems: [
      [
        '{ condition: $statusCode == 203',
        'name the status 203, which startSummary does not document. Use one of 200, 201, 202, 204.',
      ],
    ],
  },
  {
    when: 'nothing is pending',
    changes: [
      [
        `          - name: stillPending
            type: retry
            retryAfter: 2.5
            retryLimit: 60
            criteria:
              - condition: $statusCode == 200
              - condition: $response.body#/status == 'new' || $response.body#/status == 'half'
`,
        '',
      ],
    ],
    problems: [['stepId: waitForExport', 'must have one retry action with the pending states as criteria; has 0.']],
  },
  {
    when: 'two actions retry',
    changes: [
      [
        '          - name: stillPending\n',
        `          - { name: slow, type: retry, retryAfter: 1, retryLimit: 1, criteria: [{ condition: $statusCode == 200 && $response.body#/status == 'slow' }] }
          - name: stillPending
`,
      ],
    ],
    problems: [['stepId: waitForExport', 'must have one retry action with the pending states as criteria; has 2.']],
  },
  {
    when: 'a retry has neither pause nor limit',
    changes: [['            retryAfter: 2.5\n            retryLimit: 60\n', '']],
    problems: [
      [
        '- name: stillPending',
        'lacks retryAfter and retryLimit. Say how many seconds lie between two polls (retryAfter) and how many polls there are (retryLimit).',
      ],
    ],
  },
  {
    when: 'a state has two meanings',
    changes: [["== 'late'", "== 'half'"]],
    problems: [
      [
        "- condition: $statusCode == 200\n              - condition: $response.body#/status == 'new'",
        "gives the state 'half' two meanings: failed and pending. Keep one of them.",
      ],
    ],
  },
  {
    when: 'a state is failed and canceled',
    changes: [["== 'gone'", "== 'late'"]],
    problems: [
      [
        "- condition: $statusCode == 200\n              - condition: $response.body#/status == 'late'\n",
        "gives the state 'late' two meanings: failed and canceled. Keep one of them.",
      ],
    ],
  },
  {
    when: 'the state is read from two members',
    changes: [["$response.body#/status == 'done'", "$response.body#/state == 'done'"]],
    problems: [['stepId: waitForExport', 'must compare one state member with texts; compares /state and /status.']],
  },
  {
    when: 'the state is a number',
    changes: [
      ["$response.body#/status == 'done'", '$response.body#/status == 0'],
      ["$response.body#/status == 'lost' || $response.body#/status == 'late'", '$response.body#/status == 1'],
      ["$response.body#/status == 'new' || $response.body#/status == 'half'", '$response.body#/status == 2'],
      ["$response.body#/status == 'gone'", '$response.body#/status == 3'],
    ],
    problems: [['stepId: waitForExport', 'must compare one state member with texts; compares none.']],
  },
  ...[
    ['has no media type', '{ addressLifetime: 2.5 }'],
    ['has a number as media type', '{ mediaType: 4 }'],
    ['has an address that lives for no time', '{ mediaType: text/csv, addressLifetime: 0 }'],
    ['has an address that lives for a text', "{ mediaType: text/csv, addressLifetime: '300' }"],
    ['has a member that nobody reads', '{ mediaType: text/csv, lifetime: 300 }'],
  ].map(
    ([what, by = '']): Refusal => ({
      when: `the export file ${what}`,
      changes: [['{ mediaType: text/csv, addressLifetime: 2.5, x-source: [page] }', by]],
      problems: [
        ['- workflowId: report', fileMessage],
        ['- workflowId: summary', fileMessage],
      ],
    }),
  ),
  {
    when: 'a workflow does not say what its file is',
    changes: [['    x-export-file: *file\n', '']],
    problems: [
      ['- workflowId: summary', fileMessage],
      ['- stepId: startExport\n        operationId: startSummary', otherWay],
    ],
  },
  {
    when: 'two workflows yield different files',
    changes: [['*file', '{ mediaType: text/csv }']],
    problems: [['- stepId: startExport\n        operationId: startSummary', otherWay]],
  },
  ...[
    ['names no parameter for the limit', '{ offset: from }'],
    ['names a parameter of another operation', '{ offset: from, limit: fields }'],
    ['has a number for a name', '{ offset: 0, limit: count }'],
    ['has a member that nobody reads', '{ offset: from, limit: count, page: count }'],
  ].map(
    ([what, by = '']): Refusal => ({
      when: `the paging ${what}`,
      changes: [['{ offset: from, limit: count }', by]],
      problems: [[by, 'must be { offset, limit }, names of parameters of downloadReport.']],
    }),
  ),
  {
    when: 'its only workflow deletes an export',
    changes: [[arazzo.slice(0, arazzo.indexOf(removal)), 'workflows:\n']],
    problems: [['- workflowId: removal', 'start no export. Write a workflow that does.']],
  },
  {
    when: 'two workflows delete an export',
    changes: [[removal, removal + removal.replace('removal', 'disposal')]],
    problems: [['- workflowId: disposal', 'deletes an export, as another workflow does. Keep one of them.']],
  },
  {
    when: 'a workflow deletes an export and does more',
    changes: [[removal, `${removal}      - *wait\n`]],
    problems: [
      [
        '- stepId: deleteExport',
        'must have the steps startExport, waitForExport and, if the API serves the file, fetchExport (or deleteExport alone); has deleteExport, waitForExport.',
      ],
    ],
  },
  {
    when: 'the delete step does not name the export',
    changes: [['        parameters: [{ name: id, in: path, value: $inputs.exportId }]\n', '']],
    problems: [['stepId: deleteExport', 'does not give the required parameter id. Add it under parameters.']],
  },
]

describe('a lifecycle is refused', () => {
  test.each(refusals)('when $when', ({ changes, problems }) => {
    const text = change(arazzo, changes)
    const expected = problems.map(([at, message]) => ({
      file: 'export.arazzo.yaml',
      line: splitOnce(text, at)[0].split('\n').length,
      message,
    }))
    expect(() => compile(text)).toThrow(new ProblemsError(expected))
  })
})
