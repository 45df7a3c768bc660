import { gzipSync } from 'node:zlib'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createExchangeRedactor } from '../../src/redact/redactExchange.ts'
import { prepareRedaction } from '../../src/redact/redaction.ts'
import { exampleExchange, requestExample, responseExample, successStatus } from '../_lib/exampleExchange.ts'
import { loadVendor, loadVendors } from '../_lib/generated.ts'
import { listOperations } from '../_lib/openapi.ts'

// One value in one place of one recording: what a tool that redacts must not leave, and one that detects must find.

/** A recording that holds one planted value. */
export interface Planted {
  readonly place: string
  readonly kind: string
  readonly host: string
  readonly value: string
  readonly har: object
  /** Bodies beside the HAR, by name. */
  readonly attachments: Readonly<Record<string, string>>
}

type Random = () => number
type Entry = ReturnType<typeof entryOf>
type Har = { log: Record<string, unknown> & { entries: Entry[] } }
type Plant = (har: Har, value: string, attachments: Record<string, string>) => void

const from = (alphabet: string, length: number, random: Random) =>
  Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')

const lower = 'abcdefghijklmnopqrstuvwxyz'
const base62 = `${lower}${lower.toUpperCase()}0123456789`
const syllables = 'ba de fri ger hol ka lin mo ner pa ru schla sto tru vel wol zen'.split(' ')
const name = (random: Random, count: number) => {
  const text = Array.from({ length: count }, () => syllables[Math.floor(random() * syllables.length)]).join('')
  return text[0]?.toUpperCase() + text.slice(1)
}

/** Kinds of values; `isPlain` ones read as a name of a member does. */
export const kinds: Readonly<
  Record<string, { readonly make: (random: Random) => string; readonly isPlain?: boolean }>
> = {
  token: { make: (random) => `Qm7${from(base62, 25, random)}` },
  key: {
    make: (random) =>
      [
        `ghp_${from(base62, 36, random)}`,
        `AKIA${from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, random)}`,
        `xoxb-${from('0123456789', 12, random)}-${from('0123456789', 12, random)}-${from(base62, 24, random)}`,
        `npm_${from(base62, 36, random)}`,
      ][Math.floor(random() * 4)] as string,
  },
  password: { make: (random) => `${name(random, 3)}-${from('123456789', 3, random)}!${from(lower, 4, random)}` },
  person: { make: (random) => name(random, 4), isPlain: true },
  mail: { make: (random) => `${name(random, 2).toLowerCase()}.${name(random, 3).toLowerCase()}@acme-corp.io` },
  number: { make: (random) => from('1234567', 1, random) + from('0123456789', 5 + Math.floor(random() * 8), random) },
}

const set = (target: object, member: string, value: unknown): void => {
  ;(target as Record<string, unknown>)[member] = value
}
const json = (body: unknown) => JSON.stringify(body)
const parsed = (text: string | undefined): Record<string, unknown> =>
  JSON.parse(text ?? '{}') as Record<string, unknown>

const request = ({ log }: Har) => (log.entries[0] as Entry).request
const response = ({ log }: Har) => (log.entries[0] as Entry).response
const entry = ({ log }: Har) => log.entries[0] as Entry & Record<string, unknown>

const inUrl =
  (change: (url: string, value: string) => string): Plant =>
  (har, value) => {
    request(har).url = change(request(har).url, value)
  }
const query = (text: (value: string) => string): Plant =>
  inUrl((url, value) => `${url}${url.includes('?') ? '&' : '?'}${text(value)}`)
const requestHeader =
  (header: string, text: (value: string) => string = (value) => value): Plant =>
  (har, value) => {
    request(har).headers.push({ name: header, value: text(value) })
  }
const responseHeader =
  (header: string, text: (value: string) => string = (value) => value): Plant =>
  (har, value) => {
    response(har).headers.push({ name: header, value: text(value) })
  }
const inRequestJson =
  (change: (body: Record<string, unknown>, value: string) => void): Plant =>
  (har, value) => {
    const body = parsed(request(har).postData?.text)
    change(body, value)
    request(har).postData = { mimeType: 'application/json', text: json(body) }
  }
