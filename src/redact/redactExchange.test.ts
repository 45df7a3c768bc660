import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vendors } from '../../conformance/_suites/_lib/vendors.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { checkExchange } from '../judge/createJudge.ts'
import { isMarked } from './marks.ts'
import { createExchangeRedactor, redactExchange } from './redactExchange.ts'
import { prepareRedaction } from './redaction.ts'

const contracts = vendors.map(({ contract }) => contract)
const options = { contracts, salt: 'a salt' }
const json = ['content-type', 'application/json'] as const

const startOfExport: Exchange = {
  request: {
    method: 'PUT',
    url: 'https://models-v2-lex.eu-west-1.amazonaws.com/exports/',
    headers: [json, ['authorization', 'AWS4-HMAC-SHA256 Credential=AKIAQWERTYUIOP123456/20260101/x']],
    body: '{"resourceSpecification": {"botExportSpecification": {"botId": "BOT7Q2WX9K", "botVersion": "DRAFT"}}, "fileFormat": "LexJson"}',
  },
  response: {
    status: 202,
    headers: [json, ['date', 'Thu, 01 Jan 2026 00:00:00 GMT'], ['x-amzn-requestid', '6f1a-77']],
    body: '{"exportId":"EXPQ4T7ZZ1","resourceSpecification":{"botExportSpecification":{"botId":"BOT7Q2WX9K","botVersion":"DRAFT"}},"fileFormat":"LexJson","exportStatus":"InProgress","creationDateTime":1767225600.5}',
  },
}

test('what the contract lists stays, everything else is replaced in its shape, and equal ids stay equal', async () => {
  const { exchange, replaced } = await redactExchange(startOfExport, options)
  const { request, response } = exchange
  expect(request.url).toBe(startOfExport.request.url)
  const sent = JSON.parse(request.body ?? '').resourceSpecification.botExportSpecification
  expect(sent).toEqual({
    botId: expect.stringMatching(/^[QVWXYZAF]{3}[089][QVWXYZAF][089][QVWXYZAF]{2}[089][QVWXYZAF]$/),
    botVersion: 'DRAFT',
  })
  const answer = JSON.parse(response?.body ?? '')
  expect(answer).toEqual({
    exportId: expect.stringMatching(/^[QVWXYZAF]{4}[089][QVWXYZAF][089][QVWXYZAF]{2}[089]$/),
    resourceSpecification: { botExportSpecification: sent },
    fileFormat: 'LexJson',
    exportStatus: 'InProgress',
    creationDateTime: 1767225600.5,
  })
  expect(response?.headers.slice(0, 2)).toEqual(startOfExport.response?.headers.slice(0, 2))
  expect(request.headers[1]?.[1]).toMatch(/^AWS4-HMAC-SHA256 [xyz]+=[xyz]+\/[xyz]+\/[xyz]$/)
  expect(replaced).toEqual({ word: 4, text: 1 })
})

test('without a salt nobody can try which value became which, and with one the values are the same each time', async () => {
  const run = async (salt?: string) =>
    JSON.stringify(
      (await redactExchange(startOfExport, { contracts, ...(salt === undefined ? {} : { salt }) })).exchange,
    )
  expect(await run()).not.toBe(await run())
  expect(await run('one')).toBe(await run('one'))
  expect(await run('one')).not.toBe(await run('two'))
})

test('of an exchange that belongs to no contract method, shape of the path, status and media types are left', async () => {
  const foreign: Exchange = {
    request: {
      method: 'POST',
      url: 'https://me:pw@shop.acme.io:8443/users/friederike?code=1234#top',
      headers: [json, ['cookie', 'a=b']],
      body: '{"a":1}',
    },
    response: {
      status: 302,
      headers: [
        ['Content-Type', 'text/html; charset=utf-8; who=anna'],
        ['location', '/x'],
      ],
      body: '<html>',
    },
  }
  const { exchange, replaced } = await redactExchange(foreign, options)
  expect(exchange).toEqual({
    request: {
      method: 'POST',
      url: expect.stringMatching(
        /^https:\/\/[a-z]{10}\.example\.com\/[qvwxyzaf]{8}\/[qvwxyzaf]{10}\?code=[089]{9}#[qvwxyzaf]{8}$/,
      ),
      headers: [json],
    },
    response: {
      status: 302,
      headers: [['Content-Type', expect.stringMatching(/^text\/html; charset=utf-8; \w+=\w+$/)]],
    },
  })
  expect(exchange.response?.headers[0]?.[1]).not.toContain('anna')
  expect(replaced['foreign exchange']).toBe(1)
})

test('what was replaced in one place is kept as a name or a word in no other', async () => {
  const named = (friend: string): Exchange => ({
    ...startOfExport,
    response: {
      status: 202,
      headers: [json],
      body: `{"firstMember":"${friend}","Friederike":true,"message":"somebody asked"}`,
    },
  })
  const names = async (exchange: Exchange, more: object = {}) =>
    Object.keys(JSON.parse((await redactExchange(exchange, { ...options, ...more })).exchange.response?.body ?? ''))
  expect(await names(named('Anna'))).toEqual(['firstMember', 'Friederike', 'message'])
  expect(await names(named('Friederike'))).toEqual(['firstMember', expect.stringMatching(/^F?[A-Za-z]+$/), 'message'])
  expect(await names(named('Friederike'))).not.toContain('Friederike')
})

