import type { JobId } from '../jobs/job.ts'
import type { JournalContent, PartRecord } from './journal.ts'

/** What is known of one part of a job. */
export type PartState =
  | { readonly at: 'new' }
  | { readonly at: 'unknown'; readonly message: string } // It may have been started, and nobody knows.
  | { readonly at: 'started'; readonly wait: Readonly<Record<string, unknown>>; readonly jobId?: JobId | undefined }
  | (Extract<PartRecord, { readonly event: 'saved' | 'imported' }> & { readonly at: 'done' })
  | { readonly at: 'failed'; readonly code: string; readonly message: string }

export const partKey = ({ job, part }: Pick<PartRecord, 'job' | 'part'>): string => `${job}/${part}`

/** What is known of a part; one that nobody has told of is new. */
export const stateIn =
  (states: ReadonlyMap<string, PartState>) =>
  (part: Pick<PartRecord, 'job' | 'part'>): PartState =>
    states.get(partKey(part)) ?? { at: 'new' }

const killed = 'the run ended before the vendor answered the start'

/** What a journal tells of each part that it names, by `partKey`. */
export function partStates({ records, torn }: JournalContent): ReadonlyMap<string, PartState> {
  const states = new Map<string, PartState>()
  for (const record of records)
    if ('part' in record) states.set(partKey(record), stateAfter(record, states.get(partKey(record))))
  for (const line of torn) {
    const part = tornPart(line)
    const before = part && states.get(part)
    // What such a line begins is written to the disk before it is done. It is taken for done all the same.
    if (part !== undefined && (before === undefined || before.at === 'new'))
      states.set(part, { at: 'unknown', message: 'the line of the journal that tells of its start is torn' })
  }
  return states
}

/** What is known of a part after another record. */
export function stateAfter(record: PartRecord, before: PartState | undefined): PartState {
  switch (record.event) {
    case 'starting':
      return { at: 'unknown', message: killed }
    case 'started':
      return { at: 'started', wait: record.wait, jobId: record.jobId }
    case 'saved':
    case 'imported':
      return { ...record, at: 'done' }
    case 'throttled':
    case 'retried':
      return { at: 'new' }
    case 'failed':
      if (!record.mayRun) return { at: 'failed', code: record.code, message: record.message }
      return before?.at === 'started' ? before : { at: 'unknown', message: record.message }
  }
}

/** The part that a line which was cut off tells of; undefined where that is cut off too. */
function tornPart(line: string): string | undefined {
  const [, job, part] = /^\{"job":("(?:[^"\\]|\\.)*"),"part":"(export|import)"/.exec(line) ?? []
  return job === undefined ? undefined : partKey({ job: JSON.parse(job) as string, part: part as PartRecord['part'] })
}

/** Names of the jobs whose import was started, so that their file is no longer needed. */
export const begunImports = (states: ReadonlyMap<string, PartState>): ReadonlySet<string> =>
  new Set(
    [...states].flatMap(([key, { at }]) =>
      key.endsWith('/import') && (at === 'started' || at === 'done') ? [key.slice(0, -'/import'.length)] : [],
    ),
  )
