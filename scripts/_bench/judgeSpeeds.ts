import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { checkExchange } from '../../src/conformance/checkExchange.ts'
import type { Exchange } from '../../src/conformance/exchange.ts'
import { exampleExchange, listExamples, requestExample } from '../_lib/exampleExchange.ts'
import { type GeneratedVendor, loadGenerated } from '../_lib/generated.ts'
import { readRegistry } from '../_lib/registry.ts'

export interface Speed {
  readonly name: string
  /** Exchanges per millisecond of processor time, the best of several rounds. */
  readonly perMs: number
  /** Our speed divided by this one. */
  readonly ratio: number
}

const rounds = 150

/** How fast the judge is beside JSON.parse of the same exchanges, and beside Prism's validator. */
export async function judgeSpeeds(): Promise<Speed[]> {
  const vendors = await Promise.all(readRegistry().map(loadGenerated))
  const subjects = vendors.flatMap((vendor) => examplesOf(vendor).map((exchange) => ({ vendor, exchange })))
  const texts = subjects.map(({ exchange }) => JSON.stringify(exchange))
  const count = subjects.length

  const parse = await fastest(count, () => {
    for (const text of texts) JSON.parse(text)
  })
  const judge = (profile: 'consumer' | 'audit') =>
    fastest(count, () => {
      for (const { vendor, exchange } of subjects) checkExchange(vendor.contract, exchange, { profile })
    })
  const consumer = await judge('consumer')
  const audit = await judge('audit')
  const prism = await prismSpeed(vendors[0] as GeneratedVendor)
  const wrong = subjects.filter(({ vendor, exchange }) => {
    const result = checkExchange(vendor.contract, exchange)
    return !result.judged || result.findings.some(({ severity }) => severity === 'error')
  })
  if (wrong.length > 0)
    throw new Error(`${wrong.length} examples do not keep their contract, so their speed says nothing`)
  return [
    { name: 'ours, consumer profile', perMs: consumer, ratio: 1 },
    { name: 'ours, audit profile', perMs: audit, ratio: consumer / audit },
    { name: 'JSON.parse of the same', perMs: parse, ratio: consumer / parse },
    { name: "Prism's mock with validation", perMs: prism, ratio: consumer / prism },
  ]
}

/** The successful examples of a vendor as whole exchanges. */
function examplesOf({ contract, document }: GeneratedVendor): Exchange[] {
  return listExamples(document).map(({ operationId, status, name }) => {
    const { value, mediaType } = findExample(document, operationId, status, name)
    const request = requestExample(document, operationId)
    return exampleExchange(contract, document, operationId, { request, status, response: { mediaType, value } })
  })
}

function findExample(document: GeneratedVendor['document'], operationId: string, status: number, name: string) {
  const example = listExamples(document).find(
    (item) => item.operationId === operationId && item.status === status && item.name === name,
  )
  const mediaType = typeof example?.value === 'string' ? 'text/csv' : 'application/json'
  return { value: example?.value, mediaType }
}

async function prismSpeed({ document, contract }: GeneratedVendor): Promise<number> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  const nothing = () => undefined
  const names = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal']
  const logger: object = { child: () => logger, ...Object.fromEntries(names.map((name) => [name, nothing])) }
  const config = {
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: true,
    checkSecurity: false,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
  } as const
  const prism = createInstance(config, { logger: logger as never })
  const { wait } = contract.lifecycle
  const { request } = exampleExchange(contract, document, wait.operationId, {
    request: undefined,
    status: 200,
    response: undefined,
  })
  const input = {
    method: request.method.toLowerCase() as 'get',
    url: { path: new URL(request.url).pathname, query: {} },
    headers: {},
  }
  const requests = 50
  return fastest(requests, async () => {
    for (let index = 0; index < requests; index++) await prism.request(input, operations, config)()
  })
}

/** Processor time rather than wall time: other programs on the machine then count for less. */
async function fastest(count: number, work: () => unknown): Promise<number> {
  let best = 0
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, count / ((user + system) / 1000))
  }
  return best
}
