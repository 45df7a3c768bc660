import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addVendor, fifth } from './_fifthVendor/addVendor.ts'
import { fillBlock, readBlock } from './_lib/block.ts'
import { copyRepository, type RepositoryCopy } from './_lib/copyRepository.ts'
import { registryFile } from './_lib/registry.ts'

let copy: RepositoryCopy
/** Where tests of the copy write: git ignores it. */
let here: string
const file = 'thing,count\nball,3\nrope,1\n'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts a Node program in the copy; nothing of this run's environment but the path reaches it. */
function begin(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, args, { cwd: copy.top, env: { PATH, NO_COLOR: '1', ...env } })
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  return child
}

function run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended> {
  const child = begin(args, env)
  let [out, err] = ['', '']
  child.stdout?.on('data', (text: string) => (out += text))
  child.stderr?.on('data', (text: string) => (err += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
}

const command = (...args: readonly string[]) => run(['dist/src/cli/main.js', ...args])

/** Runs those tests of the copy whose names match, and gives back the files of those that passed and the names of the others. */
async function runTests(project: string, names: string, files: readonly string[] = []) {
  const report = join(here, `${project}.json`)
  const reporters = ['--reporter=json', `--outputFile=${report}`]
  const ended = await run([
    'node_modules/vitest/vitest.mjs',
    ...['run', '--project', project, '--testNamePattern', names, ...reporters, ...files],
  ])
  if (!existsSync(report)) throw new Error(`no test was run: ${ended.out}${ended.err}`)
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[]
  }
  const inStatus = (status: string) => (result: { status: string }) => result.status === status
  return {
    code: ended.code,
    passed: testResults
      .filter(({ assertionResults }) => assertionResults.some(inStatus('passed')))
      .map(({ name }) => name.slice(name.lastIndexOf('/') + 1))
      .sort(),
    failed: testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(inStatus('failed'))
        .map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join('\n')),
    ),
  }
}

// What a user of the package writes. The client's clock stands still, so that the signatures are known.
const client = `
import { setTimeout } from 'node:timers/promises'
import { createAcmeBoxClient, openExportFile, runExport, runImport } from 'export-contracts/acme-box'
const sent = []
const client = createAcmeBoxClient({
  baseUrl: process.env.ADDRESS + '/acme-box',
  credentials: { keyId: 'key-1', key: 'not a secret' },
  clock: { now: () => 1767225600000, sleep: (delayMs, signal) => setTimeout(delayMs, undefined, { signal }) },
  fetch: async (input, init) => {
    const request = new Request(input, init)
    const { pathname } = new URL(request.url)
    const body = await request.clone().text()
    sent.push({ method: request.method, pathname, body, signature: request.headers.get('X-Box-Signature') })
    return fetch(request)
  },
})
async function exportBox(box) {
  const job = await runExport(client, { body: { box } }, { delayMs: 0 })
  const { body } = await openExportFile(job)
  return { state: job.state, polls: job.polls, file: await new Response(body).text() }
}
`
const exporting = `${client}
console.log(JSON.stringify({ ...(await exportBox('attic')), sent }))
`
const importing = `${client}
const file = new Blob(['thing,count\\nhat,2\\n'])
const { state, polls, resourceName } = await runImport(client, { file, body: { box: 'cellar' } }, { delayMs: 0 })
const ofImport = [...sent]
const { file: again } = await exportBox('cellar')
console.log(JSON.stringify({ state, polls, resourceName, again, sent: ofImport }))
`

/** The signature of a request at the time at which the client's clock stands. */
function signature(method: string, pathname: string, body: string): string {
  const text = ['1767225600', method, pathname, body].join('\n')
  return `key=key-1, time=1767225600, signature=${createHmac('sha256', 'not a secret').update(text).digest('hex')}`
}

/** Runs a program of a user against the mock, and gives what it printed. */
async function runProgram(program: string) {
  const { out, err } = await run(['--input-type=module', '--eval', program], { ADDRESS: address })
  expect(err).toBe('')
  return JSON.parse(out)
}