test('an id that is known by its pattern is the same one where the contract knows its place, and where it does not', async () => {
  const roleArn = 'arn:aws:iam::473621990034:role/Flowers'
  const { exchange } = await redactExchange(
    {
      request: {
        method: 'PUT',
        url: 'https://models-v2-lex.eu-west-1.amazonaws.com/imports/',
        headers: [json],
        body: JSON.stringify({ resourceSpecification: { botImportSpecification: { roleArn } }, copy: roleArn }),
      },
    },
    options,
  )
  const { resourceSpecification, copy } = JSON.parse(exchange.request.body ?? '')
  expect(copy).toMatch(/^arn:aws:iam::[089]{12}:role\/[QVWXYZAF][qvwxyzaf]{6}$/)
  expect(resourceSpecification.botImportSpecification.roleArn).toBe(copy)
})

test('an exchange with the mock, below the name of a vendor, belongs to that vendor', async () => {
  const url = 'http://127.0.0.1:4010/lex-v2/exports/EXPQ4T7ZZ1/'
  const { exchange, replaced } = await redactExchange({ request: { method: 'GET', url, headers: [] } }, options)
  expect(exchange.request.url).toMatch(/^http:\/\/127\.0\.0\.1:4010\/lex-v2\/exports\/[A-Z0-9]{10}\/$/)
  expect(replaced).toEqual({ word: 1 })
})

describe('free text', () => {
  const failed = (text: string): Exchange => ({
    request: { method: 'GET', url: 'https://models-v2-lex.eu-west-1.amazonaws.com/exports/EXPQ4T7ZZ1/', headers: [] },
    response: { status: 404, headers: [json], body: JSON.stringify({ message: text, other: 'an undocumented text' }) },
  })
  const read = async (text: string, keepText: boolean) =>
    JSON.parse((await redactExchange(failed(text), { ...options, keepText })).exchange.response?.body ?? '') as Record<
      string,
      string
    >

  test('becomes text of the same length, in which nothing can be read', async () => {
    const { message = '' } = await read('No export of anna@acme.io, id 4711.', false)
    expect(message).toMatch(/^[xyz]{2} [xyz]{6} [xyz]{2} [xyz]{4}@[xyz]{4}\.[xyz]{2}, [xyz]{2} [xyz]{4}\.$/)
  })

  test('keeps its plain words when asked to, and nothing else, in members that the contract knows', async () => {
    const { message = '', other } = await read('No export of anna@acme.io, id 4711 and EXPQ4T7ZZ1.', true)
    expect(message).toMatch(/^No export of [qvwxyz]{10}@example\.com, id [089]{9} and [A-Z089]{10}\.$/)
    expect(other).toMatch(/^[xyz ]+$/)
  })
})

test('a length in the headers is as far from the length of the body as it was', async () => {
  const exchange = (length: string): Exchange => ({
    ...startOfExport,
    response: { status: 202, headers: [json, ['Content-Length', length]], body: '{"a":"b"}' },
  })
  const after = async (length: string) => {
    const { response } = (await redactExchange(exchange(length), options)).exchange
    return Number(response?.headers[1]?.[1]) - new TextEncoder().encode(response?.body).length
  }
  expect(await after('9')).toBe(0)
  expect(await after('12')).toBe(3)
})

describe('an archive in Base64', () => {
  const archive = btoa(`PK\u0003\u0004${'Friederike'.repeat(50)}`)
  const start = (payload: string): Exchange => ({
    request: {
      method: 'POST',
      url: 'https://models.lex.us-east-1.amazonaws.com/imports/',
      headers: [json],
      body: JSON.stringify({ payload, resourceType: 'BOT', mergeStrategy: 'OVERWRITE_LATEST', copies: [payload] }),
    },
  })
  const read = async (exchange: Exchange, more: object = {}) => {
    const redacted = await redactExchange(exchange, { ...options, ...more })
    return {
      ...redacted,
      ...(JSON.parse(redacted.exchange.request.body ?? '') as { payload: string; copies: string[] }),
    }
  }

  test.each([archive, 'UEsDBA==', btoa('\u001f\u008bab'), btoa('\0 a'.repeat(100))])(
    'becomes short Base64 that is judged the same: %s',
    async (value) => {
      const { exchange, payload, copies, replaced } = await read(start(value))
      expect(payload).toMatch(/^[089qvwxyzQVWXYZ]{13,16}={0,2}$/)
      expect([payload.length, payload.split('=').length]).toEqual([16, value.split('=').length])
      expect(btoa(atob(payload))).toBe(payload)
      expect(copies).toEqual([payload])
      expect(replaced).toEqual({ 'binary body': 2 })
      expect((await redactExchange(exchange, { contracts })).exchange).toEqual(exchange)
      for (const each of [start(value), exchange])
        expect(await checkExchange(lexV1, each, { profile: 'audit' })).toMatchObject({
          findings: [{ pointer: '/copies' }],
        })
    },
  )

  test('stays when asked to, and a token does not', async () => {
    expect((await read(start(archive), { keepBinary: true })).payload).toBe(archive)
    const token = btoa('\0 a'.repeat(100))
    expect((await read(start(token), { keepBinary: true })).payload).not.toBe(token)
  })
})

