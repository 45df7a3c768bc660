import type { ExchangeRequest } from '../../contract/exchange.ts'

/** A secret as it is met: a text that shows by itself what it is, or a value under a name. */
export interface Secret {
  readonly kind: string
  /** Every part that must not survive. */
  readonly parts: readonly string[]
  readonly text: string
  /** Names under which the text is secret as a whole; a text without any is known by its form. */
  readonly names: readonly string[]
  /** The only places where it is known; all, where none are given. */
  readonly places?: readonly string[]
}

const base64Url = (value: unknown) =>
  btoa(JSON.stringify(value)).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')

const claims = base64Url({ sub: '1234567', appId: 'cs-5b9e2a44-1f1c-5b1e-9d0c-7a3d2e1f4c6b', iat: 1790000000 })
const jwtSignature = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const jwt = `${base64Url({ alg: 'HS256', typ: 'JWT' })}.${claims}.${jwtSignature}`
const keyId = 'ASIAQ7RGX4TZP2M5KD3B'
const signature = '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7'
const sessionToken = 'IQoJb3JpZ2luX2VjEHgaCXVzLWVhc3QtMSJHMEUCIQDr+7Zk/4pL2mQ=='
const password = 'tr0ub4dor&Ünion7'

const presigned =
  'https://corp-exports-7731.s3.us-east-1.amazonaws.com/team9/Flowers_2.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256' +
  `&X-Amz-Credential=${keyId}%2F20260102%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=300` +
  `&X-Amz-Security-Token=${encodeURIComponent(sessionToken)}&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`

/** Secrets that show by themselves what they are. */
export const selfEvident: readonly Secret[] = [
  { kind: 'JWT', parts: [claims, jwtSignature], text: jwt },
  { kind: 'bearer JWT', parts: [claims, jwtSignature], text: `Bearer ${jwt}` },
  {
    kind: 'WSSE token',
    parts: [
      'marketing7',
      'NWQ2NzJkNzljMTViMTMxNjJkOTI3OWIwODU1Y2ZiYTY3ODlhOGVkYg==',
      'd36e316282959a9ed4c89851497a717f',
    ],
    text: 'UsernameToken Username="marketing7", PasswordDigest="NWQ2NzJkNzljMTViMTMxNjJkOTI3OWIwODU1Y2ZiYTY3ODlhOGVkYg==", Nonce="d36e316282959a9ed4c89851497a717f", Created="2026-03-04T05:06:07Z"',
  },
  {
    kind: 'SigV4 header',
    parts: [keyId, keyId.slice(4), signature],
    text: `AWS4-HMAC-SHA256 Credential=${keyId}/20260102/us-east-1/lex/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
  },
  {
    kind: 'pre-signed address',
    parts: ['corp-exports-7731', 'Flowers_2', keyId, signature, sessionToken],
    text: presigned,
  },
  {
    kind: 'path-style address',
    parts: ['acme-bucket-52', 'q3/plan', signature],
    text: `https://s3.eu-west-1.amazonaws.com/acme-bucket-52/q3/plan.zip?X-Amz-Signature=${signature}`,
  },
  {
    kind: 'signed link',
    parts: ['1790002222', '5550123467', 'S0tYWdtd2Vnd2dnd2U='],
    text: 'https://bots.kore.ai/api/getMediaStream/export/f-1.zip?e=1790002222&n=5550123467&s=S0tYWdtd2Vnd2dnd2U%3D&clientfilename=Bot.zip',
  },
  { kind: 'user info', parts: ['deploy', 'hunter2-77'], text: 'https://deploy:hunter2-77@files.example.com/x' },
  { kind: 'file server', parts: ['drop.internal-corp', 'h7Kq2'], text: 'sftp://u:h7Kq2@drop.internal-corp.net/in/box' },
  { kind: 'mail address', parts: ['jane.doe-smith', 'acme-mail.co.uk'], text: 'jane.doe-smith@acme-mail.co.uk' },
  { kind: 'short mail address', parts: ['jd@ac.me'], text: 'jd@ac.me' },
  { kind: 'account in an ARN', parts: ['482915663027'], text: 'arn:aws:iam::482915663027:role/Exporter' },
  { kind: 'account in prose', parts: ['482915663027'], text: 'not allowed in account 482915663027' },
  {
    kind: 'SigV4 header of another store',
    parts: ['minio-adm7', signature],
    text: `AWS4-HMAC-SHA256 Credential=minio-adm7/20260102/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=${signature}`,
  },
  { kind: 'access key id', parts: ['AKIAQ7RGX4TZP2M5KD3B', 'Q7RGX4TZP2M5KD3B'], text: 'AKIAQ7RGX4TZP2M5KD3B' },
].map((secret) => ({ ...secret, names: [] }))

const bodies = [
  'JSON request',
  'JSON response',
  'list under the name',
  'JSON in JSON',
  'JSON three deep',
  'Base64 body',
]

