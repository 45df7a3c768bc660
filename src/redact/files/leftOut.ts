import type { Redaction } from '../redaction.ts'
import { ownComment } from './harEntry.ts'
import type { Redactable } from './readRedactable.ts'
import { harmlessFields, member } from './writtenEntry.ts'

/** What stands around an exchange and is never written, in words that the count of each stands before. */
export type LeftOutKind =
  | 'comment'
  | 'cookie'
  | 'page'
  | 'web socket message'
  | 'server address'
  | 'initiator'
  | 'cache entry'
  | 'user name in an address'
  | 'other field'

export type LeftOutCounts = Readonly<Partial<Record<LeftOutKind, number>>>

export interface LeftOutCounter {
  readonly add: (entry: Redactable) => void
  readonly counts: () => LeftOutCounts
}

// http://www.softwareishard.com/blog/har-12-spec/#entries
const fieldsOfHar = new Set(
  'pageref startedDateTime time request response cache timings serverIPAddress connection comment'.split(' '),
)
const kindsOfFields: ReadonlyMap<string, LeftOutKind> = new Map(
  Object.entries({
    _webSocketMessages: 'web socket message',
    serverIPAddress: 'server address',
    _serverPort: 'server address',
    _initiator: 'initiator',
  } as const),
)

/** Counts what the entries of one file lose. Each page that entries belong to is counted once. */
export function createLeftOutCounter(redaction: Redaction): LeftOutCounter {
  const counts: Partial<Record<LeftOutKind, number>> = {}
  const pages = new Set<unknown>()
  const note = (kind: LeftOutKind, count = 1) => {
    if (count > 0) counts[kind] = (counts[kind] ?? 0) + count
  }
  return {
    add({ source, entry }) {
      const { request } = entry.exchange
      if (request.url.includes('@') && URL.canParse(request.url)) {
        const { username, password } = new URL(request.url)
        if (username !== '' || password !== '') note('user name in an address')
      }
      if (!isHar(source)) return
      note('comment', comments(source))
      for (const side of ['request', 'response']) note('cookie', lengthOf(member(source, side, 'cookies')))
      for (const when of ['beforeRequest', 'afterRequest'])
        if (isFilled(member(source, 'cache', when))) note('cache entry')
      const pageref = member(source, 'pageref')
      if (pageref !== undefined && !pages.has(pageref)) note('page')
      pages.add(pageref)
      const kept = harmlessFields(entry, redaction)
      for (const [name, value] of Object.entries(source)) {
        const kind = kindsOfFields.get(name)
        if (Object.hasOwn(kept, name) || !isFilled(value)) continue
        if (kind === undefined) note('other field', fieldsOfHar.has(name) ? 0 : 1)
        else if (kind === 'web socket message') note(kind, Math.max(1, lengthOf(value)))
        else if (kind !== 'initiator' || Object.keys(value as object).some((part) => part !== 'type')) note(kind)
      }
    },
    counts: () => counts,
  }
}

const isHar = (source: unknown): source is object =>
  member(source, 'response', 'content') !== undefined || member(source, 'request', 'postData') !== undefined

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0)

const isFilled = (value: unknown) =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(typeof value === 'object' && Object.keys(value).length === 0)

/** Comments that HAR allows at every object, save for those of our own recorder. */
function comments(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) count += comments(item)
    return count
  }
  for (const name in value) {
    const inner = (value as Record<string, unknown>)[name]
    if (typeof inner === 'object') count += name.startsWith('_') ? 0 : comments(inner)
    else if (name === 'comment' && typeof inner === 'string' && inner !== '' && !('comment' in ownComment(inner)))
      count++
  }
  return count
}
