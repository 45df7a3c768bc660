import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { check } from '../src/cli/commands/check.ts'
import { repository } from './_lib/repository.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}
interface Step {
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as Action
const [step] = action.runs.steps as [Step]
const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string }

const top = mkdtempSync(join(tmpdir(), 'export-contracts-action-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

// In place of npx: notes how it was called, and becomes the built command of this repository.
const bin = join(top, 'bin')
const calls = join(top, 'calls')
const command = join(repository, 'dist/src/cli/main.js')
mkdirSync(bin)
writeFileSync(
  join(bin, 'npx'),
  `#!/usr/bin/env node
require('node:fs').appendFileSync(${JSON.stringify(calls)}, JSON.stringify(process.argv.slice(2)) + '\\n')
process.argv.splice(1, 3, ${JSON.stringify(command)})
import(${JSON.stringify(command)})
`,
)
chmodSync(join(bin, 'npx'), 0o755)

const exchange = (status: number) => ({
  request: { method: 'GET', url: 'https://models-v2-lex.eu-west-1.amazonaws.com/exports/EXPORT0001', headers: {} },
  response: {
    status,
    headers: { 'content-type': 'application/json' },
    body: '{"exportId":"EXPORT0001","exportStatus":"InProgress"}',
  },
})
const good = JSON.stringify(exchange(200))
const teapot = JSON.stringify(exchange(418))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(top, 'workspace-'))
  writeFileSync(calls, '')
})

/** Runs the action's script in a folder of its own, as GitHub's runner does. */
function runAction(inputs: Readonly<Record<string, string>>) {
  const value = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? ''
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, text]) => [
      name,
      text.replace(/^\$\{\{ inputs\.(\S+) \}\}$/, (_, input) => value(input)),
    ]),
  )
  const summaryFile = join(folder, 'summary.md')
  const script = join(top, 'script.sh')
  writeFileSync(script, step.run)
  writeFileSync(summaryFile, '')
  // https://docs.github.com/en/actions/reference/workflow-syntax-for-github-actions#defaultsrunshell
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
      GITHUB_STEP_SUMMARY: summaryFile,
      ...env,
    },
  })
  return {
    status,
    stdout,
    stderr,
    summary: readFileSync(summaryFile, 'utf8'),
    calls: readFileSync(calls, 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as string[]])),
  }
}

