import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Pair, visit } from 'yaml'

/** Aliases without an anchor before them. The parser leaves these to `toJS`, which throws without a place (yaml 2.9). */
export function unresolvedAliases(document: Document): readonly Alias[] {
  const found: Alias[] = []
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) found.push(alias)
    },
  })
  return found
}

/** What stands at one name of a path: in a map with its pair, and undefined where nothing is. */
export interface NodeOnPath {
  readonly pair: Pair | undefined
  readonly node: unknown
}

/** The nodes on the way to the end of a path, through aliases. */
export function* nodesOnPath(document: Document, path: readonly (string | number)[]): Generator<NodeOnPath> {
  let node: unknown = document.contents
  for (const name of path) {
    const inside = isAlias(node) ? node.resolve(document) : node
    const pair = isMap(inside)
      ? inside.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
      : undefined
    node = isSeq(inside) ? inside.items[Number(name)] : pair?.value
    yield { pair, node }
  }
}
