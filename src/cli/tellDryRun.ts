import { ConfigurationError } from '../client/errors.ts'
import { checkPlan } from '../plans/checkPlan.ts'
import { addressOf, keysOf, readServer } from '../plans/connectPlan.ts'
import { describeStart, startLines } from '../plans/describeStart.ts'
import { type PlanProblem, problemLines } from '../plans/PlanError.ts'
import type { PlanFile } from '../plans/readPlan.ts'
import { plainText } from '../recordings/reporters/plainText.ts'
import { type CommandArguments, readChoice, type Surroundings, UsageError, usageExit } from './command.ts'

/**
 * Holds each request of a plan to its contract and prints what would be sent, without credentials. Nothing is sent and nothing is
 * written.
 * @throws {UsageError}
 */
export async function tellDryRun(
  plan: PlanFile,
  folder: string,
  args: CommandArguments,
  { env, print, warn }: Surroundings,
): Promise<number> {
  const format = readChoice(args, 'format', ['pretty', 'json']) ?? 'pretty'
  const other = ['resume', 'new', 'found', 'retry', 'retry-failed', 'mock', 'scenario', 'record'].find(args.has)
  if (other !== undefined) throw new UsageError(`--${other} does not go with --dry-run`)
  const startedMs = Date.now()
  const checked = await checkPlan(plan, { folder, startedMs, environment: (name) => env[name] })
  // The same without what the environment gives.
  const shown = await checkPlan(plan, { folder, startedMs, environment: (name) => `{env.${name}}` })
  const problems: PlanProblem[] = [...checked.problems]
  const notes: PlanProblem[] = [...checked.warnings]
  const starts = shown.jobs.flatMap(({ job, vendor, parts }) =>
    parts.flatMap((part) => {
      const note = (keys: readonly string[], message: string) =>
        notes.push(plan.problem([...part.path, ...keys], message))
      const server = readServer(vendor, job, part, env, note)
      try {
        return [describeStart(job.name, part, addressOf(part, server))]
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error
        problems.push(plan.problem([...part.path, ...keysOf(error, part.side)], error.message))
        return []
      }
    }),
  )
  const linesOf = (list: readonly PlanProblem[]) => problemLines(plan.file, list).map(plainText)
  if (format === 'json')
    print(JSON.stringify({ requests: starts, problems: linesOf(problems), notes: linesOf(notes) }, null, 2))
  else for (const line of starts.flatMap(startLines)) print(plainText(line))
  for (const line of linesOf(notes)) warn(`note: ${line}`)
  for (const line of linesOf(problems)) warn(line)
  return problems.length > 0 ? usageExit : 0
}
