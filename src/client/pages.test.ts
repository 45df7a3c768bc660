import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { mockVendor } from '../../generated/lex-v2/mock.ts'
import { createMockFetch } from '../mock/createMockFetch.ts'
import { virtualClock } from '../mock/virtualClock.ts'
import { createContractClient } from './createContractClient.ts'
import { PageError } from './errors.ts'
import type { PagedCall } from './pagedCall.ts'
import { eachPage, eachRow } from './pages.ts'

const row = (exportId: string) => ({ exportId, exportStatus: 'Completed' })
const [one, two, three, four] = ['EXPORT0001', 'EXPORT0002', 'EXPORT0003', 'EXPORT0004'].map(row)

/** A client whose requests get these answers one after the other, and the bodies of the requests. */
function clientOf(answers: readonly (object | (() => Response))[], options: { readonly maxAttempts?: number } = {}) {
  const sent: unknown[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    sent.push(await request.json())
    const answer = answers[sent.length - 1]
    if (answer === undefined) throw new Error(`request ${sent.length} was not expected`)
    return typeof answer === 'function' ? answer() : Response.json(answer)
  }
  const client = createLexV2Client({
    fetch,
    clock: virtualClock(Date.UTC(2026, 0, 1)),
    random: () => 0,
    retry: { maxAttempts: 1, ...options },
  })
  return { ...client, sent }
}

const threePages = [
  { exportSummaries: [one, two], nextToken: 'b' },
  { exportSummaries: [three], nextToken: 'c' },
  { exportSummaries: [four] },
]

/** What came until the end, and the error that was the end where it was one. */
async function drain<Value>(values: AsyncIterable<Value>): Promise<{ came: Value[]; error: unknown }> {
  const came: Value[] = []
  try {
    for await (const value of values) came.push(value)
    return { came, error: undefined }
  } catch (error) {
    return { came, error }
  }
}

describe('a list of three pages', () => {
  test('is read row by row', async () => {
    const { listExports, sent } = clientOf(threePages)
    expect(await drain(eachRow(listExports))).toEqual({ came: [one, two, three, four], error: undefined })
    expect(sent).toEqual([{}, { nextToken: 'b' }, { nextToken: 'c' }])
  })

  test('is read page by page', async () => {
    const { listExports, sent } = clientOf(threePages)
    expect(await drain(eachPage(listExports))).toEqual({ came: threePages, error: undefined })
    expect(sent).toHaveLength(3)
  })

  test('is asked for with the same arguments each time, which are not changed', async () => {
    const { listExports, sent } = clientOf(threePages)
    const parameters = { body: { botId: 'BOT0000001', maxResults: 2 } }
    await drain(eachRow(listExports, parameters))
    expect(sent).toEqual([
      { botId: 'BOT0000001', maxResults: 2 },
      { botId: 'BOT0000001', maxResults: 2, nextToken: 'b' },
      { botId: 'BOT0000001', maxResults: 2, nextToken: 'c' },
    ])
    expect(parameters).toEqual({ body: { botId: 'BOT0000001', maxResults: 2 } })
  })

  test('begins at the token of the caller', async () => {
    const { listExports, sent } = clientOf(threePages.slice(1))
    expect(await drain(eachRow(listExports, { body: { nextToken: 'b' } }))).toEqual({
      came: [three, four],
      error: undefined,
    })
    expect(sent).toEqual([{ nextToken: 'b' }, { nextToken: 'c' }])
  })
})

describe('nothing is sent', () => {
  test('before the first row is asked for', async () => {
    const { listExports, sent } = clientOf(threePages)
    const rows = eachRow(listExports)
    expect(sent).toEqual([])
    expect(await rows.next()).toEqual({ done: false, value: one })
    expect(sent).toEqual([{}])
  })

  test('before all rows of a page are used', async () => {
    const { listExports, sent } = clientOf(threePages)
    const rows = eachRow(listExports)
    await rows.next()
    await rows.next()
    expect(sent).toEqual([{}])
    expect(await rows.next()).toEqual({ done: false, value: three })
    expect(sent).toEqual([{}, { nextToken: 'b' }])
  })

  test.each([
    ['rows', eachRow],
    ['pages', eachPage],
  ])('after somebody leaves the loop over %s', async (_, each) => {
    const { listExports, sent } = clientOf(threePages)
    for await (const value of each(listExports)) {
      expect(value).toBeDefined()
      break
    }
    expect(sent).toEqual([{}])
  })

  test('when an argument cannot be right', async () => {
    const { listExports, sent } = clientOf([])
    const values = [{ colour: 'red' }] as unknown as Parameters<typeof listExports>
    expect(await drain(eachRow(listExports, ...values))).toEqual({
      came: [],
      error: expect.objectContaining({ name: 'InputError', operationId: 'listExports' }),
    })
    expect(sent).toEqual([])
  })
})

