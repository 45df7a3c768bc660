import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { startMock } from '../../src/mock/startMock.ts'
import { createRecorder } from '../../src/recorder/createRecorder.ts'
import type { Counters } from './counters.ts'
import type { createThings } from './createThings.ts'
import { planOf } from './planOf.ts'
import { runCommand } from './runCommand.ts'
import { runWaiter, type WaiterPlace } from './runWaiter.ts'
import type { WaiterCase } from './waiterCases.ts'

/** What is the same in each span. */
export interface Load {
  readonly cases: readonly WaiterCase[]
  readonly mocks: readonly MockVendor[]
  /** Waiters at the same time. */
  readonly waiters: number
  readonly folder: string
  readonly counters: Counters
  /** The request that starts the next job. */
  readonly nextRequest: ReturnType<typeof createThings>
  /** Never aborted, and given to every job: what jobs hang on it must go with them. */
  readonly signal: AbortSignal
}

/** Ports of the mocks, so that clients meet the same hosts in each span; 0 before the first. */
export interface Ports {
  patient: number
  flaky: number
}

/**
 * Starts the mocks, keeps waiters, plans and checks at work until the time is over, waits for what is under way, and ends the
 * mocks. Each of them does its work at least once.
 * @param ports those to listen on; set to those that were taken
 */
export async function runSpan(load: Load, ports: Ports, spanMs: number): Promise<void> {
  const { mocks, counters } = load
  const note = () => {
    counters.got += 1
  }
  const patient = await startMock({ vendors: mocks, port: ports.patient, log: note })
  const flaky = await startMock({ vendors: mocks, port: ports.flaky, log: note, scenario: 'flaky' })
  ports.patient = Number(new URL(patient.address).port)
  ports.flaky = Number(new URL(flaky.address).port)
  const fetch: typeof globalThis.fetch = (input, init) => {
    counters.sent += 1
    return globalThis.fetch(input, init)
  }
  const place = { address: patient.address, fetch, folder: load.folder, signal: load.signal }
  const untilMs = performance.now() + spanMs
  const isOver = () => performance.now() >= untilMs
  try {
    await Promise.all([
      ...Array.from({ length: load.waiters }, (_, index) => keepWaiting(load, place, index, isOver)),
      keepPlanning(load, { ...place, address: flaky.address }, isOver),
      keepChecking(load, place, isOver),
    ])
  } finally {
    await patient.close()
    await flaky.close()
  }
}

async function keepWaiting(
  { cases, counters, waiters, nextRequest }: Load,
  place: WaiterPlace,
  index: number,
  isOver: () => boolean,
) {
  let turn = index
  do {
    const own = cases[turn % cases.length] as WaiterCase
    counters.started += 1
    const end = await runWaiter(own, place, nextRequest(own), `waiter-${index}`)
    counters.ended += 1
    const { vendor, lifecycle, scenario } = own
    if (end !== own.end)
      counters.unexpected.push(`${lifecycle} of ${vendor.name} in ${scenario} ended with ${end}, not ${own.end}`)
    turn += waiters
  } while (!isOver())
}

async function keepPlanning({ mocks, counters, folder }: Load, place: WaiterPlace, isOver: () => boolean) {
  const own = join(folder, 'plan')
  do {
    await mkdir(own)
    const file = join(own, 'plan.yaml')
    await writeFile(file, planOf(mocks, place.address))
    counters.started += mocks.length
    const { code, out, err } = await runCommand(['run', file, '--format', 'json'], place)
    const { jobs } = JSON.parse(out === '' ? '{"jobs":[]}' : out) as {
      readonly jobs: readonly { readonly end: string }[]
    }
    counters.ended += jobs.filter(({ end }) => end === 'saved' || end === 'failed').length
    if (code !== 0) counters.unexpected.push(`a plan ended with ${code}: ${err}${out}`)
    counters.plans += 1
    await rm(own, { recursive: true })
  } while (!isOver())
}

async function keepChecking({ cases, counters, folder, nextRequest }: Load, place: WaiterPlace, isOver: () => boolean) {
  const completes = cases.filter(({ scenario }) => scenario === 'completes')
  const file = join(folder, 'recorded.har')
  let turn = 0
  do {
    const own = completes[turn % completes.length] as WaiterCase
    const recorder = createRecorder(place.fetch, { contracts: [own.vendor.contract] })
    counters.started += 1
    const end = await runWaiter(own, { ...place, fetch: recorder.fetch }, nextRequest(own), 'recorded')
    counters.ended += 1
    if (end !== own.end) counters.unexpected.push(`a recorded job of ${own.vendor.name} ended with ${end}`)
    await writeFile(file, JSON.stringify(await recorder.har()))
    const { code, out, err } = await runCommand(['check', file], place)
    if (code !== 0) counters.unexpected.push(`a check ended with ${code}: ${err}${out}`)
    counters.checks += 1
    turn += 1
  } while (!isOver())
}