/** Starts the built mock, which ends with the tests, and gives its address. */
function startMock(): Promise<string> {
  const mock = begin(['dist/src/cli/main.js', 'mock', '--port', '0'])
  mocks.push(mock)
  return new Promise((resolve, reject) => {
    let printed = ''
    const look = (text: string) => {
      printed += text
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+)\/acme-box\b/.exec(printed) ?? []
      if (found !== undefined) resolve(found)
    }
    mock.stdout?.on('data', look)
    mock.stderr?.on('data', look)
    mock.once('close', () => reject(new Error(`the mock ended without an address of the vendor: ${printed}`)))
  })
}

let generated: Ended
let pages: Awaited<ReturnType<typeof runTests>>
const mocks: ChildProcess[] = []
let address = ''

beforeAll(async () => {
  copy = copyRepository()
  here = join(copy.top, 'out')
  mkdirSync(here)
  addVendor(copy.top)
  generated = await run(['scripts/generate.ts'])
})
afterAll(() => {
  for (const mock of mocks) mock.kill()
  rmSync(copy.top, { recursive: true, force: true })
})

test('a fifth vendor is generated from its folders and its block in the registry', () => {
  expect(generated).toEqual({ code: 0, out: expect.stringContaining(`, ${fifth.name}\n`), err: '' })
})

