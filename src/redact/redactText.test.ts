import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import { named, selfEvident } from './_testing/plantedSecrets.ts'
import { findSecrets, findSecretsInText, RedactError, redactExchange, redactText } from './index.ts'

const options = { contracts: vendors.map(({ contract }) => contract) }
const redact = (text: string) => redactText(text, options).text

test('white space, order, doubled members and escapes stay', () => {
  const text = '{ "password" : "\\u0068unter\\/2",\n\t"n": 1.50, "password":"Hunter\\n2" }\n'
  const { text: redacted, replaced } = redactText(text)
  expect(redacted).toMatch(
    /^\{ "password" : "\\u00\w\w[afxyz]{5}\\\/[089]",\n\t"n": 1\.50, "password":"[XYZ][afxyz]{5}\\n[089]" \}\n$/,
  )
  expect([replaced, redacted.length]).toEqual([2, text.length])
})

test('a byte-order mark stays', () => {
  expect(redact('\uFEFF{"password":"k7"}')).toBe('\uFEFF{"password":"x0"}')
})

test('each line of JSON is a document of its own', () => {
  const text = '{"password":"k7"}\n\n{"log":{"entries":[]},"auth":["k7"]}\n'
  expect(redactText(text)).toEqual({ text: '{"password":"x0"}\n\n{"log":{"entries":[]},"auth":["x0"]}\n', replaced: 2 })
  expect(findSecretsInText(text)).toEqual([
    { pointer: '/password', kind: 'value whose name says that it is secret', place: 'line 1 password' },
    { pointer: '/auth/0', kind: 'value whose name says that it is secret', place: 'line 3 auth 0' },
  ])
})

test.each(['', 'password: hunter2', '{"a":1}\nnot JSON', 'interactions:\n- request:\n'])('%j is refused', (text) => {
  const problem = new RedactError(
    '[export-contracts] redaction: the text is neither JSON nor lines of JSON. Save the recording as HAR or NDJSON.',
  )
  expect(() => redactText(text)).toThrow(problem)
  expect(() => findSecretsInText(text)).toThrow(problem)
})

test('a secret is told by its place, down to the parameter inside a text', () => {
  const body = JSON.stringify({ next: 'https://a.example.com/?sig=Zk3pQ9' })
  expect(findSecrets({ request: { method: 'GET', url: 'https://a.example.com/' }, response: { body } })).toEqual([
    { pointer: '/response/body', kind: 'value whose name says that it is secret', place: 'response body next sig' },
  ])
})

describe('names', () => {
  const host = (url: string, body: object) =>
    redactExchange(
      { request: { method: 'POST', url, headers: [['Host', 'api.acme.net']], body: JSON.stringify(body) } },
      options,
    ).exchange.request

  test('of a contract count in its exchanges, and those of all contracts where none matches', () => {
    const body = { host: 'k7', downloadURL: 'k7', id: 'k7' }
    const [kore, unknown] = ['https://platform.kore.ai/api/public/bot/st-1/export', 'https://a.invalid/x'].map((url) =>
      JSON.parse(host(url, body).body ?? ''),
    )
    expect([kore, unknown]).toEqual([
      { host: 'k7', downloadURL: 'x0', id: 'k7' },
      { host: 'x0', downloadURL: 'x0', id: 'k7' },
    ])
  })

  test('of bodies say nothing of the address and the header Host', () => {
    const { url, headers } = host('https://a.invalid/x?host=k7', {})
    expect([url, headers]).toEqual(['https://a.invalid/x?host=x0', [['Host', 'api.acme.net']]])
  })

  test('can be added, whatever their case and separators', () => {
    const text = '{"tenant-id":"k7","TenantId":[{"a":42}],"other":"k7"}'
    expect(redactText(text, { extraNames: ['tenant_id'] })).toEqual({
      text: '{"tenant-id":"x0","TenantId":[{"a":80}],"other":"k7"}',
      replaced: 2,
    })
  })
})

