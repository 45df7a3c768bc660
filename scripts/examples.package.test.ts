import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runCommand } from '../src/cli/_testing/runCommand.ts'
import { readArguments } from '../src/cli/command.ts'
import { commands } from '../src/cli/commands/index.ts'
import { readGitHubHome } from './_lib/github.ts'
import { outsideEnvironment, packPackage, run } from './_lib/packedPackage.ts'
import { repository } from './_lib/repository.ts'

interface PackageFile {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

interface WorkflowStep {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string | number>>
}

const source = join(repository, 'docs/examples/consumer-ci')
const top = mkdtempSync(join(tmpdir(), 'export-contracts-example-'))
const project = join(top, 'consumer-ci')
const recording = join(project, 'recordings/back-up-bot.har')
const readPackage = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile

let tarball: string
const outside = outsideEnvironment()
const environment = { ...outside, PATH: [dirname(process.execPath), outside['PATH']].join(delimiter), NO_COLOR: '1' }
const shell = (command: string, cwd = project) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], {
    cwd,
    encoding: 'utf8',
    env: environment,
  })
  return { status, output: `${stdout}${stderr}` }
}
const npmRun = (script: string) => shell(`npm run --silent ${script}`)

// Installed is what would be published, and nothing comes from the network.
beforeAll(() => {
  tarball = packPackage(join(top, 'packed'))
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

describe('the example of a consumer', () => {
  const example = readPackage(source)

  beforeAll(() => {
    cpSync(source, project, { recursive: true })
    const { devDependencies: _, ...rest } = example
    const dependencies = { ...example.dependencies, 'export-contracts': `file:${tarball}` }
    writeFileSync(join(project, 'package.json'), JSON.stringify({ ...rest, dependencies }))
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], project, environment)
    // The tools are those of this repository.
    const modules = join(project, 'node_modules')
    for (const name of Object.keys(example.devDependencies)) {
      mkdirSync(dirname(join(modules, name)), { recursive: true })
      symlinkSync(join(repository, 'node_modules', name), join(modules, name))
    }
    symlinkSync('../vitest/vitest.mjs', join(modules, '.bin/vitest'))
  })

  test('asks for this version, and for the tools that this repository tests with', () => {
    const { version, devDependencies } = readPackage(repository)
    expect(example.dependencies).toEqual({ 'export-contracts': version })
    expect(devDependencies).toMatchObject(example.devDependencies)
  })

  test('passes its tests against the mock', () => {
    const { status, output } = npmRun('test')
    expect({ status, output }).toMatchObject({ status: 0, output: expect.stringMatching(/Tests +2 passed/) })
  })

  test('passes the check of its recordings', () => {
    expect(npmRun('check:recordings')).toEqual({
      status: 0,
      output: expect.stringMatching(
        /4 of 5 exchanges judged \(audit\): 0 errors, 0 warnings\n.*nothing left that the contracts do not explain/s,
      ),
    })
  })

  const breaks = [
    {
      name: 'an answer that broke the contract',
      part: '\\"Completed\\"',
      other: '\\"Archived\\"',
      says: /back-up-bot\.har:\d+:\d+ {2}error {2}lex-v2 describeExport 200 response-body \/exportStatus: must be one of "InProgress".*got "Archived"/,
    },
    {
      name: 'an undocumented status',
      part: '"status": 202',
      other: '"status": 418',
      says: /error {2}lex-v2 createExport 418 response-status: must be one of .*; got 418/,
    },
    {
      name: 'a secret',
      part: '"value": "AWS4-HMAC-SHA256 ',
      other: '"value": "AWS4-HMAC-SHA256 AKIAQ7RGX4TZP2M5KD3B',
      says: /back-up-bot\.har:\d+ {2}text that no contract explains \(\/log\/entries\/0\/request\/headers\/\d\/value\)/,
    },
  ]
  test.each(breaks)('fails the check for $name', ({ part, other, says }) => {
    const text = readFileSync(recording, 'utf8')
    expect(text).toContain(part)
    writeFileSync(recording, text.replace(part, other))
    const { status, output } = npmRun('check:recordings')
    writeFileSync(recording, text)
    expect({ status, output }).toEqual({ status: 1, output: expect.stringMatching(says) })
  })
})

