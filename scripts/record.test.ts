import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findSecretsInText } from '../src/redact/index.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(script: 'record' | 'drift', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, `scripts/${script}.ts`), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })
  return { status, stdout, stderr }
}

const recordingOf = (vendor: string) => join(repository, 'out/recordings', vendor, 'test-completes.har')

describe.each(readRegistry())('$name', ({ name }) => {
  test('an export is recorded without secrets, judged, and compared with what is stored', () => {
    const { status, stdout } = run('record', name, 'test-completes', '--mock')
    expect(stdout).toContain('export-contracts export ended with 0.')
    expect(stdout).toMatch(/exchanges judged \(audit\): 0 errors, 0 warnings/)
    expect(stdout).toContain('there is no stored recording of this scenario')
    expect(status).toBe(1)
    const text = readFileSync(recordingOf(name), 'utf8')
    expect(findSecretsInText(text)).toEqual([])
    expect(existsSync(join(repository, 'conformance', name, 'recordings'))).toBe(false)
  })

  test('a fresh recording that keeps the contract shows no drift, and one that does not shows it', () => {
    const copy = join(folder, `${name}.har`)
    const text = readFileSync(recordingOf(name), 'utf8')
    writeFileSync(copy, text)
    expect(run('drift', copy).status).toBe(0)
    const drifted = text.replace(/("text": "\{)/, '$1\\"brandNew\\":1,')
    expect(drifted).not.toBe(text)
    writeFileSync(copy, drifted)
    const { status, stdout } = run('drift', copy)
    expect({ status, named: stdout.includes('/brandNew') }).toEqual({ status: 1, named: true })
    writeFileSync(copy, text.replace(/"_recordedAt": "2\d{3}/g, '"_recordedAt": "2001'))
    expect(run('drift', copy).status).toBe(2)
    rmSync(recordingOf(name))
  })
})

test.each<[string[], string]>([
  [[], 'name a vendor: '],
  [['nobody', 'completes'], 'name a vendor: '],
  [['lex-v2'], 'name the scenario in kebab-case, such as completes'],
  [['lex-v2', '../x'], 'name the scenario in kebab-case, such as completes'],
  [
    ['lex-v2', 'completes', '--mock', '--update'],
    'what the mock answers is no recording. Leave --update or --mock out.',
  ],
  [['lex-v2', 'test-nothing', '--set', 'a=1'], 'nothing was recorded; see above'],
])('record %j is refused', (args, message) => {
  const { status, stderr } = run('record', ...args)
  expect({ status, said: stderr.includes(message) }).toEqual({ status: 1, said: true })
})

test('drift cannot tell without a recording, nor from one that cannot be read', () => {
  expect(run('drift', join(folder, 'missing.har')).status).toBe(2)
  writeFileSync(join(folder, 'cut.har'), '{"log":{"entries":[')
  expect(run('drift', join(folder, 'cut.har')).status).toBe(2)
})
