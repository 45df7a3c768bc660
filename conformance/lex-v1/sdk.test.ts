import {
  GetExportCommand,
  type GetExportCommandInput,
  GetImportCommand,
  LexModelBuildingServiceClient,
  LexModelBuildingServiceServiceException,
  StartImportCommand,
} from '@aws-sdk/client-lex-model-building-service'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockVendor } from '../../generated/lex-v1/mock.ts'
import { listDeviations } from '../../scripts/_lib/deviations.ts'
import {
  exampleArguments,
  listExamples,
  listRequestExamples,
  requestExample,
} from '../../scripts/_lib/exampleExchange.ts'
import { loadVendor } from '../../scripts/_lib/generated.ts'
import { headerValue } from '../../src/contract/exchange.ts'
import { exportFileBytes } from '../../src/mock/exportFileBytes.ts'
import { type MockServer, startMock } from '../../src/mock/startMock.ts'
import { auditExchanges } from '../_suites/_lib/auditExchanges.ts'
import { compareWithSdk, loadAwsSdk, sdkErrorName } from '../_suites/_lib/awsSdk.ts'
import { captureCall } from '../_suites/_lib/captureCall.ts'
import { numberedFile, numberedName } from '../_suites/_lib/numberedFile.ts'
import { findBoto3, startBoto3 } from '../_suites/_lib/startBoto3.ts'
import { startCapturingProxy } from '../_suites/_lib/startCapturingProxy.ts'

const sdk = await loadAwsSdk('@aws-sdk/client-lex-model-building-service')
const vendor = await loadVendor('lex-v1')
const { contract, document } = vendor
const input = exampleArguments(document, 'getExport') as unknown as GetExportCommandInput

const commands: Readonly<Record<string, (client: LexModelBuildingServiceClient, input: never) => Promise<object>>> = {
  getExport: (client, input) => client.send(new GetExportCommand(input)),
  startImport: (client, input) => client.send(new StartImportCommand(input)),
  getImport: (client, input) => client.send(new GetImportCommand(input)),
}
const operationIds = Object.keys(commands)

/** Calls with the values of an example; bytes are text in Base64 there, and bytes for the SDK. */
function send(client: LexModelBuildingServiceClient, operationId: string, request?: string): Promise<object> {
  const command = commands[operationId]
  if (command === undefined) throw new Error(`the SDK has no command for ${operationId}`)
  const { body, ...parameters } = exampleArguments(document, operationId, request)
  const members = { ...parameters, ...(body as { readonly payload?: string } | undefined) }
  const { payload } = members as { readonly payload?: string }
  return command(client, {
    ...members,
    ...(payload === undefined ? {} : { payload: Buffer.from(payload, 'base64') }),
  } as never)
}

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
    'required-members': [
      'getExport 200 body /exportStatus: required',
      'startImport 201 body /importId: required',
      'startImport 201 body /importStatus: required',
      'getImport 200 body /importId: required',
      'getImport 200 body /importStatus: required',
    ],
    'access-denied-status': operationIds.flatMap((operationId) => [
      `${operationId} 403: error`,
      `${operationId} 403 body: structure`,
      `${operationId} 403 body /Message: string`,
      `${operationId} 403 body /message: string`,
    ]),
  }

  test('say what the contract says, except where the contract records it', () => {
    const onlyContract = Object.values(recorded).flat().sort()
    expect(compareWithSdk(sdk, document, ['/exports', '/imports'])).toEqual({ onlySdk: [], onlyContract })
  })

  test.each(Object.keys(recorded))('the contract records the deviation %s', (id) => {
    expect(listDeviations(document).map((deviation) => deviation.id)).toContain(id)
  })
})

