import { createEntryJudge } from '../../src/recordings/entryJudge.ts'
import { noAttachments } from '../../src/recordings/readers/attachments.ts'
import { parseSlice } from '../../src/recordings/readers/parseSlice.ts'
import { loadVendors } from '../_lib/generated.ts'
import type { Figures } from './figures.ts'

const sizes = [1_000, 10_000, 100_000]
/** Ten times as much may take so many times as long: what is quadratic takes a hundred times. */
const mostGrowth = 30

const url = 'https://models-v2-lex.us-east-1.amazonaws.com/exports'
const members = (count: number, value: (at: number) => unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, value(at)]))
const list = (count: number, item: (at: number) => unknown) => Array.from({ length: count }, (_, at) => item(at))

/** Entries of which one thing is there very often. */
const subjects: Readonly<Record<string, (count: number) => object>> = {
  'unknown members': (count) => ({
    request: { method: 'GET', url: `${url}/EXPORT0001`, headers: {} },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { exportId: 'EXPORT0001', exportStatus: 'InProgress', ...members(count, (at) => at) },
    },
  }),
  'unknown headers': (count) => ({
    request: { method: 'GET', url: `${url}/EXPORT0001`, headers: {} },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json', ...members(count, String) },
      body: { exportId: 'EXPORT0001', exportStatus: 'InProgress' },
    },
  }),
  'wrong items': (count) => ({
    request: { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: {} },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { botId: 'BOT0000001', exportSummaries: list(count, () => ({ exportId: 7, exportStatus: 8 })) },
    },
  }),
  'wrong items, a line each': (count) => ({
    request: { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: {} },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { botId: 'BOT0000001', exportSummaries: list(count, () => null) },
    },
  }),
  'unknown query parameters': (count) => ({
    request: { method: 'GET', url: `${url}/EXPORT0001?${list(count, (at) => `q${at}=1`).join('&')}`, headers: {} },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { exportId: 'EXPORT0001', exportStatus: 'InProgress' },
    },
  }),
}

/** How the time for one entry grows with what is wrong with it. */
export async function growth(): Promise<Figures> {
  const candidates = (await loadVendors()).map(({ contract }) => ({
    description: contract.description,
    load: async () => contract,
  }))
  const judge = createEntryJudge(candidates, { profile: 'audit' })
  const timeOf = async (entry: object, indent: number) => {
    const bytes = Buffer.from(JSON.stringify(entry, null, indent))
    const start = performance.now()
    const item = await parseSlice(
      { kind: 'value', index: 0, place: { line: 1, column: 1 }, bytes },
      { file: 'growth', attachments: noAttachments },
    )
    if ('skipped' in item) throw new Error(item.skipped.reason)
    const verdict = await judge.judge(item.entry)
    if ('skipped' in verdict) throw new Error(verdict.skipped.reason)
    return performance.now() - start
  }
  const rows: string[][] = []
  const problems: string[] = []
  for (const [name, entryOf] of Object.entries(subjects)) {
    const times: number[] = []
    for (const size of sizes) {
      const entry = entryOf(size)
      const indent = name.endsWith('a line each') ? 1 : 0
      await timeOf(entry, indent)
      times.push(Math.min(await timeOf(entry, indent), await timeOf(entry, indent)))
    }
    const ratio = (times[2] ?? 0) / (times[1] ?? 1)
    rows.push([name, ...times.map((ms) => ms.toFixed(1)), ratio.toFixed(1), String(mostGrowth)])
    if (ratio > mostGrowth) problems.push(`${name}: ten times as many take ${ratio.toFixed(1)} times as long`)
  }
  return {
    title: 'One entry with so many things wrong, in milliseconds',
    headings: ['what', ...sizes.map(String), 'growth', 'at most'],
    rows,
    problems,
  }
}
