import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientCall } from '../../scripts/_lib/clientCall.ts'
import { listExamples } from '../../scripts/_lib/exampleExchange.ts'
import { loadGenerated } from '../../scripts/_lib/generated.ts'
import { type PrismServer, startPrism } from '../../src/mock/startPrism.ts'
import { vendors } from './_lib/vendors.ts'

describe.each(vendors)('$name', (vendor) => {
  const examples = listExamples(vendor.document)
  let mock: PrismServer

  beforeAll(async () => {
    mock = await startPrism({ document: vendor.document })
  })
  afterAll(() => mock.close())

  test('leaves the description as it was', async () => {
    const { document } = await loadGenerated(vendor)
    expect(vendor.document).toEqual(document)
  })

  test('listens on this machine only', () => expect(mock.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/))

  test('has examples to serve', () => expect(examples).not.toEqual([]))

  for (const { operationId, status, name, value } of examples) {
    test(`the typed client gets ${operationId} ${status} ${name}`, async () => {
      const result = await clientCall(vendor, mock.address, operationId, { prefer: `code=${status}, example=${name}` })
      const body = 'data' in result ? result.data : result.error
      expect({ ok: result.ok, status: result.status, body }).toEqual({ ok: status < 300, status, body: value })
    })
  }
})
