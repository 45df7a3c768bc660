import { basename, dirname, extname, resolve } from 'node:path'
import { makeFolder } from '../files/makeFolder.ts'
import { MockError } from '../mock/MockError.ts'
import { type CheckedJob, checkPlan } from '../plans/checkPlan.ts'
import { type ConnectedJob, connectPlan } from '../plans/connectPlan.ts'
import type { JobOutcome } from '../plans/jobOutcome.ts'
import {
  continueJournal,
  createJournal,
  type Journal,
  JournalError,
  journalPath,
  type PartRecord,
} from '../plans/journal.ts'
import { createLedger, type Ledger } from '../plans/ledger.ts'
import { faultCode } from '../plans/noteFailure.ts'
import { PlanError, type PlanProblem, planErrorOf, problemLines } from '../plans/PlanError.ts'
import { begunImports, type PartState, partStates, stateIn } from '../plans/partStates.ts'
import { planReporters } from '../plans/planReport.ts'
import { type PlanFile, readPlan } from '../plans/readPlan.ts'
import { type RunPlanOptions, runPlan } from '../plans/runPlan.ts'
import { wishRecords } from '../plans/wishRecords.ts'
import { plainText } from '../recordings/reporters/plainText.ts'
import {
  type CommandArguments,
  interruptedExit,
  readChoice,
  readNumber,
  type Surroundings,
  UsageError,
  usageExit,
} from './command.ts'
import { seeExplain } from './explained.ts'
import { planExit } from './planExit.ts'
import { findLastRun } from './planLastRun.ts'
import { type PlanLock, withPlanLock } from './planLock.ts'
import { openPlanPlace } from './planPlace.ts'
import { readWishes } from './planWishes.ts'
import { shellWord } from './shellWord.ts'
import { tellDryRun } from './tellDryRun.ts'

const usualConcurrency = 4

/** What `export-contracts run` does; its options are in `commands/run.ts`. */
export async function runPlanCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const [file, ...others] = args.operands
  if (file === undefined) throw new UsageError('name the file of a plan')
  if (others.length > 0) throw new UsageError(`takes one plan; got also ${others.join(', ')}`)
  try {
    const plan = await readPlan(file)
    const folder = args.text('folder') ?? dirname(file)
    return args.has('dry-run')
      ? await tellDryRun(plan, folder, args, surroundings)
      : await withPlanLock(folder, stemOf(plan), (lock) => runAll(plan, folder, lock, args, surroundings))
  } catch (error) {
    if (error instanceof MockError) {
      surroundings.warn(error.message)
      return usageExit
    }
    if (!(error instanceof PlanError)) throw error
    for (const line of error.lines) surroundings.warn(plainText(line))
    surroundings.warn('[export-contracts] run: nothing was sent.')
    return usageExit
  }
}

/** The name of a plan in those of its files. */
const stemOf = ({ file }: PlanFile) => basename(file, extname(file))

async function runAll(
  plan: PlanFile,
  folder: string,
  lock: PlanLock,
  args: CommandArguments,
  surroundings: Surroundings,
): Promise<number> {
  const report = planReporters[readChoice(args, 'format', ['pretty', 'json', 'junit']) ?? 'pretty']
  const concurrency = readNumber(args, 'concurrency', { min: 1, max: 100, whole: true })
  const wishes = readWishes(args)
  const isMocked = args.has('mock')
  const last = await findLastRun(plan, folder, stemOf(plan), args)
  for (const line of last?.content.torn ?? [])
    surroundings.warn(plainText(`the last line of the journal is torn: ${line}`))
  const startedMs = last === undefined ? Date.now() : Date.parse(last.content.run.startedAt)
  const states = last === undefined ? new Map<string, PartState>() : partStates(last.content)
  const { env, warn } = surroundings
  const begun = begunImports(states)
  const checked = await checkPlan(plan, { folder, startedMs, environment: (name) => env[name], begun })
  // Of a plan that cannot be right no mock is started.
  if (isMocked) refuseProblems(plan, checked.problems)
  refuseRecordingOf(plan, checked.jobs, args)
  const place = await openPlanPlace(plan, args, surroundings)
  try {
    const connected = await connectPlan(plan, checked.jobs, place.connections)
    refuseProblems(plan, [...checked.problems, ...connected.problems])
    const { jobs } = connected
    for (const line of problemLines(plan.file, checked.warnings)) warn(plainText(`warning: ${line}`))
    const wished = wishRecords(jobs, stateIn(states), wishes)
    // Another run may have begun meanwhile.
    if (await lock.hold()) await findLastRun(plan, folder, stemOf(plan), args)
    await makeFolders(jobs)
    const path = last?.path ?? journalPath(folder, stemOf(plan), startedMs)
    const startedAt = new Date(startedMs).toISOString()
    const journal = await (last === undefined
      ? createJournal(path, { event: 'run', plan: plan.hash, startedAt, mock: isMocked })
      : continueJournal(path, last.content.torn.length > 0))
    const outcomes = await runWithJournal(jobs, journal, createLedger(journal, states), wished, surroundings, {
      concurrency: concurrency ?? plan.concurrency ?? usualConcurrency,
      ...place.pace,
      ...tellingOf(jobs.length, args, surroundings),
    }).finally(place.recording?.write)
    surroundings.print(report({ startedAt, journal: path, jobs: outcomes }))
    adviseOn(jobs, outcomes, args, surroundings)
    return surroundings.signal.aborted ? interruptedExit : planExit(outcomes)
  } catch (error) {
    if (!(error instanceof JournalError)) throw error
    surroundings.warn(`[export-contracts] run: ${error.message} ${resumeAdvice(args)}`)
    return 1
  } finally {
    await place.close()
  }
}

