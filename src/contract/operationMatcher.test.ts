import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { description as emarsys } from '../../generated/emarsys/description.ts'
import { description as koreAi } from '../../generated/kore-ai/description.ts'
import { description as lexV1 } from '../../generated/lex-v1/description.ts'
import { description as lexV2 } from '../../generated/lex-v2/description.ts'
import { vendors } from '../_testing/vendors.ts'
import type { DescriptionFacts } from './contract.ts'
import { createOperationMatcher } from './operationMatcher.ts'

type Want = readonly [operationId: string, pathParameters: Readonly<Record<string, string>>] | string

/** The operation with its path parameters, or the reason why there is none. */
function outcome(description: DescriptionFacts, method: string, url: string, status?: number): Want {
  const match = createOperationMatcher(description).match({ method, url }, status)
  if ('reason' in match) return match.reason
  expect(match.operation).toBe(description.operations[match.operationId])
  return [match.operationId, match.pathParameters]
}

const describeExport: Want = ['describeExport', { exportId: 'EXPORT0001' }]
const botId = 'st-00000000-0000-5000-8000-000000000001'
const botExport = `/api/public/bot/${botId}/export`

describe('hosts', () => {
  const noServer = (vendor: string, origin: string) => `no server of ${vendor} has the address ${origin}`

  test.each<[string, DescriptionFacts, string, string, Want]>([
    ['a region', lexV2, 'GET', 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001', describeExport],
    [
      'another region',
      lexV2,
      'GET',
      'https://models-v2-lex.eu-west-2.amazonaws.com/exports/EXPORT0001',
      describeExport,
    ],
    ['FIPS', lexV2, 'GET', 'https://models-v2-lex-fips.us-west-2.amazonaws.com/exports/EXPORT0001', describeExport],
    ['IPv6', lexV2, 'GET', 'https://models-v2-lex.us-east-1.api.aws/exports/EXPORT0001', describeExport],
    [
      'capital letters',
      lexV2,
      'GET',
      'HTTPS://MODELS-V2-LEX.US-EAST-1.AMAZONAWS.COM/exports/EXPORT0001',
      describeExport,
    ],
    [
      'the usual port',
      lexV2,
      'GET',
      'https://models-v2-lex.us-east-1.amazonaws.com:443/exports/EXPORT0001',
      describeExport,
    ],
    ['a region of V1', lexV1, 'GET', 'https://models.lex.us-east-1.amazonaws.com/exports', ['getExport', {}]],
    ['FIPS of V1', lexV1, 'GET', 'https://models-fips.lex.us-east-1.amazonaws.com/exports', ['getExport', {}]],
    ['the default host', koreAi, 'POST', `https://platform.kore.ai${botExport}`, ['startBotExport', { BotID: botId }]],
    ["a customer's host", koreAi, 'POST', `https://bots.example.com${botExport}`, ['startBotExport', { BotID: botId }]],
    [
      "a customer's host with a port",
      koreAi,
      'POST',
      `https://bots.example.com:8443${botExport}`,
      ['startBotExport', { BotID: botId }],
    ],
    [
      'version 2',
      emarsys,
      'GET',
      'https://api.emarsys.net/api/v2/export/2140',
      ['getExportStatus', { exportId: '2140' }],
    ],
    [
      'version 3',
      emarsys,
      'GET',
      'https://api.emarsys.net/api/v3/export/2140',
      ['getExportStatus', { exportId: '2140' }],
    ],
    [
      'an old environment',
      emarsys,
      'GET',
      'https://suite5.emarsys.net/api/v2/export/2140',
      ['getExportStatus', { exportId: '2140' }],
    ],
  ])('%s is a server', (_, description, method, url, want) => {
    expect(outcome(description, method, url)).toEqual(want)
  })

  test.each<[string, DescriptionFacts, string, string]>([
    ['another domain', lexV2, 'https://example.com', '/exports/EXPORT0001'],
    [
      'another domain with the right one in its path',
      lexV2,
      'https://example.com',
      '/https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001',
    ],
    [
      'a domain behind the right one',
      lexV2,
      'https://models-v2-lex.us-east-1.amazonaws.com.example.com',
      '/exports/EXPORT0001',
    ],
    [
      'a domain before the right one',
      lexV2,
      'https://evil.models-v2-lex.us-east-1.amazonaws.com',
      '/exports/EXPORT0001',
    ],
    ['a letter in place of a dot', lexV2, 'https://models-v2-lex.us-east-1xamazonaws.com', '/exports/EXPORT0001'],
    ['a host without region', lexV2, 'https://models-v2-lex.amazonaws.com', '/exports/EXPORT0001'],
    ['plain HTTP', lexV2, 'http://models-v2-lex.us-east-1.amazonaws.com', '/exports/EXPORT0001'],
    ['another port', lexV2, 'https://models-v2-lex.us-east-1.amazonaws.com:8443', '/exports/EXPORT0001'],
    ['a name that starts like a loopback address', lexV2, 'http://127.0.0.1.example.com', '/exports/EXPORT0001'],
    ['a name that starts like localhost', lexV2, 'http://localhost.example.com', '/exports/EXPORT0001'],
    ['a private address', lexV2, 'http://192.168.0.1', '/exports/EXPORT0001'],
    ['a host of V1', lexV2, 'https://models.lex.us-east-1.amazonaws.com', '/exports/EXPORT0001'],
    ['a FIPS host of V1', lexV2, 'https://models-fips.lex.us-east-1.amazonaws.com', '/exports/EXPORT0001'],
    ['a host of V2', lexV1, 'https://models-v2-lex.us-east-1.amazonaws.com', '/exports'],
    ['a FIPS host of V2', lexV1, 'https://models-v2-lex-fips.us-east-1.amazonaws.com', '/exports'],
    ['an IPv6 host of V2', lexV1, 'https://models-v2-lex.us-east-1.api.aws', '/exports'],
    ['version 4', emarsys, 'https://api.emarsys.net', '/api/v4/export/2140'],
    ['a version that only starts so', emarsys, 'https://api.emarsys.net', '/api/v22/export/2140'],
    ['an address without version', emarsys, 'https://api.emarsys.net', '/export/2140'],
  ])('%s is no server', (_, description, origin, path) => {
    expect(outcome(description, 'GET', origin + path)).toBe(noServer(description.vendor, origin))
  })

  test.each(['', '/exports', 'models-v2-lex.us-east-1.amazonaws.com/exports', 'https://'])(
    '%j is no address',
    (url) => {
      expect(outcome(lexV2, 'GET', url)).toBe('the address is not a whole URL')
    },
  )
})

describe('loopback', () => {
  const status: Want = ['getExportStatus', { exportId: '2140' }]
  const start: Want = ['startBotExport', { BotID: botId }]

  test.each<[string, DescriptionFacts, string, string, Want]>([
    ['stands for a server', lexV2, 'GET', 'http://127.0.0.1:4010/exports/EXPORT0001', describeExport],
    ['has the name localhost', lexV2, 'GET', 'http://localhost:4010/exports/EXPORT0001', describeExport],
    ['is any address of the network 127', lexV2, 'GET', 'http://127.8.9.10/exports/EXPORT0001', describeExport],
    ['is written in IPv6', lexV2, 'GET', 'http://[::1]:4010/exports/EXPORT0001', describeExport],
    ['speaks TLS', lexV2, 'GET', 'https://localhost:4010/exports/EXPORT0001', describeExport],
    ['has the vendor in its path', lexV2, 'GET', 'http://127.0.0.1:4010/lex-v2/exports/EXPORT0001', describeExport],
    ['has the base path', emarsys, 'GET', 'http://127.0.0.1:4010/api/v2/export/2140', status],
    ['has the other base path', emarsys, 'GET', 'http://127.0.0.1:4010/api/v3/export/2140', status],
    ['has no base path', emarsys, 'GET', 'http://127.0.0.1:4010/export/2140', status],
    ['has vendor and base path', emarsys, 'GET', 'http://127.0.0.1:4010/emarsys/api/v2/export/2140', status],
    ['has the vendor without base path', emarsys, 'GET', 'http://127.0.0.1:4010/emarsys/export/2140', status],
    ['has the vendor with any host', koreAi, 'POST', `http://127.0.0.1:4010/kore-ai${botExport}`, start],
    ['has the vendor and TLS with any host', koreAi, 'POST', `https://127.0.0.1:4010/kore-ai${botExport}`, start],
    ['has the vendor and TLS without base path', emarsys, 'GET', 'https://localhost/emarsys/export/2140', status],
    [
      'has a path of another vendor',
      lexV2,
      'GET',
      'http://127.0.0.1:4010/lex-v1/exports',
      'no operation of lex-v2 has this path',
    ],
    [
      'has a vendor whose name only starts so',
      lexV2,
      'GET',
      'http://127.0.0.1:4010/lex-v20/exports/EXPORT0001',
      'no operation of lex-v2 has this path',
    ],
    [
      'has the vendor twice',
      lexV2,
      'GET',
      'http://127.0.0.1/lex-v2/lex-v2/exports/EXPORT0001',
      'no operation of lex-v2 has this path',
    ],
    [
      'has version 4',
      emarsys,
      'GET',
      'http://127.0.0.1:4010/api/v4/export/2140',
      'no operation of emarsys has this path',
    ],
  ])('%s', (_, description, method, url, want) => expect(outcome(description, method, url)).toEqual(want))
})

describe('paths', () => {
  const lex = 'https://models-v2-lex.us-east-1.amazonaws.com'
  const suite = 'https://api.emarsys.net/api/v2'
  const kore = 'https://platform.kore.ai'
  const unknown = (vendor: string) => `no operation of ${vendor} has this path`

  test.each<[string, DescriptionFacts, string, string, Want]>([
    ['a query does not count', lexV2, 'GET', `${lex}/exports/EXPORT0001?a=/b`, describeExport],
    ['a fragment does not count', lexV2, 'GET', `${lex}/exports/EXPORT0001#/b`, describeExport],
    ['a method in small letters is the method', lexV2, 'get', `${lex}/exports/EXPORT0001`, describeExport],
    ['a slash at the end is optional', lexV2, 'GET', `${lex}/exports/EXPORT0001/`, describeExport],
    ['a slash at the end of a list is optional', lexV2, 'POST', `${lex}/exports/`, ['listExports', {}]],
    ['two slashes at the end are not', lexV2, 'GET', `${lex}/exports/EXPORT0001//`, unknown('lex-v2')],
    ['a slash at the end is significant', koreAi, 'POST', `${kore}${botExport}/`, unknown('kore-ai')],
    ['a slash at the end of a status is significant', koreAi, 'GET', `${kore}${botExport}/status/`, unknown('kore-ai')],
    ['a slash at the end of an id is significant', emarsys, 'GET', `${suite}/export/2140/`, unknown('emarsys')],
    ['the root has no operation', lexV2, 'GET', `${lex}/`, unknown('lex-v2')],
    ['a longer path has no operation', lexV2, 'GET', `${lex}/exports/EXPORT0001/data`, unknown('lex-v2')],
    ['letters count', lexV2, 'GET', `${lex}/Exports/EXPORT0001`, unknown('lex-v2')],
    [
      'a path parameter is decoded',
      lexV2,
      'GET',
      `${lex}/exports/a%2Fb%20%C3%BC`,
      ['describeExport', { exportId: 'a/b ü' }],
    ],
    ['a plus sign stays one', lexV2, 'GET', `${lex}/exports/a+b`, ['describeExport', { exportId: 'a+b' }]],
    ['a stray percent sign stays', lexV2, 'GET', `${lex}/exports/50%`, ['describeExport', { exportId: '50%' }]],
    ['a broken UTF-8 sequence stays', lexV2, 'GET', `${lex}/exports/%C3`, ['describeExport', { exportId: '%C3' }]],
    [
      'an empty path parameter is seen',
      koreAi,
      'POST',
      `${kore}/api/public/bot//export`,
      ['startBotExport', { BotID: '' }],
    ],
    ['a literal word goes by the method', emarsys, 'POST', `${suite}/export/filter`, ['exportSegment', {}]],
    [
      'a template takes any word',
      emarsys,
      'GET',
      `${suite}/export/filter`,
      ['getExportStatus', { exportId: 'filter' }],
    ],
  ])('%s', (_, description, method, url, want) => expect(outcome(description, method, url)).toEqual(want))

  test.each([
    ['first', ['/jobs/newest', '/jobs/{jobId}']],
    ['last', ['/jobs/{jobId}', '/jobs/newest']],
  ])('a literal path goes before a template, though it is written %s', (_, templates) => {
    const description: DescriptionFacts = {
      vendor: 'acme',
      title: 'Acme',
      servers: [{ url: 'https://acme.example/', variables: {} }],
      trailingSlash: 'significant',
      sensitive: [],
      credentialHeaders: [],
      operations: Object.fromEntries(
        templates.map((path) => [path, { method: 'GET', path, repeatable: true, parameters: [], responses: {} }]),
      ),
    }
    expect([
      outcome(description, 'GET', 'https://acme.example/jobs/newest'),
      outcome(description, 'GET', 'https://acme.example/jobs/7'),
    ]).toEqual([
      ['/jobs/newest', {}],
      ['/jobs/{jobId}', { jobId: '7' }],
    ])
  })
})

describe('methods', () => {
  const start: Want = ['startBotExport', { BotID: botId }]
  const wrongForStart = (method: string) => `kore-ai knows this path with POST, not ${method}`
  const url = `https://platform.kore.ai${botExport}`

  test.each<[string, DescriptionFacts, string, string, number | undefined, Want]>([
    ['another method has no operation', koreAi, 'PUT', url, undefined, wrongForStart('PUT')],
    ['another method has none with a success', koreAi, 'PUT', url, 200, wrongForStart('PUT')],
    ['another method has none with another refusal', koreAi, 'PUT', url, 404, wrongForStart('PUT')],
    ['another method that the vendor refused with 405 has one', koreAi, 'PUT', url, 405, start],
    ['a 405 with the right method has it too', koreAi, 'POST', url, 405, start],
    [
      'a 405 does not help an unknown path',
      koreAi,
      'PUT',
      `${url}/files`,
      405,
      'no operation of kore-ai has this path',
    ],
    [
      'a 405 that the contract does not know changes nothing',
      lexV2,
      'PATCH',
      'https://models-v2-lex.us-east-1.amazonaws.com/exports',
      405,
      'lex-v2 knows this path with PUT, POST, not PATCH',
    ],
    [
      'all methods of a path are named',
      lexV2,
      'PATCH',
      'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001',
      undefined,
      'lex-v2 knows this path with GET, PUT, DELETE, not PATCH',
    ],
  ])('%s', (_, description, method, address, status, want) => {
    expect(outcome(description, method, address, status)).toEqual(want)
  })

  test('a 405 goes to the operation that has the method, even where another at the same path knows 405', () => {
    const operation = (method: string, knows405: boolean) => ({
      method,
      path: '/jobs',
      repeatable: false,
      parameters: [],
      responses: knows405 ? { 405: { mediaTypes: [], headers: [] } } : {},
    })
    const description: DescriptionFacts = {
      vendor: 'acme',
      title: 'Acme',
      servers: [{ url: 'https://acme.example', variables: {} }],
      trailingSlash: 'significant',
      sensitive: [],
      credentialHeaders: [],
      operations: { createJob: operation('POST', true), listJobs: operation('GET', false) },
    }
    expect(outcome(description, 'GET', 'https://acme.example/jobs', 405)).toEqual(['listJobs', {}])
  })
})

test('a path parameter comes back as it was before it was encoded', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/^\.{1,2}$/.test(value))
  fc.assert(
    fc.property(text, (exportId) => {
      const url = `https://models-v2-lex.us-east-1.amazonaws.com/exports/${encodeURIComponent(exportId)}`
      expect(outcome(lexV2, 'GET', url)).toEqual(['describeExport', { exportId }])
    }),
  )
})

test('no method and no address makes any vendor throw', () => {
  const url = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(
      fc.constantFrom(...vendors),
      fc.string(),
      url,
      fc.integer(),
      ({ contract }, method, address, status) => {
        expect(() => createOperationMatcher(contract.description).match({ method, url: address }, status)).not.toThrow()
      },
    ),
  )
})
