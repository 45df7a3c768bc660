import { type Contract, validatorKey } from '../contract/contract.ts'
import type { ContractPlaces } from '../contract/contractPlaces.ts'
import { bareMediaType, bodyText, type Exchange, hasBody, headerValue, isJsonMediaType } from '../contract/exchange.ts'
import { jobState } from '../contract/jobState.ts'
import { pointerTokens } from '../contract/jsonPointer.ts'
import { lifecycleOfPoll } from '../contract/lifecycle.ts'
import { rememberTexts } from '../contract/rememberTexts.ts'
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
  /** The response's body is parsed unless it is given. */
  readonly note: (operationId: string, exchange: Exchange, body?: unknown) => void
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
  const membersOf = rememberTexts((key) => memberTree(contract, places, key))
  const lifecycleOf = rememberTexts((operationId) => lifecycleOfPoll(contract.lifecycles, operationId))
  // What the contract does not know is a finding, and would let a hostile recording fill the memory.
  const note = (axis: CoverageAxis, item: string) => {
    if (totals[axis].has(item)) seen[axis].add(item)
  }
  return {
    totals,
    seen,
    note(operationId, { response }, given) {
      note('operation', operationId)
      if (response === undefined) return
      const { status } = response
      const key = `${operationId} ${status}`
      note('status', key)
      if (!hasBody(response)) return
      const mediaType = bareMediaType(headerValue(response.headers, 'content-type') ?? '')
      note('media-type', `${key} ${mediaType}`)
      const body = isJsonMediaType(mediaType) ? (given ?? parseBody(response)) : undefined
      if (body === undefined) return
      if (totals.status.has(key)) noteMembers(membersOf(key), body, seen)
      const [name, lifecycle] = lifecycleOf(operationId) ?? []
      const { state } = lifecycle === undefined ? {} : jobState(lifecycle.wait, status, body)
      if (name !== undefined && state !== undefined) note('state', stateItem(name, state))
    },
  }
}

function parseBody(response: NonNullable<Exchange['response']>): unknown {
  try {
    return response.json?.value ?? JSON.parse(bodyText(response))
  } catch {
    return undefined // The judge reports it.
  }
}

/** A member of a body, with what is counted when it is seen. */
interface MemberNode {
  property?: string
  readonly values: Map<unknown, string>
  /** By name; `*` is each item of a list. */
  readonly members: Map<string, MemberNode>
}

const emptyNode = (): MemberNode => ({ values: new Map(), members: new Map() })

/** The members that a response may have, whatever its media type; the key is its operation and status. */
function memberTree(contract: Contract, places: ContractPlaces, key: string): MemberNode {
  const [operationId = '', status = ''] = key.split(' ')
  const root = emptyNode()
  for (const mediaType of contract.description.operations[operationId]?.responses[status]?.mediaTypes ?? []) {
    const members = places.members[validatorKey.responseBody(operationId, status, mediaType)] ?? {}
    for (const [pointer, { values = [] }] of Object.entries(members)) {
      let node = root
      for (const token of pointerTokens(pointer)) {
        const inner = node.members.get(token) ?? emptyNode()
        node.members.set(token, inner)
        node = inner
      }
      if (pointer !== '') node.property = `${key} ${pointer}`
      for (const value of values) node.values.set(value, `${key} ${pointer} ${JSON.stringify(value)}`)
    }
  }
  return root
}

// Deeper than any description; a hostile body may be deeper still.
const deepest = 64

function noteMembers(node: MemberNode, value: unknown, seen: Record<CoverageAxis, Set<string>>, depth = 0): void {
  if (node.property !== undefined) seen.property.add(node.property)
  if (typeof value !== 'object' || value === null) {
    const item = node.values.get(value)
    if (item !== undefined) seen.value.add(item)
    return
  }
  if (depth === deepest) return
  if (Array.isArray(value)) {
    const items = node.members.get('*')
    if (items !== undefined) for (const item of value) noteMembers(items, item, seen, depth + 1)
    return
  }
  for (const name of Object.keys(value)) {
    const member = node.members.get(name)
    if (member !== undefined) noteMembers(member, (value as Record<string, unknown>)[name], seen, depth + 1)
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

const stateItem = (lifecycle: string, state: string) => `${lifecycle} ${state}`

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
