import { nextId } from './nextId.ts'

type Id = string | number

/** Gives ids of the form of the first of those that are known, one after the other and none of them; nothing where none is. */
export function idCounter(known: readonly Id[]): () => Id | undefined {
  const taken = new Set(known.map(String))
  let last = known[0]
  return () => {
    if (last === undefined) return undefined
    do last = nextId(last)
    while (taken.has(String(last)))
    return last
  }
}
