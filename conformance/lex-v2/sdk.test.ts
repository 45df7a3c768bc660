import {
  CreateExportCommand,
  DeleteExportCommand,
  DescribeExportCommand,
  LexModelsV2Client,
  LexModelsV2ServiceException,
  ListExportsCommand,
  UpdateExportCommand,
  waitUntilBotExportCompleted,
} from '@aws-sdk/client-lex-models-v2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listDeviations } from '../../scripts/_lib/deviations.ts'
import {
  exampleArguments,
  listExamples,
  listRequestExamples,
  requestExample,
} from '../../scripts/_lib/exampleExchange.ts'
import { loadGenerated } from '../../scripts/_lib/generated.ts'
import { readRegistry } from '../../scripts/_lib/registry.ts'
import { headerValue } from '../../src/conformance/exchange.ts'
import { type PrismServer, startPrism } from '../../src/mock/startPrism.ts'
import {
  auditExchange,
  compareWithSdk,
  loadAwsSdk,
  recordCall,
  sdkErrorName,
  sdkSensitiveMembers,
} from '../_suites/_lib/awsSdk.ts'

const sdk = await loadAwsSdk('@aws-sdk/client-lex-models-v2')
const [vendor] = await Promise.all(
  readRegistry()
    .filter(({ name }) => name === 'lex-v2')
    .map(loadGenerated),
)
if (vendor === undefined) throw new Error('the registry has no lex-v2')
const { contract, document } = vendor

const commands: Readonly<Record<string, (client: LexModelsV2Client, input: never) => Promise<object>>> = {
  createExport: (client, input) => client.send(new CreateExportCommand(input)),
  describeExport: (client, input) => client.send(new DescribeExportCommand(input)),
  listExports: (client, input) => client.send(new ListExportsCommand(input)),
  updateExport: (client, input) => client.send(new UpdateExportCommand(input)),
  deleteExport: (client, input) => client.send(new DeleteExportCommand(input)),
}
const operationIds = Object.keys(commands)

describe('the schemas that the SDK publishes', () => {
  const recorded: Readonly<Record<string, readonly string[]>> = {
    'required-members': [
      'createExport 202 body /exportId: required',
      'createExport 202 body /exportStatus: required',
      'describeExport 200 body /exportId: required',
      'describeExport 200 body /exportStatus: required',
      'listExports 200 body /exportSummaries/*/exportId: required',
      'listExports 200 body /exportSummaries/*/exportStatus: required',
      'updateExport 202 body /exportId: required',
      'updateExport 202 body /exportStatus: required',
      'deleteExport 202 body /exportId: required',
      'deleteExport 202 body /exportStatus: required',
    ],
    'access-denied-status': operationIds.flatMap((operationId) => [
      `${operationId} 403: error`,
      `${operationId} 403 body: structure`,
      `${operationId} 403 body /message: string`,
    ]),
  }

  test('say what the contract says, except where the contract records it', () => {
    const onlyContract = Object.values(recorded).flat().sort()
    expect(compareWithSdk(sdk, document, '/exports')).toEqual({ onlySdk: [], onlyContract })
  })

  test.each(Object.keys(recorded))('the contract records the deviation %s', (id) => {
    expect(listDeviations(document).map((deviation) => deviation.id)).toContain(id)
  })

  test('what the SDK keeps out of logs is sensitive in the contract too', () => {
    const members = operationIds.flatMap((operationId) => sdkSensitiveMembers(sdk, operationId))
    expect(members).toEqual(['filePassword', 'filePassword'])
    expect(contract.description.sensitive).toEqual(expect.arrayContaining(members))
  })
})

