import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import { type BuiltMember, buildZip } from './_testing/buildZip.ts'
import { blobOf, exampleFiles } from './_testing/kinds.ts'
import type { FileKind, FileKinds, MemberRule } from './fileKind.ts'
import type { FileProblem, InspectOptions } from './inspectedFile.ts'
import { inspectFile, inspectFileOfAny } from './inspectFile.ts'
import { fitsTemplate } from './pathTemplate.ts'

const archives = exampleFiles.flatMap(({ members, ...example }) =>
  members === undefined ? [] : [{ ...example, members }],
)
const tables = exampleFiles.filter(({ members }) => members === undefined)

test('there are archives and tables', () => {
  expect(archives).not.toEqual([])
  expect(tables).not.toEqual([])
})

const byName = (name: string) => {
  const found = exampleFiles.find((example) => example.name === name)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found
}

describe.each(exampleFiles)('the file of $name that the mock serves', ({ name, kinds, bytes, members }) => {
  test('fits, and is known among all vendors', async () => {
    const inspected = await inspectFile(kinds, blobOf(bytes))
    expect(inspected).toMatchObject({ vendor: name, bytes: bytes.length, isEncrypted: false, problems: [] })
    expect(inspected.kind).toBe(Object.keys(kinds.kinds)[0])
    expect(inspected.members).toEqual(
      Object.entries(members ?? {}).map(([path, content]) => ({ path, bytes: content.length })),
    )
    const [nearest] = await inspectFileOfAny(
      exampleFiles.map((example) => example.kinds),
      blobOf(bytes),
    )
    expect(nearest).toEqual(inspected)
  })

  test.each(['', '<html>', '\0\0\0\0', '{"errors":[]}'])('is not %j', async (text) => {
    const { kind, problems } = await inspectFile(kinds, blobOf(text))
    expect({ kind, count: problems.length > 0 }).toEqual({ kind: undefined, count: true })
  })
})

const resources: Readonly<Record<string, object | undefined>> = {
  'kore-ai': { id: 'st-00000000-0000-5000-8000-000000000001', name: 'OrderFlowers' },
  'lex-v1': { name: 'OrderFlowers', version: '1' },
  'lex-v2': { type: 'BOT', name: 'OrderFlowers', id: 'BOT0000001', version: 'DRAFT' },
}

test.each(Object.entries(resources))('the resource of %s is told', async (name, resource) => {
  const { kinds, bytes } = byName(name)
  expect((await inspectFile(kinds, blobOf(bytes))).resource).toEqual(resource)
})

