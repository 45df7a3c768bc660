import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { importRequest, importStarts, loadImports, playImport } from '../jobs/_testing/playedImport.ts'
import { told } from '../jobs/_testing/playedJob.ts'
import { exportFileBytes } from '../mock/exportFileBytes.ts'

const rows = await Promise.all(
  importStarts.map(async (start) => {
    const mock = await listed.find(({ name }) => name === start.name)?.loadMock()
    if (mock === undefined) throw new Error(`generated/vendors.ts does not list ${start.name}`)
    return { ...start, start, archive: new Blob([exportFileBytes(mock).slice()]) }
  }),
)

test('there are imports to prepare', () => expect(rows.length).toBeGreaterThan(3))

describe.each(rows)('$name $startId', ({ start, name, startId, vendor, archive, step }) => {
  async function run(file: Blob) {
    const { client, arrived } = await playImport(start)
    const { runImport } = await loadImports(vendor)
    const outcome = await runImport(client, { ...importRequest(start), file }).catch(told)
    return { outcome, arrived }
  }

  test('what was exported is imported', async () => {
    const { outcome, arrived } = await run(archive)
    expect(outcome).toMatchObject({ phase: 'succeeded' })
    const sent = new Set(arrived.map((one) => one.name))
    for (const { operationId } of step.uploads ?? []) expect(sent).toContain(operationId)
    expect(sent).toContain(startId)
  })

  test('a file that changed since it was opened is told as that', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'changed-file-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'bot.zip')
    writeFileSync(path, Buffer.from(await archive.arrayBuffer()))
    const opened = await openAsBlob(path)
    writeFileSync(path, 'another one')
    const { outcome, arrived } = await run(opened)
    expect(outcome).toMatchObject({ code: 'IMPORT_FILE_CHANGED', operationId: startId })
    expect(arrived).toEqual([])
  })

  test.each([
    ['a text', new Blob(['{"error": "no such bot"}']), 'is no'],
    ['an archive of something else', new Blob([zipSync({ 'notes.txt': new Uint8Array(3) }).slice()]), 'has no'],
    ['an archive that broke off', archive.slice(0, archive.size - 30), ''],
  ])('%s is refused before anything is sent', async (_, file, words) => {
    const { outcome, arrived } = await run(file)
    expect(outcome).toMatchObject({ code: 'IMPORT_FILE_REFUSED', operationId: startId })
    const { message } = outcome as { readonly message: string }
    expect(message).toContain(`[export-contracts] ${name} ${startId}: the file is not what ${name} takes: `)
    expect(message).toContain(words)
    expect(arrived).toEqual([])
  })
})
