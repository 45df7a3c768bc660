import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mockedInternet, plantedKeys } from '../_testing/mockedInternet.ts'
import { runCommand } from '../_testing/runCommand.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wait-command-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('an export that somebody has started is waited for, and its file saved', async () => {
  const file = join(folder, 'bot.zip')
  const run = await runCommand(['wait', 'lex-v2', 'exportId=EXPORT0001', '--mock', '-o', file])
  const err = [expect.stringMatching(/^lex-v2: \S+bot\.zip is saved, \d+ bytes, after 3 polls$/)]
  expect(run).toEqual({ code: 0, out: [], err, progress: [] })
  expect(readdirSync(folder)).toEqual(['bot.zip'])
})

test('an import needs no place for a file, and what was made is told', async () => {
  const { fetch, seen } = await mockedInternet()
  const args = ['wait', 'lex-v2', 'importId=IMPORT0001', '--delay', '0.01']
  const run = await runCommand(args, { env: plantedKeys, fetch })
  const err = [expect.stringMatching(/^lex-v2: the file is imported as OrderFlowers \(BOT0000002\), after \d polls?$/)]
  expect(run).toEqual({ code: 0, out: [], err, progress: [] })
  expect(new Set(seen.map(({ method, url }) => `${method} ${new URL(url).pathname}`))).toEqual(
    new Set(['GET /imports/IMPORT0001']),
  )
})

test('a wait that is interrupted tells the same command again', async () => {
  const interrupt = new AbortController()
  const { fetch } = await mockedInternet(({ url }) => {
    if (url.includes('/exports/')) interrupt.abort()
    return undefined
  })
  const file = join(folder, "it's.zip")
  const args = [
    'lex-v2',
    'exportId=EXPORT0001',
    `--output=${file}`,
    '--delete-after',
    '--server=region=us-east-1',
    '--side=to',
  ]
  const run = await runCommand(['wait', ...args], { env: plantedKeys, fetch, signal: interrupt.signal })
  const line = `export-contracts wait lex-v2 exportId=EXPORT0001 '--output=${folder}/it'\\''s.zip' --delete-after --server=region=us-east-1 --side=to`
  expect(run).toEqual({
    code: 130,
    out: [],
    err: [
      '[export-contracts] lex-v2 describeExport: was aborted. The vendor may go on with the job. See export-contracts explain EXPORT_ABORTED.',
      `lex-v2: this takes it up:\n${line}`,
    ],
    progress: [],
  })
})

test('--side takes the credentials of that side, and of no other account', async () => {
  const keys = {
    TO_AWS_ACCESS_KEY_ID: 'AKIATOTOTOTOTOTOTOTO',
    TO_AWS_SECRET_ACCESS_KEY: 'planted-to',
    TO_AWS_REGION: 'us-west-2',
  }
  const sent = async (...more: readonly string[]) => {
    const { fetch, seen } = await mockedInternet()
    const args = ['wait', 'lex-v2', 'importId=IMPORT0001', '--delay', '0.01', ...more]
    const { code } = await runCommand(args, { env: { ...plantedKeys, ...keys }, fetch })
    return [code, /Credential=(\w+)\/\d+\/([\w-]+)/.exec(seen[0]?.headers.get('authorization') ?? '')?.slice(1)]
  }
  expect(await sent()).toEqual([0, ['AKIAPLANTEDEXAMPLE00', 'eu-west-1']])
  expect(await sent('--side', 'to')).toEqual([0, ['AKIATOTOTOTOTOTOTOTO', 'us-west-2']])
  expect(await sent('--side', 'from')).toEqual([0, ['AKIAPLANTEDEXAMPLE00', 'eu-west-1']])
})

test.each([
  ['a job that the vendor does not know', 404, false],
  ['a name that the vendor does not take', 400, false],
  ['other credentials than those of the job', 403, true],
])('%s is told, and with a line to take it up only where that may help', async (_, status, isTakenUp) => {
  const fetch = async () => Response.json({ message: 'The vendor says so.' }, { status })
  const run = await runCommand(['wait', 'lex-v2', 'importId=IMPORT0001'], { env: plantedKeys, fetch })
  expect({ code: run.code, line: run.err.filter((text) => text.includes('takes it up')) }).toEqual({
    code: 3,
    line: isTakenUp ? ['lex-v2: this takes it up:\nexport-contracts wait lex-v2 importId=IMPORT0001'] : [],
  })
  expect(run.err[0]).toContain(`status ${status}`)
})

const both = 'waits for the export of exportId=..., or for the import of importId=...'
const refused: readonly [what: string, args: readonly string[], problem: string][] = [
  ['no job', ['lex-v2'], `lex-v2 ${both}; got no name`],
  ['an unknown name', ['lex-v2', 'id=1'], `lex-v2 ${both}; got id`],
  ['the names of two jobs', ['lex-v2', 'exportId=1', 'importId=2'], `lex-v2 ${both}; got exportId, importId`],
  ['a name without a value', ['lex-v2', 'EXPORT0001'], 'what names the job must be NAME=VALUE'],
  ['a name twice', ['lex-v2', 'exportId=1', 'exportId=2'], 'what names the job exportId is given more than once'],
  [
    'another kind than the name',
    ['lex-v2', 'exportId=1', '--job', 'import'],
    'lex-v2 waits for the import of importId=...; got exportId',
  ],
  ['a kind that there is not', ['lex-v2', 'exportId=1', '--job', 'copy'], '--job must be export, import; got "copy"'],
  ['an export without a place for its file', ['lex-v2', 'exportId=1'], '--output FILE is missing'],
  ['a place for the file of an import', ['lex-v2', 'importId=1', '-o', 'x'], '--output: an import has no file to save'],
  ['a side that there is not', ['lex-v2', 'importId=1', '--side', 'up'], '--side must be from, to; got "up"'],
]
test.each(refused)('%s is refused', async (_, args, problem) => {
  expect(await runCommand(['wait', ...args], { env: plantedKeys })).toEqual({
    code: 2,
    out: [],
    err: [`[export-contracts] wait: ${problem}. See export-contracts wait --help.`],
    progress: [],
  })
})
