import { describe, expect, test } from 'vitest'
import { loadVendors } from '../_lib/generated.ts'
import { lifecycleSteps, partiesOf } from './lifecycleSteps.ts'
import { plain } from './plain.ts'
import { sequenceDiagram, sequenceList } from './sequenceDiagram.ts'

const vendors = await loadVendors()
const jobs = vendors.flatMap(({ name, contract }) =>
  Object.entries(contract.lifecycles).map(([job, lifecycle]) => ({ name, job, lifecycle })),
)

const lifecycleOf = (wanted: string, job: string) => {
  const found = jobs.find(({ name, job: own }) => name === wanted && own === job)
  if (found === undefined) throw new Error(`${wanted} has no ${job}`)
  return found.lifecycle
}

test('an export whose address expires is started, polled, fetched, asked for again and taken away', () => {
  const list = sequenceList(lifecycleOf('lex-v2', 'export'))
  expect(list.split('\n')).toEqual([
    '1. You send <code>createExport</code> to the vendor; the vendor answers the id of the job.',
    '1. Every 10 seconds, at most 35 times: you send <code>describeExport</code> to the vendor; the vendor answers InProgress.',
    '1. In the end: the vendor answers Completed, with an address; the vendor answers or Failed or Deleting: there is no file.',
    '1. You send GET to the address; the address answers application/zip.',
    '1. Once the address has expired, after 300 seconds: you send <code>describeExport</code> to the vendor; the vendor answers a fresh address; you send GET to the address; the address answers application/zip.',
    '1. If it is to be taken away: you send <code>deleteExport</code> to the vendor.',
  ])
})

describe.each(jobs)('$name $job', ({ lifecycle }) => {
  const parts = lifecycleSteps(lifecycle)
  const operations = [
    ...Object.entries(lifecycle.starts).flatMap(([start, { uploads = [] }]) => [
      start,
      ...uploads.map(({ operationId }) => operationId),
    ]),
    lifecycle.wait.operationId,
    ...[lifecycle.fetch, lifecycle.delete].flatMap((step) => (step === undefined ? [] : [step.operationId])),
  ]
  const svg = sequenceDiagram('x', 'Title', lifecycle)

  test('picture and words have each operation, and no other', () => {
    const shown = [...svg.matchAll(/<tspan class="operation">([^<]*)</g)].map(([, name]) => name)
    const told = [...sequenceList(lifecycle).matchAll(/<code>(.*?)<\/code>/g)].map(([, name = '']) => plain(name))
    expect(new Set(shown)).toEqual(new Set(operations))
    expect(told).toEqual(shown)
  })

  test('every message has a line of its own inside the picture', () => {
    const messages = parts.flatMap((part) => part.messages)
    const [, height = '0'] = /viewBox="0 0 360 (\S+)"/.exec(svg) ?? []
    const lines = [...svg.matchAll(/<text class="message" x="\S+" y="(\S+)"/g)].map(([, y]) => Number(y))
    expect(lines).toHaveLength(messages.length)
    expect(lines.every((y, index) => y >= (lines[index - 1] ?? 30) + 30 && y < Number(height))).toBe(true)
  })

  test('has a lane for the address only where something is sent there', () => {
    const isUsed = parts.some(({ messages }) => messages.some(({ from, to }) => [from, to].includes('address')))
    expect(partiesOf(parts).includes('address')).toBe(isUsed)
    expect(svg.split('class="lane"')).toHaveLength(partiesOf(parts).length + 1)
  })
})