const inResponseJson =
  (change: (body: Record<string, unknown>, value: string) => unknown): Plant =>
  (har, value) => {
    const body = parsed(response(har).content.text)
    const changed = change(body, value)
    response(har).content.text = json(typeof changed === 'object' && changed !== null ? changed : body)
  }
const memberOf = (member: string, text: (value: string) => unknown = (value) => value) => ({
  [`request JSON ${member}`]: inRequestJson((body, value) => set(body, member, text(value))),
  [`response JSON ${member}`]: inResponseJson((body, value) => set(body, member, text(value))),
})
const responseText =
  (mimeType: string, text: (value: string) => string): Plant =>
  (har, value) => {
    response(har).headers = [{ name: 'content-type', value: mimeType }]
    response(har).content = { size: text(value).length, mimeType, text: text(value) }
  }
const requestText =
  (mimeType: string, text: (value: string) => string): Plant =>
  (har, value) => {
    request(har).headers = [
      ...request(har).headers.filter(({ name: own }) => own !== 'content-type'),
      { name: 'content-type', value: mimeType },
    ]
    request(har).postData = { mimeType, text: text(value) }
  }
const around = (change: (har: Har, value: string) => void): Plant => change
const base64 = (text: string) => Buffer.from(text).toString('base64')
const percent = (text: string) =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
const escaped = (text: string) =>
  Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
const pem = (value: string) =>
  `-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA${value}\n-----END RSA PRIVATE KEY-----`

