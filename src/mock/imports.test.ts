import { beforeEach, describe, expect, test } from 'vitest'
import { mockVendor as koreAi } from '../../generated/kore-ai/mock.ts'
import { mockVendor as lexV1 } from '../../generated/lex-v1/mock.ts'
import { mockVendor as lexV2 } from '../../generated/lex-v2/mock.ts'
import { archiveBytes } from './archiveBytes.ts'
import { createMockHandler, type MockHandler } from './createMockHandler.ts'
import { DroppedConnection } from './DroppedConnection.ts'
import { exportFileBytes, exportFileEntries } from './exportFileBytes.ts'

const origin = 'http://127.0.0.1:4010'
const credentials = { authorization: 'placeholder', auth: 'placeholder' }
const archive = new Uint8Array(exportFileBytes(lexV2))
const note = new TextEncoder().encode('{ "note": "another archive" }')
const other = new Uint8Array(archiveBytes({ ...exportFileEntries(lexV2), 'Note.json': note }))
let handler: MockHandler
let nowMs = 0

beforeEach(() => {
  nowMs = 0
  handler = createMockHandler({ vendors: [koreAi, lexV1, lexV2], origin, clock: { now: () => nowMs } })
})

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

async function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const isForm = body instanceof FormData
  const type = body === undefined || isForm ? {} : { 'content-type': 'application/json' }
  const given = body === undefined ? null : isForm ? body : JSON.stringify(body)
  const request = new Request(origin + path, { method, headers: { ...credentials, ...type, ...headers }, body: given })
  const response = await handler.handle(request)
  const text = await response.text()
  // biome-ignore lint/suspicious/noExplicitAny: tests read members of any vendor's answers
  const answer = (text === '' ? undefined : JSON.parse(text)) as any
  return { status: response.status, scenario: response.headers.get('mock-scenario'), body: answer }
}

const chosen = (scenario: string) => ({ 'mock-scenario': scenario })

const askForAddress = async (headers = {}) =>
  (await send('/lex-v2/createuploadurl', { method: 'POST', headers })).body as {
    readonly importId: string
    readonly uploadUrl: string
  }
const put = (uploadUrl: string, body: Uint8Array<ArrayBuffer> = archive, init: RequestInit = {}) =>
  handler.handle(new Request(uploadUrl, { method: 'PUT', body, ...init }))

const botOf = (botName: string) => ({
  botImportSpecification: {
    botName,
    roleArn: 'arn:aws:iam::123456789012:role/LexBotRole',
    dataPrivacy: { childDirected: false },
  },
})
const startLex = (
  importId: string,
  resourceSpecification: object = botOf('Roses'),
  headers = {},
  mergeStrategy = 'FailOnConflict',
) =>
  send('/lex-v2/imports', {
    method: 'PUT',
    headers,
    body: { importId, resourceSpecification, mergeStrategy },
  })
async function importLex(file: Uint8Array<ArrayBuffer> | undefined, specification?: object, mergeStrategy?: string) {
  const { importId, uploadUrl } = await askForAddress()
  if (file !== undefined) await put(uploadUrl, file)
  await startLex(importId, specification, {}, mergeStrategy)
  return lexEnd(importId)
}
async function lexEnd(importId: string) {
  let { body } = await send(`/lex-v2/imports/${importId}`)
  for (let polls = 0; polls < 3; polls++) ({ body } = await send(`/lex-v2/imports/${importId}`))
  return body
}

/** The bytes that a Lex V2 export hands out. */
async function exportLex(resourceSpecification: object): Promise<Uint8Array> {
  const body = { resourceSpecification, fileFormat: 'LexJson' }
  const { exportId } = (await send('/lex-v2/exports', { method: 'PUT', body })).body
  let downloadUrl: string | undefined
  for (let polls = 0; polls < 3; polls++) ({ downloadUrl } = (await send(`/lex-v2/exports/${exportId}`)).body)
  return new Uint8Array(await (await handler.handle(new Request(String(downloadUrl)))).arrayBuffer())
}

