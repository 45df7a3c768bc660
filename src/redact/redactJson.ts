import type { JsonPlace, JsonPlaces } from './jsonPlaces.ts'
import { type JsonNodes, kindAt, nodeSize, parseJson, pieceAt, stringAt } from './parseJson.ts'

/**
 * JSON text in which only values are left that the contract explains where they stand; undefined when it is no JSON. White
 * space and order stay, and so do names: those that the contract knows, and those that read as names.
 */
export function redactJson(text: string, places: JsonPlaces): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const json = text.slice(mark.length)
  const nodes = parseJson(json)
  return nodes && mark + redactNodes(json, nodes, places)
}

interface Patch {
  readonly start: number
  readonly end: number
  readonly text: string
}

function redactNodes(text: string, nodes: JsonNodes, places: JsonPlaces): string {
  const patches: Patch[] = []
  // A stack and not recursion, because JSON may be nested to any depth.
  const open = [0]
  const openPlaces: JsonPlace[] = [places.root]
  const visitMembers = (from: number, to: number, { members }: JsonPlace) => {
    for (let key = from; key < to; ) {
      const value = key + nodeSize
      const [start, end] = [nodes[key] as number, nodes[key + 1] as number]
      const name = stringAt(text, start, end)
      const inner = members.get(name)
      if (inner === undefined) patchString(patches, start, end, name, places.redactName(name))
      open.push(value)
      openPlaces.push(inner ?? places.unknown)
      key = nodes[value + 2] as number
    }
  }
  const visitItems = (from: number, to: number, { items = places.unknown }: JsonPlace) => {
    for (let item = from; item < to; item = nodes[item + 2] as number) {
      open.push(item)
      openPlaces.push(items)
    }
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const place = openPlaces.pop() as JsonPlace
    const [start, end] = [nodes[node] as number, nodes[node + 1] as number]
    const kind = kindAt(text, start)
    if (kind === 'object') visitMembers(node + nodeSize, nodes[node + 2] as number, place)
    else if (kind === 'array') visitItems(node + nodeSize, nodes[node + 2] as number, place)
    else if (kind === 'string') {
      const value = stringAt(text, start, end)
      patchString(patches, start, end, value, place.redactText(value))
    } else if (kind === 'number') {
      const source = pieceAt(text, start, end)
      const invented = place.redactNumber(source)
      if (invented !== source) patches.push({ start, end, text: invented })
    }
  }
  return applied(text, patches)
}

function patchString(patches: Patch[], start: number, end: number, value: string, changed: string): void {
  if (changed !== value) patches.push({ start, end, text: JSON.stringify(changed) })
}

function applied(text: string, patches: Patch[]): string {
  let past = 0
  let whole = ''
  if (patches.length === 0) return text
  for (const { start, end, text: changed } of patches.sort((a, b) => a.start - b.start)) {
    whole += text.slice(past, start) + changed
    past = end
  }
  return whole + text.slice(past)
}
