import { toPointer } from '../../src/contract/jsonPointer.ts'
import type { Bump, Reason } from './reason.ts'

/** Plain data. */
export type Facts = Readonly<Record<string, unknown>>

type Change = 'added' | 'removed' | 'changed'

interface Difference {
  readonly pointer: string
  readonly change: Change
}

/** What is new is a reason to look at it; what is gone or has another meaning breaks whoever relied on it. */
const usual: Readonly<Record<Change, Bump>> = { added: 'minor', removed: 'major', changed: 'major' }

const all = (bump: Bump): Readonly<Record<Change, Bump>> => ({ added: bump, removed: bump, changed: bump })

/** Where it is otherwise; the first that fits counts. */
const unusual: readonly (readonly [place: RegExp, Readonly<Record<Change, Bump>>])[] = [
  [/\/(?:title|summary|description|(?:x-)?source|dependencies)(?:\/|$)/, all('patch')],
  // Pace: jobs are asked after sooner or later, and end the same.
  [/\/(?:delayMs|maxPolls|rateLimits|addressLifetimeMs)(?:\/|$)/, all('minor')],
  [/^\/neededPeers(?:\/|$)/, all('major')],
  [/\/neededHeaders(?:\/|$)/, { ...usual, added: 'major' }],
  // An answer that has to agree with its request is refused where it does not.
  [/\/agreements(?:\/|$)/, { ...usual, added: 'major', removed: 'minor' }],
  // What was taken out of recordings stays in, or the other way round; both can be seen in a review.
  [/^\/harmless(?:\/|$)/, all('minor')],
  [/^\/scenarios\/[^/]+\//, all('minor')],
  // A constraint where there was none.
  [
    /\/(?:maxBytes|importMaxBytes|required|pattern|enum|const|format|(?:min|max)[A-Z]\w+|additionalProperties)(?:\/|$)/,
    { added: 'major', removed: 'minor', changed: 'major' },
  ],
]

/** How facts about a vendor or the package differ, and what that means for those who rely on them. */
export function factReasons(where: string, before: Facts, after: Facts): Reason[] {
  return differences(before, after, []).map(({ pointer, change }) => {
    const [, bumpOf] = unusual.find(([place]) => place.test(pointer)) ?? [undefined, usual]
    return { bump: bumpOf[change], by: 'facts', where, what: `${pointer} is ${change}` }
  })
}

function differences(before: unknown, after: unknown, path: readonly string[]): Difference[] {
  const pointer = toPointer(path)
  if (before === undefined) return after === undefined ? [] : [{ pointer, change: 'added' }]
  if (after === undefined) return [{ pointer, change: 'removed' }]
  if (Array.isArray(before) && Array.isArray(after)) return differencesOfLists(before, after, pointer)
  if (isTable(before) && isTable(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name) => differences(before[name], after[name], [...path, name]))
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ pointer, change: 'changed' }]
}

function differencesOfLists(before: readonly unknown[], after: readonly unknown[], pointer: string): Difference[] {
  const [one, other] = [before, after].map((list) => list.map((item) => JSON.stringify(item)))
  const missing = (from: readonly string[] = [], list: readonly string[] = []) =>
    from.filter((item) => !list.includes(item))
  const at = (item: string) => `${pointer}/${item.replace(/^"(.*)"$/, '$1')}`
  return [
    ...missing(one, other).map((item): Difference => ({ pointer: at(item), change: 'removed' })),
    ...missing(other, one).map((item): Difference => ({ pointer: at(item), change: 'added' })),
  ]
}

const isTable = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value)