describe('the SDK against the mock', () => {
  let mock: PrismServer
  beforeAll(async () => {
    mock = await startPrism({ document })
  })
  afterAll(() => mock.close())

  const withClient = (prefer: string, use: (client: LexModelsV2Client) => Promise<object>) =>
    recordCall(mock.address, prefer, async (endpoint) => {
      const credentials = { accessKeyId: 'placeholder', secretAccessKey: 'placeholder' }
      const client = new LexModelsV2Client({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 })
      return use(client).finally(() => client.destroy())
    })

  interface Call {
    readonly operationId: string
    readonly status: number
    readonly name: string
    readonly request?: string | undefined
  }

  const call = ({ operationId, status, name, request }: Call) => {
    const { body, ...parameters } = exampleArguments(vendor.document, operationId, request)
    const input = { ...parameters, ...(body as object | undefined) } as never
    return withClient(`code=${status}, example=${name}`, async (client) => commands[operationId]?.(client, input) ?? {})
  }

  const examples = listExamples(document)
  const successes = examples.filter(({ status }) => status < 300)
  const errors = examples.filter(({ status }) => status >= 400)
  // Every answer to the first request, and the first answer to every other request.
  const calls = operationIds.flatMap((operationId) => {
    const [request, ...others] = listRequestExamples(document, operationId)
    const answers = successes.filter((example) => example.operationId === operationId)
    const pairs = [
      ...answers.map((answer) => ({ ...answer, request })),
      ...others.flatMap((other) => answers.slice(0, 1).map((answer) => ({ ...answer, request: other }))),
    ]
    return pairs.map((pair) => {
      const sent = [operationId, ...(pair.request === undefined ? [] : [pair.request])].join(' ')
      return { ...pair, title: `${sent} returns ${pair.status} ${pair.name}` }
    })
  })

  test.each(calls)('$title', async (row) => {
    const { operationId, status, value } = row
    const { outcome, exchanges } = await call(row)
    const metadata = { httpStatusCode: status, requestId: expect.any(String), attempts: 1 }
    expect(outcome).toEqual({
      status: 'fulfilled',
      value: { ...withDates(value), $metadata: expect.objectContaining(metadata) },
    })
    expect(exchanges.map((exchange) => auditExchange(contract, exchange))).toEqual([
      { judged: true, operationId, findings: [] },
    ])
    expect(exchanges.map(({ request }) => request.body && JSON.parse(request.body))).toEqual([
      requestExample(document, operationId, row.request)?.value,
    ])
  })

  test.each(errors)('$operationId $status $name is thrown', async (row) => {
    const { operationId, status, value } = row
    const { outcome, exchanges } = await call(row)
    const reason = {
      message: (value as { message: string | null }).message ?? 'UnknownError',
      $metadata: expect.objectContaining({ httpStatusCode: status, attempts: 1 }),
    }
    expect(outcome).toEqual({ status: 'rejected', reason: expect.any(LexModelsV2ServiceException) })
    expect(outcome).toEqual({ status: 'rejected', reason: expect.objectContaining(reason) })
    expect(exchanges.map((exchange) => auditExchange(contract, exchange))).toEqual([
      { judged: true, operationId, findings: [] },
    ])
  })

  // The SDK models no error for refused credentials.
  const modelled = errors.filter(({ status }) => status !== 403)
  for (const row of modelled) {
    const name = sdkErrorName(sdk, row.operationId, row.status)
    test(`${row.operationId} ${row.status} ${row.name} is thrown as ${name}`, async () => {
      const { outcome, exchanges } = await call(row)
      const retryAfter = headerValue(exchanges[0]?.response?.headers ?? [], 'Retry-After')
      const reason = {
        name,
        $fault: row.status < 500 ? 'client' : 'server',
        ...(row.status === 429 ? { retryAfterSeconds: Number(retryAfter) } : {}),
      }
      expect(outcome).toEqual({ status: 'rejected', reason: expect.objectContaining(reason) })
    })
  }

  describe('its waiter waitUntilBotExportCompleted', () => {
    const verdicts = { succeeded: 'SUCCESS', failed: 'FAILURE', canceled: 'FAILURE', pending: 'TIMEOUT' }
    const { operationId, states } = contract.lifecycle.wait
    const polled = successes.filter((example) => example.operationId === operationId)

    test.each(polled)('sees the same phase as the lifecycle in $name', async ({ status, name, value }) => {
      const { exportId, exportStatus } = value as { exportId: string; exportStatus: string }
      const times = { minDelay: 0.001, maxDelay: 0.001, maxWaitTime: 0.05 }
      const { outcome } = await withClient(`code=${status}, example=${name}`, (client) =>
        waitUntilBotExportCompleted({ client, ...times }, { exportId }),
      )
      // What is not a success is thrown, with the verdict in the message.
      const verdict = outcome.status === 'fulfilled' ? outcome.value : JSON.parse((outcome.reason as Error).message)
      expect(verdict).toEqual(expect.objectContaining({ state: verdicts[states[exportStatus] ?? 'pending'] }))
    })
  })
})

/** An example as the SDK gives it to its caller: dates instead of seconds, and no null members. */
function withDates(example: unknown): object {
  return JSON.parse(JSON.stringify(example), (member, value: unknown) => {
    if (value === null) return undefined
    return member.endsWith('DateTime') ? new Date((value as number) * 1000) : value
  })
}
