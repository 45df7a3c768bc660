import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { exampleExchange, requestExample } from '../../scripts/_lib/exampleExchange.ts'
import { placeholderCredentials } from '../../scripts/_lib/placeholderCredentials.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { conditionHolds, jobState } from '../../src/contract/jobState.ts'
import { readOutputs, stepArguments } from '../../src/contract/jobValues.ts'
import { type Step, startStepId } from '../../src/contract/lifecycle.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { formatFinding } from '../../src/judge/finding.ts'
import { createMockFetch } from '../../src/mock/createMockFetch.ts'
import { nextId } from '../../src/mock/nextId.ts'
import { startMock } from '../../src/mock/startMock.ts'
import { playWait } from './_lib/playWait.ts'
import { vendors } from './_lib/vendors.ts'

const mocks = await Promise.all(listed.map(async ({ name, loadMock }) => ({ name, mock: await loadMock() })))
const served = vendors.map((vendor) => {
  const found = mocks.find(({ name }) => name === vendor.name)
  if (found === undefined) throw new Error(`generated/vendors.ts does not list ${vendor.name}`)
  return { ...vendor, mock: found.mock }
})
type Served = (typeof served)[number]

test('there are vendors to mock', () => expect(served).not.toEqual([]))

test('README shows a request that the mock answers', async () => {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8')
  const [, command = ''] = /^(curl (?:.*\\\n)*.*)$/m.exec(readme) ?? []
  const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']): [string, string] => [
    name,
    value,
  ])
  const [address = ''] = /http:\S+/.exec(command) ?? []
  const server = await startMock({ vendors: served.map(({ mock }) => mock) })
  const response = await fetch(address.replace(/^http:\/\/127\.0\.0\.1:4010/, server.address), { headers })
  expect({ status: response.status, body: await response.json() }).toEqual({ status: 200, body: expect.any(Object) })
  await server.close()
})

/** What every vendor must be able to play, and how it ends: with a file, in a phase, or refused. */
const common: Readonly<Record<string, RegExp>> = {
  completes: /^file$/,
  slow: /^file$/,
  fails: /^failed$/,
  'unknown-state': /^unknown$/,
  stuck: /^pending$/,
  throttled: /^file$/,
  flaky: /^file$/,
  'expired-link': /^(file|refused 410)$/,
  'cut-off': /^file$/,
  forbidden: /^refused 40[13]$/,
  'not-found': /^refused 40[04]$/,
  unauthorized: /^refused 40[13]$/,
  'invalid-request': /^refused 4\d\d$/,
}

/** The same of imports; what is about the file's address is so only where there is one. */
const commonImports: Readonly<Record<string, RegExp>> = {
  completes: /^imported$/,
  slow: /^imported$/,
  fails: /^IMPORT_FAILED$/,
  'unknown-state': /^IMPORT_UNKNOWN_STATE$/,
  stuck: /^IMPORT_TIMEOUT$/,
  throttled: /^imported$/,
  flaky: /^imported$/,
  'expired-link': /^imported$/,
  'cut-off': /^imported$/,
  forbidden: /^IMPORT_REJECTED$/,
  'not-found': /^IMPORT_REJECTED$/,
  unauthorized: /^IMPORT_REJECTED$/,
  'invalid-request': /^IMPORT_REJECTED$/,
}

