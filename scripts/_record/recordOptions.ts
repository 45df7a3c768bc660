import type { JobKind } from '../../src/contract/lifecycle.ts'

/** What `npm run record` is asked for. */
export interface RecordOptions {
  /** Also the name of the file. */
  readonly scenario: string
  readonly job: JobKind
  /** The exit code of the command that the scenario shows. */
  readonly ends: number
  readonly update: boolean
  /** For the command that runs the job. */
  readonly rest: readonly string[]
}

const jobs: readonly JobKind[] = ['export', 'import']

/**
 * Reads what stands after the vendor. What is not ours is the command's.
 * @param refusal makes the error that is thrown
 */
export function readRecordOptions(given: readonly string[], refusal: (message: string) => Error): RecordOptions {
  const [scenario = '', ...words] = given
  if (!/^[a-z][a-z0-9-]*$/.test(scenario)) throw refusal('name the scenario in kebab-case, such as completes')
  const rest: string[] = []
  const own = { job: 'export', ends: '0' }
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const [, name, value] = /^--(job|ends)(?:=(.*))?$/.exec(word) ?? []
    if (name === undefined) rest.push(word)
    else own[name as keyof typeof own] = value ?? words[++index] ?? ''
  }
  const job = jobs.find((one) => one === own.job)
  if (job === undefined) throw refusal(`--job must be ${jobs.join(' or ')}`)
  if (!/^\d{1,3}$/.test(own.ends)) throw refusal('--ends must be an exit code, such as 3')
  const update = rest.includes('--update')
  if (update && rest.includes('--mock'))
    throw refusal('what the mock answers is no recording. Leave --update or --mock out.')
  return {
    scenario,
    job,
    ends: Number(own.ends),
    update,
    rest: rest.filter((word) => word !== '--update'),
  }
}
