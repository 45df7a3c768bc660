/** A regular expression that is nearly another. */
export interface PatternMutant {
  readonly effect: 'loosens' | 'tightens'
  readonly pattern: string
}

/** What a pattern is made of, as far as mutants tell its parts apart: an escape, a character class, a quantifier, one character. */
const part = /\\.|\[(?:\\.|[^\]])*\]|\{(?<least>\d+)(?<comma>,)?(?<most>\d+)?\}|./gsu

/** The pattern without an anchor, or with another count somewhere. */
export function patternMutants(pattern: string): PatternMutant[] {
  const mutants: PatternMutant[] = []
  for (const { 0: text, index, groups = {} } of pattern.matchAll(part)) {
    const put = (effect: PatternMutant['effect'], other: string) =>
      mutants.push({ effect, pattern: pattern.slice(0, index) + other + pattern.slice(index + text.length) })
    const isAnchor = (text === '^' && index === 0) || (text === '$' && index === pattern.length - 1)
    if (isAnchor) put('loosens', '')
    if (text === '+') put('loosens', '*')
    if (text === '*') put('tightens', '+')
    if (text === '?' && pattern[index - 1] !== '(') put('tightens', '')
    if (groups['least'] !== undefined) for (const { effect, count } of otherCounts(groups)) put(effect, count)
  }
  return mutants
}

function otherCounts({ least: low = '', comma, most: high }: Readonly<Record<string, string | undefined>>) {
  const least = Number(low)
  const most = comma === undefined ? least : Number(high ?? Number.POSITIVE_INFINITY)
  const written = (from: number, to: number) => (Number.isFinite(to) ? `{${from},${to}}` : `{${from},}`)
  const counts = [
    { effect: 'loosens' as const, from: least - 1, to: most },
    { effect: 'loosens' as const, from: least, to: most + 1 },
    { effect: 'tightens' as const, from: least + 1, to: most },
    { effect: 'tightens' as const, from: least, to: most - 1 },
  ]
  const isOther = ({ from, to }: (typeof counts)[number]) => from >= 0 && from <= to && (from !== least || to !== most)
  return counts.filter(isOther).map(({ effect, from, to }) => ({ effect, count: written(from, to) }))
}
