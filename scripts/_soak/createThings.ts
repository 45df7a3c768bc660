import { readPointer } from '../../src/contract/jsonPointer.ts'
import { putPointer } from '../../src/contract/putPointer.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { nextId } from '../../src/mock/nextId.ts'
import { listRequestExamples, requestExample } from '../_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import type { WaiterCase } from './waiterCases.ts'

type Request = Readonly<Record<string, unknown>>

/**
 * Makes the requests that start jobs, each for a thing of its own where a thing is what names a job, or what it makes: two
 * jobs for one thing would tell of each other.
 */
export function createThings(): (own: Pick<WaiterCase, 'vendor' | 'mock' | 'lifecycle'>) => Request {
  const last = new Map<string, Request>()
  return ({ vendor, mock, lifecycle: name }) => {
    const lifecycle = vendor.contract.lifecycles[name]
    const [start = ''] = Object.keys(lifecycle?.starts ?? {})
    const key = `${vendor.name} ${name}`
    const inputs = lifecycle?.wait.parameters.flatMap(({ value }) => (value.from === 'input' ? [`/${value.name}`] : []))
    const named = Object.values(mock.jobs[name]?.named[start] ?? {}).flat()
    const places = [...(inputs ?? []).slice(0, 1), ...named.flatMap((place) => [place, `/body${place}`])]
    let request = last.get(key) ?? firstRequest(vendor, mock, start)
    for (const place of places) {
      const thing = readPointer(request, place)
      if (typeof thing === 'string' || typeof thing === 'number')
        request = putPointer(request, place, nextId(thing)) as Request
    }
    last.set(key, request)
    return request
  }
}

/** The request of the example; an import may replace what an earlier one has made. */
function firstRequest({ document }: GeneratedVendor, { exampleRequests, facts }: MockVendor, start: string): Request {
  const request: Request = { start, ...exampleRequests[start] }
  const { conflicts } = facts
  if (conflicts === undefined || readPointer(request['body'], conflicts.strategy) !== conflicts.fails) return request
  const others = listRequestExamples(document, start)
    .map((name) => readPointer(requestExample(document, start, name)?.value, conflicts.strategy))
    .filter((strategy) => strategy !== conflicts.fails)
  return putPointer(request, `/body${conflicts.strategy}`, others[0]) as Request
}