describe.each(archives)('an archive of $name', ({ kinds, members }) => {
  const kind = Object.values(kinds.kinds)[0] as FileKind
  const rules = kind.members ?? []
  const matches = ({ paths }: MemberRule, path: string) => paths.some((template) => fitsTemplate(path, template))
  const source = (rule: MemberRule) => rule.source.join(', ')
  const required = rules.filter((rule) => rule.required)
  const single = rules.filter((rule) => rule.single)
  const ofJson = Object.keys(members).filter((path) => path.endsWith('.json'))

  test('has members that are required', () => expect(required).not.toEqual([]))

  test.each(required.map((rule) => ({ named: rule.paths.join(' or '), rule })))(
    'is refused without $named',
    async ({ named, rule }) => {
      const left = Object.entries(members).filter(([path]) => !matches(rule, path))
      const inspected = await inspectFile(kinds, blobOf(zipSync(Object.fromEntries(left))))
      const known: FileProblem = { message: `has no ${named}`, source: source(rule) }
      expect(inspected).toMatchObject({ kind: undefined, problems: expect.arrayContaining([known]) })
    },
  )

  test.each(single.map((rule) => ({ named: rule.paths.join(' or '), rule })))(
    'is refused with two of $named',
    async ({ named, rule }) => {
      const [path = '', content] = Object.entries(members).find(([path]) => matches(rule, path)) ?? []
      const second = rule.paths
        .map((template) => template.replace('**/', 'other/').replace(/\{\w+\}/g, 'other'))
        .find((candidate) => candidate !== path)
      const bytes = zipSync({ ...members, [second ?? '']: content ?? new Uint8Array() })
      const known = { message: `holds 2 files that fit ${named}, and may hold one of them`, source: source(rule) }
      expect(await inspectFile(kinds, blobOf(bytes))).toMatchObject({ kind: undefined, problems: [known] })
    },
  )

  test.each(ofJson)('is refused when %s is no JSON, no object, or lacks all members', async (path) => {
    const problemsWith = async (text: string) => {
      const changed = { ...members, [path]: Buffer.from(text) }
      return (await inspectFile(kinds, blobOf(zipSync(changed)))).problems
    }
    const because = source(rules.find((rule) => matches(rule, path)) as MemberRule)
    expect(await problemsWith('{"name":')).toEqual([{ member: path, message: 'is no JSON', source: because }])
    expect(await problemsWith('7')).toEqual([{ member: path, message: 'must be object', source: because }])
    for (const problem of await problemsWith('{}'))
      expect(problem).toEqual({
        member: path,
        pointer: expect.stringMatching(/^\/\w+$/),
        message: 'is missing',
        source: expect.any(String),
      })
    expect(await problemsWith('{}')).not.toEqual([])
  })

  test('may hold what nobody names', async () => {
    const bytes = zipSync({ ...members, 'notes/README.txt': Buffer.from('by hand') })
    expect((await inspectFile(kinds, blobOf(bytes))).problems).toEqual([])
  })

  test('is refused when a member that nobody names is damaged', async () => {
    const built: BuiltMember[] = Object.entries(members).map(([name, data]) => ({ name, data }))
    const bytes = buildZip([...built, { name: 'notes.txt', data: 'by hand', says: { crc: 7 } }])
    expect((await inspectFile(kinds, blobOf(bytes))).problems).toEqual([
      { member: 'notes.txt', message: 'is damaged: its checksum is wrong' },
    ])
  })

  test('that is hostile is refused by name, and none of it is unpacked', async () => {
    const built: BuiltMember[] = Object.entries(members).map(([name, data]) => ({ name, data, says: { crc: 7 } }))
    const bytes = buildZip([...built, { name: '../../.bashrc', data: 'x' }])
    expect((await inspectFile(kinds, blobOf(bytes))).problems).toEqual([
      { member: '../../.bashrc', message: 'has a path that leads out of the archive' },
    ])
  })

  test(`whose members are encrypted is ${kind.mayBeEncrypted ? 'known by its layout' : 'refused'}`, async () => {
    const built = Object.entries(members).map(([name, data]) => ({ name, data, flags: 1 }))
    const { isEncrypted, kind: found, resource, problems } = await inspectFile(kinds, blobOf(buildZip(built)))
    expect({ isEncrypted, found, resource, problems }).toEqual({
      isEncrypted: true,
      found: Object.keys(kinds.kinds)[0],
      resource: undefined,
      problems: kind.mayBeEncrypted
        ? []
        : [{ message: 'is encrypted, which no such file is known to be', source: kind.source.join(', ') }],
    })
  })
})

test('some vendor encrypts, and some does not', () => {
  const marks = archives.map(({ kinds }) => Object.values(kinds.kinds)[0]?.mayBeEncrypted)
  expect(new Set(marks)).toEqual(new Set([true, undefined]))
})

const secret = 'sk-planted'

test('no problem prints a value of the file', async () => {
  const planted = JSON.stringify({ name: [secret], identifier: { [secret.toUpperCase()]: 1 }, version: 7 })
  for (const { kinds, members } of archives) {
    const changed = Object.fromEntries(
      Object.entries(members).map(([path, content]) => [path, path.endsWith('.json') ? Buffer.from(planted) : content]),
    )
    const { problems } = await inspectFile(kinds, blobOf(zipSync(changed)))
    expect(problems).not.toEqual([])
    expect(JSON.stringify(problems)).not.toContain(secret)
  }
})

