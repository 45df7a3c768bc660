import type { HarmlessPlaces } from '../contract/harmless.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { type JsonNode, parseJson } from './parseJson.ts'
import { redactName } from './redactAddress.ts'
import type { Redaction } from './redaction.ts'
import { redactNumber, redactText } from './redactValue.ts'

type Members = HarmlessPlaces['members'][string] | undefined

/**
 * JSON text in which only values are left that the contract explains where they stand; undefined when it is no JSON. White
 * space and order stay, and so do names: those that the contract knows, and those that read as names.
 */
export function redactJson(text: string, members: Members, redaction: Redaction): string | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const root = parseJson(text.slice(bom))
  if (root === undefined) return undefined
  return text.slice(0, bom) + redactNodes(text.slice(bom), root, members, redaction)
}

interface Visit {
  readonly node: JsonNode
  /** With `*` for each item of a list; undefined below what no contract knows. */
  readonly place: string | undefined
}

interface Patch {
  readonly start: number
  readonly end: number
  readonly text: string
}

function redactNodes(text: string, root: JsonNode, members: Members, redaction: Redaction): string {
  const patches: Patch[] = []
  const rewrite = ({ start, end }: { start: number; end: number }, change: (value: string) => string) => {
    const source = text.slice(start, end)
    const value = source.includes('\\') ? (JSON.parse(`"${source}"`) as string) : source
    const changed = change(value)
    if (changed !== value) patches.push({ start, end, text: JSON.stringify(changed).slice(1, -1) })
  }
  const ruleAt = (place: string | undefined) => (place === undefined ? undefined : members?.[place])
  // A stack and not recursion, because JSON may be nested to any depth.
  const open: Visit[] = [{ node: root, place: members === undefined ? undefined : '' }]
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { node, place } = visit
    if (node.type === 'object') {
      for (const { key, value } of node.members) {
        const name = JSON.parse(`"${text.slice(key.start, key.end)}"`) as string
        // A member is no item of a list, whatever its name.
        const inner = place === undefined || name === '*' ? undefined : place + toPointer([name])
        const isKnown = ruleAt(inner) !== undefined
        if (!isKnown) rewrite(key, (long) => redactName(long, redaction))
        open.push({ node: value, place: isKnown ? inner : undefined })
      }
    } else if (node.type === 'array') {
      const inner = place === undefined ? undefined : `${place}/*`
      for (const item of node.items) open.push({ node: item, place: ruleAt(inner) === undefined ? undefined : inner })
    } else if (node.type === 'string') rewrite(node, (value) => redactText(value, ruleAt(place), redaction))
    else if (node.type === 'number') {
      const source = text.slice(node.start, node.end)
      const invented = redactNumber(source, ruleAt(place), redaction)
      if (invented !== source) patches.push({ start: node.start, end: node.end, text: invented })
    }
  }
  return applied(text, patches)
}

function applied(text: string, patches: Patch[]): string {
  let past = 0
  const pieces: string[] = []
  for (const { start, end, text: changed } of patches.sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(past, start), changed)
    past = end
  }
  return pieces.join('') + text.slice(past)
}
