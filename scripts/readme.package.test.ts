import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { evidenceFiles, readSamples, vendors } from '../conformance/_suites/_lib/vendors.ts'
import { readBlock } from './_lib/block.ts'
import { compileFolder } from './_lib/compileFolder.ts'
import { listDeviations } from './_lib/deviations.ts'
import { gitHubAddress, readGitHubHome } from './_lib/github.ts'
import { repository } from './_lib/repository.ts'

const readme = readFileSync(join(repository, 'README.md'), 'utf8')
const folder = join(repository, 'out/readme')
const guides = readdirSync(join(repository, 'docs/guides')).map((file) => `docs/guides/${file}`)
const blocksOf = (text: string) => [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = '']) => block)
const vendorPages = vendors.map(({ folder: path }) => `${path}/README.md`)
const pages = [...guides, ...vendorPages].map((file) => readFileSync(join(repository, file), 'utf8'))
const blocks = [readme, ...pages].flatMap(blocksOf)

const run = (program: string, args: readonly string[], cwd = repository) =>
  execFileSync(process.execPath, [join(repository, program), ...args], { cwd, encoding: 'utf8', stdio: 'pipe' })

describe("the code blocks of the README, the guides and the vendors' pages", () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const [index, block] of blocks.entries()) writeFileSync(join(folder, `block-${index}.ts`), block)
  })

  test('are there: four in the README, and one for each vendor in the guides or on its own page', () => {
    expect(blocksOf(readme)).toHaveLength(4)
    for (const { name } of vendors)
      expect(blocks.slice(4).some((text) => text.includes(`export-contracts/${name}'`))).toBe(true)
  })

  test('compile against the built package', () => {
    expect(compileFolder(folder)).toBe('')
  })

  /** Runs a block of the README that holds a text. */
  const runBlock = (holds: string) => {
    const block = blocks.findIndex((text) => text.includes(holds))
    const { status, stderr } = spawnSync(process.execPath, [join(folder, `block-${block}.ts`)], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status, stderr: stderr.split('\n').filter((line) => line !== '' && !line.includes('Warning')) }
  }

  test('the mock without a socket plays an export to its end', () => {
    expect(runBlock('createMockFetch')).toEqual({ status: 0, stderr: [] })
  })

  test('the check passes a recording that keeps the contract and refuses one that does not', () => {
    const [sample = ''] = evidenceFiles(
      { ...vendors[0], name: 'lex-v2' } as (typeof vendors)[number],
      'samples',
      '.har',
    )
    mkdirSync(join(folder, 'recordings'))
    const recording = join(folder, 'recordings/export.har')
    cpSync(join(repository, sample), recording)
    expect(runBlock('checkRecording')).toEqual({ status: 0, stderr: [] })

    writeFileSync(recording, readFileSync(recording, 'utf8').replaceAll('ABCDEFGHIJ', 'ABC'))
    const { status, stderr } = runBlock('checkRecording')
    expect(status).toBe(1)
    expect(stderr[0]).toMatch(
      /^recordings\/export\.har:\d+ must NOT have fewer than 10 characters; got a string of 3 characters$/,
    )
  })

  test('the command lines are ones that the program understands', () => {
    const commands = readme.match(/^npx export-contracts .*$/gm) ?? []
    expect(commands.length).toBeGreaterThanOrEqual(3)
    for (const command of commands) {
      const [, name = '', rest = ''] = /^npx export-contracts (\w+)(.*?)(?: #.*)?$/.exec(command) ?? []
      const help = run('src/cli/main.ts', [name, '--help'])
      for (const option of rest.match(/(?<= )-{1,2}[a-z-]+/g) ?? []) expect(help).toMatch(new RegExp(`${option}\\b`))
    }
  })
})

test('the README begins with what it is and how to get it', () => {
  const [title, sentence, install] = readme.split('\n\n')
  expect(title).toBe('# export-contracts')
  expect(sentence).toMatch(/^Contracts for .*\.$/s)
  expect(install).toBe('```sh\nnpm install export-contracts\n```')
})