describe.each(served)('$name', (vendor) => {
  const { mock, contract, scenarios: file } = vendor
  const lifecycle = contract.lifecycles.export
  const starts = Object.keys(lifecycle.starts)
  const names = Object.keys(mock.scenarios)
  const mockFetch = createMockFetch(mock)

  test('plays the scenarios of its file, and those that every vendor has', () => {
    const { _facts, ...written } = readYamlFile(file).value as Readonly<Record<string, unknown>>
    expect(names).toEqual(Object.keys(written))
    expect(names).toEqual(expect.arrayContaining(Object.keys(common)))
  })

  test('starts jobs', () => expect(starts).not.toEqual([]))

  for (const start of starts) {
    test.each(names)(`${start} in %s keeps the contract`, async (scenario) => {
      const { end, exchanges, file: bytes } = await run(vendor, mockFetch, start, { 'Mock-Scenario': scenario })
      expect(exchanges).not.toEqual([])
      const findings = exchanges.flatMap((exchange) => {
        const result = checkExchange(contract, exchange, { profile: 'audit' })
        if (!result.judged) return [result.reason]
        return result.findings.filter(({ severity }) => severity === 'error').map(formatFinding)
      })
      const odd = scenario === 'unknown-state' ? [expect.stringContaining(lifecycle.wait.statePointer)] : []
      expect(findings).toEqual(odd)
      expect(end).toMatch(common[scenario] ?? /./)
      if (end === 'file') expect(bytes).toEqual(contentOf(vendor))
    })
  }

  const imports = Object.entries(contract.lifecycles).filter(([, { kind }]) => kind === 'import')
  for (const [name, importing] of imports) {
    for (const start of Object.keys(importing.starts)) {
      test.each(names)(`${start} of the ${name} in %s keeps the contract`, async (scenario) => {
        const { end, findings = [], requests } = await playWait(vendor, mock, importing, scenario, { start })
        expect(requests).not.toEqual({})
        // A gateway's page is none of the vendor's answers.
        const ofVendor = findings.filter((text) => !text.endsWith('; got 503'))
        const odd = scenario === 'unknown-state' ? [expect.stringContaining(importing.wait.statePointer)] : []
        expect(ofVendor).toEqual(odd)
        expect(end).toMatch(commonImports[scenario] ?? /./)
      })
    }
  }

  test('a slow job is polled more than twelve times, a throttled one is refused once', async () => {
    const [start = ''] = starts
    const slow = await run(vendor, mockFetch, start, { 'Mock-Scenario': 'slow' })
    expect(slow.polls).toBeGreaterThan(12)
    const throttled = await run(vendor, mockFetch, start, { 'Mock-Scenario': 'throttled' })
    expect(throttled.exchanges.filter(({ response }) => response?.status === 429)).toHaveLength(1)
    const flaky = await run(vendor, mockFetch, start, { 'Mock-Scenario': 'flaky' })
    expect(flaky.faults).toEqual(['TypeError: fetch failed', 'text/html', 'TypeError: terminated'])
  })

  test('a hundred jobs side by side each have their own file', async () => {
    const server = await startMock({ vendors: [mock] })
    const address = `${server.address}/${vendor.name}`
    const [start = ''] = starts
    const [parameter] = lifecycle.wait.parameters
    let value = parameter === undefined ? '' : String(exampleOf(vendor, lifecycle.wait, parameter.name))
    const runs = Array.from({ length: 100 }, () => {
      value = String(nextId(value))
      const inputs = parameter?.value.from === 'input' ? { [parameter.value.name]: value } : {}
      return run(vendor, toServer(address), start, {}, inputs)
    })
    const done = await Promise.all(runs)
    expect(done.map(({ end }) => end)).toEqual(done.map(() => 'file'))
    expect(new Set(done.map(({ key }) => key)).size).toBe(100)
    if (lifecycle.fetch === undefined) expect(new Set(done.map(({ address: from }) => from)).size).toBe(100)
    await server.close()
  })
})

/** A fetch for the real server addresses that goes to a mock's address. */
const toServer =
  (address: string): typeof fetch =>
  (input, init) => {
    const url = new URL(String(input))
    return fetch(url.protocol === 'https:' ? address + url.pathname + url.search : url, init)
  }

const isArchive = ({ contract }: Served) => contract.lifecycles.export.file.mediaType === 'application/zip'

/** The file of the mock: an archive by the names in it, in Base64; any other as its text. */
function contentOf(vendor: Served): unknown {
  const contents = Object.entries(vendor.mock.file.entries).map(([path, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.base64, 'base64')
    return [path, isArchive(vendor) ? bytes.toString('base64') : bytes.toString()]
  })
  return isArchive(vendor) ? Object.fromEntries(contents) : contents[0]?.[1]
}

/** The same of bytes that were fetched. */
function readContent(vendor: Served, bytes: Buffer): unknown {
  if (!isArchive(vendor)) return bytes.toString()
  const entries = Object.entries(unzipSync(bytes))
  return Object.fromEntries(entries.map(([path, content]) => [path, Buffer.from(content).toString('base64')]))
}

