import { vendors } from '../../generated/vendors.ts'
import type { Connections } from '../plans/connectPlan.ts'
import type { PlanFile } from '../plans/readPlan.ts'
import type { RunPlanOptions } from '../plans/runPlan.ts'
import { chooseFetch } from './chooseFetch.ts'
import { clockSkewText } from './clockSkewText.ts'
import type { CommandArguments, Surroundings } from './command.ts'
import { mockedVendor, type RunningMock, startEmbeddedMock } from './embeddedMock.ts'
import { openRecording, type Recording } from './openRecording.ts'
import { mockDelayMs } from './pace.ts'
import { onlySide } from './sideOptions.ts'

/** Where the jobs of a plan run. */
export interface PlanPlace {
  readonly connections: Connections
  readonly recording: Recording | undefined
  readonly pace: Pick<RunPlanOptions, 'pace' | 'patience'>
  readonly close: () => Promise<void>
}

// Bodies of many jobs are held in memory until the recording is written.
const recordedBodyBytes = 1_000_000

// The mock computes nothing, so its jobs need no patience.
const mockPace = { pace: { delayMs: mockDelayMs }, patience: { firstMs: mockDelayMs, totalMs: 2000 } }

/**
 * Starts the mocks of a plan where `--mock` asks for them, and makes what its clients are made of.
 * @throws {UsageError} for `--record` and `--scenario` that cannot be right
 * @throws {MockError} where the mocks cannot start
 */
export async function openPlanPlace(
  { entries }: PlanFile,
  args: CommandArguments,
  surroundings: Surroundings,
): Promise<PlanPlace> {
  const used = vendors.filter(({ name }) => entries.some(({ entry }) => entry.contract === name))
  const mocked = await Promise.all(used.map((vendor) => mockedVendor(vendor, args, [onlySide], [])))
  const contracts = await Promise.all(used.map(({ loadContract }) => loadContract()))
  const recording = await openRecording(args, contracts, recordedBodyBytes)
  const mocks = new Map<string, RunningMock>()
  const close = async () => {
    for (const { server } of mocks.values()) await server.close()
  }
  try {
    for (const vendor of mocked)
      if (vendor !== undefined)
        mocks.set(vendor.contract.description.vendor, await startEmbeddedMock(vendor, args.text('scenario')))
  } catch (error) {
    await close()
    throw error
  }
  const connections: Connections = {
    env: surroundings.env,
    mocks: args.has('mock') ? new Map([...mocks].map(([name, { options }]) => [name, options])) : undefined,
    async createFetch(limits) {
      const fetch = await chooseFetch(args, surroundings, limits)
      return recording === undefined ? fetch : recording.watch(fetch)
    },
    onClockSkew: (aheadMs) => surroundings.warn(clockSkewText(aheadMs)),
  }
  return { connections, recording, pace: args.has('mock') ? mockPace : {}, close }
}
