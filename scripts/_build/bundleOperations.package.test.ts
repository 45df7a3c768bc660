import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Contract, profiles } from '../../src/contract/contract.ts'
import { createJudge } from '../../src/judge/createJudge.ts'
import { exampleExchange, listExamples, requestExample } from '../_lib/exampleExchange.ts'
import { loadVendors } from '../_lib/generated.ts'
import { repository } from '../_lib/repository.ts'

interface OperationModule {
  readonly loadOperation: (operationId: string) => Promise<Contract>
}

describe.each(await loadVendors())('the operations of $name in files of their own', ({ name, contract, document }) => {
  const load = async () => (await import(join(repository, 'dist/generated', name, 'operation.js'))) as OperationModule
  const operationIds = Object.keys(contract.description.operations)

  test.each(operationIds)('%s has its own facts and schemas, and no others', async (operationId) => {
    const own = await (await load()).loadOperation(operationId)
    const ownKeys = (from: Contract, set: keyof Contract['validators']) =>
      Object.keys(from.validators[set]).filter((key) => key.startsWith(`${operationId} `))
    expect(own.description).toEqual({
      ...contract.description,
      operations: { [operationId]: contract.description.operations[operationId] },
    })
    expect(own.lifecycles).toEqual(contract.lifecycles)
    for (const set of ['consumer', 'audit', 'inferred'] as const)
      expect(Object.keys(own.validators[set])).toEqual(ownKeys(contract, set))
    expect(await own.places()).toEqual(await contract.places())
  })

  test.each(profiles)('their verdict is that of the whole contract, in the profile %s', async (profile) => {
    const { loadOperation } = await load()
    let findings = 0
    for (const { operationId, status, value } of listExamples(document)) {
      const request = requestExample(document, operationId)
      const own = createJudge(await loadOperation(operationId), { profile })
      const whole = createJudge(contract, { profile })
      const mediaType = typeof value === 'string' ? 'text/csv' : 'application/json'
      for (const answer of [value, { ...Object(value), unknown: 1 }, {}, []]) {
        const response = { mediaType, value: answer }
        const exchange = exampleExchange(contract, document, operationId, { request, status, response })
        const verdict = own.check(exchange)
        expect(verdict).toEqual(whole.check(exchange))
        findings += verdict.judged ? verdict.findings.length : 0
      }
    }
    expect(findings).toBeGreaterThan(0)
  })

  test('an operation that the contract does not have is an error', async () => {
    await expect((await load()).loadOperation('noSuchOperation')).rejects.toThrow(`${name} has no operation`)
  })
})