describe('the GitHub action', () => {
  test('names the version of this repository', () => {
    expect(action.inputs['version']?.default).toBe(version)
  })

  test('gives every input to its script as a variable, and puts none into its text', () => {
    expect([action.runs.using, action.runs.steps.length, step.shell]).toEqual(['composite', 1, 'bash'])
    const given = Object.values(step.env).map((text) => /^\$\{\{ inputs\.(\S+) \}\}$/.exec(text)?.[1])
    expect(given).toEqual(Object.keys(action.inputs))
    expect(step.run).not.toContain('${{')
  })

  test('has an input for each option of the command that a workflow needs', () => {
    const elsewhere = ['format', 'output', 'coverage', 'write-baseline', 'partial', 'part', 'stdin-name', 'watch']
    const wanted = check.options.map(({ name }) => name).filter((name) => !elsewhere.includes(name))
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(wanted))
  })

  test('passes recordings that keep the contract, and sums up', () => {
    writeFileSync(join(folder, 'good.ndjson'), good)
    const { status, stdout, summary, calls } = runAction({ path: 'good.ndjson' })
    expect(status).toBe(0)
    expect(stdout).toContain('::notice title=export-contracts::1 of 1 exchange judged')
    const report = '1 of 1 exchange judged (consumer): 0 errors, 0 warnings'
    expect(summary).toBe(`### export-contracts check\n\n<pre>\n${report}\n</pre>\n`)
    const call = ['--yes', `export-contracts@${version}`, 'check', '--profile=consumer']
    expect(calls).toEqual([
      [...call, '--format=github', '--', 'good.ndjson'],
      [...call, '--format=pretty', '--', 'good.ndjson'],
    ])
  })

  test('fails with the exit code of the command, and points at the finding', () => {
    writeFileSync(join(folder, 'teapot.ndjson'), teapot)
    const { status, stdout, summary } = runAction({ path: 'teapot.ndjson', profile: 'audit' })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=teapot\.ndjson,line=1,col=\d+,title=lex-v2 describeExport response-status::/m)
    expect(summary).toContain('must be one of 200, 400, 403, 404, 429, 500; got 418')
  })

  test.each([
    { name: 'a path that is not there', inputs: { path: 'missing.har' } },
    { name: 'no path', inputs: { path: '\n\n' } },
    { name: 'a profile that is none', inputs: { path: 'good.ndjson', profile: 'strict' } },
    { name: 'a contract that is none', inputs: { path: 'good.ndjson', contract: 'lex-v9' } },
    { name: 'help in the place of a path', inputs: { path: '--help' } },
    { name: 'an option in the place of a path', inputs: { path: '--contract=lex-v2' } },
    {
      name: 'a SARIF file that cannot be written',
      inputs: { path: 'good.ndjson', 'sarif-file': 'no/such/folder.sarif' },
    },
  ])('fails with 2 for $name', ({ inputs }) => {
    writeFileSync(join(folder, 'good.ndjson'), good)
    expect(runAction(inputs).status).toBe(2)
  })

  test('gives on several paths, contracts and coverages, one per line', () => {
    writeFileSync(join(folder, 'a b.ndjson'), good)
    writeFileSync(join(folder, 'c.ndjson'), good)
    const { status, stdout, calls } = runAction({
      path: 'a b.ndjson\n\nc.ndjson\n',
      contract: 'lex-v1\nlex-v2',
      'min-coverage': 'operation=0\nstate=0',
      'max-age': '30',
    })
    expect(status).toBe(1) // These have no time, so they are too old.
    expect(stdout.match(/recording-age/g)).toHaveLength(2)
    const options = [
      '--profile=consumer',
      '--contract=lex-v1',
      '--contract=lex-v2',
      '--min-coverage=operation=0',
      '--min-coverage=state=0',
      '--max-age=30',
    ]
    expect(calls[0]?.slice(3)).toEqual([...options, '--format=github', '--', 'a b.ndjson', 'c.ndjson'])
  })

  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for a shell
  const shellText = '$(touch pwned)`touch pwned`"; touch pwned; "\'; touch pwned; \'&& touch pwned; ${IFS} #'
  test.each([shellText, '*', '-rf'])('runs nothing of %s, and checks the file of that name', (text) => {
    writeFileSync(join(folder, `${text}.ndjson`), teapot)
    const { status, calls } = runAction({ path: `${text}.ndjson`, profile: 'audit', 'sarif-file': `${text}.sarif` })
    expect(status).toBe(1)
    expect(calls.map((call) => call.at(-1))).toEqual(Array(3).fill(`${text}.ndjson`))
    const others = Object.keys(action.inputs).map((name) => [name, text])
    expect(runAction(Object.fromEntries(others)).status).toBe(2)
    expect(readdirSync(folder).sort()).toEqual([`${text}.ndjson`, `${text}.sarif`, 'summary.md'].sort())
  })

  test('writes SARIF beside the annotations when it is asked to', () => {
    writeFileSync(join(folder, 'teapot.ndjson'), teapot)
    const { status } = runAction({ path: 'teapot.ndjson', profile: 'audit', 'sarif-file': 'findings.sarif' })
    expect(status).toBe(1)
    const { version, runs } = JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8'))
    expect([version, runs[0].results[0].ruleId]).toEqual(['2.1.0', 'response-status'])
  })

  test('shows what a recording holds as text in the summary', () => {
    const body = { exportId: 'EXPORT0001', exportStatus: 'InProgress', '</pre><img src=x>&': 1 }
    const html = { ...exchange(200), response: { ...exchange(200).response, body } }
    writeFileSync(join(folder, 'html.ndjson'), JSON.stringify(html))
    const { summary } = runAction({ path: 'html.ndjson', profile: 'audit' })
    expect(summary).toContain('&lt;~1pre>&lt;img src=x>&amp;')
    expect(summary.match(/<(?!\/?pre>\n)/g)).toBeNull()
  })
})

interface Job {
  readonly strategy: { readonly matrix: { readonly shard: readonly number[] } }
  readonly steps: readonly { readonly env?: Readonly<Record<string, string>>; readonly run?: string }[]
}

test('the workflow of this repository runs the script that anybody can run', () => {
  const text = readFileSync(join(repository, '.github/workflows/ci.yml'), 'utf8')
  const { test } = (parse(text) as { jobs: { test: Job } }).jobs
  const { shard } = test.strategy.matrix
  expect(shard).toEqual(shard.map((_, at) => at + 1))
  expect(test.steps.flatMap(({ env, run }) => (run === undefined ? [] : [{ env, run }]))).toEqual([
    { env: { SHARD: `\${{ matrix.shard }}/${shard.length}` }, run: 'bash .ci/run "--shard=$SHARD"' },
  ])
})
