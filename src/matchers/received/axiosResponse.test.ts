import axios, { type AxiosRequestConfig } from 'axios'
import { describe, expect, test } from 'vitest'
import { serveJson } from '../_testing/exampleCalls.ts'
import { MatchError } from '../MatchError.ts'
import { matchContract } from '../matchContract.ts'

const list = { exportSummaries: [{ exportId: 'EXPORT0001', exportStatus: 'Completed' }] }

/** An answer that was made by an adapter: nothing tells what was on the wire. */
const withoutWire = (config: AxiosRequestConfig, data: unknown = list) =>
  axios({
    baseURL: 'https://models-v2-lex.eu-west-1.amazonaws.com/',
    ...config,
    headers: { Authorization: 'redacted', ...config.headers } as Record<string, string>,
    adapter: async (sent) => ({
      data,
      status: 200,
      statusText: '',
      headers: { 'content-type': 'application/json' },
      config: sent,
    }),
  })

const judge = async (received: unknown) => {
  const { pass, findings } = await matchContract(received, 'lex-v2', { profile: 'audit' })
  return { pass, findings: findings.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`) }
}

describe('the address', () => {
  test.each<[string, AxiosRequestConfig, string[]]>([
    ['is the base and the path', { method: 'post', url: '/exports', data: {} }, []],
    ['may have no slash between them', { method: 'post', url: 'exports', data: {} }, []],
    ['may be the base alone', { baseURL: 'https://models-v2-lex.eu-west-1.amazonaws.com/exports', method: 'post' }, []],
    [
      'may be whole',
      { baseURL: 'https://a.b', method: 'post', url: 'https://models-v2-lex.eu-west-1.amazonaws.com/exports' },
      [],
    ],
    [
      'has the params',
      { method: 'post', url: '/exports?x=1', params: { a: 'b c', none: null, nothing: undefined } },
      ['x', 'a'],
    ],
    ['has params of a form', { method: 'post', url: '/exports', params: new URLSearchParams({ a: 'b' }) }, ['a']],
  ])('%s', async (_title, config, unknown) => {
    expect(await judge(await withoutWire(config))).toEqual({
      pass: unknown.length === 0,
      findings: unknown.map(
        (name) => `request-parameter-unknown /query/${name}: the contract knows no query parameter ${name}`,
      ),
    })
  })

  test.each<AxiosRequestConfig>([
    { params: { a: ['b'] } },
    { params: { a: 'b' }, paramsSerializer: { indexes: null } },
  ])('is not guessed: %j', async (config) => {
    const received = await withoutWire({ method: 'post', url: '/exports', ...config })
    await expect(judge(received)).rejects.toEqual(
      new MatchError(
        'the response of axios does not tell the address that was called, and its params are lists or have a serializer. Pass { request } with the whole url.',
      ),
    )
  })

  test('is what was on the wire, where that is known', async () => {
    const received = await axios({
      baseURL: await serveJson(list),
      method: 'post',
      url: '/exports',
      data: {},
      headers: { Authorization: 'redacted' },
      params: { a: ['b', 'c'] },
    })
    expect(await judge(received)).toEqual({
      pass: false,
      findings: ['request-parameter-unknown /query/a[]: the contract knows no query parameter a[]'],
    })
  })
})

describe('a body', () => {
  test.each<[string, unknown, string[]]>([
    ['an object', { maxResults: 0 }, ['request-body /maxResults: must be >= 1; got 0']],
    ['a text', '{"maxResults":0}', ['request-body /maxResults: must be >= 1; got 0']],
    ['bytes', new TextEncoder().encode('{"maxResults":0}'), ['request-body /maxResults: must be >= 1; got 0']],
    [
      'a form',
      new URLSearchParams({ a: 'b' }),
      [
        'request-media-type : must be application/json or application/x-amz-json-1.1; got application/x-www-form-urlencoded',
      ],
    ],
    ['nothing', undefined, []],
  ])('of a request is judged: %s', async (title, data, findings) => {
    const headers = title === 'a form' ? {} : { 'Content-Type': 'application/json' }
    const received = await withoutWire({ method: 'post', url: '/exports', data, headers })
    expect(await judge(received)).toEqual({ pass: findings.length === 0, findings })
  })

  test.each<[string, unknown]>([
    ['a stream', new ReadableStream()],
    ['a form', new FormData()],
  ])('that is %s is not used up', async (_title, data) => {
    await expect(judge(await withoutWire({ method: 'post', url: '/exports' }, data))).rejects.toEqual(
      new MatchError(
        'the body of the response is a stream or a form. Pass { request, response } with the body as text.',
      ),
    )
  })

  test('in a Blob is read', async () => {
    const blob = new Blob([JSON.stringify({ exportSummaries: 1 })])
    expect(await judge(await withoutWire({ method: 'post', url: '/exports' }, blob))).toEqual({
      pass: false,
      findings: ['response-body /exportSummaries: must be array; got 1'],
    })
  })
})
