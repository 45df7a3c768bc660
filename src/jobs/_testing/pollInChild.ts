import { generatedClient } from '../../../scripts/_lib/clientCall.ts'
import { loadVendors } from '../../../scripts/_lib/generated.ts'
import type { Clock } from '../../client/clock.ts'
import { jobExamples, json, loadJobs } from './playedJob.ts'

// A program of its own, because a test runner holds more and more by itself. It is started with --expose-gc and given how
// often to poll; it prints, as JSON, how the job ended and the bytes in use at half of the polls and at the end.
const polls = Number(process.argv[2])
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Bytes in use when all that is let go is collected: what waits for that is called in later turns. */
async function settledHeap(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.()
    for (let turns = 0; turns < 20; turns++) await turn()
  }
  return process.memoryUsage().heapUsed
}

/** Rejects when a call has ended before its time is over. */
const aborted = (signal: AbortSignal | undefined) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

let nowMs = 0
const clock: Clock = {
  now: () => nowMs,
  sleep: async (delayMs, signal, isBound) => {
    if (isBound) await aborted(signal)
    else nowMs += delayMs
  },
}

// The loop is the same for all vendors.
const [vendor] = await loadVendors()
if (vendor === undefined) throw new Error('there is no vendor')
const { started, pending, done } = jobExamples(vendor)
const heap: number[] = []
let sent = 0
const fetch = async () => {
  sent++
  // What is referred to weakly is let go between turns only.
  await turn()
  if (sent === polls / 2 || sent === polls) heap.push(await settledHeap())
  return json(sent < polls ? pending[0]?.value : done)
}
const headers = { 'Vendor-Credentials': 'planted-secret' }
const client = await generatedClient(vendor, { baseUrl: 'https://vendor.example/base', headers, fetch, clock })
const { waitForExport } = await loadJobs(vendor)
const job = await waitForExport(client, started, { timeoutMs: Number.MAX_SAFE_INTEGER })
console.log(JSON.stringify({ polls: job.polls, phase: job.phase, heap }))
