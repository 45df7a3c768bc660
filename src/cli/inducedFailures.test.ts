import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type NodeFetchOptions, nodeFetch } from '../node/nodeFetch.ts'
import { mockedInternet, plantedKeys } from './_testing/mockedInternet.ts'
import { type ChosenSurroundings, runCommand } from './_testing/runCommand.ts'

// What a user reads when something fails, in one place. Places that differ from run to run are FOLDER and HOST.

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-contracts-'))
  writeFileSync(join(folder, 'request.json'), JSON.stringify({ resourceSpecification: bot, fileFormat: 'LexJson' }))
  writeFileSync(join(folder, 'empty.zip'), '')
  writeFileSync(join(folder, 'import.json'), '{}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bot = { botExportSpecification: { botId: 'ABCDEFGHIJ', botVersion: 'DRAFT' } }
const zip = Buffer.from(zipSync({ 'bot.json': new TextEncoder().encode('{}') }))

type Handler = (request: IncomingMessage, response: ServerResponse, host: string) => void

/** Runs `export` against a server whose answers are given for the start, the poll and the file; gives its last words. */
async function exportFrom(
  { start = started, poll = completed, file = sends(zip) }: { start?: Handler; poll?: Handler; file?: Handler },
  { options = [], ...chosen }: ChosenSurroundings & { readonly options?: readonly string[] } = {},
): Promise<string> {
  const server = createServer((request, response) => {
    const handle = request.method === 'PUT' ? start : request.url?.startsWith('/file') ? file : poll
    handle(request, response, String(request.headers.host))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return exportAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, options, chosen)
}

async function exportAt(address: string, options: readonly string[] = [], chosen: ChosenSurroundings = {}) {
  const line = ['export', 'lex-v2', '--body', join(folder, 'request.json'), '-o', join(folder, 'bot.zip')]
  return told([...line, '--base-url', address, '--delay', '0', ...options], chosen)
}

/** The exit code and the last words of a command, without what differs from run to run, and without the line to go on with. */
async function told(
  line: readonly string[],
  chosen: ChosenSurroundings = {},
  env: object = plantedKeys,
): Promise<string> {
  const fetch = nodeFetch({ env: {}, maxAnswerBytes: 10_000 })
  const { code, err } = await runCommand(line, { env: { ...env }, fetch, ...chosen })
  const words = err.filter((text) => !/this takes it up|is saved/.test(text)).join('\n')
  expect(words).not.toMatch(/planted/i)
  return `${code}: ${words
    .replaceAll(folder, 'FOLDER')
    .replace(/127\.0\.0\.1:\d+/g, 'HOST')
    .replace('UND_ERR_SOCKET', 'ECONNRESET')}`
}

const sends =
  (body: Uint8Array | string, status = 200, headers: Readonly<Record<string, string | number>> = {}): Handler =>
  (_, response) =>
    void response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body)
const answers = (body: object, status = 200, headers = {}) => sends(JSON.stringify(body), status, headers)
const stalls: Handler = (_, response) => {
  response.writeHead(200, { 'Content-Length': zip.length })
  response.write(zip.subarray(0, 10))
}
const job = {
  exportId: 'EXPORT0001',
  resourceSpecification: bot,
  fileFormat: 'LexJson',
  creationDateTime: 1_767_225_600,
}
const started = answers({ ...job, exportStatus: 'InProgress' }, 202)
const state = (exportStatus: string, more = {}) => answers({ ...job, lastUpdatedDateTime: 1, exportStatus, ...more })
const fileAt =
  (downloadUrl: string): Handler =>
  (request, response, host) =>
    state('Completed', { downloadUrl: downloadUrl.replace('HOST', host) })(request, response, host)
const completed = fileAt('http://HOST/file?signature=planted')

const fails = (code: string, message: string): ChosenSurroundings => ({
  fetch: async () => {
    throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(message), { code }) })
  },
})
const through = (options: NodeFetchOptions): ChosenSurroundings => ({ fetch: nodeFetch(options) })

