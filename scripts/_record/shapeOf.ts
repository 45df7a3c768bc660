import type { Contract } from '../../src/contract/contract.ts'
import { toPointer } from '../../src/contract/jsonPointer.ts'
import { createOperationMatcher, isMiss } from '../../src/contract/operationMatcher.ts'
import type { RecordedEntry } from '../../src/recordings/readers/recordedEntry.ts'
import { parseBody } from './parseBody.ts'

/**
 * What a recording shows apart from its values: operations, statuses, and the members of bodies with their types. Two
 * recordings of the same course have the same shape, whatever ids and times they hold.
 */
export function shapeOf(contract: Contract, entries: readonly RecordedEntry[]): Set<string> {
  const shape = new Set<string>()
  const matcher = createOperationMatcher(contract.description)
  for (const { exchange } of entries) {
    const match = matcher.match(exchange.request, exchange.response?.status)
    if (isMiss(match) || exchange.response === undefined) continue
    const name = `${match.operationId} ${exchange.response.status}`
    shape.add(name)
    for (const member of membersOf(parseBody(exchange.response.body))) shape.add(`${name} ${member}`)
  }
  return shape
}

/** What is in one shape and not in the other. */
export function compareShapes(stored: ReadonlySet<string>, fresh: ReadonlySet<string>): string[] {
  const gone = [...stored].filter((item) => !fresh.has(item)).map((item) => `- ${item}`)
  const added = [...fresh].filter((item) => !stored.has(item)).map((item) => `+ ${item}`)
  return [...gone, ...added]
}

function* membersOf(value: unknown, pointer = ''): Generator<string> {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  if (pointer !== '') yield `${pointer} ${type}`
  if (Array.isArray(value)) for (const item of value) yield* membersOf(item, `${pointer}/*`)
  else if (type === 'object')
    for (const [name, member] of Object.entries(value as object)) yield* membersOf(member, pointer + toPointer([name]))
}