test('the same secret has the same pseudonym in every place and file, and another with another key', () => {
  const secret = 'Zk3pQ9vLw7Tn5rB2'
  const inPlaces = (key?: string) =>
    [
      `{"client_secret":"${secret}"}`,
      `{"body":"grant_type=x&client_secret=${secret}"}`,
      `{"headers":{"Authorization":"Bearer ${secret}"}}`,
      JSON.stringify({ text: JSON.stringify({ refresh_token: secret }) }),
      `{"url":"https://a.invalid/?access_token=${secret}"}`,
    ].map((text) => /[A-Z][a-z\d][089][\w]{13}/.exec(redactText(text, key === undefined ? {} : { key }).text)?.[0])
  const [first] = inPlaces()
  expect(new Set(inPlaces())).toEqual(new Set([first]))
  expect(new Set(inPlaces('another')).size).toBe(1)
  expect(inPlaces('another')).not.toContain(first)
})

test.each([
  ['pairs in turn', '{"rawHeaders":["Accept","*/*","auth","k7"]}', '{"rawHeaders":["Accept","*/*","auth","x0"]}'],
  ['pairs', '{"headers":[["auth","k7"],["Host","k7"]]}', '{"headers":[["auth","x0"],["Host","k7"]]}'],
  [
    'a table',
    '{"headers":{"Set-Cookie":["a=k7; Path=/","b=k7"]}}',
    '{"headers":{"Set-Cookie":["a=x0; Path=/","b=x0"]}}',
  ],
  ['keys and values', '[{"key":"X-Api-Key","value":"k7"}]', '[{"key":"X-Api-Key","value":"x0"}]'],
  [
    'cookies',
    '{"cookies":[{"name":"any1","value":"k7","path":"/k7"}]}',
    '{"cookies":[{"name":"any1","value":"x0","path":"/k7"}]}',
  ],
  [
    'the parameters of a signed link',
    '{"queryString":[{"name":"e","value":"17"},{"name":"n","value":"17"},{"name":"s","value":"k7"}]}',
    '{"queryString":[{"name":"e","value":"00"},{"name":"n","value":"00"},{"name":"s","value":"x0"}]}',
  ],
  [
    'parameters of the same names elsewhere',
    '{"queryString":[{"name":"s","value":"k7"}]}',
    '{"queryString":[{"name":"s","value":"k7"}]}',
  ],
  ['everything around FTP', '{"ftp_settings":{"host":"k7","port":"21"}}', '{"ftp_settings":{"host":"x0","port":"21"}}'],
  ['numbers and words under a name', '{"token":[42,true,null]}', '{"token":[80,true,null]}'],
  [
    'tokens that open nothing',
    '{"nextToken":"k7","clientRequestToken":"k7"}',
    '{"nextToken":"k7","clientRequestToken":"k7"}',
  ],
])('%s are known', (_title, text, expected) => {
  expect(redactText(text).text).toBe(expected)
})

