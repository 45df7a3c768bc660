import { describe, expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import type { Contract } from '../contract/contract.ts'
import type { BodyMember, StartStep } from '../contract/lifecycle.ts'
import { importRequest, importStarts } from './_testing/playedImport.ts'
import { startFindings } from './startFindings.ts'

const contractOf = (wanted: string) => vendors.find(({ name }) => name === wanted)?.contract as Contract

/** What is found in the call of a start, in short. */
async function found(
  { name, contract }: { readonly name: string; readonly contract: Contract },
  step: Pick<StartStep, 'operationId' | 'members'>,
  inputs: Readonly<Record<string, unknown>>,
) {
  const operation = contract.description.operations[step.operationId]
  if (operation === undefined) throw new Error(`${name} has no operation ${step.operationId}`)
  const whole: StartStep = { parameters: [], body: true, success: [], outputs: {}, ...step }
  const findings = await startFindings(contract, { step: whole, operation, inputs })
  return findings.map(({ rule, pointer, actual }) => ({ rule, pointer, actual }))
}

describe.each(importStarts)('$name $startId', (start) => {
  test('has no finding without what its file gives', async () => {
    const { start: _, ...inputs } = importRequest(start)
    expect(await found(start.vendor, start.step, inputs)).toEqual([])
  })
})

const lexV1 = { name: 'lex-v1', contract: contractOf('lex-v1') }
const koreAi = { name: 'kore-ai', contract: contractOf('kore-ai') }
const payload: BodyMember = { pointer: '/payload', value: { from: 'input', name: 'file' }, encoding: 'base64' }
const importBody = { resourceType: 'BOT', mergeStrategy: 'FAIL_ON_CONFLICT' }

describe('a start is judged before anything is sent', () => {
  test('by its parameters in the query, which may be no texts', async () => {
    const step = { operationId: 'getExport' }
    const inputs = { name: 'OrderFlowers', version: 1, resourceType: 'BOT', exportType: 'LEX' }
    expect(await found(lexV1, step, inputs)).toEqual([])
    expect(await found(lexV1, step, { ...inputs, exportType: 'PDF', version: undefined })).toEqual([
      { rule: 'request-parameter', pointer: '/query/version', actual: undefined },
      { rule: 'request-parameter', pointer: '/query/exportType', actual: '"PDF"' },
    ])
  })

  test('by its parameters in the path', async () => {
    const missing = { rule: 'request-parameter', pointer: '/path/BotID', actual: undefined }
    expect(await found(koreAi, { operationId: 'importIntoBot' }, { body: {} })).toContainEqual(missing)
    expect(await found(koreAi, { operationId: 'importIntoBot' }, { BotID: 'st-1', body: {} })).not.toContainEqual(
      missing,
    )
  })

  test('by its body, also where the caller has none', async () => {
    const step = { operationId: 'startImport', members: [payload] }
    expect(await found(lexV1, step, {})).toEqual([
      { rule: 'request-body', pointer: '/resourceType', actual: undefined },
      { rule: 'request-body', pointer: '/mergeStrategy', actual: undefined },
    ])
  })

  test('by a member that the file would have given, where the caller gives it', async () => {
    const step = { operationId: 'startImport', members: [payload] }
    const given = { body: { ...importBody, payload: 7 } }
    expect(await found(lexV1, step, given)).toEqual([{ rule: 'request-body', pointer: '/payload', actual: '7' }])
  })

  test('and nothing is told of what only stands in the place of the file', async () => {
    const members: BodyMember[] = [{ pointer: '/mergeStrategy', value: { from: 'input', name: 'file' } }]
    const step = { operationId: 'startImport', members: [payload, ...members] }
    expect(await found(lexV1, step, { body: { resourceType: 'PDF' } })).toEqual([
      { rule: 'request-body', pointer: '/resourceType', actual: '"PDF"' },
    ])
    expect(await found(lexV1, step, { body: { resourceType: 'BOT', mergeStrategy: 'file' } })).toEqual([
      { rule: 'request-body', pointer: '/mergeStrategy', actual: '"file"' },
    ])
  })

  test('by what the contract itself puts into the body', async () => {
    const literal = (value: string): BodyMember[] => [
      payload,
      { pointer: '/resourceType', value: { from: 'literal', value } },
    ]
    const inputs = { body: { mergeStrategy: 'FAIL_ON_CONFLICT' } }
    expect(await found(lexV1, { operationId: 'startImport', members: literal('BOT') }, inputs)).toEqual([])
  })

  test('with a file in the form that it is sent as', async () => {
    const members: BodyMember[] = [{ pointer: '/file', value: { from: 'input', name: 'file' } }]
    const step = { operationId: 'uploadFile', members }
    const body = { fileContext: 'bulkImport', fileExtension: 'json' }
    expect(await found(koreAi, step, { body })).toEqual([])
    expect(await found(koreAi, step, { body: { fileExtension: 'json' } })).toEqual([
      { rule: 'request-body', pointer: '/fileContext', actual: undefined },
    ])
  })
})