const uploadKore = async (file: Uint8Array<ArrayBuffer>) => {
  const form = new FormData()
  form.append('file', new Blob([file]), 'file')
  form.append('fileContext', 'bulkImport')
  form.append('fileExtension', 'zip')
  return (await send('/kore-ai/api/public/uploadfile', { method: 'POST', body: form })).body.fileId as string
}

describe('an address that takes a file', () => {
  test('takes it by PUT, without credentials', async () => {
    const { uploadUrl } = await askForAddress()
    expect(uploadUrl).toMatch(/^http:\/\/127\.0\.0\.1:4010\/lex-v2\/import-files\/[0-9a-f]+$/)
    const taken = await put(uploadUrl)
    expect([taken.status, await taken.text()]).toEqual([200, ''])
    const signed = await put(uploadUrl, archive, { headers: credentials })
    expect([signed.status, await signed.text()]).toEqual([400, expect.stringContaining('<Code>InvalidArgument</Code>')])
  })

  test.each(['GET', 'POST', 'DELETE'])('refuses %s', async (method) => {
    const { uploadUrl } = await askForAddress()
    const body = method === 'GET' ? null : archive
    expect((await handler.handle(new Request(uploadUrl, { method, body }))).status).toBe(405)
  })

  test('that nobody has handed out is unknown', async () => {
    expect((await put(`${origin}/lex-v2/import-files/000000000099`)).status).toBe(404)
  })

  test('expires when the lifecycle says so', async () => {
    const { uploadUrl } = await askForAddress()
    nowMs = 300_000
    expect((await put(uploadUrl)).status).toBe(200)
    nowMs = 300_001
    const late = await put(uploadUrl)
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('Request has expired')])
  })

  test('is expired in a scenario, the next one works, and so it begins again', async () => {
    const headers = chosen('expired-link')
    const statuses = []
    for (let count = 0; count < 4; count++) {
      const { uploadUrl } = await askForAddress(headers)
      statuses.push((await put(uploadUrl)).status)
    }
    expect(statuses).toEqual([403, 200, 403, 200])
  })

  test('breaks off in a scenario, and takes the file the next time', async () => {
    const { importId, uploadUrl } = await askForAddress(chosen('cut-off'))
    await expect(put(uploadUrl)).rejects.toEqual(new DroppedConnection())
    expect((await startLex(importId)).status).toBe(202)
    expect((await put(uploadUrl)).status).toBe(200)
    const { uploadUrl: next } = await askForAddress(chosen('cut-off'))
    await expect(put(next)).rejects.toEqual(new DroppedConnection())
  })
})