describe('a list ends', () => {
  test.each([
    ['no token', {}],
    ['null for a token', { nextToken: null }],
    ['an empty token', { nextToken: '' }],
  ])('with a page that has %s', async (_, last) => {
    const { listExports, sent } = clientOf([{ exportSummaries: [one], ...last }])
    expect(await drain(eachRow(listExports))).toEqual({ came: [one], error: undefined })
    expect(sent).toEqual([{}])
  })

  test.each([
    ['no list', {}],
    ['null for a list', { exportSummaries: null }],
    ['an empty list', { exportSummaries: [] }],
  ])('not yet with a page that has %s and a token', async (_, empty) => {
    const { listExports } = clientOf([{ ...empty, nextToken: 'b' }, { exportSummaries: [one] }])
    expect(await drain(eachRow(listExports))).toEqual({ came: [one], error: undefined })
  })
})

describe('a page that is refused', () => {
  const refusal = () => Response.json({ message: 'Slow down.' }, { status: 429, headers: { 'Retry-After': '2' } })
  const answers = [threePages[0] ?? {}, refusal]

  test('throws which page it was, its token and its answer, after the rows before it', async () => {
    const { listExports, sent } = clientOf(answers)
    const { came, error } = await drain(eachRow(listExports))
    expect(came).toEqual([one, two])
    expect(sent).toEqual([{}, { nextToken: 'b' }])
    if (!(error instanceof PageError)) throw error
    expect({ ...error, message: error.message, result: error.result }).toEqual({
      name: 'PageError',
      code: 'PAGE_REFUSED',
      vendor: 'lex-v2',
      operationId: 'listExports',
      page: 2,
      token: 'b',
      message:
        '[export-contracts] lex-v2 listExports: page 2 was refused. The status is 429. Mend what `result` says, and read on from `token`.',
      result: { ok: false, status: 429, error: { message: 'Slow down.' }, response: expect.any(Response) },
    })
  })

  test('does not show its answer when the error is printed', async () => {
    const { listExports } = clientOf(answers)
    const { error } = await drain(eachRow(listExports))
    expect(inspect(error)).toContain('PAGE_REFUSED')
    expect(inspect(error)).not.toContain('Slow down.')
  })

  test('says what is unexpected about an answer that the contract does not know', async () => {
    const { listExports } = clientOf([() => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })])
    const { error } = await drain(eachPage(listExports))
    expect(error).toMatchObject({
      code: 'PAGE_REFUSED',
      page: 1,
      token: undefined,
      message:
        '[export-contracts] lex-v2 listExports: page 1 was refused. The response with status 200 has a body of type text/html, not application/json or application/x-amz-json-1.1. Mend what `result` says, and read on from `token`.',
    })
  })

  test('is tried again first, as the options say', async () => {
    const { listExports, sent } = clientOf([...answers, { exportSummaries: [three] }])
    const rows = eachRow(listExports, {}, { retry: { maxAttempts: 2 } })
    expect(await drain(rows)).toEqual({ came: [one, two, three], error: undefined })
    expect(sent).toEqual([{}, { nextToken: 'b' }, { nextToken: 'b' }])
  })
})

test('a signal that is aborted ends the list with its reason', async () => {
  const { listExports, sent } = clientOf(threePages)
  const controller = new AbortController()
  const rows = eachRow(listExports, undefined, { signal: controller.signal })
  await rows.next()
  await rows.next()
  controller.abort(new Error('enough'))
  await expect(rows.next()).rejects.toThrow('enough')
  expect(sent).toEqual([{}])
})

