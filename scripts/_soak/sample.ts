import { readdirSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** What the process holds at one moment, with nothing under way. */
export interface Sample {
  /** Seconds since the start. */
  readonly atSeconds: number
  readonly rssMegabytes: number
  /** Of what is left when everything that nobody holds is taken away. */
  readonly heapMegabytes: number
  /** Sockets, servers, timers and whatever else keeps a process alive. */
  readonly resources: number
  /** Undefined where the system does not tell. */
  readonly descriptors: number | undefined
}

const megabyte = 2 ** 20

/**
 * Takes away what nobody holds, and looks at what is left. Connections whose server has just closed are given two seconds to go.
 * @param collect the `gc` of `node --expose-gc`
 * @param least resources and descriptors that are there in any case; what is above is waited for
 */
export async function takeSample(
  startedMs: number,
  collect: () => void,
  least: Pick<Sample, 'resources' | 'descriptors'> = { resources: 0, descriptors: 0 },
): Promise<Sample> {
  let held = countHandles()
  for (let tries = 0; tries < 40; tries++) {
    if (held.resources <= least.resources && (held.descriptors ?? 0) <= (least.descriptors ?? 0)) break
    await delay(50)
    held = countHandles()
  }
  // What finalizers let go is gone after the second time.
  collect()
  await delay(10)
  collect()
  const { rss, heapUsed } = process.memoryUsage()
  return {
    atSeconds: (performance.now() - startedMs) / 1000,
    rssMegabytes: rss / megabyte,
    heapMegabytes: heapUsed / megabyte,
    ...held,
  }
}

function countHandles(): Pick<Sample, 'resources' | 'descriptors'> {
  return {
    resources: process.getActiveResourcesInfo().length,
    descriptors: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : undefined,
  }
}