describe('the guide to CI', () => {
  const guide = readFileSync(join(repository, 'docs/guides/consumer-ci.md'), 'utf8')
  const blocks = [...guide.matchAll(/^```(\S+) ?(\S*)\n(.*?)^```$/gms)].map(([, language, name, text = '']) => {
    return { language, name, text }
  })
  const blockOf = (wanted: string) => blocks.find(({ name }) => name === wanted)?.text ?? ''
  const github = parse(blockOf('github')) as { jobs: { check: { steps: readonly WorkflowStep[] } } }
  const gitlab = parse(blockOf('gitlab')) as Record<string, { script: readonly string[] }>
  const scripts = [
    ...blocks.filter(({ language }) => language === 'sh').map(({ text }) => text),
    ...github.jobs.check.steps.flatMap(({ run: script }) => script ?? []),
    ...Object.values(gitlab).flatMap(({ script }) => script),
  ]
  const commandLines = scripts.flatMap((script) =>
    [...script.matchAll(/export-contracts(@\S+)? ([a-z]+ .*?)(?= && |"?$)/gm)].map(([, pinned, line = '']) => ({
      pinned,
      line,
    })),
  )

  test('has no block that is not looked at here', () => {
    expect(blocks.map(({ language, name }) => `${language} ${name}`.trim())).toEqual([
      'sh',
      'sh',
      'sh npm',
      'yaml github',
      'yaml gitlab',
    ])
    expect(commandLines.map(({ line }) => line.split(' ')[0])).toEqual([
      'export',
      'redact',
      'check',
      'redact',
      'redact',
      'redact',
      'check',
    ])
  })

  test.each(commandLines)('has a command line that the command takes: $line', ({ pinned, line }) => {
    const [name, ...args] = line.split(' ')
    const command = commands.find((known) => known.name === name)
    expect(command, name).toBeDefined()
    expect(readArguments(command?.options ?? [], args).operands.length).toBeGreaterThan(0)
    if (pinned !== undefined) expect(pinned).toBe(`@${readPackage(repository).version}`)
  })

  test('uses the action with inputs that it has, and that pass on the example', async () => {
    const { inputs } = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as { inputs: Record<string, object> }
    const used = github.jobs.check.steps.find(({ uses = '' }) => uses.includes('/export-contracts@'))
    expect(used?.uses).toBe(`${readGitHubHome().owner}/export-contracts@v${readPackage(repository).version}`)
    const given = used?.with ?? {}
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
    const documented = [...guide.matchAll(/^\| `(\S+)` \|/gm)].map(([, name]) => name)
    expect(documented).toEqual(Object.keys(inputs))
    const coverage = String(given['min-coverage'])
      .split('\n')
      .filter(Boolean)
      .map((row) => `--min-coverage=${row}`)
    const options = [`--contract=${given['contract']}`, `--profile=${given['profile']}`, ...coverage]
    const { code, out } = await runCommand(['check', ...options, join(source, 'recordings')])
    expect({ code, out: out.join('\n') }).toEqual({ code: 0, out: expect.stringContaining('4 of 5 exchanges judged') })
  })

  test('has npm scripts that work in an empty project', () => {
    const folder = join(top, 'empty')
    mkdirSync(folder)
    cpSync(join(source, 'recordings'), join(folder, 'recordings'), { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true }))
    const [install = '', ...rest] = blockOf('npm').split('\n')
    expect(install).toBe('npm install --save-dev export-contracts')
    const offline = install.replace('export-contracts', `'${tarball}' --prefer-offline --no-audit --no-fund`)
    const { status, output } = shell([offline, ...rest].join('\n'), folder)
    expect({ status, output }).toEqual({
      status: 0,
      output: expect.stringMatching(/0 errors, 0 warnings\n.*nothing left that the contracts do not explain/s),
    })
    writeFileSync(join(folder, 'recordings/empty.har'), '')
    expect(shell(rest.at(-2) ?? '', folder).status).toBe(2)
  })
})
