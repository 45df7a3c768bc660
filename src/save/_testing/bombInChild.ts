/**
 * Waits for an export and saves its file through the fetch for Node, and prints what came of it and what it took, as a process
 * of its own that can be measured: `node bombInChild.ts <vendor> <base address> <job as JSON> <target>`.
 */
import { peakMegabytes } from '../../_testing/peakMegabytes.ts'
import type { AnyClient } from '../../client/clientContext.ts'
import type { ClientOptions } from '../../client/options.ts'
import type { JobsModule } from '../../jobs/_testing/playedJob.ts'
import { nodeFetch } from '../../node/nodeFetch.ts'
import { saveExport } from '../saveExport.ts'

const [vendor = '', baseUrl = '', started = '', target = ''] = process.argv.slice(2)
const module: Readonly<Record<string, unknown>> = await import(`../../../generated/${vendor}/index.ts`)
const create = Object.entries(module).find(([name]) => name.startsWith('create'))?.[1]
const client = (create as (options: ClientOptions) => AnyClient)({ baseUrl, fetch: nodeFetch({ env: {} }) })
const { waitForExport } = module as unknown as JobsModule
const outcome = await waitForExport(client, JSON.parse(started))
  .then((job) => saveExport(job, target, { maxBytes: 64_000_000 }))
  .catch(({ code }: { readonly code?: string }) => ({ code }))
console.log(JSON.stringify({ ...outcome, peakMegabytes: peakMegabytes() }))