test('the scheme of an address stays where everybody has it', async () => {
  const addresses = ['https://acme.io/a', 'FTP://acme.io/a', 'acmebank://acme.io/a']
  const exchange: Exchange = {
    ...startOfExport,
    response: { status: 202, headers: [json], body: JSON.stringify(addresses) },
  }
  const { response } = (await redactExchange(exchange, options)).exchange
  expect(JSON.parse(response?.body ?? '')).toEqual([
    expect.stringMatching(/^https:\/\/[a-z]{8}\.example\.com\//),
    expect.stringMatching(/^[A-Z]{8}:\/\/[a-z]{8}\.example\.com\//),
    expect.stringMatching(/^[qvwxyzaf]{8}:\/\/[a-z]{8}\.example\.com\//),
  ])
})

test('an invented word that begins as an id does stays what it is', async () => {
  const exchange: Exchange = { ...startOfExport, response: { status: 202, headers: [json], body: '["f-fffffxy"]' } }
  expect((await redactExchange(exchange, options)).exchange.response?.body).toBe('["f-fffffxy"]')
})

test('whatever a body holds, no word of it is left that is no name, and the second time nothing changes', async () => {
  const value = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP0123456789-_.@:/%+ ü"\\'),
    minLength: 5,
    maxLength: 40,
  })
  const inner = fc.letrec((tie) => ({
    tree: fc.oneof(
      value,
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'message', 'exportId', 'status'), tie('tree')),
    ),
  })).tree
  // An id keeps the letters that every id of its kind begins with.
  const prefixes = (await Promise.all(contracts.map(({ harmless }) => harmless()))).flatMap((known) => known.idPrefixes)
  await fc.assert(
    fc.asyncProperty(inner, value, async (body, header) => {
      const exchange: Exchange = {
        ...startOfExport,
        response: {
          status: 202,
          headers: [json, ['x-any', header.replace(/[\r\n]/g, '')]],
          body: JSON.stringify({ body }),
        },
      }
      const { exchange: redacted } = await redactExchange(exchange, options)
      const again = await redactExchange(redacted, { contracts, salt: 'another' })
      expect(again.exchange).toEqual(redacted)
      expect(again.replaced).toEqual({})
      for (const text of leaves(JSON.parse(redacted.response?.body ?? ''))) {
        const prefix = prefixes.find((known) => text.startsWith(known)) ?? ''
        const rest = text
          .slice(prefix.length)
          .replace(
            /@example\.com|\.example\.com|^[a-z][a-z0-9+.-]*:\/\/|\.(?:zip|json|csv|tsv|txt|xml|gz|html?|js|css|png|jpe?g|svg|ico)\b/gi,
            '',
          )
        expect(isMarked(rest.replace(/%[0-9A-F]{2}/g, '').replace(/(?<=\d)[TZ]/g, '')) || /^\d$/.test(rest), text).toBe(
          true,
        )
      }
    }),
    { numRuns: 300 },
  )
})

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}

test('names that every object of JavaScript has are names like any other', async () => {
  const names = ['constructor', 'toString', '__proto__', '__defineGetter__']
  const exchange: Exchange = {
    request: {
      ...startOfExport.request,
      url: `${startOfExport.request.url}?${names.map((name) => `${name}=12345678901`).join('&')}`,
      headers: [json, ...names.map((name) => [name, '12345678901'] as const)],
    },
  }
  const { request } = (await redactExchange(exchange, options)).exchange
  const invented = expect.stringMatching(/^[089]{11}$/)
  expect(request.headers).toEqual([json, ...names.map((name) => [expect.stringMatching(nameOrWord(name)), invented])])
  expect([...new URL(request.url).searchParams]).toEqual(
    names.map((name) => [expect.stringMatching(nameOrWord(name)), invented]),
  )
})

/** A name that stays as it is, or a word in its place. */
const nameOrWord = (name: string) => new RegExp(`^(?:${name}|[_qvwxyzQVWXYZafAF]+)$`)

test('what comes again is redacted as it was, and counted each time', async () => {
  const start = await prepareRedaction(options)
  const once = start()
  const first = createExchangeRedactor(once)(startOfExport)
  const thrice = start()
  const redact = createExchangeRedactor(thrice)
  expect([redact(startOfExport), redact(startOfExport), redact(startOfExport)]).toEqual([first, first, first])
  const counts = Object.entries(once.counts())
  expect(counts.length).toBeGreaterThan(0)
  expect(thrice.counts()).toEqual(Object.fromEntries(counts.map(([kind, count]) => [kind, count * 3])))
})