test.each<[string, string, string, FileProblem]>([
  ['is nested too deep', 'config.json', '['.repeat(300), { message: 'is nested more than 200 deep' }],
  [
    'has a member twice',
    'config.json',
    '{"name":"a","name":"b","envVariables":[]}',
    { pointer: '/name', message: 'is there twice' },
  ],
  ['is no UTF-8', 'config.json', '\xff', { message: 'is no text in UTF-8' }],
  ['is no image', 'icon.png', 'GIF89a', { message: 'is no PNG image' }],
])('a member that %s is refused', async (_, path, text, problem) => {
  const { kinds, members } = byName('kore-ai')
  const bytes = zipSync({ ...members, [path]: Buffer.from(text, 'latin1') })
  const { problems } = await inspectFile(kinds, blobOf(bytes))
  expect(problems).toMatchObject([{ member: path, ...problem }])
})

test('a text of too many parts is refused before it is parsed', async () => {
  const { kinds, members } = byName('kore-ai')
  const bytes = zipSync({ ...members, 'config.json': Buffer.from(`[${'0,'.repeat(2000)}0]`) })
  expect((await inspectFile(kinds, blobOf(bytes), { limits: { jsonTokens: 1000 } })).problems).toMatchObject([
    { member: 'config.json', message: 'has more than 1000 brackets and commas' },
  ])
})

test.each([
  ['JSON', '[{"sentence":"hi","taskName":"Greet"}]'],
  ['a table', 'sentence,taskName\nhi,Greet\n'],
])('utterances as %s are exported, and no import takes them', async (_, text) => {
  const { kinds } = byName('kore-ai')
  expect(await inspectFile(kinds, blobOf(text))).toMatchObject({ problems: [] })
  expect(await inspectFile(kinds, blobOf(text), { forImport: true })).toMatchObject({
    kind: undefined,
    problems: [{ message: expect.stringMatching(/^is no zip archive: /) }],
  })
})

test.each([
  ['without members', {}],
  ['with nothing that is known', { 'notes.txt': new Uint8Array(3) }],
])('an archive %s is held to the first kind', async (_, members) => {
  const { kinds } = byName('lex-v2')
  expect((await inspectFile(kinds, blobOf(zipSync(members)))).problems.map(({ message }) => message)).toEqual([
    'has no Manifest.json',
    'has no {bot}/Bot.json',
  ])
})

test('an archive that broke off is told as one, also where other vendors have none', async () => {
  const { bytes } = byName('lex-v2')
  const [nearest] = await inspectFileOfAny(
    exampleFiles.map((example) => example.kinds),
    blobOf(bytes.subarray(0, bytes.length - 30)),
  )
  expect(nearest?.problems).toEqual([{ message: 'is no whole zip archive: its end is missing' }])
})

test.each(archives)('of what an archive of $name lacks, nothing is told where nobody could see it', async (example) => {
  const { kinds, bytes } = example
  const inspected = await inspectFile(kinds, blobOf(bytes.subarray(0, bytes.length - 1)))
  expect(inspected).toMatchObject({
    kind: undefined,
    problems: [{ message: 'is no whole zip archive: its end is missing' }],
  })
  const missing = (await inspectFile(kinds, blobOf(zipSync({})))).problems
  expect(missing.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringMatching(/^has no /)]))
})

test('of many problems the first are told, and the others are counted', async () => {
  const bytes = buildZip(Array.from({ length: 150 }, (_, at) => ({ name: `../${at}` })))
  const { problems } = await inspectFile(byName('lex-v2').kinds, blobOf(bytes))
  expect(problems).toHaveLength(101)
  expect(problems.at(-1)).toEqual({ message: expect.stringMatching(/^has \d+ problems more$/) })
})

test('what an import takes is asked for only on request', async () => {
  const { kinds, members } = byName('kore-ai')
  const script = { 'functions.js': Buffer.alloc(512_001, 'x') }
  const file = blobOf(zipSync({ ...members, ...script }))
  expect((await inspectFile(kinds, file)).problems).toEqual([])
  expect((await inspectFile(kinds, file, { forImport: true })).problems).toEqual([
    {
      member: 'functions.js',
      message: 'is larger than the 512000 bytes that an import takes',
      source: 'docs-bot-management, docs-v2-app-management',
    },
  ])
})

