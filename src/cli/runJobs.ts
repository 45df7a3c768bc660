import type { AnyClient } from '../client/clientContext.ts'
import { canBeTakenUp } from '../jobs/canBeTakenUp.ts'
import { JobError } from '../jobs/JobError.ts'
import type { JobProgress } from '../jobs/job.ts'
import type { JobOptions } from '../jobs/runJob.ts'
import type { AnyClientOptions } from './clientOptions.ts'
import { clockSkewText } from './clockSkewText.ts'
import { type CommandArguments, type Surroundings, usageExit } from './command.ts'
import { type RunningMock, startEmbeddedMock } from './embeddedMock.ts'
import { explained } from './explained.ts'
import { endedJob, isCallersMistake } from './jobOutcome.ts'
import type { JobPlace } from './jobPlace.ts'
import { createJobTeller, type JobTeller } from './jobTeller.ts'
import { type KnownJob, resumeCommand } from './resumeCommand.ts'
import type { SideOptions } from './sideOptions.ts'

/** What a command does its jobs with. */
export interface JobRun {
  readonly teller: JobTeller
  /** A client with these options of the vendor, or of a mock that plays one side alone. */
  readonly connect: (options: AnyClientOptions | undefined, side: SideOptions) => Promise<AnyClient>
  /** Does a job, tells its states and keeps in mind what it is, in case that it has to be taken up. */
  readonly follow: <Job>(job: KnownJob, run: (options: JobOptions) => Promise<Job>) => Promise<Job>
}

/**
 * Runs the jobs of a command, tells how they end, and gives the exit code. Mocks and a recording are closed at the end.
 * @throws {UsageError}
 */
export async function runJobs(
  { vendor, contract, mocked, recording, fetch, reachOptions, pace }: JobPlace,
  args: CommandArguments,
  surroundings: Surroundings,
  work: (run: JobRun) => Promise<void>,
): Promise<number> {
  const teller = createJobTeller(vendor.name, args, surroundings)
  const mocks: RunningMock[] = []
  let job: KnownJob | undefined
  let last: JobProgress | undefined

  try {
    const createClient = (await vendor.loadClient()) as unknown as (options: AnyClientOptions) => AnyClient
    await work({
      teller,
      async connect(options, { scenario }) {
        const mock = mocked && (await startEmbeddedMock(mocked, args.text(scenario)))
        if (mock !== undefined) mocks.push(mock)
        return createClient({
          ...options,
          ...mock?.options,
          ...(args.has('verbose') && { fetch }),
          ...(recording && { fetch: recording.watch(fetch) }),
          onClockSkew(aheadMs) {
            teller.event('clock', { aheadMs })
            teller.done(clockSkewText(aheadMs))
          },
        })
      },
      follow(known, run) {
        job = { ...known, options: { ...known.options, ...reachOptions } }
        last = undefined
        const onState = (progress: JobProgress) => {
          last = progress
          teller.event('state', { job: known.name, ...progress })
          const seconds = Math.round(progress.elapsedMs / 1000)
          teller.progress(known.name, `${progress.state}, poll ${progress.polls}, ${seconds} s`)
        }
        return run({ signal: surroundings.signal, ...pace, onState })
      },
    })
    return 0
  } catch (error) {
    if (isCallersMistake(error)) {
      const { code, message } = error
      teller.event('error', { code, message, reasons: [] })
      surroundings.warn(explained(message, code))
      return usageExit
    }
    const lifecycle = contract.lifecycles[job?.name ?? ''] ?? contract.lifecycles.export
    const ended = endedJob(error, lifecycle.kind)
    const jobId = ended.facts.jobId ?? last?.jobId ?? job?.jobId
    const isClaimed = job?.isClaimed === true && last === undefined
    const wasSeen = jobId !== undefined || last !== undefined || isClaimed
    // The mock and its jobs end with the command.
    const isOver = mocked !== undefined || (isClaimed && isUnknownJob(error))
    const isOpen = !isOver && canBeTakenUp(ended.code, error, lifecycle, wasSeen)
    const resume = job && isOpen ? resumeCommand(vendor.name, contract.lifecycles, { ...job, jobId }) : undefined
    const { message } = error as Error
    teller.failed({ code: ended.code, message, resume, facts: ended.facts })
    return ended.exitCode
  } finally {
    await recording?.write()
    await Promise.all(mocks.map(({ server }) => server.close()))
  }
}

/** Whether a vendor that has told nothing of a job says no to who asks for it, and not to the credentials. */
function isUnknownJob(error: unknown): boolean {
  if (!(error instanceof JobError) || !error.code.endsWith('_REJECTED') || error.result === undefined) return false
  return ![401, 403].includes(error.result.response.status)
}