function exampleOf({ contract, document }: Served, { operationId }: Step, name: string): string | null {
  const { request } = exampleExchange(contract, document, operationId, {
    request: undefined,
    status: 0,
    response: undefined,
  })
  const { operations } = contract.description
  const segments = operations[operationId]?.path.split('/') ?? []
  const base = new URL(request.url).pathname.split('/')
  const index = segments.indexOf(`{${name}}`)
  if (index === -1) return new URL(request.url).searchParams.get(name)
  return decodeURIComponent(base.at(index - segments.length) ?? '')
}

/** Starts an export, polls it to its end and fetches its file, as a caller would who is patient with faults. */
async function run(
  vendor: Served,
  fetch: typeof globalThis.fetch,
  startId: string,
  headers: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>> = {},
) {
  const { contract, document, mock } = vendor
  const { starts, wait, fetch: fetchStep } = contract.lifecycles.export
  const exchanges: Exchange[] = []
  const faults: string[] = []
  const scenario = headers['Mock-Scenario'] ?? 'completes'

  async function call({ operationId, body }: Step, parameters: Readonly<Record<string, string>>) {
    const example = mock.scenarios[scenario]?.requests?.[startId] ?? mock.scenarios['completes']?.requests?.[startId]
    const { request } = exampleExchange(contract, document, operationId, {
      parameters,
      request: body ? requestExample(document, operationId, example) : undefined,
      status: 0,
      response: undefined,
    })
    const sent = { ...Object.fromEntries(request.headers), ...placeholderCredentials(document), ...headers }
    try {
      const response = await fetch(request.url, { method: request.method, headers: sent, body: request.body ?? null })
      const text = await response.text()
      const mediaType = response.headers.get('content-type') ?? ''
      if (mediaType === 'text/html') {
        faults.push(mediaType)
        return undefined
      }
      exchanges.push({ request, response: { status: response.status, headers: [...response.headers], body: text } })
      return { status: response.status, text, body: mediaType.includes('json') ? JSON.parse(text) : undefined }
    } catch (error) {
      faults.push(`TypeError: ${(error as Error).message}`)
      return undefined
    }
  }

  const start = starts[startId]
  if (start === undefined) throw new Error(`${startId} starts nothing`)
  const asText = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
  const inputs = Object.fromEntries(
    start.parameters.flatMap(({ name, value }) =>
      value.from === 'input' ? [[value.name, given[value.name] ?? exampleOf(vendor, start, name)]] : [],
    ),
  )
  let polls = 0
  const result = (end: string, more: { file?: unknown; address?: string; key?: string } = {}) => ({
    end,
    polls,
    exchanges,
    faults,
    ...more,
  })
  const started = await call(start, asText(stepArguments(start, { inputs, outputs: {} })))
  if (started === undefined || !conditionHolds(start.success, started.status, started.body)) {
    return result(`refused ${started?.status}`)
  }
  const outputs = { [startStepId]: readOutputs(start, started.body) }
  const parameters = asText(stepArguments(wait, { inputs, outputs }))
  const key = JSON.stringify([parameters, outputs])

  for (let downloads = 0; ; ) {
    polls += 1
    if (polls > 30) return result('pending')
    const polled = await call(wait, parameters)
    if (polled === undefined || polled.status === 429 || polled.status >= 500) continue
    const { phase } = jobState(wait, polled.status, polled.body)
    if (phase === 'pending') continue
    if (polled.status >= 400) return result(`refused ${polled.status}`)
    if (phase !== 'succeeded') return result(phase)
    downloads += 1
    if (fetchStep !== undefined) {
      const file = await call(fetchStep, asText(stepArguments(fetchStep, { inputs, outputs })))
      if (file === undefined && downloads < 3) continue
      return file?.status === 200 ? result('file', { file: file.text, key }) : result(`refused ${file?.status}`)
    }
    const address = String(readOutputs(wait, polled.body)['downloadUrl'])
    try {
      const response = await fetch(address)
      const bytes = Buffer.from(await response.arrayBuffer())
      if (response.status === 403 && downloads < 3) continue
      if (!response.ok) return result(`refused ${response.status}`)
      return result('file', { file: readContent(vendor, bytes), address, key })
    } catch (error) {
      faults.push(`TypeError: ${(error as Error).message}`)
      if (downloads >= 3) return result('broken')
    }
  }
}
