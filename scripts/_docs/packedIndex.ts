/** What MiniSearch 7 writes of an index, as far as it takes room. */
interface Index {
  readonly documentIds: Readonly<Record<string, string>>
  readonly fieldLength: Readonly<Record<string, readonly number[]>>
  readonly storedFields: Readonly<Record<string, Stored>>
  /** By term: how often it stands in which field of which document. */
  readonly index: readonly (readonly [term: string, fields: Readonly<Record<string, Counts>>])[]
}

interface Stored {
  readonly title: string
  readonly titles: readonly string[]
}

/** By number of the document. */
type Counts = Readonly<Record<string, number>>

type Packed = Omit<Index, keyof Index> & {
  readonly pages: readonly string[]
  readonly titles: readonly (readonly string[])[]
  readonly documents: readonly (readonly [
    id: number,
    page: number,
    anchor: string,
    title: string,
    titles: number,
    ...lengths: number[],
  ])[]
  readonly terms: readonly (readonly [term: string, ...fieldsAndCounts: (number | readonly number[])[]])[]
}

/** Writes an index with half of the bytes: addresses and titles once, and of numbers only how far each is from the one before. */
export function packIndex(json: string): string {
  const { documentIds, fieldLength, storedFields, index, ...rest } = JSON.parse(json) as Index
  const pages = new Numbering<string>()
  const titles = new Numbering<readonly string[]>()
  const documents = Object.entries(documentIds).map(([id, address]) => {
    const [page = '', anchor = ''] = address.split('#')
    const stored = storedFields[id]
    if (stored === undefined) throw new Error(`the search index has no titles for ${address}`)
    const numbers = [pages.numberOf(page), anchor, stored.title, titles.numberOf(stored.titles)] as const
    return [Number(id), ...numbers, ...(fieldLength[id] ?? [])] as const
  })
  const terms = index.map(
    ([term, fields]) =>
      [term, ...Object.entries(fields).flatMap(([field, counts]) => [Number(field), packCounts(counts)])] as const,
  )
  return JSON.stringify({ ...rest, pages: pages.values, titles: titles.values, documents, terms } satisfies Packed)
}

/** The index again, as MiniSearch takes it. */
export function unpackIndex(json: string): Index {
  const { pages, titles, documents, terms, ...rest } = JSON.parse(json) as Packed
  const documentIds: Record<string, string> = {}
  const fieldLength: Record<string, readonly number[]> = {}
  const storedFields: Record<string, Stored> = {}
  for (const [id, page, anchor, title, above, ...lengths] of documents) {
    documentIds[id] = anchor === '' ? (pages[page] ?? '') : `${pages[page]}#${anchor}`
    fieldLength[id] = lengths
    storedFields[id] = { title, titles: titles[above] ?? [] }
  }
  const index = terms.map(([term, ...parts]) => {
    const fields: Record<string, Counts> = {}
    for (let at = 0; at < parts.length; at += 2) fields[String(parts[at])] = unpackCounts(parts[at + 1] as number[])
    return [term, fields] as const
  })
  return { ...rest, documentIds, fieldLength, storedFields, index }
}

/** Twice the distance to the document before; where a term stands there more than once, one more, and then how often. */
function packCounts(counts: Counts): number[] {
  let before = 0
  return Object.entries(counts).flatMap(([id, count]) => {
    const distance = Number(id) - before
    before = Number(id)
    return count === 1 ? [distance * 2] : [distance * 2 + 1, count]
  })
}

function unpackCounts(packed: readonly number[]): Counts {
  const counts: Record<string, number> = {}
  let id = 0
  for (let at = 0; at < packed.length; at++) {
    const number = packed[at] ?? 0
    id += Math.floor(number / 2)
    counts[id] = number % 2 === 0 ? 1 : (packed[++at] ?? 1)
  }
  return counts
}

/** Gives each value that is another one a number, from 0. */
class Numbering<Value> {
  readonly values: Value[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(value: Value): number {
    const key = JSON.stringify(value)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.values.length)
    return this.values.push(value) - 1
  }
}
