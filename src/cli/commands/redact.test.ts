import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { asText, clean, stray } from '../_testing/recording.ts'
import { runCommand } from '../_testing/runCommand.ts'

const raw = asText([...clean, stray])

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'redact-command-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function newFile(text: string | Uint8Array = raw, name = 'x.json'): string {
  const file = join(newFolder(), name)
  writeFileSync(file, text)
  return file
}

test('one file is printed, and what was replaced is told by kind', async () => {
  const file = newFile()
  const { code, out, err } = await runCommand(['redact', '--salt', 'x', file])
  expect(code).toBe(0)
  const redacted = JSON.parse(out.join('\n'))
  expect(redacted).toHaveLength(4)
  expect(redacted[1]).toMatchObject({
    request: { method: 'GET' },
    response: { status: 200, body: { exportStatus: 'InProgress', fileFormat: 'LexJson' } },
  })
  expect(out.join('\n')).not.toMatch(/EXPORT0001|BOT0000001/)
  expect(err).toEqual([
    `${file}: 4 exchanges, 1 of no contract, without bodies`,
    expect.stringMatching(/x\.json: replaced \d+ words(?:, \d+ [a-z ]+)*$/),
  ])
  expect(readFileSync(file, 'utf8')).toBe(raw)
})

test('standard input is read with -', async () => {
  const { code, out } = await runCommand(['redact', '-'], { stdin: raw })
  expect({ code, entries: JSON.parse(out.join('\n')).length }).toEqual({ code: 0, entries: 4 })
  const checked = await runCommand(['redact', '--check', '-'], { stdin: raw })
  expect({ code: checked.code, advice: checked.err[0] }).toEqual({
    code: 1,
    advice: expect.stringMatching(/^-: \d+ found\. Run export-contracts redact - --output FILE, with the same input$/),
  })
})

test('with --write files and folders are redacted in place, and then --check finds nothing', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'a.json'), raw)
  writeFileSync(join(folder, 'deep/b.json.gz'), gzipSync(raw))
  const before = await runCommand(['redact', '--check', folder])
  expect(before.code).toBe(1)
  expect(before.out[0]).toMatch(/a\.json:\d+ {2}text that no contract explains \(\/0\/.+\)$/)
  expect(before.out.join('\n')).not.toMatch(/EXPORT0001|BOT0000001/)

  expect((await runCommand(['redact', '--write', folder])).code).toBe(0)

  expect(await runCommand(['redact', '--check', folder])).toMatchObject({
    code: 0,
    out: [],
    err: [`${folder}: nothing left that the contracts do not explain`],
  })
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.json', 'deep', 'deep/b.json.gz'])
  expect((await runCommand(['check', folder])).code).toBe(0)
})

test('what is left out is told by kind where nothing else is to be replaced', async () => {
  const request = { method: 'GET', url: 'https://models-v2-lex.eu-west-1.amazonaws.com/exports', headers: [] }
  const content = { size: 0, mimeType: 'application/json', comment: 'by Anna' }
  const entry = { request, response: { status: 200, headers: [], content, cookies: [{ name: 'a' }, { name: 'b' }] } }
  const file = newFile(
    JSON.stringify({ log: { entries: [{ ...entry, pageref: 'page_1', comment: 'Anna' }] } }),
    'x.har',
  )
  expect((await runCommand(['redact', file])).err.at(-1)).toBe(`${file}: left out 2 comments, 2 cookies, 1 page`)
})

test('several files are one run: a value that is replaced in one is replaced in all, by the same', async () => {
  const folder = newFolder()
  const line = (body: object) => JSON.stringify({ ...clean[1], response: { status: 200, body } })
  const [a, b] = [join(folder, 'a.ndjson'), join(folder, 'b.ndjson')]
  writeFileSync(a, line({ exportId: 'EXPORT0001', members: { Friederike: { x: 1 } } }))
  writeFileSync(b, line({ exportId: 'EXPORT0001', owner: 'Friederike' }))
  const { code, err } = await runCommand(['redact', '--write', a, b, `${folder}/./a.ndjson`, folder])
  expect({ code, err }).toEqual({
    code: 0,
    err: [`${a}: 1 exchange`, `${b}: 1 exchange`, expect.stringMatching(/^all: replaced /)],
  })
  const [first, second] = [a, b].map((file) => JSON.parse(readFileSync(file, 'utf8')).response.body)
  expect(first.exportId).toBe(second.exportId)
  expect(Object.keys(first.members)).toEqual([second.owner])
  expect(second.owner).not.toBe('Friederike')
  expect(readdirSync(folder)).toEqual(['a.ndjson', 'b.ndjson'])
})

