import { describe, expect, test } from 'vitest'
import { contract as emarsys } from '../../generated/emarsys/contract.ts'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { HeaderList } from '../contract/exchange.ts'
import { createContractFinder, type FinderOptions } from './contractFinder.ts'

const all = [emarsys, koreAi, lexV1, lexV2]
const lex = 'https://models-v2-lex.eu-west-1.amazonaws.com'

/** `lex-v2 describeExport`, or `unmatched: ...` */
function find(call: string, options: FinderOptions = {}, headers: HeaderList = []): string {
  const [method = '', url = ''] = call.split(' ')
  const found = createContractFinder(all, options).find({ request: { method, url, headers } })
  return 'reason' in found ? `${found.kind}: ${found.reason}` : `${found.vendor} ${found.match.operationId}`
}

const concerns = (url: string) => createContractFinder(all).concerns(url)

describe('a call of an operation', () => {
  test.each([
    [`GET ${lex}/exports/A`, 'lex-v2 describeExport'],
    [`GET ${lex}/%65xports/A`, 'lex-v2 describeExport'],
    ['GET https://api.emarsys.net/api/v2/export/1', 'emarsys getExportStatus'],
    ['POST https://bots.my-company.example/api/public/bot/st-1/%65xport', 'kore-ai startBotExport'],
  ])('%s', (call, expected) => {
    expect(find(call)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })
})

describe("somebody else's call is unmatched", () => {
  test.each([
    'GET https://www.example.com/exports/A',
    'GET http://www.example.com/api/v9/contact/getchanges',
    'PATCH https://lex.eu-west-1.amazonaws.com/exports/A',
    'POST http://localhost:3000/api/public/bot',
    'GET data:text/plain,hello',
    'GET blob:https://www.example.com/7f1c',
    'GET chrome-extension://abcdef/exports',
    'GET about:blank',
    'GET /users/1',
    'GET users',
    'GET',
  ])('%s', (call) => {
    expect(find(call)).toMatch(/^unmatched: (no contract has an operation at this address)$/)
    expect(concerns(call.split(' ')[1] ?? '')).toBe(false)
  })

  test('also on this machine, where a path says little', () => {
    expect(find('PATCH http://localhost:3000/exports/A')).toBe(
      'unmatched: lex-v2 knows this path with GET, PUT, DELETE, not PATCH',
    )
  })
})

describe('a call that is aimed at a vendor and misses is unreadable, with the difference', () => {
  test.each([
    [
      `GET ${lex.replace('https', 'http')}/exports/A`,
      'differs from lex-v2 describeExport by its scheme: it is sent by http, and the contract has https',
    ],
    [
      'POST http://bots.my-company.example/api/public/bot/st-1/export',
      'differs from kore-ai startBotExport by its scheme: it is sent by http, and the contract has https',
    ],
    [
      'POST HTTP://api.emarsys.net/api/v2/contact/getchanges/',
      'differs from emarsys exportContactChanges by its scheme: it is sent by http, and the contract has https; and by the slash at its end, which makes another path there',
    ],
    [
      'POST https://api.emarsys.net/api/v2/contact/getchanges/?a=b',
      'differs from emarsys exportContactChanges by the slash at its end, which makes another path there',
    ],
    [`PATCH ${lex}/exports/A`, 'lex-v2 knows this path with GET, PUT, DELETE, not PATCH'],
    [`HEAD ${lex}/exports/A`, 'lex-v2 knows this path with GET, PUT, DELETE, not HEAD'],
    [`OPTIONS ${lex}/exports/A`, 'lex-v2 knows this path with GET, PUT, DELETE, not OPTIONS'],
    [`PATCH http://127.0.0.1:4010/lex-v2/exports/A`, 'lex-v2 knows this path with GET, PUT, DELETE, not PATCH'],
    [
      `PATCH ${lex.replace('https', 'http')}/exports/A`,
      'differs from lex-v2 by its scheme: it is sent by http, and the contract has https; and lex-v2 knows this path with GET, PUT, DELETE, not PATCH',
    ],
    [`GET ${lex}/export/A`, "is at lex-v2's host, and has nearly the path of describeExport: /exports/{exportId}"],
    [`GET ${lex}/Exports/A`, "is at lex-v2's host, and has nearly the path of describeExport: /exports/{exportId}"],
    [
      `GET http://models-v2-lex.eu-west-1.amazonaws.com/exprots/A/`,
      "is at lex-v2's host, and has nearly the path of describeExport: /exports/{exportId}",
    ],
    [
      `GET ${lex}/exports/A/status`,
      "is at lex-v2's host, and has nearly the path of describeExport: /exports/{exportId}",
    ],
    [`POST ${lex}/v2/exports`, "is at lex-v2's host, and has nearly the path of createExport: /exports"],
    [
      'POST https://api.emarsys.net/api/v4/contact/getchanges',
      "is at emarsys's host, and has nearly the path of exportContactChanges: /api/{version}/contact/getchanges",
    ],
    [
      'GET https://api.emarsys.net/export/1',
      "is at emarsys's host, and has nearly the path of getExportStatus: /api/{version}/export/{exportId}",
    ],
    [
      'GET https://bots.kore.ai/api/public/bot/st-1/export/stat',
      "is at kore-ai's host, and has nearly the path of startBotExport: /api/public/bot/{BotID}/export",
    ],
    [
      'GET https://bots.kore.ai//api/public/bot/st-1/export/status',
      "is at kore-ai's host, and has nearly the path of getBotExportStatus: /api/public/bot/{BotID}/export/status",
    ],
    [`GET ${lex}/exports%2fA`, "is at lex-v2's host, and has nearly the path of describeExport: /exports/{exportId}"],
    [
      `GET ${lex}/v1/api/exports/A`,
      "is at lex-v2's host, and has nearly the path of describeExport: /exports/{exportId}",
    ],
    [`GET ${lex}:8443/exports/A`, 'differs from lex-v2 describeExport by its port'],
    [`GET ${lex}./exports/A`, 'differs from lex-v2 describeExport by the dot at the end of its host'],
    [
      `${'S'.repeat(5000)} ${lex}/exports/A`,
      'lex-v2 knows this path with GET, PUT, DELETE, not a method of 5000 characters',
    ],
    [
      'POST https://platform.kore.ai/public/bot/st-1/export',
      "is at kore-ai's host, and has nearly the path of startBotExport: /api/public/bot/{BotID}/export",
    ],
    ['GET /exports/A', 'has no whole URL. Record the address with its scheme and host.'],
    [
      'GET //models-v2-lex.eu-west-1.amazonaws.com/exports/A',
      'has no whole URL. Record the address with its scheme and host.',
    ],
    ['GET api.emarsys.net/api/v2/export/1', 'has no whole URL. Record the address with its scheme and host.'],
    ['PATCH /exports/A', 'has no whole URL. Record the address with its scheme and host.'],
  ])('%s', (call, reason) => {
    expect(find(call)).toBe(`unreadable: ${reason}`)
    expect(concerns(call.split(' ')[1] ?? '')).toBe(true)
  })

  test('but a preflight of a browser is no call', () => {
    const headers = [['Access-Control-Request-Method', 'GET']] as const
    expect(find(`OPTIONS ${lex}/exports/A`, {}, headers)).toBe('unmatched: is a preflight of a browser, not a call')
  })
})

describe("another call to a vendor's host", () => {
  const calls = [
    [`POST ${lex}/bots/`, 'lex-v2'],
    [`POST ${lex}/testsets/`, 'lex-v2'],
    ['GET https://api.emarsys.net/api/v2/settings', 'emarsys'],
    ['GET https://platform.kore.ai/assets/app.js', 'kore-ai'],
    ['GET https://eu-platform.kore.ai/foo', 'kore-ai'],
  ] as const

  test.each(calls)('%s is unmatched, and the reason says so', (call, vendor) => {
    expect(find(call)).toBe(
      `unmatched: is at ${vendor}'s host, and no operation has its path; with --contract ${vendor} that counts`,
    )
    expect(concerns(call.split(' ')[1] ?? '')).toBe(true)
  })

  test.each(calls)('%s is unreadable where whole hosts count', (call, vendor) => {
    expect(find(call, { wholeHosts: true })).toBe(`unreadable: is at ${vendor}'s host, and no operation has its path`)
  })
})

test.each([
  [`GET ${lex.toUpperCase()}/exports/A?b`, 'models-v2-lex.eu-west-1.amazonaws.com'],
  ['GET http://localhost:4010/lex-v2/exports/A', 'localhost:4010'],
])('the host of a call is told with its port, in small letters: %s', (call, host) => {
  const [method = '', url = ''] = call.split(' ')
  const request = { method, url, headers: [] }
  expect(createContractFinder(all).find({ request })).toMatchObject({ vendor: 'lex-v2', host })
  // Where a contract has more at the address, too.
  expect(createContractFinder([lexV2]).find({ request })).toMatchObject({ vendor: 'lex-v2', host })
})

test('a preflight is one by its header only, and in whatever letters', () => {
  const headers = [['Access-Control-Request-Method', 'GET']] as const
  expect(find(`options ${lex}/exports/A`, {}, headers)).toBe('unmatched: is a preflight of a browser, not a call')
  expect(find(`PATCH ${lex}/exports/A`, {}, headers)).toBe(
    'unreadable: lex-v2 knows this path with GET, PUT, DELETE, not PATCH',
  )
})

test('of several spellings that differ, the one that differs least is told', () => {
  expect(find(`GET ${lex.replace('https', 'http')}.:80/exports/A/`)).toBe(
    'unreadable: differs from lex-v2 describeExport by the dot at the end of its host; and by its port; and by its scheme: it is sent by http, and the contract has https',
  )
})
