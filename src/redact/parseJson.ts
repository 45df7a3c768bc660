/** A value in JSON text, with the place where it stands. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonWord

export interface JsonObject {
  readonly type: 'object'
  readonly members: { readonly key: JsonString; readonly value: JsonNode }[]
}

export interface JsonArray {
  readonly type: 'array'
  readonly items: JsonNode[]
}

/** `start` and `end` are those of the inside, between the quotes. */
export interface JsonString {
  readonly type: 'string'
  readonly start: number
  readonly end: number
}

export interface JsonNumber {
  readonly type: 'number'
  readonly start: number
  readonly end: number
}

/** `true`, `false` or `null`. */
export interface JsonWord {
  readonly type: 'word'
  readonly start: number
  readonly end: number
}

/** The nodes of JSON text, doubled members included; undefined when it is no JSON. Any depth can be read. */
export function parseJson(text: string): JsonNode | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  const root: JsonArray = { type: 'array', items: [] }
  const open: (JsonObject | JsonArray)[] = [root]
  let key: JsonString | undefined
  const add = (node: JsonNode) => {
    const parent = open.at(-1)
    if (parent?.type === 'array') parent.items.push(node)
    else if (key !== undefined) parent?.members.push({ key, value: node })
    key = undefined
    if (node.type === 'object' || node.type === 'array') open.push(node)
  }
  for (let at = 0; at < text.length; ) {
    const start = at
    switch (text[at]) {
      case '{':
        add({ type: 'object', members: [] })
        at++
        break
      case '[':
        add({ type: 'array', items: [] })
        at++
        break
      case '}':
      case ']':
        open.pop()
        at++
        break
      case '"': {
        at = stringEnd(text, at)
        const node: JsonString = { type: 'string', start: start + 1, end: at - 1 }
        if (open.at(-1)?.type === 'object' && key === undefined) key = node
        else add(node)
        break
      }
      default: {
        const token = /[^\s,:\]}]*/y
        token.lastIndex = at
        const length = token.exec(text)?.[0].length ?? 0
        if (length > 0) add({ type: /[-\d]/.test(text[at] ?? '') ? 'number' : 'word', start, end: at + length })
        at += Math.max(length, 1)
      }
    }
  }
  return root.items[0]
}

function stringEnd(text: string, quote: number): number {
  let at = quote + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}