describe('an import', () => {
  test('has the id of its address, and makes a new bot of the name that its start gives', async () => {
    const first = await importLex(archive, botOf('Roses'))
    const second = await importLex(other, botOf('Tulips'))
    expect([first, second]).toEqual([
      expect.objectContaining({
        importId: 'IMPORT0005',
        importStatus: 'Completed',
        importedResourceId: 'BOT0000003',
        importedResourceName: 'Roses',
        resourceSpecification: botOf('Roses'),
      }),
      expect.objectContaining({
        importId: 'IMPORT0006',
        importedResourceId: 'BOT0000004',
        importedResourceName: 'Tulips',
      }),
    ])
  })

  test('is exported again by its id, and other resources as the example', async () => {
    const { importedResourceId: botId } = await importLex(other)
    const byId = await exportLex({ botExportSpecification: { botId, botVersion: 'DRAFT' } })
    const another = await exportLex({ botExportSpecification: { botId: 'BOT0000042', botVersion: 'DRAFT' } })
    expect([Buffer.from(byId).equals(other), Buffer.from(another).equals(archive)]).toEqual([true, true])
  })

  test('into a part of a bot is exported by that part of that bot alone', async () => {
    const locale = { botId: 'BOT0000007', botVersion: 'DRAFT', localeId: 'de_DE' }
    const of = (text: string) => new TextEncoder().encode(text)
    const file = archiveBytes({
      'manifest.json': of('{"metadata":{"resourceType":"BotLocale"}}'),
      'de_DE/BotLocale.json': of('{"name":"de_DE","identifier":"de_DE"}'),
    }).slice()
    const told = await importLex(file, { botLocaleImportSpecification: locale })
    expect(told).toMatchObject({ importedResourceId: 'de_DE', importedResourceName: 'de_DE' })
    const ofBot = (botId: string) => exportLex({ botLocaleExportSpecification: { ...locale, botId } })
    const [same, another] = [await ofBot('BOT0000007'), await ofBot('BOT0000008')]
    expect([Buffer.from(same).equals(file), Buffer.from(another).equals(file)]).toEqual([true, false])
  })

  test('of what the vendor reads from a bucket needs no upload', async () => {
    const testSet = {
      testSetName: 'Rehearsal',
      roleArn: 'arn:aws:iam::123456789012:role/LexTestSetRole',
      storageLocation: { s3BucketName: 'lex-test-sets', s3Path: 'kept/' },
      importInputLocation: { s3BucketName: 'lex-test-sets', s3Path: 'incoming/rehearsal.csv' },
      modality: 'Text',
    }
    const specification = { testSetImportResourceSpecification: testSet }
    for (const uploaded of [undefined, archive])
      expect(await importLex(uploaded, specification, 'Overwrite')).toMatchObject({
        importStatus: 'Completed',
        importedResourceId: expect.stringMatching(/^\w{10}$/),
        importedResourceName: 'Rehearsal',
        resourceSpecification: specification,
      })
  })

  test('of a file of another kind than its start asks for ends as failed', async () => {
    const locale = { botId: 'BOT0000007', botVersion: 'DRAFT', localeId: 'de_DE' }
    const { importStatus, failureReasons } = await importLex(archive, { botLocaleImportSpecification: locale })
    expect({ importStatus, failureReasons }).toEqual({
      importStatus: 'Failed',
      failureReasons: [
        'The file is of the kind bot, and the start asks for botLocale with /resourceSpecification/botLocaleImportSpecification.',
      ],
    })
  })

  const outcome = ({ importStatus, importedResourceId, failureReasons }: Record<string, unknown>) => ({
    importStatus,
    importedResourceId,
    failureReasons,
  })
  const failed = (name: string) => ({
    importStatus: 'Failed',
    importedResourceId: undefined,
    failureReasons: [`A resource with the name ${name} exists.`],
  })
  const completed = (importedResourceId: string) => ({
    importStatus: 'Completed',
    importedResourceId,
    failureReasons: undefined,
  })

  test('of a name that is there fails or takes its place, as its strategy says', async () => {
    const bot = { botId: 'BOT0000003', botVersion: 'DRAFT' }
    expect(outcome(await importLex(archive, botOf('Roses')))).toEqual(completed('BOT0000003'))
    expect(outcome(await importLex(other, botOf('Roses')))).toEqual(failed('Roses'))
    expect(Buffer.from(await exportLex({ botExportSpecification: bot })).equals(archive)).toBe(true)
    expect(outcome(await importLex(other, botOf('Roses'), 'Overwrite'))).toEqual(completed('BOT0000003'))
    expect(Buffer.from(await exportLex({ botExportSpecification: bot })).equals(other)).toBe(true)
    expect(outcome(await importLex(archive, botOf('Tulips')))).toMatchObject({ importStatus: 'Completed' })
  })

  test('of a part that is there fails or takes its place, as its strategy says', async () => {
    const of = (text: string) => new TextEncoder().encode(text)
    const file = (resourceType: string, path: string) =>
      archiveBytes({
        'manifest.json': of(JSON.stringify({ metadata: { resourceType } })),
        [path]: of('{"name":"de_DE","identifier":"de_DE"}'),
      }).slice()
    const place = { botId: 'BOT0000007', botVersion: 'DRAFT', localeId: 'de_DE' }
    const locale = (strategy?: string, botId = place.botId) => {
      const specification = { botLocaleImportSpecification: { ...place, botId } }
      return importLex(file('BotLocale', 'de_DE/BotLocale.json'), specification, strategy)
    }
    expect(outcome(await locale())).toEqual(completed('de_DE'))
    expect(outcome(await locale())).toEqual(failed('de_DE'))
    expect(outcome(await locale('Append'))).toEqual(completed('de_DE'))
    expect(outcome(await locale('FailOnConflict', 'BOT0000008'))).toEqual(completed('de_DE'))
    const vocabulary = file('CustomVocabulary', 'CustomVocabulary.json')
    const asVocabulary = { customVocabularyImportSpecification: place }
    expect(outcome(await importLex(vocabulary, asVocabulary))).toEqual(completed('de_DE'))
    expect(outcome(await importLex(vocabulary, asVocabulary))).toEqual(failed('de_DE'))
  })

  test('that goes on is not exported yet', async () => {
    const { importId, uploadUrl } = await askForAddress()
    await put(uploadUrl, other)
    await startLex(importId)
    await send(`/lex-v2/imports/${importId}`)
    const early = await exportLex({ botExportSpecification: { botId: 'BOT0000003', botVersion: 'DRAFT' } })
    expect(Buffer.from(early).equals(archive)).toBe(true)
  })

  test('stands in the list of imports with what it has become', async () => {
    nowMs = 5000
    await importLex(archive, botOf('Roses'))
    const { importId } = await askForAddress()
    await startLex(importId)
    const listed = await send('/lex-v2/imports', { method: 'POST', body: {} })
    expect(listed.body).toEqual({
      importSummaries: [
        {
          importId: 'IMPORT0005',
          importedResourceId: 'BOT0000003',
          importedResourceName: 'Roses',
          importedResourceType: 'Bot',
          importStatus: 'Completed',
          mergeStrategy: 'FailOnConflict',
          creationDateTime: 5,
          lastUpdatedDateTime: 5,
        },
        expect.objectContaining({ importId: 'IMPORT0006', importStatus: 'InProgress' }),
      ],
    })
  })

  test.each([
    ['never came', undefined, /^No file was uploaded\.$/],
    ['is empty', new Uint8Array(), /^The file is empty\.$/],
    ['is no archive', new TextEncoder().encode('no archive'), /^The file is no zip archive: /],
    ['is half an archive', archive.slice(0, 500), /^The file is no whole zip archive: its end is missing\.$/],
    ['is another vendor’s archive', new Uint8Array(exportFileBytes(koreAi)), /^The file has no /],
  ])('whose file %s ends as failed, with that reason', async (_, file, reason) => {
    const { importStatus, failureReasons, importedResourceId } = await importLex(file)
    expect([importStatus, failureReasons[0], importedResourceId]).toEqual([
      'Failed',
      expect.stringMatching(reason),
      undefined,
    ])
  })

  test('is judged by what was uploaded before its start', async () => {
    const { importId, uploadUrl } = await askForAddress()
    await startLex(importId)
    await put(uploadUrl)
    expect((await lexEnd(importId)).importStatus).toBe('Failed')
  })

  test('of an id that nobody made is refused, and one of the examples is played', async () => {
    const unknown = await startLex('ABCDEFGHIJ')
    expect([unknown.status, unknown.body, unknown.scenario]).toEqual([
      404,
      { message: 'There is no import ABCDEFGHIJ.' },
      'unknown-file',
    ])
    expect((await startLex('IMPORT0001')).status).toBe(202)
    expect((await lexEnd('IMPORT0001')).importStatus).toBe('Completed')
  })

  test('is refused in the words of its scenario, whatever its file', async () => {
    expect((await startLex('ABCDEFGHIJ', botOf('Roses'), chosen('conflict'))).status).toBe(409)
  })

  test('is deleted, and what it made is still there', async () => {
    const { importId, importedResourceId: botId } = await importLex(other)
    expect((await send(`/lex-v2/imports/${importId}`, { method: 'DELETE' })).body.importStatus).toBe('Deleting')
    expect((await send(`/lex-v2/imports/${importId}`)).body.importStatus).toBe('Deleting')
    expect((await send(`/lex-v2/imports/${importId}`)).status).toBe(404)
    const exported = await exportLex({ botExportSpecification: { botId, botVersion: 'DRAFT' } })
    expect(Buffer.from(exported).equals(other)).toBe(true)
  })
})