describe.concurrent('with a fifth vendor', () => {
  test('the suites hold its contract', async () => {
    const suites = globSync('*.test.ts', { cwd: join(copy.top, 'conformance/_suites') })
    const names = `${fifth.name}|(?:for|of) each vendor`
    const { code, passed, failed } = await runTests('suites', names)
    expect({ code, failed }).toEqual({ code: 0, failed: [] })
    expect(passed).toEqual(expect.arrayContaining(suites))
  })

  test('each unit test that asks the registry for vendors takes it', async () => {
    const asks =
      /generated\/vendors|_testing\/(?:vendors|played\w+|savedJob|kinds)|loadVendors|schemesInUse|importVendors/
    const files = globSync('{src,scripts}/**/*.test.ts', { cwd: copy.top }).filter(
      (name) => !/\.(?:package|browser)\.test\.ts$/.test(name) && asks.test(readFileSync(join(copy.top, name), 'utf8')),
    )
    const { code, passed, failed } = await runTests('unit', fifth.name, files)
    expect({ code, failed }).toEqual({ code: 0, failed: [] })
    const ofImports = ['copyExport.test.ts', 'import.test.ts', 'prepareImport.test.ts', 'startImport.test.ts']
    const some = ['credentialsFromEnvironment.test.ts', 'portable.test.ts', ...ofImports]
    expect(passed).toEqual(expect.arrayContaining(some))
  })

  test('style, imports and descriptions are clean', async () => {
    expect(await run(['scripts/lint.ts'])).toMatchObject({ code: 0, err: '' })
  })

  test('nothing is unused', async () => {
    expect(await run(['node_modules/knip/bin/knip.js'])).toMatchObject({ code: 0 })
  })

  describe('the built package', { concurrent: false }, () => {
    beforeAll(async () => {
      // These tests build it.
      pages = await runTests('package', 'code blocks of the README', ['scripts/readme.package.test.ts'])
      address = await startMock()
    })

    test('has the code that the page of the vendor shows', () => {
      expect(pages).toEqual({ code: 0, passed: ['readme.package.test.ts'], failed: [] })
    })

    test('has a client that signs each call, waits and fetches the file', async () => {
      const { sent, ...outcome } = await runProgram(exporting)
      expect(outcome).toEqual({ state: 'done', polls: 2, file })
      const [start, poll] = [
        { method: 'POST', pathname: '/acme-box/exports', body: '{"box":"attic"}' },
        { method: 'GET', pathname: expect.stringMatching(/^\/acme-box\/exports\/exp-\d+$/), body: '' },
      ] as const
      expect(sent).toEqual([
        { ...start, signature: signature(start.method, start.pathname, start.body) },
        { ...poll, signature: signature(poll.method, sent[1]?.pathname, poll.body) },
        { ...poll, signature: signature(poll.method, sent[1]?.pathname, poll.body) },
        { method: 'GET', pathname: expect.any(String), body: '', signature: null },
      ])
    })

    test('has a client that brings a file without a signature, starts its import and exports the same bytes again', async () => {
      const { sent, ...outcome } = await runProgram(importing)
      const text = 'thing,count\nhat,2\n'
      expect(outcome).toEqual({ state: 'done', polls: 2, resourceName: 'cellar', again: text })
      const signed = (method: string, pathname: string, body = '') => {
        return { method, pathname, body, signature: signature(method, pathname, body) }
      }
      const poll = { method: 'GET', pathname: expect.stringMatching(/^\/acme-box\/imports\/imp-\d+$/), body: '' }
      const { upload } = JSON.parse(sent[2]?.body)
      expect(upload).toMatch(/^upl-\d+$/)
      expect(sent).toEqual([
        signed('POST', '/acme-box/uploads', '{"form":"csv"}'),
        { method: 'PUT', pathname: expect.any(String), body: text, signature: null },
        signed('POST', '/acme-box/imports', `{"box":"cellar","upload":"${upload}"}`),
        { ...poll, signature: signature('GET', sent[3]?.pathname, '') },
        { ...poll, signature: signature('GET', sent[4]?.pathname, '') },
      ])
    })

    test('has a command that exports with credentials from the environment, and names them where they are missing', async () => {
      const args = `dist/src/cli/main.js export ${fifth.name} --set box=attic --delay 0 -o out/box.csv`.split(' ')
      const signed = { ACME_BOX_KEY_ID: 'key-1', ACME_BOX_KEY: 'not a secret' }
      const saved = `${fifth.name}: out/box.csv is saved, ${file.length} bytes, after 2 polls\n`
      expect(await run([...args, '--base-url', `${address}/${fifth.name}`], signed)).toEqual({
        code: 0,
        out: '',
        err: saved,
      })
      expect(readFileSync(join(here, 'box.csv'), 'utf8')).toBe(file)
      expect(await run(args, { ACME_BOX_KEY_ID: 'key-1' })).toMatchObject({
        code: 2,
        err: expect.stringContaining('Set ACME_BOX_KEY_ID and ACME_BOX_KEY, or use --mock.'),
      })
    })

    test('has a command that records an export, and judges the recording', async () => {
      const recorded = await command('export', fifth.name, '--mock', '--record', 'out/good.har', '-o', 'out/mocked.csv')
      expect(recorded).toMatchObject({ code: 0, out: '' })
      expect(await command('check', '--profile', 'audit', '-c', fifth.name, 'out/good.har')).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^3 of 4 exchanges judged \(audit\): 0 errors, 0 warnings$/m),
      })
      const har = readFileSync(join(here, 'good.har'), 'utf8')
      const bad = har.replaceAll('\\"state\\":\\"done\\"', '\\"state\\":\\"shredded\\"')
      writeFileSync(join(here, 'bad.har'), bad)
      expect(await command('check', '--profile', 'audit', 'out/bad.har')).toMatchObject({
        code: 1,
        out: expect.stringMatching(
          /error {2}acme-box getExport 200 response-body \/state: must be one of "queued","done","broken"; got "shredded"/,
        ),
      })
    })

    test('has commands that take a file from one service to another, byte for byte', async () => {
      const elsewhere = await startMock()
      const signed = { ACME_BOX_KEY_ID: 'key-1', ACME_BOX_KEY: 'not a secret' }
      const call = (line: string, service: string) =>
        run([...`dist/src/cli/main.js ${line} --base-url ${service}/${fifth.name}`.split(' ')], signed)
      const list = 'thing,count\nhat,2\n'
      writeFileSync(join(here, 'list.csv'), list)
      const ends: Ended[] = []
      for (const [line, service] of [
        [`import ${fifth.name} out/list.csv --set box=cellar --delay 0`, address],
        [`export ${fifth.name} --set box=cellar --delay 0 -o out/once.csv`, address],
        [`import ${fifth.name} out/once.csv --set box=loft --delay 0`, elsewhere],
        [`export ${fifth.name} --set box=loft --delay 0 -o out/again.csv`, elsewhere],
      ] as const)
        ends.push(await call(line, service))
      const told = [
        'out/list.csv is imported as cellar, after 2 polls',
        `out/once.csv is saved, ${list.length} bytes, after 2 polls`,
        'out/once.csv is imported as loft, after 2 polls',
        `out/again.csv is saved, ${list.length} bytes, after 2 polls`,
      ]
      expect(ends).toEqual(told.map((line) => ({ code: 0, out: '', err: `${fifth.name}: ${line}\n` })))
      expect(readFileSync(join(here, 'again.csv'), 'utf8')).toBe(list)
    })

    test('has commands that import, copy and take up an import of the embedded mock', async () => {
      writeFileSync(join(here, 'mocked.csv'), file)
      const lines = [
        [`import ${fifth.name} out/mocked.csv --set box=cellar`, 'out/mocked.csv is imported as cellar, after 2 polls'],
        [`copy ${fifth.name} --to-set box=cellar`, 'the export is imported as cellar, after 2 polls'],
        [`wait ${fifth.name} importId=imp-2001`, 'the file is imported as attic, after 2 polls'],
      ] as const
      const ends = await Promise.all(lines.map(([line]) => command(...line.split(' '), '--mock')))
      expect(ends).toEqual(lines.map(([, told]) => ({ code: 0, out: '', err: `${fifth.name}: ${told}\n` })))
      writeFileSync(join(here, 'other.csv'), 'Person,count\n')
      expect(await command('import', fifth.name, 'out/other.csv', '--mock')).toMatchObject({
        code: 2,
        err: expect.stringContaining('does not begin with the column thing. Nothing was sent.'),
      })
    })

    test('lists it, with its variables and an example', async () => {
      const printed = await Promise.all([command('list'), command('export', '--help'), command('import', '--help')])
      const lines = printed.flatMap(({ out }) => out.split('\n')).map((line) => line.trim().replace(/ +/g, ' '))
      expect(lines).toEqual(
        expect.arrayContaining([
          'acme-box: Acme Box export and import',
          'credentials ACME_BOX_KEY_ID and ACME_BOX_KEY',
          'acme-box: ACME_BOX_KEY_ID and ACME_BOX_KEY',
          'export-contracts export acme-box --body request.json -o export.csv',
          'export-contracts import acme-box export.csv --body request.json',
        ]),
      )
    })
  })
})

