import {
  GetExportCommand,
  type GetExportCommandInput,
  LexModelBuildingServiceClient,
  LexModelBuildingServiceServiceException,
} from '@aws-sdk/client-lex-model-building-service'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDeviations } from '../../scripts/_lib/deviations.ts'
import { exampleArguments, listExamples } from '../../scripts/_lib/exampleExchange.ts'
import { loadGenerated } from '../../scripts/_lib/generated.ts'
import { readRegistry } from '../../scripts/_lib/registry.ts'
import { headerValue } from '../../src/conformance/exchange.ts'
import { type PrismServer, startPrism } from '../../src/mock/startPrism.ts'
import { auditExchange, compareWithSdk, loadAwsSdk, recordCall, sdkErrorName } from '../_suites/_lib/awsSdk.ts'

const sdk = await loadAwsSdk('@aws-sdk/client-lex-model-building-service')
const [vendor] = await Promise.all(
  readRegistry()
    .filter(({ name }) => name === 'lex-v1')
    .map(loadGenerated),
)
if (vendor === undefined) throw new Error('the registry has no lex-v1')
const { contract, document } = vendor
const operationId = 'getExport'

describe('the schemas that the SDK publishes', () => {
  const recorded: Readonly<Record<string, readonly string[]>> = {
    'required-members': ['getExport 200 body /exportStatus: required'],
    'access-denied-status': [
      'getExport 403: error',
      'getExport 403 body: structure',
      'getExport 403 body /message: string',
    ],
  }

  test('say what the contract says, except where the contract records it', () => {
    const onlyContract = Object.values(recorded).flat().sort()
    expect(compareWithSdk(sdk, document, '/exports')).toEqual({ onlySdk: [], onlyContract })
  })

  test.each(Object.keys(recorded))('the contract records the deviation %s', (id) => {
    expect(listDeviations(document).map((deviation) => deviation.id)).toContain(id)
  })
})

describe('the SDK against the mock', () => {
  let mock: PrismServer
  beforeAll(async () => {
    mock = await startPrism({ document })
  })
  afterAll(() => mock.close())

  const call = ({ status, name }: { readonly status: number; readonly name: string }) =>
    recordCall(mock.address, `code=${status}, example=${name}`, async (endpoint) => {
      const credentials = { accessKeyId: 'placeholder', secretAccessKey: 'placeholder' }
      const client = new LexModelBuildingServiceClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 })
      const input = exampleArguments(vendor.document, operationId) as unknown as GetExportCommandInput
      return client.send(new GetExportCommand(input)).finally(() => client.destroy())
    })
  const examples = listExamples(document)
  const successes = examples.filter(({ status }) => status < 300)
  const errors = examples.filter(({ status }) => status >= 400)

  test.each(successes)('$operationId returns $status $name', async (row) => {
    const { outcome, exchanges } = await call(row)
    const metadata = { httpStatusCode: row.status, requestId: expect.any(String), attempts: 1 }
    expect(outcome).toEqual({
      status: 'fulfilled',
      value: { ...(row.value as object), $metadata: expect.objectContaining(metadata) },
    })
    expect(exchanges.map((exchange) => auditExchange(contract, exchange))).toEqual([
      { judged: true, operationId, findings: [] },
    ])
  })

  test.each(errors)('$operationId $status $name is thrown', async (row) => {
    const { outcome, exchanges } = await call(row)
    const reason = {
      message: (row.value as { message: string | null }).message ?? 'UnknownError',
      $metadata: expect.objectContaining({ httpStatusCode: row.status, attempts: 1 }),
    }
    expect(outcome).toEqual({ status: 'rejected', reason: expect.any(LexModelBuildingServiceServiceException) })
    expect(outcome).toEqual({ status: 'rejected', reason: expect.objectContaining(reason) })
    expect(exchanges.map((exchange) => auditExchange(contract, exchange))).toEqual([
      { judged: true, operationId, findings: [] },
    ])
  })

  // The SDK models no error for refused credentials here.
  const modelled = errors.filter(({ status }) => status !== 403)
  for (const row of modelled) {
    const name = sdkErrorName(sdk, operationId, row.status)
    test(`${operationId} ${row.status} ${row.name} is thrown as ${name}`, async () => {
      const { outcome, exchanges } = await call(row)
      const retryAfter = headerValue(exchanges[0]?.response?.headers ?? [], 'Retry-After')
      const reason = {
        name,
        $fault: row.status < 500 ? 'client' : 'server',
        ...(row.status === 429 ? { retryAfterSeconds: retryAfter } : {}),
      }
      expect(outcome).toEqual({ status: 'rejected', reason: expect.objectContaining(reason) })
    })
  }
})
