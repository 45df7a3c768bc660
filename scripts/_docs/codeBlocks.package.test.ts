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
  /** What it prints, where the page shows that: the beginning, as far as it goes. */
  readonly output?: string
}

/** A block of code, whether it is said to run, and the block of its output below it. */
const fence = (language: string) =>
  new RegExp(`^\`\`\`${language}( run)?\\n(.*?)^\`\`\`$(?:\\n\\n^\`\`\`text output\\n(.*?)^\`\`\`$)?`, 'gms')

const proseBlocks = proseFiles().flatMap((file): Block[] => {
  const found = [...readFileSync(join(repository, file), 'utf8').matchAll(fence('ts'))]
  return found.map(([, run, text = '', output], index) => {
    const name = `${file.replace(/\W/g, '-')}-${index}`
    return { name, text, runs: run !== undefined, ...(output === undefined ? {} : { output }) }
  })
})
const shellBlocks = proseFiles().flatMap((file) => {
  const found = [...readFileSync(join(repository, file), 'utf8').matchAll(fence('sh'))]
  return found.flatMap(([, run, text = '', output = '']) => (run === undefined ? [] : [{ file, text, output }]))
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
  const printed = new Map(stdout.split(/^== /m).map((part) => [part.split('\n')[0], part.replace(/^.*\n/, '')]))
  const shown = running.flatMap(({ name, output }) => (output === undefined ? [] : [{ name, output }]))
  expect(shown.length).toBeGreaterThan(2)
  expect(shown.map(({ name }) => ({ name, output: printed.get(name) }))).toEqual(shown)
  // A call whose result the contract does not know would say so.
  expect(`${stdout}${stderr}`).not.toMatch(/unexpected/)
})

test('every block for a shell that is said to run begins with the output that stands below it', async () => {
  const program = join(repository, 'dist/src/cli/main.js')
  expect(shellBlocks.length).toBeGreaterThan(1)
  for (const { file, text, output } of shellBlocks) {
    const command = text.replaceAll('npx export-contracts', `"${process.execPath}" "${program}"`)
    const { stdout } = await promisify(execFile)('sh', ['-ec', command], { cwd: folder })
    expect({ file, text, output: stdout.slice(0, output.length) }).toEqual({ file, text, output })
  }
})
