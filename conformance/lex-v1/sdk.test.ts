import {
  GetExportCommand,
  type GetExportCommandInput,
  LexModelBuildingServiceClient,
  LexModelBuildingServiceServiceException,
} from '@aws-sdk/client-lex-model-building-service'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockVendor } from '../../generated/lex-v1/mock.ts'
import { listDeviations } from '../../scripts/_lib/deviations.ts'
import { exampleArguments, listExamples } from '../../scripts/_lib/exampleExchange.ts'
import { loadVendor } from '../../scripts/_lib/generated.ts'
import { headerValue } from '../../src/contract/exchange.ts'
import { exportFileBytes } from '../../src/mock/exportFileBytes.ts'
import { type MockServer, startMock } from '../../src/mock/startMock.ts'
import { auditExchanges } from '../_suites/_lib/auditExchanges.ts'
import { compareWithSdk, loadAwsSdk, sdkErrorName } from '../_suites/_lib/awsSdk.ts'
import { captureCall } from '../_suites/_lib/captureCall.ts'
import { findBoto3, startBoto3 } from '../_suites/_lib/startBoto3.ts'
import { startCapturingProxy } from '../_suites/_lib/startCapturingProxy.ts'

const sdk = await loadAwsSdk('@aws-sdk/client-lex-model-building-service')
const vendor = await loadVendor('lex-v1')
const { contract, document } = vendor
const operationId = 'getExport'
const input = exampleArguments(document, operationId) as unknown as GetExportCommandInput

let mock: MockServer
beforeAll(async () => {
  mock = await startMock({ vendors: [mockVendor] })
})
afterAll(() => mock.close())

const openClient = (address: string) =>
  new LexModelBuildingServiceClient({
    endpoint: `${address}/lex-v1`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'placeholder', secretAccessKey: 'placeholder' },
    maxAttempts: 1,
  })

describe('the schemas that the SDK publishes', () => {
  const recorded: Readonly<Record<string, readonly string[]>> = {
    'required-members': ['getExport 200 body /exportStatus: required'],
    'access-denied-status': [
      'getExport 403: error',
      'getExport 403 body: structure',
      'getExport 403 body /Message: string',
      'getExport 403 body /message: string',
    ],
  }

  test('say what the contract says, except where the contract records it', () => {
    const onlyContract = Object.values(recorded).flat().sort()
    expect(compareWithSdk(sdk, document, ['/exports'])).toEqual({ onlySdk: [], onlyContract })
  })

  test.each(Object.keys(recorded))('the contract records the deviation %s', (id) => {
    expect(listDeviations(document).map((deviation) => deviation.id)).toContain(id)
  })
})

describe('the SDK against the mock', () => {
  const call = ({ status, name }: { readonly status: number; readonly name: string }) =>
    captureCall(mock.address, { Prefer: `code=${status}, example=${name}` }, async (address) => {
      const client = openClient(address)
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
    expect(await auditExchanges(contract, exchanges)).toEqual({ judged: { [operationId]: 1 }, problems: [] })
  })

  test.each(errors)('$operationId $status $name is thrown', async (row) => {
    const { outcome, exchanges } = await call(row)
    const { message, Message } = row.value as { message?: string | null; Message?: string }
    const reason = {
      message: message ?? Message ?? 'UnknownError',
      $metadata: expect.objectContaining({ httpStatusCode: row.status, attempts: 1 }),
    }
    expect(outcome).toEqual({ status: 'rejected', reason: expect.any(LexModelBuildingServiceServiceException) })
    expect(outcome).toEqual({ status: 'rejected', reason: expect.objectContaining(reason) })
    expect(await auditExchanges(contract, exchanges)).toEqual({ judged: { [operationId]: 1 }, problems: [] })
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

/** A client that gets exports; the same call starts one and asks how far it is. */
interface Getter {
  readonly getExport: (name: string) => Promise<{ readonly exportStatus: string; readonly url?: string }>
  readonly close: () => unknown
}

const mostPolls = 10

/** Exports a resource as the vendor's guide says: the same call until its answer is final. */
async function exportWith(open: (address: string) => Getter, name: string) {
  const proxy = await startCapturingProxy(mock.address)
  const getter = open(proxy.address)
  const states: string[] = []
  let url = ''
  while (states.length < mostPolls && (states.at(-1) ?? 'IN_PROGRESS') === 'IN_PROGRESS') {
    const answer = await getter.getExport(name)
    states.push(answer.exportStatus)
    url = answer.url ?? ''
  }
  await getter.close()
  await proxy.close()
  const paths = new Set(proxy.exchanges.map(({ request }) => new URL(request.url).pathname))
  return {
    states,
    file: new Uint8Array(await (await fetch(url)).arrayBuffer()),
    paths: [...paths],
    audit: await auditExchanges(contract, proxy.exchanges),
  }
}

const whole = {
  states: ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'READY'],
  file: exportFileBytes(mockVendor),
  audit: { judged: { [operationId]: 4 }, problems: [] },
}

test('the SDK for JavaScript exports a resource at the mock, and sends no slash at the end of the path', async () => {
  const open = (address: string): Getter => {
    const client = openClient(address)
    return {
      getExport: async (name) => {
        const { exportStatus = '', url } = await client.send(new GetExportCommand({ ...input, name }))
        return { exportStatus, ...(url === undefined ? {} : { url }) }
      },
      close: () => client.destroy(),
    }
  }
  expect(await exportWith(open, 'OrderFlowersJs')).toEqual({ ...whole, paths: ['/lex-v1/exports'] })
})

const boto3 = findBoto3()

describe.skipIf(boto3 === undefined)(`boto3 ${boto3 ?? 'IS MISSING, so nothing is tested with it'}`, () => {
  test('exports a resource at the mock, and sends a slash at the end of the path', async () => {
    const open = (address: string): Getter => {
      const { call, close } = startBoto3('lex-models', `${address}/lex-v1`)
      return {
        getExport: async (name) => {
          const { result } = await call('get_export', { ...input, name })
          return result as Awaited<ReturnType<Getter['getExport']>>
        },
        close,
      }
    }
    expect(await exportWith(open, 'OrderFlowersPython')).toEqual({ ...whole, paths: ['/lex-v1/exports/'] })
  })
})