describe('the SDK against the mock', () => {
  interface Call {
    readonly operationId: string
    readonly status: number
    readonly name: string
    readonly request?: string | undefined
  }

  const call = ({ operationId, status, name, request }: Call) =>
    captureCall(mock.address, { Prefer: `code=${status}, example=${name}` }, async (address) => {
      const client = openClient(address)
      return send(client, operationId, request).finally(() => client.destroy())
    })
  const examples = listExamples(document)
  const errors = examples.filter(({ status }) => status >= 400)
  // An answer belongs to the request of its name, or else to the first one.
  const successes = examples
    .filter(({ status }) => status < 300)
    .map((example) => {
      const requests = listRequestExamples(document, example.operationId)
      return { ...example, request: requests.includes(example.name) ? example.name : requests[0] }
    })

  test('every request has an answer of its name', () => {
    const answered = successes.flatMap(({ operationId, request }) => (request ? [`${operationId} ${request}`] : []))
    const wanted = operationIds.flatMap((operationId) =>
      listRequestExamples(document, operationId).map((request) => `${operationId} ${request}`),
    )
    expect(answered).toEqual(wanted)
  })

  test.each(successes)('$operationId returns $status $name', async (row) => {
    const { operationId, status, value } = row
    const { outcome, exchanges } = await call(row)
    const metadata = { httpStatusCode: status, requestId: expect.any(String), attempts: 1 }
    expect(outcome).toEqual({
      status: 'fulfilled',
      value: { ...withDates(value), $metadata: expect.objectContaining(metadata) },
    })
    expect(await auditExchanges(contract, exchanges)).toEqual({ judged: { [operationId]: 1 }, problems: [] })
    expect(exchanges.map(({ request }) => request.body && JSON.parse(request.body))).toEqual([
      requestExample(document, operationId, row.request)?.value,
    ])
  })

  test.each(errors)('$operationId $status $name is thrown', async (row) => {
    const { operationId, status, value } = row
    const { outcome, exchanges } = await call(row)
    const { message, Message } = value as { message?: string | null; Message?: string }
    const reason = {
      message: message ?? Message ?? 'UnknownError',
      $metadata: expect.objectContaining({ httpStatusCode: status, attempts: 1 }),
    }
    expect(outcome).toEqual({ status: 'rejected', reason: expect.any(LexModelBuildingServiceServiceException) })
    expect(outcome).toEqual({ status: 'rejected', reason: expect.objectContaining(reason) })
    expect(await auditExchanges(contract, exchanges)).toEqual({ judged: { [operationId]: 1 }, problems: [] })
  })

  // The SDK models no error for refused credentials here.
  const modelled = errors.filter(({ status }) => status !== 403)
  for (const row of modelled) {
    const name = sdkErrorName(sdk, row.operationId, row.status)
    test(`${row.operationId} ${row.status} ${row.name} is thrown as ${name}`, async () => {
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

/** An example as the SDK gives it to its caller: a date instead of seconds. */
function withDates(example: unknown): object {
  const { createdDate, ...members } = example as { readonly createdDate?: number }
  return { ...members, ...(createdDate === undefined ? {} : { createdDate: new Date(createdDate * 1000) }) }
}

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
  audit: { judged: { getExport: 4 }, problems: [] },
}

test('the SDK for JavaScript exports a resource at the mock, and sends no slash at the end of the path', async () => {
  expect(await exportWith(openGetter, 'OrderFlowersJs')).toEqual({ ...whole, paths: ['/lex-v1/exports'] })
})

/** A client that imports archives. */
interface Importer {
  readonly startImport: (archive: Uint8Array) => Promise<unknown>
  readonly getImport: (importId: string) => Promise<unknown>
  readonly close: () => unknown
}

/** Imports an archive as the vendor's guide says, and exports what it has become. */
async function importWith(
  open: (address: string) => Importer,
  openGetter: (address: string) => Getter,
  number: number,
) {
  const proxy = await startCapturingProxy(mock.address)
  const importer = open(proxy.address)
  const archive = numberedFile(mockVendor, number)
  let told = (await importer.startImport(archive)) as { importId: string; importStatus: string; name: string }
  const states = [told.importStatus]
  while (states.length < mostPolls && told.importStatus === 'IN_PROGRESS') {
    told = (await importer.getImport(told.importId)) as typeof told
    states.push(told.importStatus)
  }
  await importer.close()
  await proxy.close()
  const { file } = await exportWith(openGetter, told.name)
  return {
    states,
    name: told.name,
    isSameFile: Buffer.from(file).equals(archive),
    audit: await auditExchanges(contract, proxy.exchanges),
  }
}

const wholeImport = {
  states: ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'COMPLETE'],
  isSameFile: true,
  audit: { judged: { startImport: 1, getImport: 3 }, problems: [] },
}
const asBot = { resourceType: 'BOT', mergeStrategy: 'FAIL_ON_CONFLICT' } as const

function openGetter(address: string): Getter {
  const client = openClient(address)
  return {
    getExport: async (name) => {
      const { exportStatus = '', url } = await client.send(new GetExportCommand({ ...input, name }))
      return { exportStatus, ...(url === undefined ? {} : { url }) }
    },
    close: () => client.destroy(),
  }
}

test('the SDK for JavaScript imports an archive at the mock, and exports what it has become', async () => {
  const open = (address: string): Importer => {
    const client = openClient(address)
    return {
      startImport: (payload) => client.send(new StartImportCommand({ ...asBot, payload })),
      getImport: (importId) => client.send(new GetImportCommand({ importId })),
      close: () => client.destroy(),
    }
  }
  expect(await importWith(open, openGetter, 1)).toEqual({ ...wholeImport, name: numberedName('OrderFlowers', 1) })
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

  test('imports an archive at the mock, and exports what it has become', async () => {
    const open = (address: string): Importer => {
      const { call, close } = startBoto3('lex-models', `${address}/lex-v1`)
      const start = (archive: Uint8Array) => ({
        ...asBot,
        payload: { base64: Buffer.from(archive).toString('base64') },
      })
      return {
        startImport: async (archive) => (await call('start_import', start(archive))).result,
        getImport: async (importId) => (await call('get_import', { importId })).result,
        close,
      }
    }
    expect(await importWith(open, openGetter, 2)).toEqual({ ...wholeImport, name: numberedName('OrderFlowers', 2) })
  })
})
