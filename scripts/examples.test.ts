import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outsideEnvironment, packPackage, run } from './_lib/packedPackage.ts'
import { repository } from './_lib/repository.ts'

interface PackageFile {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const source = join(repository, 'docs/examples/consumer-ci')
const top = mkdtempSync(join(tmpdir(), 'export-contracts-example-'))
const project = join(top, 'consumer-ci')
const recording = join(project, 'recordings/back-up-bot.har')
const readPackage = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile

const outside = outsideEnvironment()
const environment = { ...outside, PATH: [dirname(process.execPath), outside['PATH']].join(delimiter), NO_COLOR: '1' }
const npmRun = (script: string) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    cwd: project,
    encoding: 'utf8',
    env: environment,
  })
  return { status, output: `${stdout}${stderr}` }
}

describe('the example of a consumer', () => {
  const example = readPackage(source)

  // Installed is what would be published; the tools are those of this repository, so that nothing comes from the network.
  beforeAll(() => {
    const tarball = packPackage(join(top, 'packed'))
    cpSync(source, project, { recursive: true })
    const { devDependencies: _, ...rest } = example
    const dependencies = { ...example.dependencies, 'export-contracts': `file:${tarball}` }
    writeFileSync(join(project, 'package.json'), JSON.stringify({ ...rest, dependencies }))
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], project, environment)
    const modules = join(project, 'node_modules')
    for (const name of Object.keys(example.devDependencies)) {
      mkdirSync(dirname(join(modules, name)), { recursive: true })
      symlinkSync(join(repository, 'node_modules', name), join(modules, name))
    }
    symlinkSync('../vitest/vitest.mjs', join(modules, '.bin/vitest'))
  }, 180_000)
  afterAll(() => rmSync(top, { recursive: true, force: true }))

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
      output: expect.stringMatching(/4 of 5 exchanges judged \(audit\): 0 errors, 0 warnings\n.*no secret found/s),
    })
  })

  const breaks = [
    { name: 'an answer that broke the contract', part: '\\"Completed\\"', other: '\\"Archived\\"', says: /back-up-bot\.har:\d+:\d+ {2}error {2}lex-v2 describeExport 200 response-body \/exportStatus: must be one of "InProgress".*got "Archived"/ },
    { name: 'an undocumented status', part: '"status": 202', other: '"status": 418', says: /error {2}lex-v2 createExport 418 response-status: must be one of .*; got 418/ },
    { name: 'a secret', part: 'Credential=', other: 'Credential=AKIAQ7RGX4TZP2M5KD3B%2F', says: /back-up-bot\.har.*secret|secret.*back-up-bot\.har/i },
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