test('nothing had to change but its folders, its block in the registry, the file of its scheme, and what is generated', () => {
  const list = 'generated/vendors.ts'
  const { changed, added } = copy.changes()
  const own = ['specs', 'conformance', 'generated'].map((folder) => `${folder}/${fifth.name}/`)
  const lists = ['addresses.ts', 'plan.schema.json', 'planValidator.js', 'vendors.ts'].map(
    (name) => `generated/${name}`,
  )
  expect(changed).toEqual(['README.md', ...lists, registryFile])
  expect(added.filter((name) => !own.some((folder) => name.startsWith(folder)))).toEqual([
    `src/auth/${fifth.scheme}.ts`,
  ])
  const now = (name: string) => readFileSync(join(copy.top, name), 'utf8')
  const withoutBlock = now(registryFile).replace(`  ${fifth.name}:\n    root: ./${fifth.name}/openapi.yaml\n`, '')
  expect(withoutBlock).toBe(copy.before(registryFile))
  const [listed = ''] = copy.before(list).split('] as const')
  expect(now(list).slice(0, listed.length)).toBe(listed)
  const readme = copy.before('README.md')
  expect(fillBlock('README.md', now('README.md'), 'contracts', readBlock('README.md', readme, 'contracts'))).toBe(
    readme,
  )
})