test('--check names files of a folder that it did not look at, and does not call the folder clean', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'deep'))
  const orphan = `deep/${'0'.repeat(40)}.txt`
  const body = `deep/${'1'.repeat(40)}.txt`
  const withBody = {
    ...clean[1],
    response: { status: 200, headers: [], content: { size: 9, mimeType: 'text/plain', _file: body.slice(5) } },
  }
  writeFileSync(join(folder, 'deep/a.json'), JSON.stringify([withBody]))
  writeFileSync(join(folder, body), 'Friederike')
  await runCommand(['redact', '--write', folder])
  expect((await runCommand(['redact', '--check', folder])).code).toBe(0)
  writeFileSync(join(folder, 'notes.txt'), 'password')
  writeFileSync(join(folder, orphan), 'Friederike')
  const reason = 'is no recording by its name, nor a body of one, and was not looked at. Take it out of the folder.'
  expect(await runCommand(['redact', '--check', folder])).toMatchObject({
    code: 2,
    out: [],
    err: [`${folder}/${orphan}:1:1 ${reason}`, `${folder}/notes.txt:1:1 ${reason}`],
  })
})

test('a linked recording is looked at, too', async () => {
  const folder = newFolder()
  symlinkSync(newFile(), join(folder, 'x.json'))
  expect(await runCommand(['redact', '--check', folder])).toMatchObject({
    code: 1,
    out: expect.arrayContaining([expect.stringMatching(/x\.json:\d+ /)]),
  })
})

