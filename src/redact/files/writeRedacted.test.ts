import { expect, test } from 'vitest'
import { vendors } from '../../_testing/vendors.ts'
import type { RecordingSlice } from '../../recordings/readers/recordingSlice.ts'
import { prepareRedaction } from '../redaction.ts'
import { createLayout } from './recordingLayout.ts'
import { createRedactedWriter, newOutput } from './writeRedacted.ts'

const redaction = (await prepareRedaction({ contracts: vendors.map(({ contract }) => contract), salt: 'of a test' }))()

const ours = 'https://platform.kore.ai/api/public/bot/st-0a1b2c3d-4e5f-5678-9abc-def012345678/export/status'
const oursToPost = 'https://api.emarsys.net/api/v2/contact/getchanges'
const foreign = 'https://a.example/'
const json = [{ name: 'content-type', value: 'application/json' }]

/** An entry of HAR whose bodies are beside it. */
const harOf = (url: string, { asked, got }: { readonly asked?: string; readonly got?: string }) => ({
  request: {
    ...{ method: asked === undefined ? 'GET' : 'POST', url, headers: json },
    ...(asked === undefined ? {} : { postData: { mimeType: 'application/json', _file: asked } }),
  },
  response: {
    ...{ status: 401, headers: json },
    content: { mimeType: 'application/json', ...(got === undefined ? { text: '{}' } : { _file: got }) },
  },
})
const broken = {
  request: { method: 'GET', url: ours, headers: [] },
  response: { status: 0, _error: 'net::ERR_FAILED' },
}

const sliceOf = (entry: unknown, index: number): RecordingSlice => ({
  ...{ kind: 'har', index, place: { line: 1, column: 2 } },
  bytes: new TextEncoder().encode(JSON.stringify(entry)),
})

/** What comes of entries that are written one after the other, each of the file of this name. */
async function write(entries: readonly (readonly [file: string, entry: unknown])[], dropUnmatched = false) {
  const texts: string[] = []
  const read: string[] = []
  const output = newOutput(
    {
      write: (_, member) => void texts.push(member),
      attach: (_, name) => name,
    },
    redaction,
  )
  const writeEntry = createRedactedWriter(redaction, dropUnmatched, (name, slice) => ({
    ...{ name, member: `member ${name}`, to: output, layout: createLayout(slice) },
  }))
  const attachmentsOf = (file: string) => ({
    expect: () => {},
    read: async (name: string) => {
      read.push(`${file}: ${name}`)
      return new TextEncoder().encode('{}')
    },
  })
  const attachments = new Map(entries.map(([file]) => [file, attachmentsOf(file)] as const))
  const problems: unknown[] = []
  for (const [at, [file, entry]] of entries.entries())
    problems.push(
      await writeEntry({ slice: sliceOf(entry, at), file, attachments: attachments.get(file) ?? attachmentsOf(file) }),
    )
  const { exchanges, foreign: foreignOnes, dropped, oldBodies, used } = output
  return {
    ...{ texts, read, exchanges, foreign: foreignOnes, dropped },
    ...{ oldBodies: [...oldBodies], used: [...used], problems: problems.filter((problem) => problem !== undefined) },
  }
}

test('each entry is written to its recording, and read with the bodies of its own file', async () => {
  const one = harOf(oursToPost, { asked: 'asked.json', got: 'got.json' })
  const other = harOf(ours, { got: 'other.json' })
  expect(
    await write([
      ['a', one],
      ['b', other],
      ['a', other],
      ['a', one],
    ]),
  ).toEqual({
    texts: ['member a', 'member b', 'member a', 'member a'],
    read: ['a: asked.json', 'a: got.json', 'b: other.json', 'a: other.json', 'a: asked.json', 'a: got.json'],
    ...{ exchanges: 4, foreign: 0, dropped: 0, problems: [] },
    oldBodies: ['asked.json', 'got.json', 'other.json'],
    used: ['asked.json', 'got.json', 'other.json'],
  })
})

test.each([
  [false, { texts: ['member a', 'member a'], exchanges: 2, foreign: 1, dropped: 0 }],
  [true, { texts: ['member a'], exchanges: 1, foreign: 0, dropped: 1 }],
])('what belongs to no contract is counted, and left out only when asked for: %s', async (dropUnmatched, counts) => {
  const entries = [harOf(ours, {}), harOf(foreign, { got: 'got.json' })].map((entry) => ['a', entry] as const)
  expect(await write(entries, dropUnmatched)).toEqual({
    ...counts,
    read: ['a: got.json'],
    problems: [],
    oldBodies: ['got.json'],
    used: ['got.json'],
  })
})

test('a call without an answer is dropped, and an entry that cannot be read is given back', async () => {
  expect(
    await write([
      ['a', broken],
      ['a', { request: {} }],
      ['a', harOf(ours, {})],
    ]),
  ).toMatchObject({
    ...{ texts: ['member a'], exchanges: 1, foreign: 0, dropped: 1 },
    problems: [{ kind: 'unreadable', file: 'a', index: 1 }],
  })
})
