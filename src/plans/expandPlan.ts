import { fillTemplate, type Variable } from './fillTemplate.ts'
import type { PlanProblem } from './PlanError.ts'
import type { MatrixRow, PlanEntry, Scalar } from './plan.ts'
import type { PlacedEntry, PlanFile } from './readPlan.ts'

/** A job of a plan with its variables filled. */
export interface PlanJob extends Omit<PlanEntry, 'matrix'>, Pick<PlacedEntry, 'path'> {}

export interface ExpandedPlan {
  /** Those whose variables are all known. */
  readonly jobs: readonly PlanJob[]
  readonly problems: readonly PlanProblem[]
}

const dayMs = 86_400_000
const dayOf = (timeMs: number) => new Date(timeMs).toISOString().slice(0, 10)

/**
 * Makes one job of each row of a matrix, and fills the variables of all of them.
 * @param startedMs when the run began; `{date}` is that day in UTC
 * @param environment the value of a variable, for `{env.NAME}` in parameters and bodies
 */
export function expandPlan(
  { entries, problem }: PlanFile,
  startedMs: number,
  environment: (name: string) => string | undefined,
): ExpandedPlan {
  const dates = { date: dayOf(startedMs), yesterday: dayOf(startedMs - dayMs) }
  const filled = entries.flatMap(({ path, entry: { matrix, name, ...entry } }) =>
    rowsOf(matrix).map((row) => {
      const values = { ...row, ...dates }
      const named = fillTemplate(name, (key) => valueIn(values, key), [...path, 'name'])
      const own = { ...values, name: String(named.value), contract: entry.contract }
      const rest = fillTemplate(
        entry,
        (key, at) => (key.startsWith('env.') && isOfRequest(at) ? secretOf(key, environment) : valueIn(own, key)),
        path,
      )
      const job = { ...(rest.value as Omit<PlanEntry, 'name' | 'matrix'>), name: own.name, path }
      return { job, problems: [...named.problems, ...rest.problems] }
    }),
  )
  // Of what could not be filled there is nothing more to say.
  const jobs = filled.flatMap((one) => (one.problems.length > 0 ? [] : [one.job]))
  const twice = jobs.filter(({ name }, index) => jobs.findIndex((other) => other.name === name) < index)
  const problems = [
    ...filled.flatMap((one) => one.problems),
    ...twice.map(({ name, path }) => ({
      path: [...path, 'name'],
      message: `there are several jobs ${name}. Give each a name of its own, in a matrix by one of its variables`,
    })),
  ].map(({ path, message }) => problem(path, message))
  return { jobs, problems }
}

/** The rows of a matrix; one without variables where there is none. */
function rowsOf(matrix: PlanEntry['matrix'] = []): readonly MatrixRow[] {
  if (Array.isArray(matrix)) return matrix.length === 0 ? [{}] : (matrix as readonly MatrixRow[])
  return Object.entries(matrix as Readonly<Record<string, readonly Scalar[]>>).reduce<readonly MatrixRow[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  )
}

/** Elsewhere a secret would be told: in the name of a file, for instance. */
const isOfRequest = (path: readonly (string | number)[]) =>
  path.slice(2, 4).some((key) => key === 'parameters' || key === 'body')

function valueIn(values: Readonly<Record<string, Scalar>>, name: string): Variable {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value !== undefined) return { value }
  const known = Object.keys(values).join(', ')
  return {
    problem: `there is no variable {${name}} here. Known: ${known}, and in parameters and bodies env.NAME; {{${name}}} is the text itself`,
  }
}

function secretOf(key: string, environment: (name: string) => string | undefined): Variable {
  const name = key.slice('env.'.length)
  const value = environment(name)
  return value ? { value } : { problem: `${name} is not set in the environment. Set it` }
}
