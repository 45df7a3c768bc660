import {
  CreateExportCommand,
  CreateUploadUrlCommand,
  DeleteExportCommand,
  DeleteImportCommand,
  DescribeExportCommand,
  DescribeImportCommand,
  LexModelsV2Client,
  LexModelsV2ServiceException,
  ListExportsCommand,
  ListImportsCommand,
  paginateListExports,
  paginateListImports,
  StartImportCommand,
  UpdateExportCommand,
  waitUntilBotExportCompleted,
  waitUntilBotImportCompleted,
} from '@aws-sdk/client-lex-models-v2'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { mockVendor } from '../../generated/lex-v2/mock.ts'
import { listDeviations } from '../../scripts/_lib/deviations.ts'
import {
  exampleArguments,
  listExamples,
  listRequestExamples,
  requestExample,
} from '../../scripts/_lib/exampleExchange.ts'
import { loadVendor } from '../../scripts/_lib/generated.ts'
import { eachPage, eachRow } from '../../src/client/pages.ts'
import { headerValue } from '../../src/contract/exchange.ts'
import { exportFileBytes } from '../../src/mock/exportFileBytes.ts'
import { type MockServer, startMock } from '../../src/mock/startMock.ts'
import { auditExchanges } from '../_suites/_lib/auditExchanges.ts'
import { compareWithSdk, loadAwsSdk, sdkErrorName, sdkSensitiveMembers } from '../_suites/_lib/awsSdk.ts'
import { captureCall } from '../_suites/_lib/captureCall.ts'
import { numberedFile, numberedName } from '../_suites/_lib/numberedFile.ts'
import { type Boto3Outcome, findBoto3, startBoto3 } from '../_suites/_lib/startBoto3.ts'
import { startCapturingProxy } from '../_suites/_lib/startCapturingProxy.ts'

const sdk = await loadAwsSdk('@aws-sdk/client-lex-models-v2')
const vendor = await loadVendor('lex-v2')
const { contract, document } = vendor

const commands: Readonly<Record<string, (client: LexModelsV2Client, input: never) => Promise<object>>> = {
  createExport: (client, input) => client.send(new CreateExportCommand(input)),
  describeExport: (client, input) => client.send(new DescribeExportCommand(input)),
  listExports: (client, input) => client.send(new ListExportsCommand(input)),
  updateExport: (client, input) => client.send(new UpdateExportCommand(input)),
  deleteExport: (client, input) => client.send(new DeleteExportCommand(input)),
  createUploadUrl: (client, input) => client.send(new CreateUploadUrlCommand(input)),
  startImport: (client, input) => client.send(new StartImportCommand(input)),
  listImports: (client, input) => client.send(new ListImportsCommand(input)),
  describeImport: (client, input) => client.send(new DescribeImportCommand(input)),
  deleteImport: (client, input) => client.send(new DeleteImportCommand(input)),
}
const operationIds = Object.keys(commands)

function send(client: LexModelsV2Client, operationId: string, input: object): Promise<object> {
  const command = commands[operationId]
  if (command === undefined) throw new Error(`the SDK has no command for ${operationId}`)
  return command(client, input as never)
}

let mock: MockServer
beforeAll(async () => {
  mock = await startMock({ vendors: [mockVendor] })
})
afterAll(() => mock.close())

const openClient = (address: string) =>
  new LexModelsV2Client({
    endpoint: `${address}/lex-v2`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'placeholder', secretAccessKey: 'placeholder' },
    maxAttempts: 1,
  })

