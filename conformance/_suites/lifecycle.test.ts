import { describe, expect, test } from 'vitest'
import { listOperations, type OpenApi, type Response, resolve, type Schema } from '../../scripts/_lib/openapi.ts'
import { pointerTokens } from '../../src/contract/jsonPointer.ts'
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

describe.each(vendors)('$name', ({ contract, document }) => {
  const { wait, starts, fetch, delete: removal, file } = contract.lifecycles.export
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

  test('it yields a file: by an address or by an operation', () => {
    expect(wait.outputs['downloadUrl'] !== undefined || fetch !== undefined).toBe(true)
  })

  test('the file has a media type: that of the operation, where one gives the file', () => {
    expect(file.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/)
    if (fetch === undefined) return
    const { responses } = contract.description.operations[fetch.operationId] ?? {}
    expect(responses?.['200']?.mediaTypes).toEqual([file.mediaType])
  })

  test('only an address has a lifetime', () => {
    const lifetime = file.addressLifetimeMs ?? Number.POSITIVE_INFINITY
    expect(lifetime).toBeGreaterThanOrEqual(1000)
    expect(lifetime === Number.POSITIVE_INFINITY || wait.outputs['downloadUrl'] !== undefined).toBe(true)
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
    const outputs: Record<string, readonly string[]> = { waitForExport: Object.keys(wait.outputs) }
    for (const start of Object.values(starts)) {
      const known: Record<string, readonly string[]> = { ...outputs, startExport: Object.keys(start.outputs) }
      const used = [...wait.parameters, ...(fetch?.parameters ?? [])].flatMap(({ value }) =>
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