/** Values of the names that a contract calls sensitive. */
export const sensitive = (names: readonly string[]): readonly Secret[] => [
  { kind: 'sensitive value', names, parts: ['Zq7-Kunde/42'], text: 'Zq7-Kunde/42', places: bodies },
  {
    kind: 'sensitive address',
    names,
    parts: ['hooks.corp-9', 'T0K3N77aa', 'Zq8-x7', 'r0ute'],
    text: 'https://hooks.corp-9.net/in/T0K3N77aa?k=Zq8-x7&n=1&x=r0ute',
    places: bodies,
  },
]

/** Values that are secret because of their name. */
export const named: readonly Secret[] = [
  { kind: 'Authorization', names: ['Authorization'], parts: ['mF_9.B5f-4.1JqM'], text: 'Bearer mF_9.B5f-4.1JqM' },
  {
    kind: 'Basic',
    names: ['Authorization', 'Proxy-Authorization'],
    parts: ['Y2xpZW50LTc6czNjcjN0IQ=='],
    text: 'Basic Y2xpZW50LTc6czNjcjN0IQ==',
  },
  { kind: 'auth', names: ['auth'], parts: ['k7-opaque-Token-41'], text: 'k7-opaque-Token-41' },
  { kind: 'session token', names: ['X-Amz-Security-Token', 'sessionToken'], parts: [sessionToken], text: sessionToken },
  {
    kind: 'client secret',
    names: ['client_secret', 'clientSecret'],
    parts: ['Zk3pQ9vLw7Tn5=='],
    text: 'Zk3pQ9vLw7Tn5==',
  },
  {
    kind: 'tokens',
    names: ['access_token', 'refresh_token', 'id_token'],
    parts: ['ya29.Q0q-7kLm_Pn3'],
    text: 'ya29.Q0q-7kLm_Pn3',
  },
  { kind: 'API key', names: ['X-Api-Key', 'api_key', 'apikey'], parts: ['sk_live_51Hc7Kq2'], text: 'sk_live_51Hc7Kq2' },
  { kind: 'password', names: ['password', 'filePassword', 'FTP-Password'], parts: [password], text: password },
  { kind: 'quoted password', names: ['password'], parts: ['a"b\\c7Kq2'], text: 'a"b\\c7Kq2' },
  { kind: 'signature', names: ['X-Amz-Signature', 'signature', 'sig'], parts: [signature], text: signature },
  { kind: 'FTP host', names: ['ftp_host'], parts: ['ftp.corp-7.internal'], text: 'ftp.corp-7.internal' },
  { kind: 'FTP address', names: ['ftp_host'], parts: ['88.99.123.23'], text: '88.99.123.23' },
  { kind: 'FTP folder', names: ['ftp_dir'], parts: ['dropzone/kunde42'], text: 'dropzone/kunde42' },
  {
    kind: 'account',
    names: ['accountId', 'account_id'],
    parts: ['482915663027'],
    text: '482915663027',
    places: ['JSON request', 'JSON in JSON', 'query list', 'form body', 'Base64 body'],
  },
  {
    kind: 'cookies',
    names: ['Cookie', 'Set-Cookie'],
    parts: ['s3ss-7Kq2', 'AQ1Zk3pQ9'],
    text: 'theme=s3ss-7Kq2; AWSALB=AQ1Zk3pQ9; Path=/',
    places: ['request header', 'response header', 'JSON request'],
  },
  { kind: 'session', names: ['sid', 'JSESSIONID'], parts: ['s%3AqW7eRt5.yU1'], text: 's%3AqW7eRt5.yU1' },
]

interface Message {
  headers: object[]
  cookies: object[]
  [other: string]: unknown
}

export interface Entry {
  readonly request: Message & { url: string; queryString: object[]; postData?: object }
  readonly response: Message & { content: object; redirectURL: string }
  readonly [other: string]: unknown
}

/** A HAR of entries. */
export const harOf = (...entries: object[]) => ({
  log: { version: '1.2', creator: { name: 'test', version: '1' }, entries: structuredClone(entries) },
})

/** A HAR entry with everything empty. */
export function harEntry(request: Pick<ExchangeRequest, 'method' | 'url'>): Entry {
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 0,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [],
      queryString: [],
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: 200,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: { size: 0, mimeType: 'application/json', text: '{}' },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  }
}

type Plant = (entry: Entry, text: string, name: string) => void

const withBody =
  (body: (text: string, name: string) => string, mimeType = 'application/json'): Plant =>
  (entry, text, name) => {
    const content = { size: -1, mimeType, text: body(text, name) }
    entry.response.headers = [{ name: 'Content-Type', value: mimeType }]
    entry.response.content = content
  }

