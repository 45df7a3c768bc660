import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fileKinds as lexV2 } from '../../generated/lex-v2/file.ts'
import lexV2Document from '../../generated/lex-v2/openapi.json' with { type: 'json' }
import { vendors as listed } from '../../generated/vendors.ts'
import type { StartStep } from '../contract/lifecycle.ts'
import { putPointer } from '../contract/putPointer.ts'
import { importRequest, importStarts, loadImports, playImport } from '../jobs/_testing/playedImport.ts'
import { told } from '../jobs/_testing/playedJob.ts'
import { exportFileBytes } from '../mock/exportFileBytes.ts'
import { buildZip } from './_testing/buildZip.ts'
import { exampleFiles } from './_testing/kinds.ts'
import { fitsTemplate } from './pathTemplate.ts'
import { prepareImport } from './prepareImport.ts'

const rows = await Promise.all(
  importStarts.map(async (start) => {
    const mock = await listed.find(({ name }) => name === start.name)?.loadMock()
    if (mock === undefined) throw new Error(`generated/vendors.ts does not list ${start.name}`)
    return { ...start, start, file: new Blob([exportFileBytes(mock).slice()]) }
  }),
)

const importKinds = new Map(exampleFiles.map(({ name, kinds }) => [name, kinds]))

/** Whether an import sends members of its archive by themselves. */
const isInParts = ({ uploads = [] }: StartStep) => uploads.length > 1

test('there are imports to prepare', () => expect(rows.length).toBeGreaterThan(3))

describe.each(rows)('$name $startId', ({ start, name, startId, vendor, lifecycle, file: exported, step }) => {
  const isArchive = lifecycle.file.mediaType === 'application/zip'

  async function run(file: Blob) {
    const { client, arrived } = await playImport(start)
    const { runImport } = await loadImports(vendor)
    const outcome = await runImport(client, { ...importRequest(start), file }).catch(told)
    return { outcome, arrived }
  }

  const kinds = importKinds.get(name)
  const rules = Object.values(kinds?.kinds ?? {})[0]?.members ?? []
  const demanded = rules.flatMap(({ required, paths }) => (required ? [paths] : []))
  const sent = Object.values(isInParts(step) ? (lifecycle.file.members ?? {}) : {}).flatMap(({ paths }) => paths)

  test.each(demanded)(
    'an archive without %s is refused, unless the import does not send that one',
    async (...paths) => {
      const members = Object.entries(unzipSync(new Uint8Array(await exported.arrayBuffer())))
      const left = members.filter(([path]) => !paths.some((template) => fitsTemplate(path, template)))
      expect(left.length).toBeLessThan(members.length)
      const { outcome, arrived } = await run(new Blob([zipSync(Object.fromEntries(left)).slice()]))
      const isNeeded = sent.length === 0 || paths.some((path) => sent.includes(path))
      expect(outcome).toMatchObject(isNeeded ? { code: 'IMPORT_FILE_REFUSED' } : { phase: 'succeeded' })
      expect(arrived.map((one) => one.name).includes(startId)).toBe(!isNeeded)
    },
  )

  test('what was exported is imported', async () => {
    const { outcome, arrived } = await run(exported)
    expect(outcome).toMatchObject({ phase: 'succeeded' })
    const sent = new Set(arrived.map((one) => one.name))
    for (const { operationId } of step.uploads ?? []) expect(sent).toContain(operationId)
    expect(sent).toContain(startId)
  })

  test('a file that changed since it was opened is told as that', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'changed-file-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'bot.zip')
    writeFileSync(path, Buffer.from(await exported.arrayBuffer()))
    const opened = await openAsBlob(path)
    writeFileSync(path, 'another one')
    const { outcome, arrived } = await run(opened)
    expect(outcome).toMatchObject({ code: 'IMPORT_FILE_CHANGED', operationId: startId })
    expect(arrived).toEqual([])
  })

  test.each([
    ['a text', new Blob(['{"error": "no such bot"}']), 'is no'],
    [
      'an archive of something else',
      new Blob([zipSync({ 'notes.txt': new Uint8Array(3) }).slice()]),
      isArchive ? 'has no' : 'is no',
    ],
    ['a file that broke off', exported.slice(0, exported.size - 3), ''],
  ])('%s is refused before anything is sent', async (_, file, words) => {
    const { outcome, arrived } = await run(file)
    expect(outcome).toMatchObject({ code: 'IMPORT_FILE_REFUSED', operationId: startId })
    const { message } = outcome as { readonly message: string }
    expect(message).toContain(`[export-contracts] ${name} ${startId}: the file is not what ${name} takes: `)
    expect(message).toContain(words)
    expect(arrived).toEqual([])
  })
})

const { kinds } = lexV2
const asked = Object.entries(kinds).flatMap(([kind, { importAs, exportOnly }]) =>
  importAs === undefined ? [] : [{ kind, importAs, exportOnly }],
)
const zipOf = (members: Readonly<Record<string, object | string>>) =>
  new Blob([
    zipSync(
      Object.fromEntries(
        Object.entries(members).map(([path, content]) => [
          path,
          strToU8(typeof content === 'string' ? content : JSON.stringify(content)),
        ]),
      ),
    ).slice(),
  ])
const named = { name: 'en_GB', identifier: 'en_GB' }
const files: Readonly<Record<string, Blob>> = {
  bot: rows.find(({ name }) => name === 'lex-v2')?.file ?? new Blob([]),
  botLocale: zipOf({ 'manifest.json': { metadata: { resourceType: 'BotLocale' } }, 'en_GB/BotLocale.json': named }),
  customVocabulary: zipOf({ 'CustomVocabulary.tsv': 'phrase\tweight\n' }),
  testSet: zipOf({ 'orders.csv': 'Line #,Message\n' }),
}
const bodyWith = (pointer: string) => putPointer({ mergeStrategy: 'Overwrite' }, pointer, {})

test('each specification of an import asks for one kind of file', () => {
  const schema = lexV2Document.components.schemas.ImportResourceSpecification
  const places = Object.keys(schema.properties).map((name) => `/resourceSpecification/${name}`)
  expect(asked.map(({ importAs }) => importAs).toSorted()).toEqual(places.toSorted())
  expect(Object.keys(files)).toEqual(asked.map(({ kind }) => kind))
})

describe.each(asked)('where the start asks for a $kind', ({ kind, importAs, exportOnly }) => {
  test.each(Object.entries(files))('a file that is a %s is told', async (given, file) => {
    const { problems } = await prepareImport(lexV2, file, bodyWith(importAs), {})
    if (exportOnly) return expect(problems).toEqual([`goes with no import of ${importAs}, which takes no file`])
    if (given === kind) return expect(problems).toEqual([])
    if (kinds[given]?.exportOnly) return expect(problems).not.toEqual([])
    expect(problems).toEqual([`is of the kind ${given}, and the start asks for ${kind} with ${importAs}`])
  })
})

test('an encrypted archive that fits what the start asks for is taken as that', async () => {
  const members = [{ name: 'Manifest.json' }, { name: 'Flowers/Bot.json' }, { name: 'Flowers/BotLocale.json' }]
  const file = new Blob([buildZip(members.map((member) => ({ ...member, data: '{}', flags: 1 }))).slice()])
  const places = asked.filter(({ kind }) => kind === 'bot' || kind === 'botLocale').map(({ importAs }) => importAs)
  const found = await Promise.all(places.map((place) => prepareImport(lexV2, file, bodyWith(place), {})))
  expect(found.map(({ problems }) => problems)).toEqual([[], []])
})
