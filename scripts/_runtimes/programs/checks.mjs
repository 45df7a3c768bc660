// What every runtime does with the packed package. A check that has succeeded says so; `scripts/runtimes.ts` reads that.
import { createLexV2Client, openExportFile, runExport } from 'export-contracts/lex-v2'
import { mockVendor } from 'export-contracts/lex-v2/mock'
import { createMockFetch } from 'export-contracts/mock'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'placeholder' }
const bot = { botExportSpecification: { botId: 'BOT0000001', botVersion: 'DRAFT' } }
const request = { body: { resourceSpecification: bot, fileFormat: 'LexJson' } }

export function done(name, seen, wanted) {
  const [got, expected] = [JSON.stringify(seen), JSON.stringify(wanted)]
  if (got !== expected) throw new Error(`${name}: expected ${expected}; got ${got}`)
  console.log(`done: ${name}`)
}

async function exportBot(lex, options) {
  const job = await runExport(lex, request, options)
  const { body } = await openExportFile(job)
  const bytes = new Uint8Array(await new Response(body).arrayBuffer())
  return { job, begins: String.fromCharCode(...bytes.slice(0, 2)) }
}

/** A signed export over the network, at a mock that is served. */
export async function client(address) {
  const lex = createLexV2Client({ baseUrl: `${address}/lex-v2`, credentials })
  const { job, begins } = await exportBot(lex, { delayMs: 1 })
  done('client', { polls: job.polls, begins }, { polls: 3, begins: 'PK' })
}

/** An export at the mock in this process, on its own clock. */
export async function mock() {
  const fetch = createMockFetch(mockVendor, { scenario: 'throttled' })
  const lex = createLexV2Client({ region: 'eu-west-1', credentials, fetch, clock: fetch.clock })
  const startedMs = fetch.clock.now()
  const { job, begins } = await exportBot(lex)
  const told = { begins, tookTime: fetch.clock.now() - startedMs > 10_000, isSame: job.data.exportStatus }
  done('mock', told, { begins: 'PK', tookTime: true, isSame: 'Completed' })
}

/** Two answers, of which one breaks the contract. */
export async function answers() {
  const fetch = createMockFetch(mockVendor)
  const good = await fetch('https://models-v2-lex.eu-west-1.amazonaws.com/exports/EXPORT0001/', {
    headers: { authorization: 'any' },
  })
  const headers = { 'Content-Type': 'application/json' }
  return { good, bad: new Response('{"exportId":1}', { headers }), operationId: 'describeExport' }
}

export const messageOf = (work) =>
  work().then(
    () => 'nothing was refused',
    ({ message }) => message,
  )

/** The matcher of an `expect`. */
export async function matcher(expect) {
  const { good, bad, operationId } = await answers()
  await expect(good).toMatchContract('lex-v2', { operationId })
  // Bun throws at once, the others give a promise.
  const refusal = await messageOf(async () => expect(bad).toMatchContract('lex-v2', { operationId }))
  done('matcher', /exportId/.test(refusal), true)
}
