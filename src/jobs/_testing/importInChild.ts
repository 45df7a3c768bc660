/**
 * Imports a file and prints what came of it and what it took, as a process of its own that can be measured:
 * `node importInChild.ts <vendor> <base address> <file> <request as JSON>`. What the file holds is not looked at.
 */
import { openAsBlob } from 'node:fs'
import { peakMegabytes } from '../../_testing/peakMegabytes.ts'
import type { AnyClient } from '../../client/clientContext.ts'
import type { ClientOptions } from '../../client/options.ts'
import type { ImportsModule } from './playedImport.ts'

const [vendor = '', baseUrl = '', file = '', request = ''] = process.argv.slice(2)
const module: Readonly<Record<string, unknown>> = await import(`../../../generated/${vendor}/index.ts`)
const create = Object.entries(module).find(([name]) => name.startsWith('create'))?.[1]
const client = (create as (options: ClientOptions) => AnyClient)({ baseUrl, retry: { maxAttempts: 1 } })
const { runImport } = module as unknown as ImportsModule
const given = { ...JSON.parse(request), file: await openAsBlob(file) }
const { phase } = await runImport(client, given, { force: true })
console.log(JSON.stringify({ phase, peakMegabytes: peakMegabytes() }))