async function rawServer(onConnection: Parameters<typeof createSocketServer>[1]): Promise<string> {
  const server = createSocketServer(onConnection as () => void)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function closedPort(): Promise<string> {
  const server = createSocketServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `127.0.0.1:${port}`
}

const failing: Readonly<Record<string, () => Promise<string>>> = {
  'name not resolved': () =>
    exportAt('https://vendor.invalid', [], fails('ENOTFOUND', 'getaddrinfo ENOTFOUND vendor.invalid')),
  'connection refused': async () => exportAt(`http://${await closedPort()}`),
  'connection reset': async () =>
    exportAt(`http://${await rawServer((socket) => socket.once('data', () => socket.destroy()))}`),
  'no TLS there': async () =>
    exportAt(`https://${await rawServer((socket) => socket.end('HTTP/1.1 400 Bad\r\n\r\n'))}`),
  'certificate self-signed': () =>
    exportAt('https://vendor.example', [], fails('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate')),
  'certificate expired': () =>
    exportAt('https://vendor.example', [], fails('CERT_HAS_EXPIRED', 'certificate has expired')),
  'certificate of another host': () =>
    exportAt(
      'https://vendor.example',
      [],
      fails('ERR_TLS_CERT_ALTNAME_INVALID', "Host: vendor.example. is not in the cert's altnames"),
    ),
  'proxy refused': async () =>
    exportAt('https://vendor.example', [], through({ env: { HTTPS_PROXY: `http://${await closedPort()}` } })),
  'port that fetch blocks': () => exportAt('http://127.0.0.1:1'),
  'proxy wants a password': async () => {
    const proxy = await rawServer((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')),
    )
    return exportAt('https://vendor.example', [], through({ env: { HTTPS_PROXY: `http://${proxy}` } }))
  },
  'connecting takes too long': () =>
    exportAt('https://vendor.example', [], fails('UND_ERR_CONNECT_TIMEOUT', 'Connect Timeout Error')),
  'no time is left for a poll': () => exportFrom({ poll: state('InProgress') }, { options: ['--timeout', '0'] }),
  'credentials missing': () =>
    told(['export', 'lex-v2', '--body', join(folder, 'request.json'), '-o', join(folder, 'bot.zip')], {}, {}),
  'credentials wrong': () =>
    exportFrom({ start: answers({ message: `The security token ${plantedKeys.AWS_ACCESS_KEY_ID} is invalid.` }, 403) }),
  'no OAuth token': () => {
    const env = { EMARSYS_CLIENT_ID: 'app', EMARSYS_CLIENT_SECRET: 'planted' }
    const refuse = { fetch: async () => new Response('{"error":"invalid_client"}', { status: 401 }) }
    const line = ['export', 'emarsys', '--start', 'exportRegistrations', '--body', join(folder, 'import.json')]
    return told([...line, '-o', join(folder, 'a.csv')], refuse, env)
  },
  'base address without https': () => exportAt('http://vendor.example'),
  'file at a private address': () => exportFrom({ poll: fileAt('https://10.0.0.5/bot.zip') }, { fetch: asIfPublic }),
  'answer too large': () => exportFrom({ poll: state('Completed', { more: 'x'.repeat(20_000) }) }),
  'answer that unpacks to too much': () =>
    exportFrom({ poll: sends(gzipSync(Buffer.alloc(20_000, ' ')), 200, { 'Content-Encoding': 'gzip' }) }),
  'answer not JSON': () => exportFrom({ start: sends('{"exportId":', 202) }),
  'answer a page': () => exportFrom({ start: sends('<h1>Sign in</h1>', 200, { 'Content-Type': 'text/html' }) }),
  'server error to the start': () => exportFrom({ start: answers({ message: 'Something went wrong.' }, 500) }),
  'start throttled': () => exportFrom({ start: answers({ message: 'Too many requests, slow down.' }, 429) }),
  'job failed': () => exportFrom({ poll: state('Failed', { failureReasons: ['The bot has no intents.'] }) }),
  'unknown state': () => exportFrom({ poll: state('Paused') }),
  'file expired for good': () => exportFrom({ file: sends('<Error>planted</Error>', 403) }),
  'file larger than it may be': () =>
    exportFrom({ file: sends('x'.repeat(2000)) }, { options: ['--max-file', '0.001'] }),
  'file takes too long': () => exportFrom({ file: stalls }, { options: ['--file-timeout', '0.2'] }),
  'output in no folder': () => told(['export', 'lex-v2', '-o', join(folder, 'none/bot.zip'), '--mock']),
  'FILE missing': () => told(['import', 'lex-v2', join(folder, 'none.zip'), '--body', join(folder, 'import.json')]),
  'FILE a folder': () => told(['import', 'lex-v2', folder, '--body', join(folder, 'import.json')]),
  'FILE empty': () => told(['import', 'lex-v2', join(folder, 'empty.zip'), '--mock']),
  'contract unknown': () => told(['export', 'lex-v3', '-o', folder]),
  'parameter unknown': () =>
    told(['export', 'lex-v2', '-p', 'botId=1', '--body', join(folder, 'request.json'), '-o', folder]),
  "our mock's refusal": async () => {
    const { fetch } = await mockedInternet()
    const line = ['export', 'lex-v2', '--set', 'fileFormat=Word', '-o', join(folder, 'bot.zip')]
    return told(line, { fetch })
  },
  interrupted: () =>
    exportFrom({ poll: state('InProgress') }, { signal: AbortSignal.abort(new Error('interrupted by SIGINT')) }),
}

/** A fetch whose own host counts as one of the internet, so that files must not be in a private network. */
const asIfPublic: typeof globalThis.fetch = async (input, init) =>
  input instanceof Request ? globalThis.fetch(input, init) : nodeFetch({ env: {} })(input, init)

test('each failure is told with its place, its cause and what to do', async () => {
  const lines: string[] = []
  for (const [name, induce] of Object.entries(failing))
    lines.push(`${name}\n  ${(await induce()).replaceAll('\n', '\n  ')}`)
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    name not resolved
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (getaddrinfo ENOTFOUND vendor.invalid). See export-contracts explain EXPORT_UNAVAILABLE.
    connection refused
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (connect ECONNREFUSED HOST). See export-contracts explain EXPORT_UNAVAILABLE.
    connection reset
      6: [export-contracts] lex-v2 createExport: it is not known whether the export has started: no whole response came (ECONNRESET). See export-contracts explain EXPORT_UNAVAILABLE.
    no TLS there
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (ERR_SSL_WRONG_VERSION_NUMBER). See export-contracts explain EXPORT_UNAVAILABLE.
    certificate self-signed
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (self-signed certificate). See export-contracts explain EXPORT_UNAVAILABLE.
    certificate expired
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (certificate has expired). See export-contracts explain EXPORT_UNAVAILABLE.
    certificate of another host
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (Host: vendor.example. is not in the cert's altnames). See export-contracts explain EXPORT_UNAVAILABLE.
    proxy refused
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (the proxy HOST cannot be reached: connect ECONNREFUSED HOST). See export-contracts explain EXPORT_UNAVAILABLE.
    port that fetch blocks
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (fetch blocks the port of HOST; choose another one). See export-contracts explain EXPORT_UNAVAILABLE.
    proxy wants a password
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (Proxy response (407) !== 200 when HTTP Tunneling). See export-contracts explain EXPORT_UNAVAILABLE.
    connecting takes too long
      6: [export-contracts] lex-v2 createExport: the export was not started: no whole response came (Connect Timeout Error). See export-contracts explain EXPORT_UNAVAILABLE.
    no time is left for a poll
      5: [export-contracts] lex-v2 describeExport: not done after one poll, and the next one would pass the limit of 0 ms; no whole response came (TIMEOUT). Raise timeoutMs (--timeout of the command), or call waitForExport later. See export-contracts explain EXPORT_TIMEOUT.
    credentials missing
      2: [export-contracts] export: no credentials are in the environment, and @aws-sdk/credential-providers gave none: Could not load credentials from any providers. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or use --mock. See export-contracts export --help.
    credentials wrong
      3: [export-contracts] lex-v2 createExport: the export was not started: status 403, The security token *** is invalid. See export-contracts explain EXPORT_REJECTED.
    no OAuth token
      3: [export-contracts] oauth2ClientCredentials: the token request to https://auth.emarsys.net/oauth2/token got the status 401 (invalid_client). See export-contracts explain EXPORT_REJECTED.
    base address without https
      2: [export-contracts] lex-v2: baseUrl must be https or local http, without user. See export-contracts explain INVALID_CONFIGURATION.
    file at a private address
      7: [export-contracts] lex-v2 describeExport: the address of the file is not called: 10.0.0.5 leads to this machine or into a private network, and nothing was sent there. Where that is right, allow private addresses (--allow-private-addresses). See export-contracts explain EXPORT_FILE_UNAVAILABLE.
    answer too large
      6: [export-contracts] lex-v2 describeExport: the answer has over 10000 bytes (--max-answer). The vendor may go on with the job. See export-contracts explain EXPORT_ANSWER_TOO_LARGE.
    answer that unpacks to too much
      6: [export-contracts] lex-v2 describeExport: the answer has over 10000 bytes (--max-answer). The vendor may go on with the job. See export-contracts explain EXPORT_ANSWER_TOO_LARGE.
    answer not JSON
      6: [export-contracts] lex-v2 createExport: it is not known whether the export has started: The response with status 202 has a body that is not JSON. See export-contracts explain EXPORT_UNAVAILABLE.
    answer a page
      6: [export-contracts] lex-v2 createExport: it is not known whether the export has started: The response with status 200 is not documented. See export-contracts explain EXPORT_UNAVAILABLE.
    server error to the start
      6: [export-contracts] lex-v2 createExport: it is not known whether the export has started: status 500, Something went wrong. See export-contracts explain EXPORT_UNAVAILABLE.
    start throttled
      3: [export-contracts] lex-v2 createExport: the export was not started: status 429, Too many requests, slow down. See export-contracts explain EXPORT_REJECTED.
    job failed
      1: [export-contracts] lex-v2 describeExport: the export failed (Failed): The bot has no intents. See export-contracts explain EXPORT_FAILED.
    unknown state
      4: [export-contracts] lex-v2 describeExport: the answer has the state "Paused", which the contract does not know. Look at the job in the vendor's console. See export-contracts explain EXPORT_UNKNOWN_STATE.
    file expired for good
      7: [export-contracts] lex-v2 describeExport: the address of the file answered 403, though it is fresh. See export-contracts explain EXPORT_FILE_UNAVAILABLE.
    file larger than it may be
      7: [export-contracts] lex-v2 describeExport: the file has more than 1000 bytes. Raise maxBytes (--max-file of the command). See export-contracts explain EXPORT_FILE_TOO_LARGE.
    file takes too long
      5: [export-contracts] lex-v2 describeExport: the file is not saved after 200 ms. Raise timeoutMs (--file-timeout of the command), or save it later. See export-contracts explain EXPORT_TIMEOUT.
    output in no folder
      2: [export-contracts] export: --output FOLDER/none/bot.zip: the folder FOLDER/none does not exist. Make it first. See export-contracts export --help.
    FILE missing
      2: [export-contracts] import: "FOLDER/none.zip": there is no such file. See export-contracts import --help.
    FILE a folder
      2: [export-contracts] import: "FOLDER": it is a folder. Name a file. See export-contracts import --help.
    FILE empty
      2: [export-contracts] import: "FOLDER/empty.zip": it is empty. Name another file. See export-contracts import --help.
    contract unknown
      2: [export-contracts] export: there is no vendor lex-v3; known: kore-ai, lex-v1, lex-v2, emarsys. See export-contracts export --help.
    parameter unknown
      2: [export-contracts] export: --param botId: there is no such parameter; known: none. See export-contracts export --help.
    our mock's refusal
      3: [export-contracts] lex-v2 createExport: the export was not started: status 400, The resource specification must name one resource. (Mock-Finding: lex-v2 createExport request-body /resourceSpecification: is missing; lex-v2 createExport request-body /fileFormat: must be one of "LexJson","TSV","CSV"; got "Word"). See export-contracts explain EXPORT_REJECTED.
    interrupted
      130: [export-contracts] lex-v2 createExport: was aborted. The export was not started. See export-contracts explain EXPORT_ABORTED.
    "
  `)
})
