import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startLoopbackServer } from '../_testing/loopbackServer.ts'
import { InputError } from '../client/errors.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { BodyMember, Step, UploadStep } from '../contract/lifecycle.ts'
import { putPointer } from '../contract/putPointer.ts'
import {
  type Answers,
  type ImportStart,
  idOfUpload,
  importRequest,
  importStarts,
  loadImports,
  playImport,
  uploadAnswer,
  uploadUrl,
} from './_testing/playedImport.ts'
import { json, told } from './_testing/playedJob.ts'
import type { ImportOptions } from './createJobs.ts'
import { type PreparedFile, startImport } from './startImport.ts'

const file = new Blob(['the bytes of an archive'], { type: 'application/zip' })
const parts = importStarts.flatMap(({ lifecycle }) => Object.keys(lifecycle.file.members ?? {}))
const prepared: PreparedFile = {
  problems: [],
  members: Object.fromEntries(parts.map((name) => [name, new Blob([name])])),
}

/** The body that a step of an import should send: the caller's, with files as texts and ids as the uploads gave them. */
async function sentBy({ step: { uploads = [] } }: ImportStart, { members = [] }: Step, body: unknown = '') {
  let whole = body
  for (const { pointer, value, encoding } of members) {
    if (value.from === 'literal') whole = putPointer(whole, pointer, value.value)
    if (value.from === 'input') whole = putPointer(whole, pointer, await textOf(value.name, encoding))
    if (value.from === 'output') whole = putPointer(whole, pointer, idFrom(uploads, value.step))
  }
  return whole
}

/** A file as it arrives: in Base64, or as a part of a form. */
async function textOf(input: string, encoding: string | undefined): Promise<string> {
  const text = await (input === 'file' ? file : prepared.members[input])?.text()
  return encoding === 'base64' ? btoa(String(text)) : `file of ${text}`
}

/** The id that a step gave, when each call of an operation gives another. */
function idFrom(uploads: readonly UploadStep[], stepId: string): string {
  const at = uploads.findIndex((upload) => upload.stepId === stepId)
  return idOfUpload(
    uploads.slice(0, at + 1).filter(({ operationId }) => operationId === uploads[at]?.operationId).length,
  )
}

test('there are imports to start', () => expect(importStarts.length).toBeGreaterThan(3))

