/** Some items of a list, the same ones for the same random numbers, in their order. */
export function seededSample<Item>(list: readonly Item[], count: number, random: () => number): Item[] {
  const drawn = list.map((item, index) => ({ item, index, draw: random() })).sort((a, b) => a.draw - b.draw)
  return drawn
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item)
}
