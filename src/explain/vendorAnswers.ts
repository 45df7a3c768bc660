import type { OperationSheet, OperationSheets } from './operationSheet.ts'

/** What a vendor says with a status, and the operations that say it in the same words. */
export interface VendorAnswer {
  readonly contract: string
  readonly status: string
  /** The name of the example; undefined for what a status means where no example shows it. */
  readonly example?: string
  readonly operations: readonly string[]
  readonly meaning: string
  /** The text of the example. */
  readonly body?: string
  readonly sources: readonly { readonly id: string; readonly title: string; readonly address?: string }[]
}

/** The refusals of a vendor, each once, and the answers of which there is no example of a refusal. */
export function vendorAnswers(contract: string, { sources, operations }: OperationSheets): VendorAnswer[] {
  const groups = new Map<string, VendorAnswer & { readonly operations: string[] }>()
  for (const [operationId, sheet] of Object.entries(operations)) {
    for (const { sources: ids, ...said } of saidBy(sheet)) {
      const key = JSON.stringify(said)
      const group = groups.get(key)
      const named = ids.map((id) => ({ id, ...(sources[id] ?? { title: id }) }))
      if (group === undefined) groups.set(key, { contract, ...said, operations: [operationId], sources: named })
      else group.operations.push(operationId)
    }
  }
  return [...groups.values()].sort((a, b) => Number(a.status) - Number(b.status))
}

function saidBy({ answers, refusals }: OperationSheet) {
  const shown = refusals.map(({ name: example, ...rest }) => ({ example, ...rest }))
  const unshown = Object.entries(answers).filter(([status]) => !shown.some((refusal) => refusal.status === status))
  return [...unshown.map(([status, { meaning, sources }]) => ({ status, meaning, sources })), ...shown]
}