const optionsIn: readonly [file: string, type: string][] = [
  ['src/client/options.ts', 'ClientOptions'],
  ['src/client/retryPolicy.ts', 'RetryPolicy'],
  ['src/jobs/watchJob.ts', 'WatchOptions'],
  ['src/jobs/runJob.ts', 'JobOptions'],
  ['src/jobs/openExportFile.ts', 'OpenOptions'],
  ['src/save/saveOptions.ts', 'SaveOptions'],
]

test.each(optionsIn)('the README shows every option of %s, %s', (file, type) => {
  const [, section = ''] = /^## Every option\n(.*?)^## /ms.exec(readme) ?? []
  const source = readFileSync(join(repository, file), 'utf8')
  const [, members = ''] = new RegExp(`^export interface ${type}\\b[^{]*\\{\\n(.*?)^}`, 'ms').exec(source) ?? []
  const names = [...members.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name = '']) => name)
  expect(names).not.toEqual([])
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(section))).toEqual([])
})

test('what only works in a checkout stands below a heading that says so', () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: object }
  const [before = '', checkout = ''] = readme.split('\n## In a checkout\n')
  const commandsIn = (text: string) => [
    ...text.matchAll(/\bnpm (?!install\b|run generate writes)([a-z]+)(?: ([a-z:]+))?/g),
  ]
  expect(commandsIn(before).map(([command]) => command)).toEqual([])
  for (const [, command = '', script = command] of commandsIn(checkout))
    expect(['ci', ...Object.keys(scripts)]).toContain(command === 'run' ? script : command)
  expect(checkout).toMatch(/^npm ci && npm start .*\nnpm ci && npm test /m)
})

// npm shows the README, and so do editors below node_modules, where the rest of the repository is not.
test('each link of the README is a whole address, and leads to a file of the repository', () => {
  const files = gitHubAddress(readGitHubHome(), '')
  const prose = readme.replaceAll(/^```.*?^```$/gms, '')
  const used = [...prose.matchAll(/\]\[([a-z]+)\]/g)].map(([, name = '']) => name)
  const defined = [...prose.matchAll(/^\[([a-z]+)\]: /gm)].map(([, name = '']) => name)
  expect(used).not.toEqual([])
  expect([...new Set(used)].sort()).toEqual(defined.sort())

  const addresses = [...prose.matchAll(/(?:\]\(|^\[[a-z]+\]: )([^)\s]+)/gm)].map(([, address = '']) => address)
  expect(addresses).toHaveLength(vendors.length + defined.length)
  const dead = addresses.filter(
    (address) => !address.startsWith(files) || !existsSync(join(repository, address.slice(files.length))),
  )
  expect(dead).toEqual([])
})

test('the table of contracts is true', () => {
  const rows = vendors.map((vendor) => {
    const samples = readSamples(vendor)
    const recordings = samples.filter(({ fields }) => fields['_provenance'] === 'recorded').length
    const cells = [
      `[${vendor.document.info.title}](${gitHubAddress(readGitHubHome(), `specs/${vendor.name}/README.md`)})`,
      `\`export-contracts/${vendor.name}\``,
      Object.keys(vendor.contract.description.operations).length,
      recordings,
      samples.length - recordings,
      listDeviations(vendor.document).length,
    ]
    return `| ${cells.join(' | ')} |`
  })
  const table = [
    '| contract | import | operations | recordings | samples | deviations |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
  expect(readBlock('README.md', readme, 'contracts')).toBe(table)
})

test('each relative link of the prose leads to a file', () => {
  const files = [
    'CONTRIBUTING.md',
    'SECURITY.md',
    'specs/README.md',
    'conformance/README.md',
    'docs/extensions.md',
    ...guides,
    ...vendorPages,
  ]
  const dead = files.flatMap((file) => {
    const text = readFileSync(join(repository, file), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link)
    return links.filter((link) => {
      const target = join(repository, file, '..', link)
      return !readdirSync(join(target, '..')).includes(target.split('/').at(-1) ?? '')
    })
  })
  expect(dead).toEqual([])
})