describe('a file in Base64', () => {
  const importV1 = async (payload: string, mergeStrategy = 'FAIL_ON_CONFLICT', resourceType = 'BOT') => {
    const body = { payload, resourceType, mergeStrategy }
    const { importId } = (await send('/lex-v1/imports/', { method: 'POST', body })).body
    let answer: Awaited<ReturnType<typeof send>>['body']
    for (let polls = 0; polls < 3; polls++) answer = (await send(`/lex-v1/imports/${importId}`)).body
    return answer
  }

  test('is the file, and says what the resource is called', async () => {
    const [[path = '', text] = []] = Object.entries(exportFileEntries(lexV1))
    const roses = new TextDecoder().decode(text).replaceAll('OrderFlowers', 'Roses')
    const file = archiveBytes({ [path]: new TextEncoder().encode(roses) })
    expect(await importV1(Buffer.from(file).toString('base64'))).toMatchObject({
      name: 'Roses',
      importStatus: 'COMPLETE',
    })
  })

  test('of a name that is there fails or takes its place, as its strategy says', async () => {
    const payload = Buffer.from(exportFileBytes(lexV1)).toString('base64')
    const runs = [
      await importV1(payload),
      await importV1(payload),
      await importV1(payload, 'OVERWRITE_LATEST'),
      await importV1(payload, 'FAIL_ON_CONFLICT', 'INTENT'),
    ]
    expect(runs.map(({ importStatus, failureReason }) => [importStatus, failureReason])).toEqual([
      ['COMPLETE', undefined],
      ['FAILED', ['A resource with the name OrderFlowers exists.']],
      ['COMPLETE', undefined],
      ['COMPLETE', undefined],
    ])
  })

  test('that is none fails with a list of reasons', async () => {
    const { importStatus, failureReason } = await importV1(Buffer.from('no archive').toString('base64'))
    expect([importStatus, failureReason]).toEqual(['FAILED', [expect.any(String)]])
  })
})

