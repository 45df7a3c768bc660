import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { jobExamples } from '../../jobs/_testing/playedJob.ts'

/** Runs `saveInChild.ts`, below another program where one is given. */
export function spawnSave(
  vendor: GeneratedVendor,
  address: string,
  target: string,
  below: readonly string[] = [],
): ChildProcessByStdio<null, Readable, null> {
  const script = join(import.meta.dirname, 'saveInChild.ts')
  const job = JSON.stringify(jobExamples(vendor).started)
  const [program = '', ...args] = [...below, process.execPath, script, vendor.name, address, job, target]
  return spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** What `saveInChild.ts` prints. */
export async function saveInChild(...args: Parameters<typeof spawnSave>): Promise<unknown> {
  const child = spawnSave(...args)
  let printed = ''
  for await (const text of child.stdout.setEncoding('utf8')) printed += text
  return JSON.parse(printed)
}