describe.each(importStarts)('$name $startId', (start) => {
  const { vendor, name, startId, step, lifecycle } = start
  const uploads = step.uploads ?? []
  const byAddress = uploads.some(({ outputs }) => outputs['uploadUrl'] !== undefined)
  const givesId = uploads.some(({ outputs }) => outputs['jobId'] !== undefined)
  const request = importRequest(start)

  /** Starts an import whose archive was looked into before, and gives what came of it. */
  async function begin(given: Readonly<Record<string, unknown>>, answers: Answers = {}, options: ImportOptions = {}) {
    const { client, arrived, clock } = await playImport(start, answers, { maxAttempts: 2 })
    const outcome = await startImport(name, lifecycle, client, given, async () => prepared, options).then(
      ({ values }) => values.outputs['start'],
      told,
    )
    return { outcome, arrived, names: arrived.map((one) => one.name), pauses: clock.pauses }
  }
  const failure = (code: string, operationId: string, problem: string, status?: number) => ({
    message: `[export-contracts] ${name} ${operationId}: ${problem}`,
    code,
    vendor: name,
    operationId,
    jobId: undefined,
    state: undefined,
    reasons: [],
    status,
  })
  const usual = [...uploads.flatMap(({ operationId }) => (byAddress ? [operationId, 'file'] : [operationId])), startId]

  test('the file goes first, then the start names it', async () => {
    const { names, arrived } = await begin({ ...request, file })
    expect(names).toEqual(usual)
    const uploaded = uploads.map(async (upload) => [
      await sentBy(start, upload),
      ...(byAddress ? [await file.text()] : []),
    ])
    const started = await sentBy(start, step, request['body'])
    expect(arrived.map(({ body }) => body)).toEqual([...(await Promise.all(uploaded)).flat(), started])
  })

  test.runIf(uploads.length < 2)('after the wait it tells what was made', async () => {
    const { client } = await playImport(start)
    const { runImport } = await loadImports(vendor)
    const job = await runImport(client, { ...request, file }, { force: true })
    expect(job).toMatchObject({ vendor: name, phase: 'succeeded', polls: 1 })
    expect(job.resourceId ?? job.resourceName).toEqual(expect.any(String))
  })

  test('a start that is refused is told, and one of which nobody knows is not sent again', async () => {
    const refused = await begin({ ...request, file }, { [startId]: [json({ text: 'Not for you.' }, 418)] })
    const words = 'The response with status 418 is not documented. It says: Not for you.'
    expect(refused).toMatchObject({
      outcome: failure('IMPORT_REJECTED', startId, `the import was not started: ${words}`, 418),
      names: usual,
    })
    const lost = await begin({ ...request, file }, { [startId]: [new TypeError('fetch failed')] })
    const unknown = 'it is not known whether the import has started: no whole response came'
    expect(lost).toMatchObject({
      // What may have started can be waited for, where its id is known by then.
      outcome: { ...failure('IMPORT_UNAVAILABLE', startId, unknown), jobId: givesId ? idOfUpload(1) : undefined },
      names: usual,
    })
  })

  test('a member that the file gives is refused in the body, before anything is sent', async () => {
    const [own] = step.members ?? []
    const key = own?.pointer.slice(1) ?? ''
    const { outcome, names } = await begin({ ...request, body: { ...(request['body'] as object), [key]: 'x' }, file })
    expect(outcome).toBeInstanceOf(InputError)
    expect(outcome).toMatchObject({
      message: `[export-contracts] ${name} ${startId}: the body has ${own?.pointer}, which the file gives. Leave it, or the file, out.`,
    })
    expect(names).toEqual([])
  })

  test('nothing is sent for a file that cannot be right', async () => {
    const { maxBytes } = lifecycle.file
    const refusal = (problem: string) =>
      failure('IMPORT_FILE_REFUSED', startId, `${problem}. Nothing was sent. Pass another file, or force it (--force).`)
    const empty = await begin({ ...request, file: new Blob([]) })
    expect(empty).toMatchObject({ outcome: refusal('the file is empty'), names: [] })
    const path = await begin({ ...request, file: 'bot.zip' })
    expect(path.outcome).toBeInstanceOf(OptionsError)
    expect(path.names).toEqual([])
    if (maxBytes === undefined) return
    const large = Object.defineProperty(new Blob(['x']), 'size', { value: maxBytes + 1 })
    const problem = `the file has ${maxBytes + 1} bytes, more than ${maxBytes}`
    expect(await begin({ ...request, file: large })).toMatchObject({
      outcome: refusal(problem),
      names: [],
    })
  })

  test.each([
    ['a parameter that there is not', { typo: 1 }, /there is no parameter typo/],
    ['a text as body', { body: 'x' }, /body is no object/],
    ['a list as body', { body: [] }, /body is no object/],
    ['null as body', { body: null }, /body is no object/],
  ])('%s is refused before the file is sent', async (_, given, message) => {
    const { outcome, names } = await begin({ ...request, ...given, file })
    expect(outcome).toBeInstanceOf(InputError)
    expect({ names, outcome }).toEqual({
      names: [],
      outcome: expect.objectContaining({ message: expect.stringMatching(message) }),
    })
  })

  const parameters = Object.keys(request).filter((key) => !['start', 'body'].includes(key))
  test.runIf(parameters.length > 0)('a parameter that is missing is asked for before the file is sent', async () => {
    const { outcome, names } = await begin({ start: request['start'], body: request['body'], file })
    expect(outcome).toBeInstanceOf(InputError)
    expect({ names, outcome }).toEqual({
      names: [],
      outcome: expect.objectContaining({ message: expect.stringContaining(`${parameters[0]} is missing`) }),
    })
  })

  test('what the look into the file finds refuses it, unless it is forced', async () => {
    const { client, arrived } = await playImport(start)
    const prepare = async () => ({ ...prepared, problems: ['it has no manifest', 'it has two definitions'] })
    const given = { ...request, file }
    const problem = `the file is not what ${name} takes: it has no manifest; it has two definitions. Nothing was sent. Pass another file, or force it (--force).`
    expect(await startImport(name, lifecycle, client, given, prepare).catch(told)).toEqual(
      failure('IMPORT_FILE_REFUSED', startId, problem),
    )
    expect(arrived).toEqual([])
    await startImport(name, lifecycle, client, given, prepare, { force: true })
    expect(arrived.map((one) => one.name)).toEqual(usual)
  })

  test('without a file and without a word of where the vendor has it nothing is sent', async () => {
    const { elsewhere = [] } = lifecycle.file
    const places = (step.members ?? []).filter(({ value }) => value.from !== 'literal').map(({ pointer }) => pointer)
    const given = Object.entries(request['body'] as object)
    const own = Object.fromEntries(given.filter(([key]) => !elsewhere.includes(`/${key}`)))
    const { outcome, names } = await begin({ ...request, body: own })
    expect(outcome).toBeInstanceOf(InputError)
    expect({ outcome, names }).toEqual({
      outcome: expect.objectContaining({
        message: `[export-contracts] ${name} ${startId}: file is missing, or ${[...places, ...elsewhere].join(' or ')} in the body.`,
      }),
      names: [],
    })
    const literals = (step.members ?? []).filter(({ value }) => value.from === 'literal')
    const body = literals.reduce<unknown>((whole, { pointer }) => putPointer(whole, pointer, 'ZIP'), own)
    expect((await begin({ ...request, body })).names).toEqual([])
  })

  const { elsewhere = [] } = lifecycle.file
  test.each(elsewhere)('a body that says with %s where the vendor has it needs no file', async (place) => {
    const { outcome, names } = await begin({ ...request, body: putPointer(request['body'], place, { some: 'place' }) })
    expect(names.at(-1)).toBe(startId)
    expect(names).not.toContain('file')
    expect(outcome).not.toBeInstanceOf(Error)
  })

  test('an abort ends it, and tells so', async () => {
    const aborted = failure(
      'IMPORT_ABORTED',
      (uploads[0] ?? step).operationId,
      `was aborted. ${uploads.length > 0 ? 'No import was started.' : 'The import was not started.'}`,
    )
    expect(await begin({ ...request, file }, {}, { signal: AbortSignal.abort() })).toMatchObject({
      outcome: aborted,
      names: [],
    })
  })

  for (const { operationId } of uploads.slice(0, 1)) {
    test('where the file is not taken nothing is started', async () => {
      const words = 'The response with status 418 is not documented. It says: Not for you.'
      const problem = `the file was not taken, so that no import was started: ${words}`
      const { outcome, names } = await begin(
        { ...request, file },
        { [operationId]: [json({ text: 'Not for you.' }, 418)] },
      )
      expect({ outcome, names }).toEqual({
        outcome: failure('IMPORT_REJECTED', operationId, problem, 418),
        names: [operationId],
      })
    })
  }
})