describe('the schemas that the SDK publishes', () => {
  const importBodies = ['startImport request body', 'startImport 202 body', 'describeImport 200 body']
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
      'createUploadUrl 200 body /importId: required',
      'createUploadUrl 200 body /uploadUrl: required',
      'startImport 202 body /importId: required',
      'startImport 202 body /importStatus: required',
      'listImports 200 body /importSummaries/*/importId: required',
      'listImports 200 body /importSummaries/*/importStatus: required',
      'describeImport 200 body /importId: required',
      'describeImport 200 body /importStatus: required',
      'deleteImport 202 body /importId: required',
      'deleteImport 202 body /importStatus: required',
    ],
    'newest-speech-settings': importBodies.flatMap((body) => {
      const locale = `${body} /resourceSpecification/botLocaleImportSpecification`
      const model = `${locale}/speechRecognitionSettings/speechModelPreference`
      return [
        `${model}: one of Advanced, Deepgram, Neural, Standard`,
        `${locale}/speakerDiarizationSettings: structure`,
        `${locale}/speakerDiarizationSettings/enabled: boolean`,
        `${locale}/speakerDiarizationSettings/enabled: required`,
      ]
    }),
    'access-denied-status': operationIds.flatMap((operationId) => [
      `${operationId} 403: error`,
      `${operationId} 403 body: structure`,
      `${operationId} 403 body /Message: string`,
      `${operationId} 403 body /message: string`,
    ]),
    'content-type': [
      ...operationIds.flatMap((operationId) => [
        `${operationId} 404 body /Output: structure`,
        `${operationId} 404 body /Output/__type: string`,
        `${operationId} 404 body /Version: string`,
      ]),
      ...['listExports', 'deleteExport', 'listImports', 'deleteImport'].flatMap((operationId) => [
        `${operationId} 404: error`,
        `${operationId} 404 body: structure`,
        `${operationId} 404 body /message: string`,
      ]),
    ],
  }

  test('say what the contract says, except where the contract records it', () => {
    const onlyContract = Object.values(recorded).flat().sort()
    const paths = ['/exports', '/createuploadurl', '/imports']
    // The contract's list of the speech models is longer, which `newest-speech-settings` records.
    const onlySdk = importBodies
      .map((body) => `${body} /resourceSpecification/botLocaleImportSpecification/speechRecognitionSettings`)
      .map((settings) => `${settings}/speechModelPreference: one of Deepgram, Neural, Standard`)
      .sort()
    expect(compareWithSdk(sdk, document, paths)).toEqual({ onlySdk, onlyContract })
  })

  test.each(Object.keys(recorded))('the contract records the deviation %s', (id) => {
    expect(listDeviations(document).map((deviation) => deviation.id)).toContain(id)
  })

  test('what the SDK keeps out of logs is sensitive in the contract too', () => {
    const members = operationIds.flatMap((operationId) => sdkSensitiveMembers(sdk, operationId))
    expect(members).toEqual(['filePassword', 'filePassword', 'filePassword'])
    expect(contract.description.sensitive).toEqual(expect.arrayContaining(members))
  })
})