/** Places, each with what puts a value there. Those called `name ...` hold a name, where a plain word is no secret. */
export const places: Readonly<Record<string, Plant>> = {
  'log comment': around(({ log }, value) => set(log, 'comment', `recorded for ${value}`)),
  'creator name': around(({ log }, value) => set(log, 'creator', { name: value, version: '1' })),
  'creator comment': around(({ log }, value) => set(log, 'creator', { name: 'x', version: '1', comment: value })),
  'creator version': around(({ log }, value) => set(log, 'creator', { name: 'x', version: value })),
  'browser name': around(({ log }, value) => set(log, 'browser', { name: value, version: '1' })),
  'browser comment': around(({ log }, value) => set(log, 'browser', { name: 'Chrome', version: '1', comment: value })),
  'page title': around(({ log }, value) => set(log, 'pages', [page({ title: `Orders of ${value}` })])),
  'page id': around(({ log }, value) => set(log, 'pages', [page({ id: value })])),
  'page comment': around(({ log }, value) => set(log, 'pages', [page({ comment: value })])),
  'page own field': around(({ log }, value) => set(log, 'pages', [page({ _user: value })])),
  'page timings comment': around(({ log }, value) => set(log, 'pages', [page({ pageTimings: { comment: value } })])),
  'log own field': around(({ log }, value) => set(log, '_session', { user: value })),
  'entry comment': around((har, value) => set(entry(har), 'comment', `curl -H "Authorization: Bearer ${value}"`)),
  'entry server address': around((har, value) => set(entry(har), 'serverIPAddress', value)),
  'entry connection': around((har, value) => set(entry(har), 'connection', value)),
  'entry page': around((har, value) => set(entry(har), 'pageref', value)),
  'entry own field': around((har, value) => set(entry(har), '_user', value)),
  'entry own object': around((har, value) => set(entry(har), '_auth', { deep: [{ who: value }] })),
  'entry known field': around((har, value) => set(entry(har), '_operationId', value)),
  'entry resource type': around((har, value) => set(entry(har), '_resourceType', value)),
  'entry priority': around((har, value) => set(entry(har), '_priority', value)),
  'entry error': around((har, value) => set(entry(har), '_error', `net::ERR ${value}`)),
  'entry time': around((har, value) => set(entry(har), 'startedDateTime', value)),
  'entry recorded at': around((har, value) => set(entry(har), '_recordedAt', value)),
  'initiator address': around((har, value) =>
    set(entry(har), '_initiator', { type: 'script', url: `https://a.io/${value}` }),
  ),
  'initiator type': around((har, value) => set(entry(har), '_initiator', { type: value })),
  'initiator stack': around((har, value) =>
    set(entry(har), '_initiator', { type: 'script', stack: { callFrames: [{ functionName: value }] } }),
  ),
  'certificate subject': around((har, value) => set(entry(har), '_securityDetails', { subjectName: value })),
  'web socket text': around((har, value) =>
    set(entry(har), '_webSocketMessages', [{ type: 'send', data: `AUTH Bearer ${value}` }]),
  ),
  'web socket JSON': around((har, value) =>
    set(entry(har), '_webSocketMessages', [{ type: 'receive', data: json({ who: value }) }]),
  ),
  'server sent event': around((har, value) => set(entry(har), '_eventSourceMessages', [{ data: value }])),
  'cache before': around((har, value) => set(entry(har), 'cache', { beforeRequest: { eTag: value } })),
  'cache after': around((har, value) => set(entry(har), 'cache', { afterRequest: { comment: value } })),
  'timings comment': around((har, value) =>
    set(entry(har), 'timings', { send: 0, wait: 1, receive: 0, comment: value }),
  ),
  'request comment': around((har, value) => set(request(har), 'comment', value)),
  'request version': around((har, value) => set(request(har), 'httpVersion', value)),
  'request own field': around((har, value) => set(request(har), '_who', value)),
  'request cookie value': around((har, value) => void request(har).cookies.push({ name: 'sid', value })),
  'request cookie domain': around(
    (har, value) => void request(har).cookies.push({ name: 'sid', value: '1', domain: `${value}.io` }),
  ),
  'name of request cookie': around((har, value) => void request(har).cookies.push({ name: value, value: '1' })),
  'query list only': around((har, value) => void request(har).queryString.push({ name: 'code', value })),
  'name in query list': around((har, value) => void request(har).queryString.push({ name: value, value: '1' })),
  'post data comment': around((har, value) =>
    set(request(har), 'postData', { mimeType: 'application/json', text: '{}', comment: value }),
  ),
  'post data parameters': around((har, value) =>
    set(request(har), 'postData', {
      mimeType: 'application/x-www-form-urlencoded',
      params: [{ name: 'user', value }],
    }),
  ),
  'post data file name': around((har, value) =>
    set(request(har), 'postData', {
      mimeType: 'multipart/form-data',
      text: '',
      params: [{ name: 'f', fileName: `${value}.pdf` }],
    }),
  ),
  'response status text': around((har, value) => set(response(har), 'statusText', value)),
  'response version': around((har, value) => set(response(har), 'httpVersion', value)),
  'response comment': around((har, value) => set(response(har), 'comment', value)),
  'response own field': around((har, value) => set(response(har), '_who', value)),
  'response redirect': around((har, value) =>
    set(response(har), 'redirectURL', `https://shop.acme-corp.io/welcome/${value}`),
  ),
  'response cookie value': around((har, value) => void response(har).cookies.push({ name: 'sid', value })),
  'response cookie path': around(
    (har, value) => void response(har).cookies.push({ name: 'sid', value: '1', path: `/u/${value}` }),
  ),
  'content comment': around((har, value) => set(response(har).content, 'comment', value)),
  'content type parameter': around((har, value) =>
    set(response(har).content, 'mimeType', `application/json; who=${value}`),
  ),

  'query code': query((value) => `code=${encodeURIComponent(value)}`),
  'query jwt': query((value) => `jwt=${encodeURIComponent(value)}`),
  'query otp': query((value) => `otp=${encodeURIComponent(value)}`),
  'query SAMLResponse': query((value) => `SAMLResponse=${encodeURIComponent(value)}`),
  'query without a name': query((value) => encodeURIComponent(value)),
  'name in query': query((value) => `${encodeURIComponent(value)}=1`),
  'query of a signed address': query((value) => `X-Amz-Date=${encodeURIComponent(value)}`),
  'query X-Amz-Security-Token': query((value) => `X-Amz-Security-Token=${encodeURIComponent(value)}`),
  'query encoded twice': query((value) => `next=${encodeURIComponent(percent(value))}`),
  'query all percent': query((value) => `q=${percent(value)}`),
  'query with address': query((value) => `return=${encodeURIComponent(`https://a.acme-corp.io/in?ticket=${value}`)}`),
  'query with JSON': query((value) => `filter=${encodeURIComponent(json({ who: value }))}`),
  'query with base64': query((value) => `b=${encodeURIComponent(base64(value))}`),
  'query plus': query((value) => `q=a+${encodeURIComponent(value)}+b`),
  'query semicolon': query((value) => `a=1;b=${encodeURIComponent(value)}`),
  'query limit': query((value) => `limit=${encodeURIComponent(value)}`),
  'address user': inUrl((url, value) => url.replace('://', `://${encodeURIComponent(value)}@`)),
  'address password': inUrl((url, value) => url.replace('://', `://me:${encodeURIComponent(value)}@`)),
  'address fragment': inUrl((url, value) => `${url}#${encodeURIComponent(value)}`),
  'address fragment pair': inUrl((url, value) => `${url}#access_token=${encodeURIComponent(value)}&state=1`),
  'address path more': inUrl((url, value) => `${url.split('?')[0]}/${encodeURIComponent(value)}`),
  'address path first': inUrl((url, value) => url.replace(/^(https:\/\/[^/]+)\//, `$1/${encodeURIComponent(value)}/`)),
  'address path instead': inUrl((url, value) => url.replace(/[^/]+(?:\?.*)?$/, encodeURIComponent(value))),
  'address path parameter': inUrl((url, value) => `${url.split('?')[0]};jsessionid=${encodeURIComponent(value)}`),
  'address path file': inUrl((url, value) => `${url.split('?')[0]}/${encodeURIComponent(value)}.zip`),
  'address host': inUrl((url, value) => url.replace('://', `://${value.toLowerCase().replace(/[^a-z0-9]/g, '')}.`)),

  'request header Authorization Bearer': requestHeader('Authorization', (value) => `Bearer ${value}`),
  'request header Authorization Basic': requestHeader('Authorization', (value) => `Basic ${base64(`me:${value}`)}`),
  'request header Authorization bare': requestHeader('Authorization'),
  'request header Digest': requestHeader('Authorization', (value) => `Digest username="${value}", realm="x"`),
  'request header Proxy-Authorization': requestHeader('Proxy-Authorization', (value) => `Basic ${value}`),
  'request header auth': requestHeader('auth'),
  'request header X-WSSE': requestHeader(
    'X-WSSE',
    (value) => `UsernameToken Username="${value}", PasswordDigest="x", Nonce="y", Created="2026-01-01T00:00:00Z"`,
  ),
  'request header Cookie': requestHeader('Cookie', (value) => `a=1; session=${value}`),
  'request header X-Api-Key': requestHeader('X-Api-Key'),
  'request header unknown': requestHeader('X-Acme-Tenant'),
  'name of request header': around(
    (har, value) => void request(har).headers.push({ name: `X-${value.replace(/[^A-Za-z0-9]/g, '')}`, value: '1' }),
  ),
  'request header Referer path': requestHeader(
    'Referer',
    (value) => `https://portal.acme-corp.io/reset/${encodeURIComponent(value)}`,
  ),
  'request header Referer query': requestHeader(
    'Referer',
    (value) => `https://portal.acme-corp.io/?t=${encodeURIComponent(value)}`,
  ),
  'request header Origin': requestHeader(
    'Origin',
    (value) => `https://${value.toLowerCase().replace(/[^a-z0-9]/g, '')}.io`,
  ),
  'request header Host': requestHeader('Host', (value) => `${value.toLowerCase().replace(/[^a-z0-9]/g, '')}.io`),
  'request header User-Agent': requestHeader('User-Agent', (value) => `Mozilla/5.0 (${value})`),
  'request header If-None-Match': requestHeader('If-None-Match', (value) => `"${value}"`),
  'request header X-Forwarded-For': requestHeader('X-Forwarded-For'),
  'request header Accept': requestHeader('Accept', (value) => `application/json, text/${value}`),
  'request header Accept-Language': requestHeader('Accept-Language'),
  'request header Cache-Control': requestHeader('Cache-Control', (value) => `no-cache, ${value}`),
  'request header Date': requestHeader('Date'),
  'request header Content-Type boundary': requestHeader(
    'Content-Type',
    (value) => `multipart/form-data; boundary=${value}`,
  ),
  'request header X-Amz-Date': requestHeader('X-Amz-Date'),
  'request header X-Amz-Security-Token': requestHeader('X-Amz-Security-Token'),
  'request header Connection': requestHeader('Connection'),
  'response header Set-Cookie': responseHeader('Set-Cookie', (value) => `sid=${value}; Path=/; HttpOnly`),
  'response header Location': responseHeader(
    'Location',
    (value) => `https://shop.acme-corp.io/u/${encodeURIComponent(value)}?x=1`,
  ),
  'response header Location relative': responseHeader('Location', (value) => `/users/${encodeURIComponent(value)}`),
  'response header Content-Location': responseHeader('Content-Location', (value) => `/f/${encodeURIComponent(value)}`),
  'response header ETag': responseHeader('ETag', (value) => `W/"${value}"`),
  'response header Server': responseHeader('Server'),
  'response header Via': responseHeader('Via', (value) => `1.1 ${value}`),
  'response header Link': responseHeader('Link', (value) => `<https://a.io/${value}>; rel="next"`),
  'response header WWW-Authenticate': responseHeader('WWW-Authenticate', (value) => `Bearer realm="${value}"`),
  'response header X-Request-Id': responseHeader('X-Request-Id'),
  'response header Content-Disposition': responseHeader(
    'Content-Disposition',
    (value) => `attachment; filename="${value}.csv"`,
  ),
  'response header Retry-After': responseHeader('Retry-After', (value) => `${value} s`),
  'response header Expires': responseHeader('Expires', (value) => `${value} GMT`),
  'response header Vary': responseHeader('Vary'),
  'response header Allow': responseHeader('Allow', (value) => `GET, ${value}`),
  'response header Strict-Transport-Security': responseHeader(
    'Strict-Transport-Security',
    (value) => `max-age=1; ${value}`,
  ),
  'response header unknown': responseHeader('X-Acme-Customer'),
  'response header Server-Timing': responseHeader('Server-Timing', (value) => `db;desc="${value}"`),

  ...memberOf('undocumented'),
  ...memberOf('password'),
  ...memberOf('note', (value) => `please use ${value} from now on`),
  ...memberOf('message', (value) => `Invalid token ${value} for app`),
  ...memberOf('status'),
  ...memberOf('id'),
  ...memberOf('nested', (value) => ({ a: [{ b: { c: value } }] })),
  ...memberOf('recovery_codes', (value) => [value, value]),
  ...memberOf('pairs', (value) => [{ Name: 'password', Value: value }]),
  ...memberOf('keyed', (value) => [{ key: 'user', value }]),
  ...memberOf('jsonInText', (value) => json({ who: value })),
  ...memberOf('jsonTwice', (value) => json({ inner: json({ who: value }) })),
  ...memberOf('base64', base64),
  ...memberOf('base64Json', (value) => base64(json({ password: value }))),
  ...memberOf('percent', percent),
  ...memberOf(
    'address',
    (value) => `https://files.acme-corp.io/${encodeURIComponent(value)}/x.zip?sig=${encodeURIComponent(value)}`,
  ),
  ...memberOf('dataAddress', (value) => `data:text/plain;base64,${base64(value)}`),
  ...memberOf('html', (value) => `<b>${value}</b>`),
  ...memberOf('pem', pem),
  ...memberOf('query', (value) => `mutation{login(password:"${value}"){t}}`),
  ...memberOf('tokens', (value) => ({ [`k-${value.replace(/[^A-Za-z0-9]/g, '')}-9f8e7d6c`]: 'x' })),
  ...memberOf('date', (value) => `${value}T00:00:00Z`),
  'request JSON as a number': inRequestJson((body, value) =>
    set(body, 'pin', Number(value.replace(/\D/g, '').slice(0, 15)) || value),
  ),
  'response JSON as a number': inResponseJson((body, value) =>
    set(body, 'pin', Number(value.replace(/\D/g, '').slice(0, 15)) || value),
  ),
  'response JSON state': inResponseJson((body, value) => {
    const known = Object.keys(body).find((member) => /status$/i.test(member)) ?? 'status'
    body[known] = value
  }),
  'response JSON first text': inResponseJson((body, value) => {
    const known = Object.keys(body).find((member) => typeof body[member] === 'string') ?? 'text'
    body[known] = value
  }),
  'response JSON is a list': inResponseJson((_, value) => [value, { a: value }]),
  'response JSON escaped': (har, value) => set(response(har).content, 'text', `{"who":"${escaped(value)}"}`),
  'response JSON cut off': (har, value) => set(response(har).content, 'text', `{"who":"${value}","x":`),
  'response JSON doubled member': (har, value) => set(response(har).content, 'text', `{"who":"${value}","who":"x"}`),
  'response JSON text': responseText('application/json', (value) => json(value)),
  'response plain text': responseText('text/plain', (value) => `Hello ${value}, welcome back`),
  'response bare text': responseText('text/plain', (value) => value),
  'response HTML': responseText(
    'text/html',
    (value) => `<!doctype html><title>${value}</title><input type=hidden value="${value}">`,
  ),
  'response XML': responseText('application/xml', (value) => `<?xml version="1.0"?><u name="${value}">${value}</u>`),
  'response lines of JSON': responseText(
    'application/x-ndjson',
    (value) => `${json({ a: 1 })}\n${json({ who: value })}\n`,
  ),
  'response CSV cell': responseText('text/csv', (value) => `user_id;First Name;Last Name\n1;${value};x\n`),
  'response CSV quoted': responseText('text/csv', (value) => `user_id,First Name\r\n1,"a ""${value}"", b"\r\n`),
  'response CSV without heading': responseText('text/csv', (value) => `71;${value};x\n72;y;z\n`),
  'response base64 without a mark': responseText('application/json', (value) => base64(json({ password: value }))),
  'response marked base64': (har, value) => {
    const text = json({ who: value })
    response(har).content = { size: text.length, mimeType: 'application/json', text: base64(text), encoding: 'base64' }
  },
  'response packed': (har, value) => {
    response(har).headers.push({ name: 'content-encoding', value: 'gzip' })
    const text = gzipSync(json({ who: value })).toString('base64')
    response(har).content = { size: 1, mimeType: 'application/json', text, encoding: 'base64' }
  },
  'response archive': (har, value) => {
    const text = Buffer.from(`PK\u0003\u0004\u0000${value}\u0000`, 'latin1').toString('base64')
    response(har).content = { size: 9, mimeType: 'application/zip', text, encoding: 'base64' }
  },
  'response attached': (har, value, attachments) => {
    attachments['0123456789012345678901234567890123456789.json'] = json({ who: value })
    response(har).content = {
      size: 1,
      mimeType: 'application/json',
      _file: '0123456789012345678901234567890123456789.json',
    }
  },
  'request form': requestText(
    'application/x-www-form-urlencoded',
    (value) => `user=me&pass=${encodeURIComponent(value)}`,
  ),
  'request multipart': requestText(
    'multipart/form-data; boundary=xx',
    (value) => `--xx\r\nContent-Disposition: form-data; name="pass"\r\n\r\n${value}\r\n--xx--\r\n`,
  ),
  'request plain text': requestText('text/plain', (value) => value),
  'request XML': requestText('text/xml', (value) => `<s:Password>${value}</s:Password>`),
  'request base64': requestText('application/octet-stream', (value) => base64(`user:${value}`)),
}

const page = (more: object) => ({
  startedDateTime: '2026-11-22T00:00:00.000Z',
  id: 'page_1',
  title: 'x',
  pageTimings: {},
  ...more,
})

function entryOf({ request: asked, response: answer }: Exchange) {
  const pairs = (headers: Exchange['request']['headers']) =>
    headers.map(([header, value]) => ({ name: header.toLowerCase(), value }))
  return {
    startedDateTime: '2026-11-22T00:00:00.000Z',
    time: 1,
    request: {
      method: asked.method,
      url: asked.url,
      httpVersion: 'HTTP/1.1',
      cookies: [] as object[],
      headers: pairs(asked.headers),
      queryString: [] as object[],
      headersSize: -1,
      bodySize: -1,
      ...(asked.body === undefined
        ? {}
        : {
            postData: { mimeType: 'application/json', text: asked.body } as Record<string, unknown> & { text?: string },
          }),
    } as {
      method: string
      url: string
      httpVersion: string
      cookies: object[]
      headers: { name: string; value: string }[]
      queryString: object[]
      headersSize: number
      bodySize: number
      postData?: Record<string, unknown> & { text?: string }
    },
    response: {
      status: answer?.status ?? 0,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      cookies: [] as object[],
      headers: pairs(answer?.headers ?? []),
      content: { size: -1, mimeType: 'application/json', text: answer?.body ?? '' } as Record<string, unknown> & {
        mimeType: string
        text?: string
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  }
}

/** A start of an export at each of four hosts: three vendors' and one that is nobody's here. */
async function baseExchanges(): Promise<ReadonlyMap<string, Exchange>> {
  const found = new Map<string, Exchange>()
  const contracts = (await loadVendors()).map(({ contract }) => contract)
  // Whoever searches a recording must find what was planted, and not what stood there before.
  const redact = createExchangeRedactor((await prepareRedaction({ contracts, salt: 'base' }))())
  for (const vendor of ['kore-ai', 'lex-v2', 'emarsys']) {
    const { contract, document } = await loadVendor(vendor)
    const start = Object.keys(contract.lifecycles.export.starts).find((id) =>
      listOperations(document).some(
        ({ operation }) => operation.operationId === id && operation.requestBody !== undefined,
      ),
    )
    if (start === undefined) throw new Error(`${vendor} starts no export with a body`)
    const status = successStatus(document, start)
    const parts = {
      request: requestExample(document, start),
      status,
      response: responseExample(document, start, status),
    }
    found.set(vendor, redact(exampleExchange(contract, document, start, parts)).exchange)
  }
  const [first] = found.values()
  if (first !== undefined)
    found.set('a foreign host', {
      ...first,
      request: { ...first.request, url: 'https://xyzxyzxy.example.com/xyzxyzxy' },
    })
  return found
}

/** Every place with every kind of value at every host. */
export async function plantedValues(random: Random): Promise<Planted[]> {
  const hosts = await baseExchanges()
  return [...hosts].flatMap(([host, exchange]) =>
    Object.entries(places).flatMap(([place, plant]) =>
      Object.entries(kinds).flatMap(([kind, { make, isPlain = false }]): Planted[] => {
        // A name that reads as a name stays one: it says what a value is, and the judge needs it.
        if (isPlain && /^name\b/.test(place)) return []
        if (kind !== 'number' && place.endsWith('as a number')) return []
        let value = make(random)
        // Times of the examples stay, and hold six digits of many a number.
        while (JSON.stringify(exchange).includes(value)) value = make(random)
        const attachments: Record<string, string> = {}
        const har: Har = {
          log: {
            version: '1.2',
            creator: { name: 'export-contracts', version: '0.1.0' },
            entries: [structuredClone(entryOf(exchange))],
          },
        }
        plant(har, value, attachments)
        return [{ place, kind, host, value, har, attachments }]
      }),
    ),
  )
}

/** Whether a text holds a value, or a form of it that anybody can read back. */
export function holdsValue(text: string, value: string): boolean {
  const digits = value.replace(/\D/g, '')
  const forms = [
    value,
    value.replace(/[^A-Za-z0-9]/g, ''),
    encodeURIComponent(value),
    percent(value),
    escaped(value),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('hex'),
    ...(digits.length >= 6 ? [digits] : []),
  ].filter((form) => form.length >= 4)
  // Base64 at each of its three offsets, without the characters that neighbours decide; so short a piece proves nothing.
  const packed = [0, 1, 2]
    .map((shift) => base64('x'.repeat(shift) + value).slice(shift === 0 ? 0 : 4, -4))
    .filter((form) => form.length >= 8)
  const plain = text.toLowerCase()
  return (
    packed.some((form) => text.includes(form) || text.includes(encodeURIComponent(form))) ||
    forms.some((form) => plain.includes(form.toLowerCase()) || plain.includes(encodeURIComponent(form).toLowerCase()))
  )
}
