import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import axios from 'axios'
import { afterAll, beforeAll, expect, test } from 'vitest'
import vitestOpenApi from 'vitest-openapi'
import { type LoopbackServer, startLoopbackServer } from '../../../src/_testing/loopbackServer.ts'
import type { JudgeCase } from '../judgeCase.ts'
import type { MatcherInput, MatcherReport } from './vitestOpenApi.ts'

const folder = process.env['JUDGE_BENCH'] ?? ''
const { documents, cases } = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8')) as MatcherInput

let current: JudgeCase['exchange']['response']
let server: LoopbackServer
beforeAll(async () => {
  server = await startLoopbackServer(() => ({ ...current, headers: Object.fromEntries(current.headers) }))
})
afterAll(() => server.close())

test('the matcher says what it thinks of each case', async () => {
  const report: MatcherReport[number][] = []
  for (const { document, exchange } of cases) {
    current = exchange.response
    const { method, url, headers } = exchange.request
    const { pathname, search } = new URL(url)
    const response = await axios.request({
      method,
      url: `${server.address}${pathname}${search}`,
      headers: Object.fromEntries(headers),
      validateStatus: () => true,
    })
    report.push(
      messageOf(() => {
        vitestOpenApi(documents[document] as never)
        expect(response).toSatisfyApiSpec()
      }),
    )
  }
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report))
})

function messageOf(act: () => void): string | null {
  try {
    act()
    return null
  } catch (error) {
    return (error as Error).message
  }
}
