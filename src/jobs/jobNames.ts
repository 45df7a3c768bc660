import type { Lifecycles, WaitStep } from '../contract/lifecycle.ts'

/** What names a job of a lifecycle to `wait`. */
export interface JobNames {
  /** Parameters of its polls. */
  readonly required: readonly string[]
  /** Its id, where the polls tell it and do not take it. */
  readonly optional: readonly string[]
}

export function jobNames({ parameters, outputs }: WaitStep): JobNames {
  const required = parameters.flatMap(({ name, value }) => (value.from === 'literal' ? [] : [name]))
  const isTold = outputs['jobId'] !== undefined && !required.includes('jobId')
  return { required, optional: isTold ? ['jobId'] : [] }
}

/** The lifecycles that a job of these names can belong to. */
export function lifecyclesNamed(lifecycles: Lifecycles, names: readonly string[]): string[] {
  return Object.entries(lifecycles).flatMap(([lifecycle, { wait }]) => {
    const { required, optional } = jobNames(wait)
    const isWhole = required.every((name) => names.includes(name))
    return isWhole && names.every((name) => [...required, ...optional].includes(name)) ? [lifecycle] : []
  })
}