const addressed = importStarts.filter(({ step }) =>
  step.uploads?.some(({ outputs }) => outputs['uploadUrl'] !== undefined),
)

test('some imports upload to an address', () => expect(addressed).not.toEqual([]))

describe.each(addressed)('the address for the file of $name', (start: ImportStart) => {
  const { vendor, name, startId, step, lifecycle } = start
  const [firstUpload] = step.uploads ?? []
  const ask = firstUpload as UploadStep
  const { operationId } = ask
  const request = importRequest(start)
  const [{ pointer } = { pointer: '' }] = step.members ?? []
  const idIn = (body: unknown) => readPointer(body, pointer)

  async function upload(
    answers: Answers,
    given: Readonly<Record<string, unknown>> = { file },
    storage?: typeof globalThis.fetch,
  ) {
    const { client, arrived, clock } = await playImport(start, answers, { maxAttempts: 2 }, storage)
    const outcome = await startImport(name, lifecycle, client, { ...request, ...given }, undefined).then(
      () => 'started',
      (error: unknown) => (told(error) as { message?: string; code?: string }).message,
    )
    return { outcome, arrived, names: arrived.map((one) => one.name), pauses: clock.pauses }
  }
  const expired = new Response('<Error/>', { status: 403 })
  const notUploaded = (problem: string) =>
    `[export-contracts] ${name} ${operationId}: ${problem}. No import was started.`

  test('gets the bytes by PUT, without credentials and without a type', async () => {
    const { arrived } = await upload({})
    const [, put] = arrived
    expect([...(put?.headers ?? [])].map(([key]) => key)).toEqual([])
    expect([put?.url, put?.body]).toEqual([uploadUrl(1), await file.text()])
  })

  test('is renewed once when it has expired, and the start names what the fresh one gave', async () => {
    const { outcome, names, arrived } = await upload({ file: [expired, new Response(null)] })
    expect({ outcome, names }).toEqual({
      outcome: 'started',
      names: [operationId, 'file', operationId, 'file', startId],
    })
    expect(idIn(arrived.at(-1)?.body)).toBe(idOfUpload(2))
  })

  test('that is refused though it is fresh ends it', async () => {
    const { outcome, names } = await upload({ file: [expired] })
    expect({ outcome, names }).toEqual({
      outcome: notUploaded('the address for the file answered 403, though it is fresh'),
      names: [operationId, 'file', operationId, 'file'],
    })
  })

  test('that leads elsewhere is not followed', async () => {
    const elsewhere = await startLoopbackServer(() => ({ status: 200 }))
    const storage = await startLoopbackServer(() => ({ status: 307, headers: { Location: elsewhere.address } }))
    onTestFinished(async () => void (await Promise.all([elsewhere.close(), storage.close()])))
    const answer = uploadAnswer(vendor, ask, 1, storage.address)
    const { outcome } = await upload({ [operationId]: [answer] }, { file }, fetch)
    expect(outcome).toBe(notUploaded('the address for the file gave no response (no reason), 2 times'))
    expect(elsewhere.seen).toEqual([])
  })

  test('that fails is tried again as often as the client tries a call', async () => {
    const { outcome, names, pauses } = await upload({ file: [new Response(null, { status: 503 })] })
    expect({ outcome, names }).toEqual({
      outcome: notUploaded('the address for the file answered 503, 2 times'),
      names: [operationId, 'file', 'file'],
    })
    expect(pauses).toHaveLength(1)
    const failing = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
    expect((await upload({ file: [failing] })).outcome).toBe(
      notUploaded('the address for the file gave no response (ECONNRESET), 2 times'),
    )
    expect((await upload({ file: [failing, new Response(null)] })).outcome).toBe('started')
  })

  test.each(['ftp://storage.example/x', 'https://me:secret@storage.example/x', 'nowhere', 7])(
    'that is %j is not used',
    async (address) => {
      const { outcome, names } = await upload({ [operationId]: [uploadAnswer(vendor, ask, 1, address)] })
      expect(names).toEqual([operationId])
      expect(outcome).toContain(operationId)
    },
  )

  test('is not asked for where the body names a file that is there already', async () => {
    const body = putPointer(request['body'], pointer, idOfUpload(9))
    const { outcome, names, arrived } = await upload({}, { body })
    expect({ outcome, names }).toEqual({ outcome: 'started', names: [startId] })
    expect(arrived[0]?.body).toEqual(body)
  })
})

