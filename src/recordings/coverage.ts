import { type Contract, validatorKey } from '../contract/contract.ts'
import type { ContractPlaces } from '../contract/contractPlaces.ts'
import { bareMediaType, bodyText, type Exchange, hasBody, headerValue, isJsonMediaType } from '../contract/exchange.ts'
import { jobState } from '../contract/jobState.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { lifecycleOfPoll } from '../contract/lifecycle.ts'
import { type CoverageAxis, coverageAxes } from './coverageAxes.ts'

/** What can be seen of a contract: names by axis, such as `describeExport 200 /exportStatus "Failed"`. */
export type CoverageItems = Readonly<Record<CoverageAxis, ReadonlySet<string>>>

export interface AxisCoverage {
  readonly contract: string
  readonly axis: CoverageAxis
  readonly seen: number
  readonly total: number
  /** What was never seen. */
  readonly unseen: readonly string[]
}

export interface CoverageReport {
  readonly axes: readonly AxisCoverage[]
  /** Axes that are covered to less than was asked for. */
  readonly missed: readonly { readonly axis: CoverageAxis; readonly percent: number; readonly wanted: number }[]
}

/** What was seen of one contract so far. */
export interface CoverageTracker {
  readonly note: (operationId: string, exchange: Exchange) => void
  readonly totals: CoverageItems
  readonly seen: CoverageItems
}

const emptyItems = () =>
  Object.fromEntries(coverageAxes.map((axis) => [axis, new Set<string>()])) as unknown as Record<
    CoverageAxis,
    Set<string>
  >

/** Everything that a contract says can be seen, and what exchanges show of it. */
export function trackCoverage(contract: Contract, places: ContractPlaces): CoverageTracker {
  const totals = coverageTotals(contract, places)
  const seen = emptyItems()
  return {
    totals,
    seen,
    note(operationId, exchange) {
      // What the contract does not know is a finding, and would let a hostile recording fill the memory.
      for (const [axis, item] of shownItems(contract, operationId, exchange)) {
        if (totals[axis].has(item)) seen[axis].add(item)
      }
    },
  }
}

/** What several trackers saw together, by contract. */
export function mergeCoverage(
  parts: readonly (readonly (readonly [string, CoverageItems])[])[],
): ReadonlyMap<string, CoverageItems> {
  const merged = new Map<string, Record<CoverageAxis, Set<string>>>()
  for (const [name, items] of parts.flat()) {
    const all = merged.get(name) ?? emptyItems()
    merged.set(name, all)
    for (const axis of coverageAxes) for (const item of items[axis]) all[axis].add(item)
  }
  return merged
}

function coverageTotals(contract: Contract, places: ContractPlaces): CoverageItems {
  const items = emptyItems()
  for (const [operationId, { responses }] of Object.entries(contract.description.operations)) {
    items.operation.add(operationId)
    for (const [status, { mediaTypes }] of Object.entries(responses)) {
      items.status.add(`${operationId} ${status}`)
      for (const mediaType of mediaTypes) {
        items['media-type'].add(`${operationId} ${status} ${mediaType}`)
        const members = places.members[validatorKey.responseBody(operationId, status, mediaType)] ?? {}
        for (const [pointer, { values = [] }] of Object.entries(members)) {
          if (pointer !== '') items.property.add(`${operationId} ${status} ${pointer}`)
          for (const value of values) items.value.add(`${operationId} ${status} ${pointer} ${JSON.stringify(value)}`)
        }
      }
    }
  }
  for (const [name, { wait }] of Object.entries(contract.lifecycles))
    for (const state of Object.keys(wait.states)) items.state.add(stateItem(name, state))
  return items
}

function* shownItems(
  contract: Contract,
  operationId: string,
  { response }: Exchange,
): Generator<readonly [CoverageAxis, string]> {
  yield ['operation', operationId]
  if (response === undefined) return
  const { status, headers } = response
  yield ['status', `${operationId} ${status}`]
  if (!hasBody(response)) return
  const mediaType = bareMediaType(headerValue(headers, 'content-type') ?? '')
  yield ['media-type', `${operationId} ${status} ${mediaType}`]
  if (!isJsonMediaType(mediaType)) return
  let body: unknown
  try {
    body = response.json?.value ?? JSON.parse(bodyText(response))
  } catch {
    return // The judge reports it.
  }
  for (const [pointer, value] of walkMembers(body)) {
    if (pointer !== '') yield ['property', `${operationId} ${status} ${pointer}`]
    if (typeof value !== 'object' || value === null)
      yield ['value', `${operationId} ${status} ${pointer} ${JSON.stringify(value)}`]
  }
  const [name, lifecycle] = lifecycleOfPoll(contract.lifecycles, operationId) ?? []
  const { state } = lifecycle === undefined ? {} : jobState(lifecycle.wait, status, body)
  if (name !== undefined && state !== undefined) yield ['state', stateItem(name, state)]
}

const stateItem = (lifecycle: string, state: string) => `${lifecycle} ${state}`

// Deeper than any description; a hostile body may be deeper still.
const deepest = 64

function* walkMembers(value: unknown, pointer = '', depth = 0): Generator<[string, unknown]> {
  yield [pointer, value]
  if (typeof value !== 'object' || value === null || depth === deepest) return
  if (Array.isArray(value)) for (const item of value) yield* walkMembers(item, `${pointer}/*`, depth + 1)
  else
    for (const [name, member] of Object.entries(value))
      yield* walkMembers(member, pointer + toPointer([name]), depth + 1)
}

/** What was seen of one contract, of what can be seen. */
export interface CoverageRow {
  readonly name: string
  readonly totals: CoverageItems
  readonly seen: CoverageItems
}

/** What was seen of what can be seen. `thresholds` are percentages by axis, over all contracts together. */
export function coverageReport(
  contracts: readonly CoverageRow[],
  thresholds: Readonly<Partial<Record<CoverageAxis, number>>>,
): CoverageReport {
  const axes = contracts.flatMap(({ name, totals, seen }) =>
    coverageAxes.map((axis): AxisCoverage => {
      const unseen = [...totals[axis]].filter((item) => !seen[axis].has(item))
      return { contract: name, axis, seen: totals[axis].size - unseen.length, total: totals[axis].size, unseen }
    }),
  )
  const missed = coverageAxes.flatMap((axis) => {
    const wanted = thresholds[axis]
    const rows = axes.filter((row) => row.axis === axis)
    const percent = percentOf(sum(rows.map(({ seen }) => seen)), sum(rows.map(({ total }) => total)))
    return wanted === undefined || percent >= wanted ? [] : [{ axis, percent, wanted }]
  })
  return { axes, missed }
}

/** Rounded down, so that 100 % means all of it. */
export const percentOf = (part: number, whole: number) => (whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10)

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
