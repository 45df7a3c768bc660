import { describe, expect, test } from 'vitest'
import { listOperations, type OpenApi, type Response, resolve, type Schema } from '../../scripts/_lib/openapi.ts'
import { pointerTokens } from '../../src/contract/jsonPointer.ts'
import { startStepId } from '../../src/contract/lifecycle.ts'
import { lifecycleRows } from './_lib/lifecycleRows.ts'
import { vendors } from './_lib/vendors.ts'

/** The schema of the member that a pointer leads to. */
function memberSchema(document: OpenApi, schema: Schema, pointer: string): Schema {
  return pointerTokens(pointer).reduce(
    (current, token) => resolve<Schema>(document, (current['properties'] as Record<string, Schema>)[token] ?? {}),
    resolve<Schema>(document, schema),
  )
}

const phases = ['pending', 'succeeded', 'failed', 'canceled']

test('there are vendors to check', () => expect(vendors).not.toEqual([]))

const jobs = vendors.flatMap((vendor) => lifecycleRows(vendor).map((row) => ({ name: vendor.name, vendor, ...row })))

describe.each(jobs)('$name $job', ({ vendor: { contract, document }, lifecycle }) => {
  const { kind, wait, starts, fetch, delete: removal, file } = lifecycle
  const uploads = Object.values(starts).flatMap((start) => start.uploads ?? [])
  const { operation } =
    listOperations(document).find((placed) => placed.operation.operationId === wait.operationId) ?? {}
  const content = resolve<Response>(document, operation?.responses['200'] ?? { description: '' }).content ?? {}
  const schema = content['application/json']?.schema ?? {}

  test('every state that the description knows has a phase, and no other', () => {
    const known = memberSchema(document, schema, wait.statePointer)['x-extensible-enum']
    expect(Object.keys(wait.states).sort()).toEqual([...((known ?? []) as string[])].sort())
    expect(Object.values(wait.states).filter((phase) => !phases.includes(phase))).toEqual([])
  })

  test.each(['pending', 'succeeded', 'failed'])('some state is %s', (phase) => {
    expect(Object.values(wait.states)).toContain(phase)
  })

  test('it waits between polls and gives up at last', () => {
    expect(wait.delayMs).toBeGreaterThanOrEqual(1000)
    expect(wait.maxPolls).toBeGreaterThan(1)
  })

  if (kind === 'export') {
    test('it yields a file: by an address or by an operation', () => {
      expect(wait.outputs['downloadUrl'] !== undefined || fetch !== undefined).toBe(true)
    })
  } else {
    test('each start takes the file, in its own body or from the steps before it', () => {
      for (const { members = [], uploads: before = [] } of Object.values(starts)) {
        const sources = [members, ...before.map((step) => step.members ?? [])].flat().map(({ value }) => value)
        const takesFile = sources.some((value) => value.from === 'input' && value.name !== 'body')
        expect(takesFile || before.some(({ outputs }) => outputs['uploadUrl'] !== undefined)).toBe(true)
      }
    })

    test('it tells what the import has made', () => {
      expect(wait.outputs['resourceId'] ?? wait.outputs['resourceName']).toBeDefined()
    })
  }

  test('the file has a media type: that of the operation, where one gives the file', () => {
    expect(file.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/)
    if (fetch === undefined) return
    const { responses } = contract.description.operations[fetch.operationId] ?? {}
    expect(responses?.['200']?.mediaTypes).toEqual([file.mediaType])
  })

  test('only an address has a lifetime', () => {
    const lifetime = file.addressLifetimeMs ?? Number.POSITIVE_INFINITY
    expect(lifetime).toBeGreaterThanOrEqual(1000)
    const hasAddress =
      wait.outputs['downloadUrl'] !== undefined || uploads.some(({ outputs }) => outputs['uploadUrl'] !== undefined)
    expect(lifetime === Number.POSITIVE_INFINITY || hasAddress).toBe(true)
  })

  test('a part of the file is asked for with numbers that may be left out', () => {
    const { parameters = [] } = contract.description.operations[fetch?.operationId ?? ''] ?? {}
    const names: readonly string[] = Object.values(fetch?.paging ?? {})
    const used = parameters.filter(({ name }) => names.includes(name))
    expect(used).toEqual(
      names.map((name) => expect.objectContaining({ name, in: 'query', required: false, types: ['integer'] })),
    )
  })

  test('the delete step names the job by the parameters of the wait step, and needs no other step', () => {
    const named = wait.parameters.filter(({ value }) => value.from !== 'literal').map(({ name }) => name)
    const deleted = removal?.parameters.map(({ name, value }) => ({ name, from: value.from }))
    expect(deleted ?? []).toEqual(removal === undefined ? [] : named.map((name) => ({ name, from: 'input' })))
  })

  test('each output and each parameter taken from another step exists', () => {
    for (const start of Object.values(starts)) {
      const known: Record<string, readonly string[]> = { [startStepId]: Object.keys(start.outputs) }
      for (const { stepId, outputs } of start.uploads ?? []) known[stepId] = Object.keys(outputs)
      const taking = [...wait.parameters, ...(fetch?.parameters ?? []), ...(start.members ?? [])]
      const used = taking.flatMap(({ value }) =>
        value.from === 'output' && !known[value.step]?.includes(value.name) ? [`${value.step}.${value.name}`] : [],
      )
      expect(used).toEqual([])
    }
  })

  test('each output points at a member of the response', () => {
    const missing = Object.entries(wait.outputs).filter(
      ([, output]) =>
        output.from === 'body' && Object.keys(memberSchema(document, schema, output.pointer)).length === 0,
    )
    expect(missing).toEqual([])
  })
})
