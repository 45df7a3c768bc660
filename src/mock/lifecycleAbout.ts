import type { OperationFacts } from '../contract/contract.ts'
import type { Lifecycle, Lifecycles } from '../contract/lifecycle.ts'

/**
 * The name of the lifecycle whose jobs an operation is about: of the one that calls it, or else of the first whose jobs have
 * an id that it takes. Undefined where there is none: what a job is known by may belong to other things too, such as a bot.
 */
export function lifecycleAbout(
  lifecycles: Lifecycles,
  operationId: string,
  { parameters }: Pick<OperationFacts, 'parameters'>,
): string | undefined {
  const all = Object.entries(lifecycles)
  const takes = (name: string) => parameters.some((parameter) => parameter.name === name)
  const [name] =
    all.find(([, lifecycle]) => calls(lifecycle, operationId)) ??
    all.find(([, { wait }]) => hasId(wait) && wait.parameters.every((parameter) => takes(parameter.name))) ??
    []
  return name
}

const calls = ({ wait, fetch, delete: remove }: Lifecycle, operationId: string) =>
  [wait, fetch, remove].some((step) => step?.operationId === operationId)

const hasId = ({ parameters }: Lifecycle['wait']) => parameters.some(({ value }) => value.from === 'output')