/** A file that is another one than when it was opened. */
async function changedFile(): Promise<Blob> {
  const folder = mkdtempSync(join(tmpdir(), 'changed-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'bot.zip')
  writeFileSync(path, 'as it was')
  const opened = await openAsBlob(path)
  writeFileSync(path, 'another one, and longer')
  return opened
}

const readWhole = importStarts.filter(({ step }) => (step.uploads?.length ?? 0) < 2)

test('some imports send the archive as it is', () => expect(readWhole.length).toBeGreaterThan(1))

test.each(readWhole)('nothing of a file that changed since it was opened gets to $name $startId', async (start) => {
  const { name, startId, step, lifecycle } = start
  const { client, arrived } = await playImport(start)
  const given = { ...importRequest(start), file: await changedFile() }
  const [{ operationId, outputs } = { operationId: startId, outputs: {} }] = step.uploads ?? []
  expect(await startImport(name, lifecycle, client, given, undefined).catch(told)).toMatchObject({
    code: 'IMPORT_FILE_CHANGED',
    message: `[export-contracts] ${name} ${operationId}: the file changed or went away while it was read. No import was started; pass it again.`,
  })
  expect(arrived.map((one) => one.name)).toEqual('uploadUrl' in outputs ? [operationId] : [])
})

const inParts = importStarts.filter(({ lifecycle, step }) =>
  step.uploads?.some(({ members = [] }) => partOf(members, lifecycle) !== undefined),
)

/** The name of the file of the archive that a step sends by itself. */
function partOf(members: readonly BodyMember[], { file: { members: parts = {} } }: ImportStart['lifecycle']) {
  return members.flatMap(({ value }) => (value.from === 'input' && value.name in parts ? [value.name] : [])).at(0)
}

test('some imports send the files of the archive by themselves', () => expect(inParts).not.toEqual([]))

describe.each(inParts)('the archive of $name $startId', (start) => {
  const { name, startId, step, lifecycle } = start
  const request = importRequest(start)
  const isOptional = ({ members = [] }: UploadStep) =>
    lifecycle.file.members?.[partOf(members, lifecycle) ?? '']?.optional === true
  const [left = [], wanted = []] = [true, false].map((optional) =>
    (step.uploads ?? []).filter((upload) => isOptional(upload) === optional),
  )
  /** Where the start names what the steps have brought. */
  const placesOf = (uploads: readonly UploadStep[]) =>
    (step.members ?? []).flatMap(({ pointer, value }) =>
      value.from === 'output' && uploads.some(({ stepId }) => stepId === value.step) ? [pointer] : [],
    )

  test('is sent without the files that it need not have', async () => {
    expect(placesOf(left)).not.toEqual([])
    const { client, arrived } = await playImport(start)
    const names = wanted.flatMap(({ members = [] }) => partOf(members, lifecycle) ?? [])
    const members = Object.fromEntries(names.map((one) => [one, new Blob([one])]))
    await startImport(name, lifecycle, client, { ...request, file }, async () => ({ problems: [], members }))
    expect(arrived.map((one) => one.name)).toEqual([...wanted.map(({ operationId }) => operationId), startId])
    const named = (places: readonly string[]) => places.map((place) => readPointer(arrived.at(-1)?.body, place))
    expect(named(placesOf(left))).toEqual(placesOf(left).map(() => undefined))
    expect(named(placesOf(wanted))).toEqual(placesOf(wanted).map((_, index) => idOfUpload(index + 1)))
  })

  test('need not be given where the body names files that are there already', async () => {
    const { client, arrived } = await playImport(start)
    const body = placesOf(wanted).reduce(
      (whole, place, index) => putPointer(whole, place, idOfUpload(index + 7)),
      request['body'],
    )
    await startImport(name, lifecycle, client, { ...request, body }, undefined)
    expect(arrived.map(({ name: one, body: sent }) => [one, sent])).toEqual([[startId, body]])
  })
})

test('an archive in Base64 is whole, also when it is longer than a piece', async () => {
  const encoded = importStarts.find(({ step }) => step.members?.some(({ encoding }) => encoding === 'base64'))
  if (encoded === undefined) throw new Error('no import takes its file in Base64')
  const { client, arrived } = await playImport(encoded)
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256)
  const request = importRequest(encoded)
  await startImport(encoded.name, encoded.lifecycle, client, { ...request, file: new Blob([bytes]) }, undefined)
  expect(arrived[0]?.body).toMatchObject({ payload: Buffer.from(bytes).toString('base64') })
})