describe('a list without an end', () => {
  const repeated = (page: number) =>
    expect.objectContaining({
      name: 'PageError',
      code: 'PAGE_REPEATED',
      page,
      message: `[export-contracts] lex-v2 listExports: page ${page} names a next page that was asked for before. Ask the vendor; the list has no end.`,
    })

  test.each([
    ['is told by a token that comes back', {}, ['b', 'b'], 2],
    ["is told by the caller's token that comes back", { nextToken: 'b' }, ['b'], 1],
    ['is told by a circle of tokens', {}, ['b', 'c', 'b'], 3],
  ])('%s, after the rows of that page', async (_, body, tokens, page) => {
    const { listExports, sent } = clientOf(tokens.map((nextToken) => ({ exportSummaries: [one], nextToken })))
    expect(await drain(eachRow(listExports, { body }))).toEqual({ came: tokens.map(() => one), error: repeated(page) })
    expect(sent).toHaveLength(tokens.length)
  })
})

test.each([[{}], ['text'], [7]])('a page with %j where its rows belong is an error, and not the end', async (wrong) => {
  const { listExports } = clientOf([{ exportSummaries: wrong }])
  expect(await drain(eachRow(listExports))).toEqual({
    came: [],
    error: expect.objectContaining({
      code: 'PAGE_WITHOUT_ROWS',
      page: 1,
      message:
        "[export-contracts] lex-v2 listExports: page 1 has no list at /exportSummaries. Check the vendor's answer in `result`.",
    }),
  })
})

test('a token goes into a query parameter where the contract says so, and comes from inside an object', async () => {
  const addresses: string[] = []
  const pages = [{ result: { rows: ['a'], page: { next: 7 } } }, { result: { rows: ['b'], page: {} } }]
  const fetch: typeof globalThis.fetch = async (input, init) => {
    addresses.push(new Request(input, init).url)
    return Response.json(pages[addresses.length - 1])
  }
  const parameter = (name: string) => ({ name, in: 'query' as const, required: false })
  const nextPage = { rows: ['result', 'rows'], token: ['result', 'page', 'next'], into: ['from'] } as const
  const description = {
    vendor: 'acme',
    servers: [{ url: 'https://acme.example', variables: {} }],
    operations: {
      listExports: {
        ...{ method: 'GET', path: '/exports', repeatable: true, nextPage },
        parameters: [parameter('from'), parameter('state')],
        responses: { 200: { mediaTypes: ['application/json'] } },
      },
    },
  }
  interface Acme {
    readonly listExports: PagedCall<object, typeof nextPage, [parameters: { readonly state: string }]>
  }
  const { listExports } = createContractClient<Acme>(description, [], { fetch })
  expect(await drain(eachRow(listExports, { state: 'done' }))).toEqual({ came: ['a', 'b'], error: undefined })
  expect(addresses).toEqual([
    'https://acme.example/exports?state=done',
    'https://acme.example/exports?state=done&from=7',
  ])
})

describe('listExports at the mock', () => {
  /** A client at a mock where three exports were started. */
  const open = async () => {
    const lex = createLexV2Client({ fetch: createMockFetch(mockVendor), headers: { Authorization: 'any' } })
    const botExportSpecification = { botId: 'BOT0000001', botVersion: 'DRAFT' }
    const body = { resourceSpecification: { botExportSpecification }, fileFormat: 'LexJson' } as const
    for (let count = 0; count < 3; count++) await lex.createExport({ body })
    return lex
  }
  const ids = ['EXPORT0005', 'EXPORT0006', 'EXPORT0007'].map((exportId) => expect.objectContaining({ exportId }))

  test('gives every page', async () => {
    const { listExports } = await open()
    expect(await drain(eachPage(listExports, { body: { maxResults: 2 } }))).toEqual({
      came: [{ exportSummaries: ids.slice(0, 2), nextToken: expect.any(String) }, { exportSummaries: ids.slice(2) }],
      error: undefined,
    })
  })

  test('gives the rows of every page', async () => {
    const { listExports } = await open()
    expect(await drain(eachRow(listExports, { body: { maxResults: 1 } }))).toEqual({ came: ids, error: undefined })
  })
})