/** @throws {JournalError} */
async function runWithJournal(
  jobs: readonly ConnectedJob[],
  journal: Journal,
  ledger: Ledger,
  wished: readonly PartRecord[],
  surroundings: Surroundings,
  options: Omit<RunPlanOptions, 'signal'>,
): Promise<readonly JobOutcome[]> {
  const { signal } = surroundings
  try {
    for (const record of wished) await ledger.note(record)
    const outcomes = await runPlan(jobs, ledger, { ...options, signal })
    if (!signal.aborted) await journal.append({ event: 'finished' })
    return outcomes
  } finally {
    await journal.close()
  }
}

/** @throws {PlanError} where there are any */
function refuseProblems({ file }: PlanFile, problems: readonly PlanProblem[]): void {
  if (problems.length > 0) throw planErrorOf(file, problems)
}

/** @throws {UsageError} for a recording that would take the place of the plan, or of what it reads and writes */
function refuseRecordingOf({ file }: PlanFile, jobs: readonly CheckedJob[], args: CommandArguments): void {
  const recording = args.text('record')
  if (recording === undefined) return
  const taken = [resolve(file), ...jobs.flatMap((job) => [job.output, job.file])]
  if (taken.includes(resolve(recording)))
    throw new UsageError(`--record ${recording} is a file of the plan. Name another one`)
}

/** @throws {PlanError} for each that cannot be made */
async function makeFolders(jobs: readonly ConnectedJob[]): Promise<void> {
  const folders = new Set(jobs.flatMap(({ output }) => (output === undefined ? [] : [dirname(output)])))
  const problems: string[] = []
  for (const folder of folders) {
    await makeFolder(folder).catch((error: NodeJS.ErrnoException) => {
      problems.push(`the folder ${folder} cannot be made (${error.code}). Choose another place`)
    })
  }
  if (problems.length > 0) throw new PlanError(problems)
}

/** Tells how far a run is: on a terminal in one line, elsewhere in a line for each job that ends. */
function tellingOf(jobs: number, args: CommandArguments, { warn, showProgress }: Surroundings) {
  let ended = 0
  return {
    onState: ({ job }: ConnectedJob, { state, polls }: { readonly state: string; readonly polls: number }) =>
      showProgress?.(`${ended} of ${jobs} jobs have ended; ${job.name}: ${plainText(state)}, poll ${polls}`),
    onPutOff({ job }: ConnectedJob, waitMs: number) {
      if (!args.has('verbose')) return
      warn(`${job.name}: the vendor has no room for its start now; it is sent again in ${Math.ceil(waitMs / 1000)} s`)
    },
    onEnd({ name, end, message }: JobOutcome) {
      ended += 1
      warn(plainText(`${name}: ${end}${message === undefined ? '' : `: ${message}`}`))
    },
  }
}

/** Says where more is told of errors, and what to do about jobs that have not come to their end. */
function adviseOn(
  jobs: readonly ConnectedJob[],
  outcomes: readonly JobOutcome[],
  args: CommandArguments,
  { warn }: Surroundings,
): void {
  const codes = new Set(outcomes.flatMap(({ code }) => (code === undefined || code === faultCode ? [] : [code])))
  for (const code of codes) warn(seeExplain(code))
  for (const { name, end, code } of outcomes) {
    if (end === 'started' && code?.endsWith('_REJECTED'))
      warn(
        `${name}: where the vendor does not know it any more, start it again with --resume --retry ${shellWord(name)}`,
      )
    if (end !== 'unknown') continue
    const part = jobs.find(({ job }) => job.name === name)?.parts.at(-1)
    const names = part?.lifecycle.wait.parameters.flatMap(({ name: parameter, value }) =>
      value.from === 'output' ? [` --found ${shellWord(`${name}:${parameter}=...`)}`] : [],
    )
    const found = names?.length ? names.join('') : ` --found ${shellWord(name)}`
    warn(
      plainText(
        `${name}: look for it at the vendor. If it was started, go on with${found}; if not, with --retry ${shellWord(name)}`,
      ),
    )
  }
  if (outcomes.some(({ end }) => end === 'unknown' || end === 'started' || end === 'waiting')) warn(resumeAdvice(args))
}

function resumeAdvice(args: CommandArguments): string {
  const given = ['folder', 'concurrency', 'scenario'].flatMap((name) =>
    args.texts(name).map((text) => `--${name}=${text}`),
  )
  const options = [...given, ...(args.has('mock') ? ['--mock'] : [])]
  const line = ['export-contracts', 'run', args.operands[0] ?? '', '--resume', ...options].map(shellWord).join(' ')
  return `This takes the run up:\n${line}`
}
