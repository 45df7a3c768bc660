import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildZip } from '../../inspect/_testing/buildZip.ts'
import { exampleFiles } from '../../inspect/_testing/kinds.ts'
import { runCommand } from '../_testing/runCommand.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-contracts-'))
  path = join(folder, 'export.zip')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const inspect = async (content: Uint8Array | string, ...options: string[]) => {
  await writeFile(path, content)
  const { code, out, err } = await runCommand(['inspect', ...options, path])
  return { code, err, out: out.map((line) => line.replace(path, 'FILE')) }
}

const membersOf = (name: string) => {
  const found = exampleFiles.find((example) => example.name === name)?.members
  if (found === undefined) throw new Error(`${name} has no archive`)
  return found
}

test('an archive is told with its kind, resource and members', async () => {
  expect(await inspect(zipSync(membersOf('lex-v1')))).toEqual({
    code: 0,
    err: [],
    out: [
      expect.stringMatching(/^FILE: lex-v1 lex, \d+ bytes$/),
      '  name     OrderFlowers',
      '  version  1',
      expect.stringMatching(/^ +\d+ {2}OrderFlowers_1_BOT_LEX\.json$/),
      'fits',
    ],
  })
})

describe.each(exampleFiles)('the file of $name', ({ name, kinds, bytes }) => {
  test('fits, and --json gives all that is known', async () => {
    const { code, out } = await inspect(bytes, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      file: 'FILE',
      vendor: name,
      kind: Object.keys(kinds.kinds)[0],
      bytes: bytes.length,
      problems: [],
    })
  })
})

test('what does not fit is told of the nearest contract, with the sources of the rule', async () => {
  const { 'icon.png': _, ...members } = membersOf('kore-ai')
  expect(await inspect(zipSync({ ...members, 'config.json': Buffer.from('{"name":7,"envVariables":[]}') }))).toEqual({
    code: 1,
    err: [],
    out: [
      expect.stringMatching(/^FILE: no file of kore-ai that is known, \d+ bytes$/),
      expect.stringMatching(/botDefinition\.json$/),
      expect.stringMatching(/config\.json$/),
      '  has no icon.png or Icon.png (docs-bot-management, docs-v2-app-management, artefact)',
      'does not fit: 1 problem',
    ],
  })
})

test('what a member has wrong is told by its pointer, and not by its value', async () => {
  const changed = { ...membersOf('kore-ai'), 'config.json': Buffer.from('{"name":7,"envVariables":[]}') }
  const { code, out } = await inspect(zipSync(changed))
  expect({ code, told: out.slice(-2) }).toEqual({
    code: 1,
    told: [
      '  "config.json" /name must be string (docs-bot-management, docs-v2-app-management, artefact)',
      'does not fit: 1 problem',
    ],
  })
})

test('--contract asks one contract only', async () => {
  const { code, out } = await inspect(zipSync(membersOf('lex-v1')), '--contract', 'kore-ai')
  expect({ code, told: out[0], last: out.at(-1) }).toEqual({
    code: 1,
    told: expect.stringContaining('no file of kore-ai that is known'),
    last: 'does not fit: 3 problems',
  })
})

test('a table that several contracts know is told of the nearest, with the others', async () => {
  const { code, out } = await inspect('user_id,E-Mail\r\n1,ada@example.com\r\n')
  expect({ code, out }).toEqual({
    code: 0,
    out: [
      'FILE: emarsys records, 35 bytes',
      '  fits kore-ai utterancesCsv too; --contract says which is meant',
      'fits',
    ],
  })
})

test('encrypted members are said not to have been looked into', async () => {
  const members = Object.entries(membersOf('lex-v2')).map(([name, data]) => ({ name, data, flags: 1 }))
  const { code, out } = await inspect(buildZip(members))
  expect({ code, line: out[1] }).toEqual({
    code: 0,
    line: '  encrypted: of such members nothing but path and size was looked at',
  })
})

test('--for-import asks for the limits of an import too', async () => {
  const large = zipSync({ ...membersOf('kore-ai'), 'functions.js': Buffer.alloc(512_001, 'x') })
  expect((await inspect(large)).code).toBe(0)
  const { code, out } = await inspect(large, '--for-import')
  expect({ code, line: out.at(-2) }).toEqual({
    code: 1,
    line: '  "functions.js" is larger than the 512000 bytes that an import takes (docs-bot-management, docs-v2-app-management)',
  })
})

test('a terminal is not given what an archive calls its members', async () => {
  const { out } = await inspect(buildZip([{ name: '\u001b[2Ja.json', data: '{}' }]))
  expect(out.join('\n')).toContain('?[2Ja.json')
  expect(out.join('\n')).not.toContain('\u001b')
})

test('of many members the first are listed', async () => {
  const more = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`notes/${at}.txt`, new Uint8Array(1)]))
  const { out } = await inspect(zipSync({ ...membersOf('kore-ai'), ...more }))
  expect(out).toContain('  and 13 members more')
})

const help = 'See export-contracts inspect --help.'

test.each<[string, readonly string[], string]>([
  ['no file', [], `[export-contracts] inspect: name a file. ${help}`],
  ['two files', ['a', 'b'], `[export-contracts] inspect: takes one file; got also b. ${help}`],
  [
    'a file that is not there',
    ['nowhere.zip'],
    `[export-contracts] inspect: "nowhere.zip": there is no such file. ${help}`,
  ],
  ['a folder', ['.'], `[export-contracts] inspect: ".": it is a folder. Name a file. ${help}`],
  [
    'a device',
    ['/dev/null'],
    `[export-contracts] inspect: "/dev/null": it is no plain file. Save it as one first. ${help}`,
  ],
  ['a null character', ['a\0b'], `[export-contracts] inspect: "a\\u0000b": no path holds a null character. ${help}`],
  [
    'another vendor',
    ['--contract', 'acme', 'a'],
    `[export-contracts] inspect: there is no vendor acme; known: kore-ai, lex-v1, lex-v2, emarsys. ${help}`,
  ],
])('%s cannot be inspected', async (_, args, message) => {
  expect(await runCommand(['inspect', ...args])).toMatchObject({ code: 2, out: [], err: [message] })
})

test('a pipe cannot be inspected, and nobody waits for it', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  expect(await runCommand(['inspect', pipe])).toMatchObject({
    code: 2,
    err: [`[export-contracts] inspect: "${pipe}": it is no plain file. Save it as one first. ${help}`],
  })
})

test('a file that may not be read cannot be inspected', async () => {
  await writeFile(path, '')
  await chmod(path, 0)
  const main = join(import.meta.dirname, '../main.ts')
  const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {} // The root user may read everything.
  const { status, stderr } = spawnSync(process.execPath, [main, 'inspect', path], { ...somebody, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `[export-contracts] inspect: "${path}": it may not be read. Ask for the permission, or copy it. ${help}\n`,
  })
})
