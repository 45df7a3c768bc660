import { describe, expect, test } from 'vitest'
import { createPseudonyms } from '../pseudonyms.ts'
import type { SecretKind } from '../secretKind.ts'
import { anywhere, type ValuePlace } from '../valuePlace.ts'
import { accessKeyId } from './accessKeyId.ts'
import { accountNumber } from './accountNumber.ts'
import { address } from './address.ts'
import { assignment } from './assignment.ts'
import { bucket } from './bucket.ts'
import { cookie } from './cookie.ts'
import { credential } from './credential.ts'
import { secretKinds } from './index.ts'
import { jwt } from './jwt.ts'
import { mailAddress } from './mailAddress.ts'
import { userInfo } from './userInfo.ts'
import { usernameToken } from './usernameToken.ts'

type Row = readonly [text: string, secrets: readonly string[], place?: Partial<ValuePlace>]

const secret = { sensitive: true }
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl'
const encrypted = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aXY.Y2lwaGVy.dGFn'

// Each kind with what it finds; a row without secrets is one that it must leave alone.
const rows: readonly (readonly [string, SecretKind, readonly Row[]])[] = [
  [
    'jwt',
    jwt,
    [
      [`Bearer ${token}, then`, [token]],
      [`%22${token}`, [token]],
      [encrypted, [encrypted]],
      ['eyJub3QiOiJhIGpvc2UgaGVhZGVyIn0.e30.AAAA', []],
      ['keys.are.here and eyebrow.raise.twice', []],
    ],
  ],
  [
    'accessKeyId',
    accessKeyId,
    [
      ['by AKIAQ7RGX4TZP2M5KD3B.', ['AKIAQ7RGX4TZP2M5KD3B']],
      ['AKIA and ASIA', []],
    ],
  ],
  [
    'usernameToken',
    usernameToken,
    [
      [
        'UsernameToken Username="u", PasswordDigest="d==", Nonce="n", Created="2026-01-01T00:00:00Z"',
        ['u', 'd==', 'n'],
      ],
      ['Username="u"', []],
    ],
  ],
  [
    'accountNumber',
    accountNumber,
    [
      ['arn:aws:lex:us-east-1:482915663027:bot/X', ['482915663027']],
      ['https://sqs.us-east-1.amazonaws.com/482915663027/q', ['482915663027']],
      ['Account: 482915663027', ['482915663027']],
      ['482915663027', ['482915663027'], { name: 'accountId' }],
      ['482915663027', [], { name: 'id' }],
      ['order 482915663027 of 1482915663027', []],
    ],
  ],
  [
    'userInfo',
    userInfo,
    [
      ['ftp://jo:pw@host/x and https:\\/\\/tok@host', ['jo:pw', 'tok']],
      ['https://host/@user and jo@host.com', []],
    ],
  ],
  [
    'address',
    address,
    [
      ['https://hooks.acme.net/in/T0K3N/x.json', ['hooks.acme', 'T0K3N'], secret],
      ['https://api.acme.net/files/17.zip', ['17'], { ...secret, host: 'api.acme.net' }],
      ['https://files.example.com/exports/finished', [], secret],
      ['https://hooks.acme.net/in/T0K3N', []],
      ['see ftp://10.1.2.3/in/box', ['10.1.2.3', 'in', 'box']],
    ],
  ],
  [
    'bucket',
    bucket,
    [
      ['https://acme.s3.us-east-1.amazonaws.com/a/b.zip?x=1', ['acme', 'a/b.zip']],
      ['https://s3-eu-west-1.amazonaws.com/acme/b.zip', ['acme/b.zip']],
      ['s3://acme/k and arn:aws:s3:::acme', ['acme/k', 'acme']],
      ['https://models-v2-lex.us-east-1.amazonaws.com/exports/s3', []],
    ],
  ],
  [
    'mailAddress',
    mailAddress,
    [
      ['to jo.doe@acme.co.uk, or x%40acme.com', ['jo.doe@acme.co.uk', 'x%40acme.com']],
      ['jürgen@münchen.de', ['jürgen@münchen.de']],
      ['https://jo@acme.com/x npm@10.2.0 @scope/name a@b', []],
    ],
  ],
  [
    'cookie',
    cookie,
    [
      ['a=1; b="2"', ['1', '"2"'], { name: 'Cookie' }],
      ['a=1; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT, b=2; Secure\nc=3', ['1', '2', '3'], { name: 'Set-Cookie' }],
      ['bare', ['bare'], { name: 'cookie' }],
      ['a=1', [], { name: 'X-Other' }],
    ],
  ],
  [
    'credential',
    credential,
    [
      ['Bearer abc', ['abc'], secret],
      ['abc def', ['abc def'], secret],
      ['ID7/20260101/us-east-1/s3/aws4_request', ['ID7'], secret],
      ['https://acme.net/x', [], secret],
      [
        'AWS4-HMAC-SHA256 Credential=ID7/20260101/us-east-1/lex/aws4_request, SignedHeaders=host, Signature=a1',
        [],
        secret,
      ],
      ['abc', []],
    ],
  ],
  [
    'assignment',
    assignment,
    [
      ['{"password":"a\\"b","n":1', ['a\\"b']],
      ['\\"filePassword\\":\\"abc\\",\\"x\\"', ['abc']],
      ['{"secret":1234, "id":5', ['1234']],
      ['retry with api_key=abc, or id=5', ['abc']],
      ['POST /x HTTP/1.1\r\nAuthorization: Bearer abc\r\nHost: acme.net', ['abc']],
      ['<password>abc</password><id>5</id>', ['abc']],
      ['form-data; name="client_secret"\r\n\r\nabc\r\n--b', ['abc']],
      ['{"host":"abc"', ['abc'], { names: new Set(['host']) }],
      ['{"host":"abc"', []],
      [
        'AWS4-HMAC-SHA256 Credential=ID7/20260101/us-east-1/lex/aws4_request, SignedHeaders=host, Signature=a1',
        ['ID7', 'a1'],
      ],
      ['The password must be longer. Wrong password: try again', []],
    ],
  ],
]

