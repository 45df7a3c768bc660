import { type JournalContent, newestJournal, readJournal } from '../plans/journal.ts'
import { PlanError } from '../plans/PlanError.ts'
import type { PlanFile } from '../plans/readPlan.ts'
import type { CommandArguments } from './command.ts'

/** A run that is taken up. */
export interface LastRun {
  readonly path: string
  readonly content: JournalContent
}

/**
 * The run that `--resume` takes up; undefined without it.
 * @throws {PlanError} when there is none, when it was of another plan, and when it did not come to its end and nobody says what
 * to do about it
 */
export async function findLastRun(
  { hash, file }: PlanFile,
  folder: string,
  stem: string,
  args: CommandArguments,
): Promise<LastRun | undefined> {
  if (args.has('resume') && args.has('new'))
    throw new PlanError(['--resume and --new do not go together. Leave one of them out'])
  if (args.has('new')) return undefined
  const path = await newestJournal(folder, stem)
  if (path === undefined) {
    if (!args.has('resume')) return undefined
    throw new PlanError([`no run of ${file} has a journal in its folder (${folder}). Begin one without --resume`])
  }
  const content = await readJournal(path)
  const { run, records } = content
  const isFinished = records.at(-1)?.event === 'finished' && content.torn.length === 0
  if (!args.has('resume')) {
    if (isFinished) return undefined
    throw new PlanError([
      `the run of ${run.startedAt} did not come to its end, and its jobs may go on (${path}). Take it up with --resume, or leave it with --new`,
    ])
  }
  if (run.plan !== hash)
    throw new PlanError([
      `${path} is the journal of another plan, or ${file} has changed since. Put it back as it was, or begin a new run with --new`,
    ])
  if (run.mock !== args.has('mock'))
    throw new PlanError([
      run.mock
        ? `the run of ${run.startedAt} was against the mock (${path}). Say --mock too, or begin a new one with --new`
        : `the run of ${run.startedAt} was against the vendors (${path}). Leave --mock out`,
    ])
  return { path, content }
}
