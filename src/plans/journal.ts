import { existsSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobId } from '../jobs/job.ts'
import { PlanError } from './PlanError.ts'

/** The beginning of a run. */
export interface RunRecord {
  readonly event: 'run'
  /** Hash of the plan. */
  readonly plan: string
  readonly startedAt: string
  /** Whether a mock in this process was called. */
  readonly mock: boolean
}

/** What has become of one part of a job. */
export type PartRecord = { readonly job: string; readonly part: 'export' | 'import' } & (
  | { readonly event: 'starting' } // Written before the start is sent.
  | {
      readonly event: 'started'
      /** Parameters of its polls. */
      readonly wait: Readonly<Record<string, unknown>>
      readonly jobId?: JobId | undefined
    }
  | { readonly event: 'saved'; readonly path: string; readonly bytes: number; readonly problem?: string }
  | { readonly event: 'imported'; readonly resourceId?: string; readonly resourceName?: string }
  | {
      readonly event: 'failed'
      readonly code: string
      readonly message: string
      /** Whether the vendor may go on with it. */
      readonly mayRun: boolean
    }
  | { readonly event: 'throttled' } // The vendor had no room for the start, and has started nothing.
  | { readonly event: 'retried' } // Somebody wants it started again.
)

export type JournalRecord =
  | RunRecord
  | PartRecord
  | { readonly event: 'resumed' } // A run was taken up; a line before it may be torn.
  | { readonly event: 'finished' } // Each job has ended.

export interface JournalContent {
  readonly run: RunRecord
  readonly records: readonly JournalRecord[]
  /** What is left of lines that were not written whole. */
  readonly torn: readonly string[]
}

/** A journal that can be written. */
export interface Journal {
  /**
   * Writes a record, and comes back when it is on the disk.
   * @throws {JournalError}
   */
  readonly append: (record: JournalRecord) => Promise<void>
  readonly close: () => Promise<void>
}

/** A journal that cannot be written. Without it nothing may be started. */
export class JournalError extends Error {
  override readonly name = 'JournalError'
}

const ending = '.journal.ndjson'

/** Where the journal of a run is, by its plan's name and the time when it began. Names sort as times do. */
export const journalPath = (folder: string, plan: string, startedMs: number): string =>
  join(folder, `${plan}-${new Date(startedMs).toISOString().replaceAll(/[-:]/g, '')}${ending}`)

/** The journal of the newest run of a plan; undefined where there is none. */
export async function newestJournal(folder: string, plan: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => [])
  const own = names.filter(
    (name) => name.startsWith(`${plan}-`) && /^\d{8}T\d{6}\.\d{3}Z\.journal\.ndjson$/.test(name.slice(plan.length + 1)),
  )
  const newest = own.sort().at(-1)
  return newest === undefined ? undefined : join(folder, newest)
}

/**
 * Reads a journal. A line that is not whole counts where a kill or a full disk can have left it: at the end, and before the run
 * was taken up.
 * @throws {PlanError} when it cannot be read, or is damaged elsewhere
 */
export async function readJournal(path: string): Promise<JournalContent> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new PlanError([`${path} cannot be read (${error.code}). Name the journal of a run`])
  })
  const lines = text.split('\n')
  const parsed = lines.map((line, index) => (index === lines.length - 1 ? undefined : parseRecord(line)))
  const torn: string[] = []
  const records: JournalRecord[] = []
  for (const [index, line] of lines.entries()) {
    const record = parsed[index]
    if (record !== undefined) records.push(record)
    else if (line === '') continue
    else if (index === lines.length - 1 || parsed[index + 1]?.event === 'resumed') torn.push(line)
    else
      throw new PlanError([
        `${path}:${index + 1} is no line of a journal. Put the file back as it was, or begin a new run with --new`,
      ])
  }
  const [run] = records
  if (run?.event !== 'run')
    throw new PlanError([`${path} is no journal: its first line tells of no run. Begin a new run with --new`])
  return { run, records, torn }
}

const events = new Set([
  'run',
  'starting',
  'throttled',
  'started',
  'saved',
  'imported',
  'failed',
  'retried',
  'resumed',
  'finished',
])

function parseRecord(line: string): JournalRecord | undefined {
  try {
    const record = JSON.parse(line) as JournalRecord
    return events.has(record.event) ? record : undefined
  } catch {
    return undefined
  }
}

/**
 * Begins the journal of a run. Its first line is on the disk when this comes back. It has its name only with that line, so that a
 * run that ends before has left no journal, and the next one begins anew.
 * @throws {JournalError}
 */
export async function createJournal(path: string, run: RunRecord): Promise<Journal> {
  if (existsSync(path)) throw new JournalError(`the journal ${path} is there already. Nothing is started.`)
  const unnamed = `${path}.part`
  const journal = await openWith(path, 'ax', '', unnamed)
  try {
    await journal.append(run)
    await writing(path, () => rename(unnamed, path))
    return journal
  } catch (error) {
    await journal.close()
    await rm(unnamed, { force: true })
    throw error
  }
}

/**
 * Opens the journal of a run that is taken up.
 * @param torn whether its last line is not whole
 * @throws {JournalError}
 */
export async function continueJournal(path: string, torn: boolean): Promise<Journal> {
  const journal = await openWith(path, 'a', torn ? '\n' : '')
  await journal.append({ event: 'resumed' })
  return journal
}

async function openWith(path: string, flags: string, before = '', place = path): Promise<Journal> {
  const handle = await writing(path, () => open(place, flags))
  let last: Promise<unknown> = writing(path, () => write(handle, before))
  const append = (record: JournalRecord) => {
    const next = last.then(() => writing(path, () => write(handle, `${JSON.stringify(record)}\n`)))
    last = next
    // Whoever waits for the record is told; nobody waits for the chain.
    next.catch(() => undefined)
    return next
  }
  return { append, close: () => handle.close() }
}

/** @throws {JournalError} where the work fails */
async function writing<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
    throw new JournalError(`the journal ${path} cannot be written (${why}). Nothing more is started.`, { cause })
  }
}

async function write(handle: FileHandle, text: string): Promise<void> {
  if (text === '') return
  await handle.appendFile(text)
  await handle.datasync()
}