const withPost =
  (body: (text: string, name: string) => string, mimeType = 'application/json'): Plant =>
  (entry, text, name) => {
    entry.request.headers = [{ name: 'Content-Type', value: mimeType }]
    entry.request.postData = { mimeType, text: body(text, name) }
  }

const utf8Base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

/** Places for values with a name. */
export const namedPlaces: Readonly<Record<string, Plant>> = {
  'request header': (entry, value, name) => entry.request.headers.push({ name, value }),
  'response header': (entry, value, name) => entry.response.headers.push({ name, value }),
  'query of the address': (entry, text, name) => {
    entry.request.url += `?a=1&${name}=${encodeURIComponent(text)}`
  },
  'query list': (entry, value, name) => entry.request.queryString.push({ name, value }),
  'form body': withPost(
    (text, name) => `grant=x&${name}=${encodeURIComponent(text)}&z=1`,
    'application/x-www-form-urlencoded',
  ),
  'form list': (entry, value, name) => {
    entry.request.postData = { mimeType: 'application/x-www-form-urlencoded', params: [{ name, value }] }
  },
  'multipart body': withPost(
    (text, name) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--b--\r\n`,
    'multipart/form-data; boundary=b',
  ),
  'JSON request': withPost((text, name) => JSON.stringify({ a: 1, [name]: text })),
  'JSON response': withBody((text, name) => JSON.stringify({ data: [{ [name]: text }] }, null, 2)),
  'list under the name': withBody((text, name) => JSON.stringify({ [name]: [text, { deep: text }] })),
  'escaped JSON': withBody((text, name) =>
    JSON.stringify({ [name]: text }).replace(
      /[a-z](?=[^"]*"\})/g,
      (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
    ),
  ),
  'JSON in JSON': withBody((text, name) => JSON.stringify({ detail: JSON.stringify({ [name]: text }) })),
  'JSON three deep': withBody((text, name) =>
    JSON.stringify({ a: JSON.stringify([JSON.stringify({ b: JSON.stringify({ [name]: text }) })]) }),
  ),
  'JSON in a query': (entry, text, name) => {
    entry.request.url += `?filter=${encodeURIComponent(JSON.stringify({ [name]: text }))}`
  },
  'JSON that is cut off': withBody((text, name) => JSON.stringify({ a: 1, [name]: text, z: [1] }).slice(0, -3)),
  'lines of JSON': withBody((text, name) => `{"a":1}\n${JSON.stringify({ [name]: text })}\n`, 'application/x-ndjson'),
  'Base64 body': (entry, text, name) => {
    entry.response.content = {
      size: -1,
      mimeType: 'application/json',
      text: utf8Base64(JSON.stringify({ [name]: text })),
      encoding: 'base64',
    }
  },
  'Location query': (entry, text, name) => {
    entry.response.headers.push({ name: 'Location', value: `/next?${name}=${encodeURIComponent(text)}` })
    entry.response.redirectURL = `https://a.example.com/next#${name}=${encodeURIComponent(text)}`
  },
  'query in an address in JSON': withBody((text, name) =>
    JSON.stringify({ next: `https://a.example.com/p?${name}=${encodeURIComponent(text)}` }),
  ),
  'field of ours': (entry, text, name) => Object.assign(entry, { _client: { [name]: text } }),
}

/** Places for texts that show by themselves what they are. */
export const freePlaces: Readonly<Record<string, Plant>> = {
  'any request header': (entry, value) => entry.request.headers.push({ name: 'X-Anything', value }),
  'any response header': (entry, value) => entry.response.headers.push({ name: 'X-Anything', value }),
  comment: (entry, text) => Object.assign(entry, { comment: `It was ${text} then` }),
  'any member': withBody((text) => JSON.stringify({ data: { message: `See ${text} for more` } })),
  'slashes escaped': withBody((text) => JSON.stringify({ address: text }).replaceAll('/', '\\/')),
  'member name': withBody((text) => JSON.stringify({ byName: { [text]: 1 } })),
  'JSON three deep': withBody((text) => JSON.stringify({ a: JSON.stringify({ b: JSON.stringify([text]) }) })),
  'any query parameter': (entry, text) => {
    entry.request.url += `?note=${encodeURIComponent(text)}`
    entry.request.queryString.push({ name: 'note', value: text })
  },
  'any form field': withPost((text) => `note=${encodeURIComponent(text)}`, 'application/x-www-form-urlencoded'),
  'cell of a table': withBody((text) => `id;value\r\n17;"${text.replaceAll('"', '""')}"\r\n`, 'text/csv'),
  'plain text': withBody((text) => `first line\n  ${text}\nlast line`, 'text/plain'),
  'Base64 body': (entry, text) => {
    entry.response.content = { size: -1, mimeType: 'text/plain', text: utf8Base64(`See ${text}`), encoding: 'base64' }
  },
  redirect: (entry, value) => {
    entry.response.headers.push({ name: 'Location', value })
    entry.response.redirectURL = value
  },
}
