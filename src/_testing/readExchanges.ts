import { Readable } from 'node:stream'
import type { Exchange } from '../contract/exchange.ts'
import { readRecordings } from '../recordings/readers/readRecordings.ts'

/** The exchanges of a HAR document; what cannot be read is an error. */
export async function readExchanges(har: unknown): Promise<Exchange[]> {
  const exchanges: Exchange[] = []
  for await (const item of readRecordings(['-'], { stdin: Readable.from([Buffer.from(JSON.stringify(har))]) })) {
    if ('skipped' in item) throw new Error(item.skipped.reason)
    exchanges.push(item.entry.exchange)
  }
  return exchanges
}