describe('of random JSON', () => {
  const words = fc.constantFrom(
    ...named.flatMap(({ names }) => names),
    'id',
    'url',
    'name',
    'value',
    'text',
    'body',
    'headers',
    'request',
    'method',
    'log',
    'entries',
  )
  const texts = fc.oneof(
    fc.constantFrom(...[...named, ...selfEvident].map(({ text }) => text)),
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.emailAddress(),
    fc.string({
      unit: fc.constantFrom(...'aK7"\\/:=&?#%.@{} \n', '%41', 'password', 'eyJ', 'example.com', 'host', '://'),
    }),
    fc.json(),
  )
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      texts,
      fc.integer(),
      fc.constantFrom(true, null),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(words, texts), tie('tree'), { maxKeys: 4 }),
      tie('tree').map((inner) => JSON.stringify(inner)),
      texts.map((text) => `https://h.invalid/p?a=${encodeURIComponent(text)}`),
    ),
  }))

  test('the outcome is JSON without secrets, redacting it again changes nothing, and texts stay as long', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify({ value }, null, indent)
        const redacted = redact(text)
        JSON.parse(redacted)
        expect(findSecretsInText(redacted, options)).toEqual([])
        expect(redact(redacted)).toBe(redacted)
        if (!/\\u0000|PK\\u0003/.test(text)) expect(Buffer.byteLength(redacted)).toBe(Buffer.byteLength(text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('no part of a random secret is left', () => {
  const names = fc.constantFrom('password', 'X-Api-Key', 'access_token', 'ftp_host', 'downloadUrl', 'folder')
  const secrets = fc
    .string({
      unit: fc.constantFrom(...'bcdeghijkLMNOPQR1234567!@#$%^&*()_+-=[]{}|;:\'",.<>/?\\`~ é'),
      minLength: 8,
      maxLength: 30,
    })
    .filter((secret) => secret === secret.trim() && /[0-9A-Za-z]{4}/.test(secret))
  const query = (name: string, secret: string) => `https://a.invalid/x?${name}=${encodeURIComponent(secret)}&b=1`
  const places: Record<string, (name: string, secret: string) => string> = {
    'JSON in JSON in JSON': (name, secret) =>
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ [name]: secret }) }) }),
    'a header': (name, secret) => JSON.stringify({ headers: [{ name, value: secret }, [name, secret]] }),
    'a query in a query': (name, secret) => JSON.stringify({ to: query('r', query(name, secret)) }),
    'a form': (name, secret) => JSON.stringify({ text: new URLSearchParams({ a: '1', [name]: secret }).toString() }),
    'JSON in a form': (name, secret) =>
      JSON.stringify({
        text: new URLSearchParams({ data: JSON.stringify({ x: 1, [name]: secret }, null, 1) }).toString(),
      }),
    'JSON that is cut off': (name, secret) =>
      JSON.stringify({ text: JSON.stringify({ a: 1, [name]: secret, z: 1 }).slice(0, -2) }),
    'JSON in JSON that is cut off': (name, secret) =>
      JSON.stringify({ text: JSON.stringify({ t: JSON.stringify({ a: 1, [name]: secret, z: 1 }) }).slice(0, -4) }),
    'a message of HTTP': (name, secret) => JSON.stringify({ text: `GET / HTTP/1.1\r\n${name}: ${secret}\r\n\r\n` }),
    XML: (name, secret) => JSON.stringify({ text: `<r><${name}>${secret.replaceAll('<', '&lt;')}</${name}></r>` }),
  }

  test.each(Object.entries(places))('in %s', (_title, write) => {
    fc.assert(
      fc.property(names, secrets, (name, secret) => {
        const redacted = redact(write(name, secret))
        expect((secret.match(/[0-9A-Za-z]{4,}/g) ?? []).filter((part) => redacted.includes(part))).toEqual([])
      }),
    )
  })
})

test('hostile texts take time in proportion to their length', () => {
  const units = [
    'ey',
    'a@',
    'a.',
    '&a',
    '?a=b',
    '://',
    's3.',
    'a=b;',
    'account ',
    '{"',
    '"a":',
    'form-data; name="a"\r\n',
    'a=',
    '<a>',
    'eyJ.',
    ' a:\n',
    'AWS4-Credential=',
  ]
  // Time of the processor: what the clock says depends on how busy the machine is.
  const cpuMs = (unit: string, length: number) => {
    const text = JSON.stringify({ text: unit.repeat(length / unit.length), password: unit })
    const from = process.cpuUsage()
    redact(text)
    return process.cpuUsage(from).user / 1000
  }
  const isSlow = (unit: string) => cpuMs(unit, 160_000) > 30 * cpuMs(unit, 20_000) + 200
  const slow = units.filter((unit) => [1, 2, 3].every(() => isSlow(unit)))
  expect(slow).toEqual([])
})

test('lists and depths of any size can be redacted', () => {
  const rows = `[${'1,'.repeat(300_000)}{"password":"k7"}]`
  const deep = `${'['.repeat(100_000)}{"password":"k7"}${']'.repeat(100_000)}`
  expect([redact(rows), redact(deep)]).toEqual([rows.replace('k7', 'x0'), deep.replace('k7', 'x0')])
})