describe('the SDK against the mock', () => {
  const withClient = (Prefer: string, use: (client: LexModelsV2Client) => Promise<object>) =>
    captureCall(mock.address, { Prefer }, async (address) => {
      const client = openClient(address)
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
    const input = { ...parameters, ...(body as object | undefined) }
    return withClient(`code=${status}, example=${name}`, (client) => send(client, operationId, input))
  }

  const examples = listExamples(document)
  const successes = examples.filter(({ status }) => status < 300)
  const errors = examples.filter(({ status }) => status >= 400)
  // Every answer to the request of its name or else to the first one, and every other request with the first answer.
  const calls = operationIds.flatMap((operationId) => {
    const requests = listRequestExamples(document, operationId)
    const answers = successes.filter((example) => example.operationId === operationId)
    const answered = answers.map((answer) => ({
      ...answer,
      request: requests.includes(answer.name) ? answer.name : requests[0],
    }))
    const others = requests.filter((name) => !answered.some(({ request }) => request === name))
    const pairs = [
      ...answered,
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
    expect(outcome).toEqual({ status: 'rejected', reason: expect.any(LexModelsV2ServiceException) })
    expect(outcome).toEqual({ status: 'rejected', reason: expect.objectContaining(reason) })
    expect(await auditExchanges(contract, exchanges)).toEqual({ judged: { [operationId]: 1 }, problems: [] })
  })

  // The SDK models no error for refused credentials and none for a content type that is not taken.
  const modelled = errors.filter(({ status, name }) => status !== 403 && name !== 'unknownOperation')
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
    const { operationId, states } = contract.lifecycles.export.wait
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

  describe('its waiter waitUntilBotImportCompleted', () => {
    const verdicts = { InProgress: 'TIMEOUT', Completed: 'SUCCESS', Failed: 'FAILURE', Deleting: 'FAILURE' }
    const polled = successes.filter((example) => example.operationId === 'describeImport')

    test('meets every state that the contract knows', () => {
      const states = polled.map(({ value }) => (value as { readonly importStatus: string }).importStatus)
      expect([...new Set(states)].sort()).toEqual(Object.keys(verdicts).sort())
    })

    test.each(polled)('ends as AWS says in $name', async ({ status, name, value }) => {
      const { importId, importStatus } = value as { importId: string; importStatus: keyof typeof verdicts }
      const times = { minDelay: 0.001, maxDelay: 0.001, maxWaitTime: 0.05 }
      const { outcome } = await withClient(`code=${status}, example=${name}`, (client) =>
        waitUntilBotImportCompleted({ client, ...times }, { importId }),
      )
      const verdict = outcome.status === 'fulfilled' ? outcome.value : JSON.parse((outcome.reason as Error).message)
      expect(verdict).toEqual(expect.objectContaining({ state: verdicts[importStatus] }))
    })
  })
})

const paginators = { listExports: paginateListExports, listImports: paginateListImports } as const
const pagedIds = Object.keys(paginators) as (keyof typeof paginators)[]

const begun = ['createExport', 'startImport'].map((operationId) => {
  const requests = ['botLocale', 'customVocabulary'].map(
    (name) => exampleArguments(document, operationId, name)['body'],
  )
  return { operationId, requests: requests as readonly object[] }
})

describe('the paginators of the SDK', () => {
  test('are for the operations whose next page the contract tells', async () => {
    const names = Object.keys(await import('@aws-sdk/client-lex-models-v2'))
    const { operations } = contract.description
    const ours = Object.keys(operations).filter((operationId) => operations[operationId]?.nextPage !== undefined)
    const theirs = operationIds.filter((id) => names.includes(`paginate${id[0]?.toUpperCase()}${id.slice(1)}`))
    expect([ours, theirs]).toEqual([pagedIds, pagedIds])
  })

  /** A mock of its own, with jobs in its lists, and both clients before it. */
  const openBoth = async () => {
    const clock = { now: () => Date.UTC(2026, 0, 1) }
    const ownMock = await startMock({ vendors: [mockVendor], clock })
    const proxy = await startCapturingProxy(ownMock.address)
    const client = openClient(proxy.address)
    onTestFinished(async () => {
      client.destroy()
      await proxy.close()
      await ownMock.close()
    })
    const credentials = { accessKeyId: 'placeholder', secretAccessKey: 'placeholder' }
    const lex = createLexV2Client({ baseUrl: `${proxy.address}/lex-v2`, credentials })
    for (const { operationId, requests } of begun) {
      for (const body of requests) await send(client, operationId, body)
    }
    const exchanges = () => proxy.exchanges.filter(({ request }) => request.method === 'POST')
    const bodies = () => exchanges().map(({ request }) => JSON.parse(request.body ?? ''))
    return { client, lex, bodies, exchanges }
  }

  test.each(pagedIds)('send the requests of eachPage and give its pages for %s', async (operationId) => {
    const input = { botId: 'BOT0000001', maxResults: 1 }
    const [aws, own] = [await openBoth(), await openBoth()]
    const theirs = await collect<object>(paginators[operationId]({ client: aws.client }, { ...input }))
    const ours = await collect(eachPage(own.lex[operationId], { body: input }))
    expect(theirs).toEqual(ours.map((page) => ({ ...withDates(page), $metadata: expect.any(Object) })))
    expect(ours.length).toBeGreaterThan(1)
    const tokens = ours.slice(0, -1).map(({ nextToken }) => ({ ...input, nextToken }))
    expect(own.bodies()).toEqual([input, ...tokens])
    expect(aws.bodies()).toEqual(own.bodies())
    expect(await auditExchanges(contract, own.exchanges())).toEqual({
      judged: { [operationId]: ours.length },
      problems: [],
    })
  })

  test('give the rows of eachRow', async () => {
    const [aws, own] = [await openBoth(), await openBoth()]
    const theirs = await collect(paginateListExports({ client: aws.client }, {}))
    const ours = await collect(eachRow(own.lex.listExports))
    expect(ours).toHaveLength(2)
    expect(theirs.flatMap(({ exportSummaries = [] }) => exportSummaries)).toEqual(ours.map(withDates))
  })
})

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const collected: Value[] = []
  for await (const value of values) collected.push(value)
  return collected
}

/** An example as the SDK gives it to its caller: dates instead of seconds, and no null members. */
function withDates(example: unknown): object {
  return JSON.parse(JSON.stringify(example), (member, value: unknown) => {
    if (value === null) return undefined
    return member.endsWith('DateTime') ? new Date((value as number) * 1000) : value
  })
}

/** Operations by name, and AWS's own waiter, of one of its clients. */
interface LexClient {
  readonly call: (operationId: string, parameters: object) => Promise<Boto3Outcome>
  readonly wait: (jobs: 'export' | 'import', id: string) => Promise<Boto3Outcome>
  readonly close: () => unknown
}

/** Everything that can be done with an export, in the order in which somebody would. */
async function useExport(open: (address: string) => LexClient) {
  const proxy = await startCapturingProxy(mock.address)
  const client = open(proxy.address)
  const { body } = exampleArguments(document, 'createExport') as { readonly body: object }
  const created = await client.call('createExport', body)
  const { exportId } = created.result as { readonly exportId: string }
  const told: unknown[] = [created.status]
  const call = async (operationId: string, parameters: object = { exportId }) => {
    const { status, result, error } = await client.call(operationId, parameters)
    told.push([operationId, status, error ?? (result as { readonly exportStatus?: string }).exportStatus])
    return result
  }
  told.push(await client.wait('export', exportId))
  const { downloadUrl } = (await call('describeExport')) as { readonly downloadUrl: string }
  const { exportSummaries } = (await call('listExports', {})) as { exportSummaries: readonly { exportId: string }[] }
  await call('updateExport', { exportId, filePassword: 'placeholder' })
  const file = new Uint8Array(await (await fetch(downloadUrl)).arrayBuffer())
  await call('deleteExport')
  await call('describeExport')
  await call('describeExport')
  await client.close()
  await proxy.close()
  const paths = proxy.exchanges.map(({ request }) => new URL(request.url).pathname.replace(exportId, '{exportId}'))
  return {
    told,
    file,
    isListed: exportSummaries.some((summary) => summary.exportId === exportId),
    paths: [...new Set(paths)],
    audit: await auditExchanges(contract, proxy.exchanges),
  }
}

const whole = {
  told: [
    202,
    { result: null },
    ['describeExport', 200, 'Completed'],
    ['listExports', 200, undefined],
    ['updateExport', 202, 'InProgress'],
    ['deleteExport', 202, 'Deleting'],
    ['describeExport', 200, 'Deleting'],
    ['describeExport', 404, 'ResourceNotFoundException'],
  ],
  file: exportFileBytes(mockVendor),
  isListed: true,
  audit: {
    judged: { createExport: 1, describeExport: 6, listExports: 1, updateExport: 1, deleteExport: 1 },
    problems: [],
  },
}

/** Everything that can be done with an import, and then an export of what it has made. */
async function useImport(open: (address: string) => LexClient, number: number) {
  const proxy = await startCapturingProxy(mock.address)
  const client = open(proxy.address)
  const told: unknown[] = []
  const call = async (operationId: string, parameters: object = {}) => {
    const { status, result, error } = await client.call(operationId, parameters)
    const { importStatus } = { ...(result as { readonly importStatus?: string } | undefined) }
    told.push([operationId, status, error ?? importStatus])
    return result as Readonly<Record<string, string>>
  }
  const file = numberedFile(mockVendor, number)
  const { importId = '', uploadUrl = '' } = await call('createUploadUrl')
  told.push((await fetch(uploadUrl, { method: 'PUT', body: file })).status)
  const botName = numberedName('OrderFlowers', number)
  const { roleArn, dataPrivacy } = botImport
  const resourceSpecification = { botImportSpecification: { botName, roleArn, dataPrivacy } }
  await call('startImport', { importId, resourceSpecification, mergeStrategy: 'FailOnConflict' })
  told.push(await client.wait('import', importId))
  const { importedResourceId = '', importedResourceName } = await call('describeImport', { importId })
  const { importSummaries } = (await client.call('listImports', {})).result as {
    readonly importSummaries: readonly Readonly<Record<string, unknown>>[]
  }
  const listed = importSummaries.find((summary) => summary['importId'] === importId)
  const { result: created } = await client.call('createExport', {
    resourceSpecification: { botExportSpecification: { botId: importedResourceId, botVersion: 'DRAFT' } },
    fileFormat: 'LexJson',
  })
  const { exportId } = created as { readonly exportId: string }
  told.push(await client.wait('export', exportId))
  const { downloadUrl } = (await client.call('describeExport', { exportId })).result as { readonly downloadUrl: string }
  const exported = new Uint8Array(await (await fetch(downloadUrl)).arrayBuffer())
  await call('deleteImport', { importId })
  await call('describeImport', { importId })
  await call('describeImport', { importId })
  await client.close()
  await proxy.close()
  const { judged, problems } = await auditExchanges(contract, proxy.exchanges)
  const { importStatus, importedResourceType, mergeStrategy } = listed ?? {}
  return {
    told,
    isNamed: importedResourceName === botName && listed?.['importedResourceName'] === botName,
    isSameId: listed?.['importedResourceId'] === importedResourceId,
    listed: { importStatus, importedResourceType, mergeStrategy },
    isSameFile: Buffer.from(exported).equals(file),
    judged: Object.keys(judged).sort(),
    problems,
  }
}

const { body: importBody } = exampleArguments(document, 'startImport') as {
  readonly body: {
    readonly resourceSpecification: {
      readonly botImportSpecification: { readonly roleArn: string; readonly dataPrivacy: object }
    }
  }
}
const { botImportSpecification: botImport } = importBody.resourceSpecification

const wholeImport = {
  told: [
    ['createUploadUrl', 200, undefined],
    200,
    ['startImport', 202, 'InProgress'],
    { result: null },
    ['describeImport', 200, 'Completed'],
    { result: null },
    ['deleteImport', 202, 'Deleting'],
    ['describeImport', 200, 'Deleting'],
    ['describeImport', 404, 'ResourceNotFoundException'],
  ],
  isNamed: true,
  isSameId: true,
  listed: { importStatus: 'Completed', importedResourceType: 'Bot', mergeStrategy: 'FailOnConflict' },
  isSameFile: true,
  judged: [
    'createExport',
    'createUploadUrl',
    'deleteImport',
    'describeExport',
    'describeImport',
    'listImports',
    'startImport',
  ],
  problems: [],
}

function openJavaScript(address: string): LexClient {
  const client = openClient(address)
  return {
    async call(operationId, parameters) {
      try {
        const { $metadata, ...result } = (await send(client, operationId, parameters)) as {
          readonly $metadata: { readonly httpStatusCode: number }
        }
        return { status: $metadata.httpStatusCode, result }
      } catch (error) {
        if (!(error instanceof LexModelsV2ServiceException)) throw error
        return { status: error.$metadata.httpStatusCode ?? 0, error: error.name }
      }
    },
    async wait(jobs, id) {
      const times = { minDelay: 0.01, maxDelay: 0.01, maxWaitTime: 600 }
      try {
        if (jobs === 'export') await waitUntilBotExportCompleted({ client, ...times }, { exportId: id })
        else await waitUntilBotImportCompleted({ client, ...times }, { importId: id })
        return { result: null }
      } catch (error) {
        return { error: JSON.parse((error as Error).message).state }
      }
    },
    close: () => client.destroy(),
  }
}

function openPython(address: string): LexClient {
  const { call, wait, close } = startBoto3('lexv2-models', `${address}/lex-v2`)
  return {
    call: (operationId, parameters) => call(operationId.replaceAll(/[A-Z]/g, '_$&').toLowerCase(), parameters),
    wait: (jobs, id) => wait(`bot_${jobs}_completed`, { [`${jobs}Id`]: id }),
    close,
  }
}

/** How AWS's waiter of a client ends for a job that fails. */
async function waitForFailure(open: (address: string) => LexClient, jobs: 'export' | 'import'): Promise<Boto3Outcome> {
  const proxy = await startCapturingProxy(mock.address, { 'Mock-Scenario': 'fails' })
  const client = open(proxy.address)
  const outcome = await client.wait(jobs, `${jobs.toUpperCase()}0001`)
  await client.close()
  await proxy.close()
  return outcome
}

describe('the SDK for JavaScript', () => {
  test('uses an export at the mock to its end, and sends no slash at the end of paths', async () => {
    const paths = ['/lex-v2/exports', '/lex-v2/exports/{exportId}']
    expect(await useExport(openJavaScript)).toEqual({ ...whole, paths })
  })

  test('does not take a failed export for a file', async () => {
    expect(await waitForFailure(openJavaScript, 'export')).toEqual({ error: 'FAILURE' })
  })

  test('brings an archive to the mock, imports it, and exports what it has become', async () => {
    expect(await useImport(openJavaScript, 1)).toEqual(wholeImport)
  })

  test('does not take a failed import for a bot', async () => {
    expect(await waitForFailure(openJavaScript, 'import')).toEqual({ error: 'FAILURE' })
  })
})

const boto3 = findBoto3()

describe.skipIf(boto3 === undefined)(`boto3 ${boto3 ?? 'IS MISSING, so nothing is tested with it'}`, () => {
  test('uses an export at the mock to its end, and sends a slash at the end of paths', async () => {
    const paths = ['/lex-v2/exports/', '/lex-v2/exports/{exportId}/']
    expect(await useExport(openPython)).toEqual({ ...whole, paths })
  })

  test('does not take a failed export for a file', async () => {
    const error = expect.stringMatching(
      /^Waiter BotExportCompleted failed: Waiter encountered a terminal failure state/,
    )
    expect(await waitForFailure(openPython, 'export')).toEqual({ error })
  })

  test('brings an archive to the mock, imports it, and exports what it has become', async () => {
    expect(await useImport(openPython, 2)).toEqual(wholeImport)
  })

  test('does not take a failed import for a bot', async () => {
    const error = expect.stringMatching(
      /^Waiter BotImportCompleted failed: Waiter encountered a terminal failure state/,
    )
    expect(await waitForFailure(openPython, 'import')).toEqual({ error })
  })
})