test.each([
  ['on one line', '{"log":{"comment":"by Friederike","pages":[{"title":"Friederike"}],"entries":[]}}'],
  ['on many', '{\n  "log": {\n    "comment": "by Friederike",\n    "entries": []\n  }\n}'],
])('a HAR without entries %s is emptied, as --check advises', async (_, text) => {
  const file = newFile(text, 'x.har')
  expect((await runCommand(['redact', '--check', file])).err[0]).toMatch(
    / found\. Run export-contracts redact --write /,
  )
  expect((await runCommand(['redact', '--write', file])).code).toBe(0)
  expect((await runCommand(['redact', '--check', file])).code).toBe(0)
  const once = readFileSync(file, 'utf8')
  expect(JSON.parse(once).log).toMatchObject({ version: '1.2', entries: [] })
  expect((await runCommand(['redact', '--write', file])).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(once)
})

test('members of an archive that are no recordings are told, and never lost', async () => {
  const file = newFile(
    zipSync({ 'x.json': strToU8(raw), 'notes.txt': strToU8('hello'), 'a.db': strToU8('x') }),
    'x.zip',
  )
  const target = join(file, '../y.zip')
  const told = await runCommand(['redact', file, '-o', target])
  expect({ code: told.code, first: told.err[0] }).toEqual({
    code: 0,
    first: `${file}: 4 exchanges, 1 of no contract, without bodies; 2 members left out: notes.txt, a.db`,
  })
  expect(await runCommand(['redact', '--write', file])).toMatchObject({
    code: 2,
    err: [
      `${file}:1:1 holds what is no recording: notes.txt, a.db. Write to another archive with --output, which leaves it out.`,
      `${file}: nothing written`,
    ],
  })
  expect(Object.keys(unzipSync(readFileSync(file)))).toHaveLength(3)
})

test('of several archives each is whole', async () => {
  const folder = newFolder()
  const files = ['a.zip', 'b.zip'].map((name) => join(folder, name))
  for (const file of files) writeFileSync(file, zipSync({ 'x.json': strToU8(raw) }))
  expect((await runCommand(['redact', '--write', ...files])).code).toBe(0)
  for (const file of files) expect(Object.keys(unzipSync(readFileSync(file)))).toEqual(['x.json'])
  expect((await runCommand(['redact', '--check', ...files])).code).toBe(0)
})

test('with --output a file goes to another, and a folder to a folder', async () => {
  const file = newFile()
  const target = join(newFolder(), 'out.json')
  expect((await runCommand(['redact', file, '-o', target])).code).toBe(0)
  expect(JSON.parse(readFileSync(target, 'utf8'))).toHaveLength(4)
  const folder = join(newFolder(), 'out')
  expect((await runCommand(['redact', join(file, '..'), '-o', folder])).code).toBe(0)
  expect(readdirSync(folder)).toEqual(['x.json'])
})

test('the same salt gives the same substitutes, from the option or the environment', async () => {
  const file = newFile()
  const run = async (args: string[], env = {}) => (await runCommand(['redact', ...args, file], { env })).out.join('\n')
  const [one, other, fromEnvironment] = [
    await run(['--salt', 'a']),
    await run(['--salt', 'b']),
    await run([], { EXPORT_CONTRACTS_REDACT_SALT: 'a' }),
  ]
  expect(fromEnvironment).toBe(one)
  expect(other).not.toBe(one)
  expect(await run([])).not.toBe(await run([]))
})

test('--drop-unmatched leaves exchanges of no contract out', async () => {
  const { out, err } = await runCommand(['redact', '--drop-unmatched', newFile()])
  expect(JSON.parse(out.join('\n'))).toHaveLength(3)
  expect(err[0]).toMatch(/3 exchanges, 1 left out$/)
})

test('--keep-text keeps words in both commands', async () => {
  const failed = {
    ...clean[1],
    response: {
      status: 404,
      headers: [['content-type', 'application/json']],
      body: { message: 'No such export EXPORT0001' },
    },
  }
  const file = newFile(JSON.stringify([failed]))
  await runCommand(['redact', '--write', '--keep-text', file])
  expect(readFileSync(file, 'utf8')).toMatch(/No such export [A-Z089]{10}/)
  expect([
    (await runCommand(['redact', '--check', file])).code,
    (await runCommand(['redact', '--check', '--keep-text', file])).code,
  ]).toEqual([1, 0])
})

test('a file that is no recording is refused with the reason by both, never called clean, and stays as it is', async () => {
  const file = newFile('password: 12345', 'x.yaml')
  for (const option of ['--check', '--write']) {
    const { code, err } = await runCommand(['redact', option, file])
    expect({ code, first: err[0] }).toEqual({
      code: 2,
      first: expect.stringMatching(/x\.yaml:1:1 is no recording that is read here\./),
    })
  }
  expect(readFileSync(file, 'utf8')).toBe('password: 12345')
})

test('a file that is not there is told, and the others are done', async () => {
  const file = newFile()
  const { code, err } = await runCommand(['redact', '--write', '/nowhere/x.json', file])
  expect(code).toBe(2)
  expect(err[0]).toMatch(/^\[export-contracts\] redact: \/nowhere\/x\.json cannot be read or written: ENOENT/)
  expect(readFileSync(file, 'utf8')).not.toBe(raw)
})

test.each([
  [[], 'name a file or folder to redact, or - for standard input'],
  [['a', 'b'], 'several files need --write or --check'],
  [['a', '--write', '--check'], '--check and --write do not go together'],
  [['--write', '-'], 'standard input cannot be written in its place. Print the result, or name a file with --output'],
])('%j are refused', async (args, problem) => {
  expect(await runCommand(['redact', ...args])).toEqual({
    code: 2,
    out: [],
    err: [`[export-contracts] redact: ${problem}. See export-contracts redact --help.`],
    progress: [],
  })
})

test('what cannot be printed is refused', async () => {
  const packed = newFile(gzipSync(raw), 'x.json.gz')
  for (const path of [packed, join(packed, '..')])
    expect((await runCommand(['redact', path])).err.join()).toMatch(
      /cannot be printed\. Use --write, or --output with another name/,
    )
})

test.each(['--write', '--check'])('interrupted, %s leaves everything as it is', async (option) => {
  const file = newFile()
  const { code, out } = await runCommand(['redact', option, file], { signal: AbortSignal.abort(new Error('enough')) })
  expect({ code, out }).toEqual({ code: 130, out: [] })
  expect(readFileSync(file, 'utf8')).toBe(raw)
  expect(readdirSync(join(file, '..'))).toEqual(['x.json'])
})
