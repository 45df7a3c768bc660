import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import axios from 'axios'
import { afterAll, beforeAll, expect, test } from 'vitest'
import vitestOpenApi from 'vitest-openapi'
import { type LoopbackServer, startLoopbackServer } from '../../../src/_testing/loopbackServer.ts'
import { fastest } from '../fastest.ts'
import type { MatcherSpeedInput } from '../peerSpeeds.ts'

const folder = process.env['JUDGE_BENCH'] ?? ''
const { document, exchange } = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8')) as MatcherSpeedInput

let server: LoopbackServer
beforeAll(async () => {
  const { status, headers, body = '' } = exchange.response
  server = await startLoopbackServer(() => ({ status, headers: Object.fromEntries(headers), body }))
})
afterAll(() => server.close())

test('the matcher judges one response again and again', async () => {
  const response = await axios.get(server.address + new URL(exchange.request.url).pathname)
  vitestOpenApi(document as never)
  const { matcher } = await fastest(400, { matcher: { count: 1, run: () => expect(response).toSatisfyApiSpec() } })
  writeFileSync(join(folder, 'report.json'), JSON.stringify(matcher))
})
