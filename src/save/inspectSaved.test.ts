import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import { systemClock } from '../client/clock.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { exampleFiles } from '../inspect/_testing/kinds.ts'
import { jobExamples, told } from '../jobs/_testing/playedJob.ts'
import { failureOf } from '../jobs/JobError.ts'
import { byOperation, jobAtAddresses, jobByOperation, sends, startFileServer } from './_testing/savedJob.ts'
import { type Inspection, loadInspection } from './loadInspection.ts'
import { saveExport } from './saveExport.ts'
import { writeWhole } from './writeWhole.ts'

let folder = ''
let target = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-contracts-'))
  target = join(folder, 'export')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const exampleOf = (name: string) => {
  const found = exampleFiles.find((example) => example.name === name)
  if (found === undefined) throw new Error(`nobody knows the files of ${name}`)
  return found
}
const csv = { 'Content-Type': 'text/csv' }

const ofType = (mediaType: string) =>
  vendors.filter(({ contract }) => contract.lifecycles.export.file.mediaType === mediaType)
const archives = ofType('application/zip')
const tables = ofType('text/csv')

test('archives and tables are tried', () => {
  expect(archives).not.toEqual([])
  expect(tables).not.toEqual([])
})

describe.each(archives)('an archive of $name', (vendor) => {
  const { name, wait } = jobExamples(vendor)
  const { bytes, members = {} } = exampleOf(vendor.name)

  async function save(body: Uint8Array, inspect: boolean) {
    const host = await startFileServer(sends(body))
    const { job } = await jobAtAddresses(vendor, [`${host.address}/export.zip`])
    const outcome = await saveExport(job, target, { inspect }).catch(told)
    return { outcome, left: await readdir(folder) }
  }

  test('is saved when it fits', async () => {
    expect(await save(bytes, true)).toEqual({ outcome: { path: target, bytes: bytes.length }, left: ['export'] })
    expect(Buffer.from(bytes).equals(await readFile(target))).toBe(true)
  })

  test('that holds nothing is kept unless somebody asks, and then told and not kept', async () => {
    const empty = zipSync({ 'unknown.txt': new Uint8Array() })
    expect((await save(empty, false)).left).toEqual(['export'])
    await rm(target)
    const { outcome, left } = await save(empty, true)
    expect({ outcome, left }).toMatchObject({
      outcome: {
        code: 'EXPORT_FILE_BROKEN',
        message: expect.stringMatching(
          new RegExp(`^\\[export-contracts\\] ${name} ${wait.operationId}: what came does not fit: has no `),
        ),
      },
      left: [],
    })
  })

  test('that does not fit leaves what stood there', async () => {
    await writeFile(target, 'old')
    const broken = Object.fromEntries(Object.keys(members).map((path) => [path, Buffer.from('[')]))
    const { outcome, left } = await save(zipSync(broken), true)
    expect(outcome).toMatchObject({ code: 'EXPORT_FILE_BROKEN', message: expect.stringContaining('is no JSON') })
    expect({ left, text: await readFile(target, 'utf8') }).toEqual({ left: ['export'], text: 'old' })
  })
})

const fail = failureOf('lex-v1', 'export', { operationId: 'getExport' })

/** Writes a file that an inspection of its own looks into. */
async function write(inspect: Inspection, signal?: AbortSignal) {
  const file = {
    mediaType: 'text/csv',
    byteLength: undefined,
    suggestedName: undefined,
    body: new Blob(['a']).stream(),
  }
  return writeWhole(file, target, signal === undefined ? {} : { signal }, inspect, systemClock, fail).catch(told)
}

test('what is looked into is whole, and has not its name yet', async () => {
  let seen: unknown
  await write(async (path) => {
    seen = { text: await readFile(path, 'utf8'), left: (await readdir(folder)).length, isTarget: path === target }
    return undefined
  })
  expect(seen).toEqual({ text: 'a', left: 1, isTarget: false })
  expect(await readdir(folder)).toEqual(['export'])
})

test('a caller that stops the inspection gets no file', async () => {
  const controller = new AbortController()
  const outcome = await write(async (_, signal) => {
    controller.abort()
    signal?.throwIfAborted()
    return undefined
  }, controller.signal)
  expect(outcome).toMatchObject({ code: 'EXPORT_ABORTED' })
  expect(await readdir(folder)).toEqual([])
})

test('an inspection that fails is an error of the file, and nothing is left', async () => {
  const outcome = await write(() => Promise.reject(new Error('gone')))
  expect(outcome).toMatchObject({
    code: 'EXPORT_FILE_BROKEN',
    message: '[export-contracts] lex-v1 getExport: what came cannot be looked into. Try again.',
  })
  expect(await readdir(folder)).toEqual([])
})

test('a vendor whose files nobody knows is a mistake of the caller', async () => {
  await expect(loadInspection('acme')).rejects.toThrow(
    new OptionsError('acme: nobody knows what its files hold. Leave inspect out.'),
  )
})

describe.each(tables)('a table of $name', (vendor) => {
  const { bytes } = exampleOf(vendor.name)

  async function save(table: Uint8Array) {
    const { job } = byOperation.includes(vendor)
      ? await jobByOperation(vendor, [sends(table, csv)])
      : await jobAtAddresses(vendor, [(await startFileServer(sends(table))).address])
    return saveExport(job, target, { inspect: true }).catch(told)
  }

  test('is saved when it fits', async () => {
    expect(await save(bytes)).toEqual({ path: target, bytes: bytes.length })
  })

  test('that is cut off is told and not kept', async () => {
    expect(await save(Buffer.concat([bytes, Buffer.from('"a')]))).toMatchObject({
      code: 'EXPORT_FILE_BROKEN',
      message: expect.stringContaining('what came does not fit: ends within quotes'),
    })
    expect(await readdir(folder)).toEqual([])
  })
})
