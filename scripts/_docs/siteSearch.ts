import MiniSearch, { type Options, type Query, type SearchOptions, type SearchResult } from 'minisearch'
import { unpackIndex } from './packedIndex.ts'
import { synonyms } from './synonyms.ts'

/** Words that say nothing about what is looked for. */
const empty = new Set(
  'a an and any are as at be by can do does for from get has have how i if in is it its me my no not of on or should so put that the them then there this to up use using was what when where which who why will with you'.split(
    ' ',
  ),
)

/** How much a part of a page counts, by how its address begins; the first that fits. */
const weights: readonly (readonly [start: RegExp, weight: number])[] = [
  [/^\/(start|guides\/)[^#]*$/, 4],
  [/^\/(start|guides\/)/, 3],
  [/^\/(errors\.html#|evidence\/[^#]*$|vendors\/[^#]*$)/, 2],
  [/^\/(evidence|vendors\/[^/]*)\/.*#/, 0.6],
  [/^\/(command-line|library\/|changelog|decisions|contributing\/|extensions|glossary)/, 0.5],
]

const weightOf = (id: string) => weights.find(([start]) => start.test(id))?.[1] ?? 1

const options: SearchOptions = {
  fuzzy: (term) => (term.length > 4 ? 0.15 : false),
  prefix: (term) => term.length > 2,
  boost: { title: 4, titles: 2, text: 1 },
}

/** Takes the place of the search box's MiniSearch: it answers questions in plain words, and knows what exactly a code is. */
export default class SiteSearch {
  readonly #index: MiniSearch

  private constructor(index: MiniSearch) {
    this.#index = index
  }

  /** @param json the index that the build of the site writes, packed */
  static loadJSON(json: string, given: Options): SiteSearch {
    return new SiteSearch(MiniSearch.loadJS(unpackIndex(json) as never, given))
  }

  /**
   * The best first: what has the text as its title, then what has most of its words, rare ones above all. A part counts
   * more where its page has the other words.
   */
  search(text: string): SearchResult[] {
    const words = text
      .toLowerCase()
      .split(/[^\p{L}\p{N}_.#-]+/u)
      .filter(Boolean)
    const telling = words.filter((word) => !empty.has(word))
    const groups = [...new Set(telling.length > 0 ? telling : words)].map((word) =>
      this.#index.search(asGroup(word), options),
    )
    const parts = new Tally(groups.length)
    const pages = new Tally(groups.length)
    for (const [index, found] of groups.entries()) {
      for (const { id, score } of found) {
        parts.add(String(id), index, score)
        pages.add(pageOf(String(id)), index, score)
      }
    }
    const asked = text.trim().toLowerCase()
    const scoreOf = ({ id, title }: SearchResult) => {
      const named = `${title} `.toLowerCase()
      if (named.startsWith(`${asked} `)) return exact + weightOf(id)
      const isNamed = !/\s/.test(title) && namesIn(named).some((name) => telling.includes(name))
      const weight = weightOf(id) * (isNamed ? 4 : 1)
      return weight * (parts.total(id) + pages.total(pageOf(id)) / 3)
    }
    const all = new Map(groups.flat().map((result) => [result.id, result]))
    return [...all.values()].map((result) => ({ ...result, score: scoreOf(result) })).sort((a, b) => b.score - a.score)
  }
}

/** Above every score. */
const exact = 1e6

/** `errors[].code` is asked for as `code`. */
const namesIn = (title: string) => title.split(/[.[\]\s]+/)

const pageOf = (id: string) => id.split('#')[0] ?? id

/** What was found for each word of a question. */
class Tally {
  readonly #words: number
  readonly #scores = new Map<string, number[]>()

  constructor(words: number) {
    this.#words = words
  }

  /** Counts the best score of each word. */
  add(id: string, word: number, score: number): void {
    const scores = this.#scores.get(id) ?? []
    scores[word] = Math.max(scores[word] ?? 0, score)
    this.#scores.set(id, scores)
  }

  /** The sum, which shrinks with every word that is missing; one word in a title does not outweigh several. */
  total(id: string): number {
    const scores = (this.#scores.get(id) ?? []).filter(Boolean)
    return scores.reduce((sum, score) => sum + Math.sqrt(score), 0) * (scores.length / this.#words) ** 2
  }
}

/** A word, or another that means the same. */
function asGroup(word: string): Query {
  const stem = stemOf(word)
  const same = synonyms.find((group) => group.some((other) => stemOf(other) === stem)) ?? []
  const others = same.filter((other) => stemOf(other) !== stem)
  return {
    combineWith: 'OR',
    queries: [
      { combineWith: 'AND', queries: [word] },
      ...(stem === word ? [] : [{ queries: [stem], boost: { title: 3, titles: 1.5, text: 0.8 } }]),
      ...others.map((other) => ({ queries: [other], boost: { title: 1, titles: 0.5, text: 0.2 }, fuzzy: false })),
    ],
  }
}

/** `waiting`, `waits` and `waited` become `wait`. */
const stemOf = (word: string) => (word.length > 4 ? word.replace(/(?:ing|ied|ed|es|s|e)$/, '') : word)
