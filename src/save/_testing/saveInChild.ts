/**
 * Waits for an export, saves its file and prints what came of it and what it took, as a process of its own that can be
 * killed, measured and kept short of room: `node saveInChild.ts <vendor> <base address> <job as JSON> <target>`.
 */
import { readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { peakMegabytes } from '../../_testing/peakMegabytes.ts'
import type { AnyClient } from '../../client/clientContext.ts'
import type { ClientOptions } from '../../client/options.ts'
import type { JobsModule } from '../../jobs/_testing/playedJob.ts'
import { saveExport } from '../saveExport.ts'

const [vendor = '', baseUrl = '', started = '', target = ''] = process.argv.slice(2)
const module: Readonly<Record<string, unknown>> = await import(`../../../generated/${vendor}/index.ts`)
const create = Object.entries(module).find(([name]) => name.startsWith('create'))?.[1]
const client = (create as (options: ClientOptions) => AnyClient)({ baseUrl, retry: { maxAttempts: 1 } })
const job = await (module as unknown as JobsModule).waitForExport(client, JSON.parse(started))
const outcome = await saveExport(job, target).then(
  ({ bytes }) => ({ bytes, peakMegabytes: peakMegabytes() }),
  ({ code, message }: { readonly code?: string; readonly message: string }) => ({ code, message }),
)
console.log(JSON.stringify({ ...outcome, left: await readdir(dirname(target)) }))