test('a whole file that is larger than an import takes is told on request', async () => {
  const { kinds, bytes } = byName('kore-ai')
  const small: FileKinds = { ...kinds, importMaxBytes: 10 }
  expect((await inspectFile(small, blobOf(bytes))).problems).toEqual([])
  expect((await inspectFile(small, blobOf(bytes), { forImport: true })).problems).toMatchObject([
    { message: 'is larger than the 10 bytes that an import takes' },
  ])
})

test('the limit of a whole file is that of the lifecycle', () => {
  const limits = vendors.map(({ contract: { lifecycles } }) => lifecycles['import']?.file.maxBytes)
  expect(exampleFiles.map(({ kinds }) => kinds.importMaxBytes)).toEqual(limits)
  expect(limits.filter((limit) => limit !== undefined)).not.toEqual([])
})

const row = 'user_id,First Name,E-Mail\r\n'
const contacts = `${row}1,Ada,ada@example.com\r\n`
const request = { delimiter: ',', contact_fields: [1, 3] }

test.each<[string, string, InspectOptions, string | undefined]>([
  ['headings and a row', contacts, {}, 'records'],
  ['headings alone', row, {}, 'records'],
  ['semicolons', contacts.replaceAll(',', ';'), {}, 'records'],
  ['other line ends', contacts.replaceAll('\r\n', '\n'), {}, 'records'],
  ['no headings', '1,Ada,ada@example.com\r\n', {}, 'records'],
  ['a byte-order mark', `\ufeff${contacts}`, {}, 'records'],
  ['quotes with delimiters and line ends', `${row}1,"a, ""b""\r\nc",d\r\n`, {}, 'records'],
  ['the columns of its request', contacts, { request }, 'records'],
  ['other columns first', 'First Name,E-Mail\r\nAda,ada@example.com\r\n', {}, 'contacts'],
  ['one column', 'E-Mail\r\nada@example.com\r\n', {}, 'contacts'],
])('a table with %s is a known kind', async (_, text, options, expected) => {
  const { kind, problems } = await inspectFile(byName('emarsys').kinds, blobOf(text), options)
  expect({ kind, problems }).toEqual({ kind: expected, problems: [] })
})

const uneven = 'has rows of different lengths: row 2 has 2 columns, the first 3'

test.each<[string, string | Uint8Array, InspectOptions, string]>([
  ['rows of different lengths', `${row}1,Ada\r\n`, {}, uneven],
  ['an empty row', `${row}\r\n1,Ada,x\r\n`, {}, 'has rows of different lengths: row 2 has 1 columns, the first 3'],
  ['an open quote', `${row}1,Ada,"x\r\n`, {}, 'ends within quotes'],
  ['bytes that are no UTF-8', Buffer.from(`${row}1,\xff,x`, 'latin1'), {}, 'is no text in UTF-8'],
  ['half a character', Buffer.from(`${row}1,é`).subarray(0, -1), {}, 'is cut off within a character'],
  ['control characters', `${row}1,\u0001,x`, {}, 'holds control characters, as no text does'],
  [
    'fewer columns than its request',
    row,
    { request: { contact_fields: [1, 2, 3, 4] } },
    'has 3 columns, and its request asked for 4',
  ],
  [
    'another delimiter than its request',
    row,
    { request: { ...request, delimiter: ';' } },
    'has 1 columns, and its request asked for 2',
  ],
])('a table with %s is refused', async (_, text, options, message) => {
  const { kind, problems } = await inspectFile(byName('emarsys').kinds, blobOf(text), options)
  expect({ kind, messages: problems.map((problem) => problem.message) }).toEqual({
    kind: undefined,
    messages: expect.arrayContaining([message]),
  })
})