test('every kind has rows', () => {
  expect(rows.map(([, kind]) => kind).sort(byKind)).toEqual([...secretKinds].sort(byKind))
})

const byKind = (a: SecretKind, b: SecretKind) => secretKinds.indexOf(a) - secretKinds.indexOf(b)

describe.each(rows)('%s', (_name, kind, cases) => {
  test.each(cases.map(([text, secrets, place = {}]) => ({ text, secrets, place })))(
    'in $text it finds $secrets',
    (row) => {
      const { text, secrets, place } = row
      const spans = [...kind.find(text, { ...anywhere, ...place })]
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(secrets)
    },
  )

  test('what it writes keeps its length and stays as it is', () => {
    for (const written of cases.flatMap(([, secrets]) => secrets)) {
      const pseudonym = kind.replace(written, createPseudonyms('key'))
      expect(pseudonym).toHaveLength(written.length)
      expect(kind.replace(pseudonym, createPseudonyms('another'))).toBe(pseudonym)
    }
  })
})

test.each([
  [jwt, token, /^eyJhbGciOiJIUzI1NiJ9\.eyJzdWIi[\w-]+\.[afxyz089AFXYZ]{12}$/],
  [jwt, 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA', /^eyJhbGciOiJIUzI1NiJ9\.e30\.AAAA$/],
  [jwt, encrypted, /^eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0\.\.[\w-]{3}\.[afxyz089AFXYZ]{8}\.[afxyz089AFXYZ]{4}$/],
  [mailAddress, 'jane.doe@acme.com', /^[a-z]{5}@example\.com$/],
  [mailAddress, 'jd@ac.me', /^[afxyz]{2}@[afxyz]{2}\.[afxyz]{2}$/],
  [mailAddress, 'jürgen@münchen.de', /^[afxyzØ]{6}@[afxyzØ]{7}\.[afxyz]{2}$/],
  [accessKeyId, 'AKIAQ7RGX4TZP2M5KD3B', /^AKIA[AFXYZ089]{16}$/],
  [bucket, 'acme/team/b7.zip', /^[afxyz]{4}\/[afxyz]{4}\/[af][089]\.zip$/],
  [userInfo, 'jo:pw77', /^xx:[xyz]{2}[089]{2}$/],
  [address, '88.99.123.23', /^98\.98\.000\.98$/],
])('%o: %s keeps its shape', (kind, text, shape) => {
  expect(kind.replace(text, createPseudonyms('key'))).toMatch(shape)
})

test('the claims of a replaced JWT are JSON', () => {
  for (const claims of ['{}', '{"a":1}', '{"sub":"x1"}', `{"sub":"${'long'.repeat(50)}"}`]) {
    const payload = Buffer.from(claims).toString('base64url')
    const [, invented = ''] = jwt.replace(`eyJhbGciOiJIUzI1NiJ9.${payload}.c2ln`, createPseudonyms('key')).split('.')
    expect(invented).toHaveLength(payload.length)
    expect(JSON.parse(Buffer.from(invented, 'base64url').toString())).toEqual(
      claims.length < 10 ? {} : { sub: expect.stringMatching(/^[xyz]*$/) },
    )
  }
})
