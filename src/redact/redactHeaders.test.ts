import { expect, test } from 'vitest'
import { vendors } from '../../conformance/_suites/_lib/vendors.ts'
import { addressHeaders, generalNames, harmlessHeaders, hostHeaders, mediaTypeHeaders } from './harmlessHeaders.ts'
import { createHeaderRedactor, headerRules } from './redactHeaders.ts'
import { prepareRedaction, type RedactionCounts } from './redaction.ts'

const start = await prepareRedaction({ contracts: vendors.map(({ contract }) => contract), salt: 'a salt' })
const ruleOf = (name: string) => (name === 'x-known' ? { values: ['yes'] } : undefined)

test.each<[readonly [string, string], readonly [string, string], RedactionCounts]>([
  [['Accept', 'text/html, text/anna'], ['Accept', 'text/html, qfyq/axya'], { word: 1, 'media type': 1 }],
  [['Host', 'models-v2-lex.eu-west-1.amazonaws.com:8443'], ['Host', 'models-v2-lex.eu-west-1.amazonaws.com:8443'], {}],
  [['Host', 'LOCALHOST:4010'], ['Host', 'LOCALHOST:4010'], {}],
  [['host', 'shop.acme.io:8443'], ['host', 'qzzyfazazz.example.com'], { host: 1 }],
  [[':authority', 'acme.io'], [':authority', 'aayawqqv.example.com'], { host: 1 }],
  [['x-forwarded-host', 'acme.io:443'], ['x-forwarded-host', 'aayawqqv.example.com'], { host: 1 }],
  [['Location', '/exports/anna'], ['Location', '/exports/fqyaqwxz'], { word: 1 }],
  [['Location', 'not an address'], ['Location', 'xxy zy zyxxxyz'], { text: 1 }],
  [['Referer', 'https://acme.io/a'], ['Referer', 'https://aayawqqv.example.com/fxzyzwzy'], { host: 1, word: 1 }],
  [['Origin', 'null'], ['Origin', 'zyywyqqz'], { word: 1 }],
  [['X-Known', 'yes'], ['X-Known', 'yes'], {}],
  [['X-Known', 'Bearer abc123'], ['X-Known', 'zzyzyz yzxyxz'], { text: 1 }],
  [['Authorization', 'Bearer abc.def'], ['Authorization', 'Bearer xxx.xxx'], { text: 1 }],
  [['Authorization', 'basic QW5uYTpwYXNz'], ['Authorization', 'basic yyxzxxxzzzyx'], { text: 1 }],
  [['Authorization', 'Bearerabc'], ['Authorization', 'Afavfxfaf'], { word: 1 }],
  [['Authorization', 'AWS xyz'], ['Authorization', 'AWS xyz'], {}],
  [['X-Auth', 'Token  4711'], ['X-Auth', 'Token  908900889'], { word: 1 }],
  [['anna@acme.io', 'x'], ['vvqqvwxwyy@example.com', 'x'], { 'mail address': 1, name: 1 }],
  [['x-request-id', 'qvwxyzaf'], ['x-request-id', 'qvwxyzaf'], {}],
  [['x-request-id', 'xyz'], ['x-request-id', 'xyz'], {}],
  [['Server', 'nginx'], ['Server', 'yzxzvyxx'], { word: 1 }],
  [['X-Owner', 'Anna'], ['X-Owner', 'Axxaqyyx'], { word: 1 }],
  [['cookie', 'a=b'], ['cookie', 'a=awxxzqx'], { word: 1 }],
  [['Age', '12'], ['Age', '12'], {}],
  [['Age', 'a'], ['Age', 'a'], {}],
])('the header %j becomes %j', (header, redacted, counts) => {
  const redaction = start()
  expect([createHeaderRedactor(ruleOf, redaction)([header]), redaction.counts()]).toEqual([[redacted], counts])
})

test.each('Bearer Basic Digest DPoP Negotiate NTLM OAuth Token ApiKey UsernameToken AWS4-HMAC-SHA256 AWS'.split(' '))(
  'how somebody authorizes stays, and with what goes: %s',
  (scheme) => {
    const redact = (value: string) => createHeaderRedactor(ruleOf, start())([['Authorization', value]])[0]?.[1]
    expect(redact(`${scheme} Friederike`)).toMatch(new RegExp(`^${scheme} [xyz]{10}$`))
    expect(redact(`my ${scheme} Friederike`)).not.toContain(scheme)
  },
)

test('names of headers that programs send by themselves stay, even those in which another would be replaced', () => {
  const names = [
    ...harmlessHeaders.keys(),
    ...addressHeaders,
    ...mediaTypeHeaders,
    ...hostHeaders,
    ...generalNames,
    'X-KNOWN',
  ]
  const redaction = start(new Set(names.map((name) => name.toLowerCase())))
  const redact = createHeaderRedactor(ruleOf, redaction)
  expect(redact(names.map((name) => [name, ''] as const)).map(([name]) => name)).toEqual(names)
  expect(names).toEqual(expect.arrayContaining(['location', 'accept', ':authority', 'x-amz-cf-id', 'x-wsse']))
  expect(createHeaderRedactor(ruleOf, start(new Set(['x-owner'])))([['X-Owner', '']])[0]?.[0]).not.toBe('X-Owner')
})

test('what the contract says of a header is found whatever the case of its name', () => {
  const rules = headerRules({ 'header X-Known': { '': { time: true } } }, (name) => `header ${name}`, [
    'X-Other',
    'X-Known',
  ])
  expect(['x-known', 'x-other', 'x-none'].map(rules)).toEqual([{ time: true }, undefined, undefined])
})
