import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { clientCall } from '../../scripts/_lib/clientCall.ts'
import { listExamples } from '../../scripts/_lib/exampleExchange.ts'
import { type MockServer, startMock } from '../../src/mock/startMock.ts'
import { vendors } from './_lib/vendors.ts'

let server: MockServer

beforeAll(async () => {
  server = await startMock({ vendors: await Promise.all(listed.map(({ loadMock }) => loadMock())) })
})
afterAll(() => server.close())

test('the mock lists the vendors of the registry, with every operation and every scenario', async () => {
  const answer = (await (await fetch(`${server.address}/`)).json()) as { vendors: readonly Record<string, object>[] }
  expect(answer.vendors.map(({ vendor }) => vendor)).toEqual(vendors.map(({ name }) => name))
  expect(answer.vendors.map(({ operations = {} }) => Object.keys(operations))).toEqual(
    vendors.map(({ contract }) => Object.keys(contract.description.operations)),
  )
})

describe.each(vendors)('$name', (vendor) => {
  const examples = listExamples(vendor.document)

  test('has examples to serve', () => expect(examples).not.toEqual([]))

  for (const { operationId, status, name, value } of examples) {
    test(`the typed client gets ${operationId} ${status} ${name}`, async () => {
      const prefer = `code=${status}, example=${name}`
      const result = await clientCall(vendor, `${server.address}/${vendor.name}`, operationId, { prefer })
      const body = 'data' in result ? result.data : result.error
      expect({ ok: result.ok, status: result.status, body }).toEqual({ ok: status < 300, status, body: value })
    })
  }
})
