import { Readable } from 'node:stream'
import type { Contract } from '../../../src/contract/contract.ts'
import type { RecordedExchange } from '../../../src/recorder/recordedExchange.ts'
import { toHar } from '../../../src/recorder/toHar.ts'
import { checkRecording } from '../../../src/recordings/checkRecording.ts'
import type { RecordingReport } from '../../../src/recordings/recordingReport.ts'

/** What the judge says of exchanges. */
export interface Audit {
  /** How many were judged, by operation. */
  readonly judged: Readonly<Record<string, number>>
  /** Everything that is wrong with them, warnings included; `[]` for exchanges that keep the contract. */
  readonly problems: readonly string[]
}

/** Judges exchanges in the order in which they happened, as a recording: each by itself, and the order of job states. */
export async function auditExchanges(contract: Contract, exchanges: readonly RecordedExchange[]): Promise<Audit> {
  const { log } = toHar(exchanges)
  // A call that got no answer is no exchange, but its request has to keep the contract all the same.
  const entries = log.entries.map((entry) => (entry.response.status === 0 ? { ...entry, _requestOnly: true } : entry))
  const stdin = Readable.from([Buffer.from(JSON.stringify({ log: { ...log, entries } }))])
  return auditOf(await checkRecording(['-'], [contract], { profile: 'audit', stdin }))
}

/** The same for recordings in files and folders. */
export async function auditRecordings(contract: Contract, inputs: readonly string[]): Promise<Audit> {
  return auditOf(await checkRecording(inputs, [contract], { profile: 'audit' }))
}

function auditOf({ summary, findings, skipped }: RecordingReport): Audit {
  const own = Object.entries(summary.operations).map(([name, count]) => [name.split(' ').at(-1) ?? name, count])
  return {
    judged: Object.fromEntries(own),
    problems: [
      ...findings.map(({ operationId, rule, pointer, message }) => `${operationId} ${rule} ${pointer}: ${message}`),
      ...skipped.map(({ reason }) => reason),
      ...(summary.omitted > 0 ? [`${summary.omitted} more`] : []),
    ],
  }
}