describe('a file in a form', () => {
  const file = new Uint8Array(exportFileBytes(koreAi))
  const importKore = (zipInfo: string) =>
    send('/kore-ai/api/public/bot/import', {
      method: 'POST',
      body: { uploadMode: 'ZIP', zipInfo, name: 'Roses', purpose: 'customer' },
    })
  const endOf = async (id: string) => {
    let answer: Awaited<ReturnType<typeof send>>['body']
    for (let polls = 0; polls < 3; polls++) answer = (await send(`/kore-ai/api/public/bot/import/status/${id}`)).body
    return answer
  }

  test('is kept under an id of its own', async () => {
    expect([await uploadKore(file), await uploadKore(file)]).toEqual([
      '0123456789abcdef0123456c',
      '0123456789abcdef0123456f',
    ])
  })

  test('becomes a new bot', async () => {
    const { body } = await importKore(await uploadKore(file))
    expect(body._id).toBe('bir-00000000-0000-5000-8000-00000000000c')
    expect(await endOf(body._id)).toMatchObject({
      status: 'success',
      streamId: 'st-00000000-0000-5000-8000-000000000002',
    })
  })

  test('that is none fails without a reason, because the vendor gives none', async () => {
    const { body } = await importKore(await uploadKore(new TextEncoder().encode('no archive')))
    const { status, failureReasons } = await endOf(body._id)
    expect([status, failureReasons]).toEqual(['failed', undefined])
  })

  test('that nobody has sent is refused', async () => {
    const { status, body, scenario } = await importKore('ffffffffffffffffffffffff')
    expect([status, body, scenario]).toEqual([400, { errors: [{ msg: 'Invalid file id', code: 400 }] }, 'unknown-file'])
  })
})

test('a call may be as large as the largest file in Base64, an address takes 512 MB', async () => {
  const { uploadUrl } = await askForAddress()
  expect([handler.mostBytes(new URL(`${origin}/lex-v1/imports/`)), handler.mostBytes(new URL(uploadUrl))]).toEqual([
    10_000_000 + Math.ceil(52_428_800 / 3) * 4,
    512 * 1024 * 1024,
  ])
})
