import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vendors as mockedVendors } from '../../generated/vendors.ts'
import { type MockServer, startMock } from '../../src/mock/startMock.ts'
import { compileFolder } from '../_lib/compileFolder.ts'
import { loadVendors } from '../_lib/generated.ts'
import { listOperations } from '../_lib/openapi.ts'
import { repository } from '../_lib/repository.ts'
import { clientSnippet, mockOrigin } from '../_lib/snippets.ts'
import { proseFiles } from './writePages.ts'

const folder = join(repository, 'out/docs/code')
const vendors = await loadVendors()

interface Block {
  readonly name: string
  readonly text: string
  readonly runs: boolean
}

const proseBlocks = proseFiles().flatMap((file): Block[] => {
  const found = [...readFileSync(join(repository, file), 'utf8').matchAll(/^```ts( run)?\n(.*?)^```$/gms)]
  return found.map(([, run, text = ''], index) => {
    return { name: `${file.replace(/\W/g, '-')}-${index}`, text, runs: run !== undefined }
  })
})
const snippets = vendors.flatMap((vendor) =>
  listOperations(vendor.document).map(({ operation: { operationId } }): Block => {
    return { name: `${vendor.name}-${operationId}`, text: clientSnippet(vendor, operationId), runs: true }
  }),
)
const blocks = [...proseBlocks, ...snippets]

let mock: MockServer

beforeAll(async () => {
  mock = await startMock({ vendors: await Promise.all(mockedVendors.map(({ loadMock }) => loadMock())) })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of blocks)
    writeFileSync(join(folder, `${name}.ts`), text.replaceAll(mockOrigin, mock.address))
})
afterAll(() => mock?.close())

test('there are code blocks of both kinds, and a call for each operation', () => {
  expect(proseBlocks.filter(({ runs }) => runs)).not.toEqual([])
  expect(proseBlocks.filter(({ runs }) => !runs)).not.toEqual([])
  const operations = vendors.flatMap(({ contract }) => Object.keys(contract.description.operations))
  expect(snippets).toHaveLength(operations.length)
})

test('every code block of the site compiles against the built package', () => {
  expect(compileFolder(folder)).toBe('')
})

test('every block that is said to run ends well at the mock', async () => {
  const running = blocks.filter(({ runs }) => runs)
  const program = running.map(({ name }) => `console.log('== ${name}')\nawait import('./${name}.ts')`).join('\n')
  writeFileSync(join(folder, 'run.mjs'), program)
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(folder, 'run.mjs')], { cwd: folder })
  expect(stdout.match(/^== .*$/gm)).toHaveLength(running.length)
  // A call whose result the contract does not know would say so.
  expect(`${stdout}${stderr}`).not.toMatch(/unexpected/)
})
