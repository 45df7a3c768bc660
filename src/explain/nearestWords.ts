/** The known words that are nearest to one that is not known: those that hold it first; none that differs in more than half. */
export function nearestWords(word: string, known: readonly string[], most = 3): string[] {
  const wanted = word.toLowerCase()
  const far = Math.max(2, Math.floor(wanted.length / 2))
  return known
    .map((name) => {
      const lower = name.toLowerCase()
      return { name, holds: lower.includes(wanted), steps: distance(wanted, lower) }
    })
    .filter(({ holds, steps }) => holds || steps <= far)
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.steps - b.steps)
    .slice(0, most)
    .map(({ name }) => name)
}

/** How many characters are put in, left out or changed. */
// https://en.wikipedia.org/wiki/Levenshtein_distance
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [line, character] of [...from].entries()) {
    const next = [line + 1]
    for (let column = 1; column <= to.length; column++) {
      const changed = (row[column - 1] ?? 0) + (to[column - 1] === character ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
