import { type ContractMutant, type EditedFile, gone, isAliasOf, moved, onceEach, type Path } from './contractMutant.ts'

interface Criterion {
  readonly condition: string
}

interface Action {
  readonly criteria?: readonly Criterion[]
  readonly retryAfter?: number
  readonly retryLimit?: number
}

interface Step {
  readonly successCriteria?: readonly Criterion[]
  readonly onFailure?: readonly Action[]
}

/** What is read of the Arazzo file of a lifecycle here. */
export interface LifecycleFile {
  readonly workflows: readonly { readonly steps: readonly Step[] }[]
}

/** Every wrong edit of a lifecycle: of each criterion, of what is done where it holds, and of the pace. */
export function lifecycleMutants(edited: EditedFile<LifecycleFile>): ContractMutant[] {
  const mutants = edited.file.workflows.flatMap(({ steps }, workflow) =>
    steps.flatMap((step, index) => stepMutants(step, ['workflows', workflow, 'steps', index])),
  )
  return onceEach(
    edited.file,
    mutants.filter(({ place }) => !isAliasOf(edited, place)),
  )
}

function stepMutants({ successCriteria = [], onFailure = [] }: Step, place: Path): ContractMutant[] {
  return [
    ...criteriaMutants(successCriteria, [...place, 'successCriteria']),
    ...onFailure.flatMap((action, index) => actionMutants(action, [...place, 'onFailure', index])),
  ]
}

function actionMutants({ criteria = [], retryAfter, retryLimit }: Action, place: Path): ContractMutant[] {
  return [
    gone(place, 'tightens'),
    ...criteriaMutants(criteria, [...place, 'criteria']),
    ...(retryAfter === undefined ? [] : [moved([...place, 'retryAfter'], retryAfter + 1)]),
    ...(retryLimit === undefined ? [] : [moved([...place, 'retryLimit'], retryLimit - 1)]),
  ]
}

const criteriaMutants = (criteria: readonly Criterion[], place: Path): ContractMutant[] =>
  criteria.flatMap(({ condition }, index) => [
    gone([...place, index], 'loosens'),
    ...otherConditions(condition).map((other) => moved([...place, index, 'condition'], other)),
  ])

/** A condition with one of its alternatives left out, and with another value in each. */
function otherConditions(condition: string): string[] {
  const alternatives = condition.split(' || ')
  return alternatives.flatMap((alternative, index) => {
    const withOther = (...other: readonly string[]) => alternatives.toSpliced(index, 1, ...other).join(' || ')
    const otherValue = alternative.replace(/(?<=== ')[^']*|(?<=== )\d+$/, (value) =>
      /^\d+$/.test(value) ? String(Number(value) + 1) : `${value}s`,
    )
    return [withOther(otherValue), ...(alternatives.length > 1 ? [withOther()] : [])]
  })
}