test.each<[string, string, string]>([
  ['lex-v2', '<html>', 'is no zip archive: begins with `<htm`'],
  ['lex-v2', 'Not found', 'is no zip archive: does not begin like one'],
  ['lex-v2', '', 'is empty'],
  ['lex-v1', '{"__type":"x"}', 'is no zip archive: begins with `{`'],
  ['lex-v1', '\x1f\x8b\x08', 'is no zip archive: begins as gzip does'],
  ['kore-ai', '<?xml', 'is no zip archive and no JSON text and no CSV text: begins with `<?xm`'],
  ['emarsys', '{"replyCode":4005}', 'is no CSV text: begins with `{`'],
])('of %s, %j is told by its beginning', async (name, text, message) => {
  const file = blobOf(Buffer.from(text, 'latin1'))
  expect(await inspectFile(byName(name).kinds, file)).toEqual({
    ...{ vendor: name, kind: undefined, bytes: text.length, isEncrypted: false, members: [] },
    problems: [{ message }],
  })
})

test('utterances are known as JSON and as CSV', async () => {
  const { kinds } = byName('kore-ai')
  const kindOf = async (text: string) => (await inspectFile(kinds, blobOf(text))).kind
  expect(await kindOf('[{"taskName":"Order","sentence":"roses","type":"DialogIntent"}]')).toBe('utterancesJson')
  expect(await kindOf('Order,roses\r\n')).toBe('utterancesCsv')
  const lacking = await inspectFile(kinds, blobOf('[{"taskName":"Order"}]'))
  expect(lacking).toMatchObject({ kind: undefined, problems: [{ pointer: '/0/sentence', message: 'is missing' }] })
})

const zipOf = (members: Readonly<Record<string, unknown>>) =>
  blobOf(
    zipSync(
      Object.fromEntries(Object.entries(members).map(([path, value]) => [path, Buffer.from(JSON.stringify(value))])),
    ),
  )
const manifest = (resourceType: string) => ({ metadata: { schemaVersion: '1.0', fileFormat: 'LexJson', resourceType } })
const locale = { name: 'English (US)', identifier: 'en_US', version: 'DRAFT' }

test.each<[string, Blob, string | undefined, readonly string[]]>([
  [
    'a locale as the page has it',
    zipOf({ 'manifest.json': manifest('BotLocale'), 'en_US/BotLocale.json': locale }),
    'botLocale',
    [],
  ],
  [
    'a vocabulary with its manifest',
    zipOf({ 'manifest.json': manifest('CustomVocabulary'), 'CustomVocabulary/CustomVocabulary.json': {} }),
    'customVocabulary',
    [],
  ],
  ['a vocabulary alone', zipOf({ 'CustomVocabulary.tsv': '' }), 'customVocabulary', []],
  [
    'a vocabulary beside something else',
    zipOf({ 'CustomVocabulary.tsv': '', 'x.json': {} }),
    undefined,
    ['does not belong into it'],
  ],
  ['a test set', zipOf({ 'testSet.csv': '' }), 'testSet', []],
  [
    'a manifest of something else',
    zipOf({ 'manifest.json': manifest('Bot'), 'BotLocale.json': locale }),
    undefined,
    ['must be one of "BotLocale","BOT_LOCALE"'],
  ],
])('of a vendor with several kinds, %s is told', async (_, file, expected, messages) => {
  const { kind, problems } = await inspectFile(byName('lex-v2').kinds, file)
  expect(kind).toBe(expected)
  expect(problems.map(({ message }) => message)).toEqual(expect.arrayContaining([...messages]))
  if (messages.length === 0) expect(problems).toEqual([])
})

test('a caller can stop it', async () => {
  const { kinds, bytes } = byName('lex-v2')
  const stopped = inspectFile(kinds, blobOf(bytes), { signal: AbortSignal.abort(new Error('enough')) })
  await expect(stopped).rejects.toThrow(new Error('enough'))
})

test('a file that goes away while it is read is an error of its own', async () => {
  const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) }
  await expect(inspectFile(byName('lex-v2').kinds, gone as unknown as Blob)).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
    message: '[export-contracts] the file changed while it was read. Try again.',
  })
})
