/** A name, text or number in JSON text. */
export interface Leaf {
  readonly kind: 'name' | 'text' | 'number'
  readonly text: string
  /** Line of the text that was scanned, from 1. */
  readonly line: number
  /** JSON Pointer; in lines of JSON, within the line. */
  readonly pointer: string
  /** What gives the value its meaning: the name of its member, header or parameter; empty where it has none. */
  readonly name: string
}

interface Open {
  readonly isObject: boolean
  readonly outerName: string
  index: number
  key: string | undefined
  /** The value of the member `name` or `key`, or the last text of a list. */
  pairName: string
}

const deepestShown = 64 // Of JSON nested deeper, places would take longer than the JSON.

/** Reads JSON text, or lines of it, as it comes, and gives its leaves; it holds one of them at a time. */
export interface LeafScanner {
  readonly push: (text: string) => Leaf[]
  readonly end: () => Leaf[]
}

/** A scanner that is no parser: whatever is no JSON around the leaves does not keep it from seeing them. */
export function createLeafScanner(): LeafScanner {
  let held = ''
  let at = 0
  let scanned = 0
  let line = 1
  const open: Open[] = []
  let leaves: Leaf[] = []

  const pointer = () =>
    open
      .slice(0, deepestShown)
      .map(
        (one) => `/${(one.isObject ? (one.key ?? '') : String(one.index)).replaceAll('~', '~0').replaceAll('/', '~1')}`,
      )
      .join('')

  const value = (kind: 'text' | 'number', text: string) => {
    const parent = open.at(-1)
    const isPair = parent?.isObject === true && /^value$/i.test(parent.key ?? '') && parent.pairName !== ''
    const inHeaders = /(?:headers|cookies|querystring|params)$/i.test(parent?.outerName ?? '')
    const isListedPair = parent?.isObject === false && parent.index % 2 === 1 && parent.pairName !== ''
    const isListedName = parent?.isObject === false && parent.index % 2 === 0 && kind === 'text' && inHeaders
    const isPairName = parent?.isObject === true && parent.key === 'name' && inHeaders
    const name = isPair || (isListedPair && inHeaders) ? parent.pairName : (parent?.key ?? parent?.outerName ?? '')
    leaves.push({ kind: isPairName || isListedName ? 'name' : kind, text, line, pointer: pointer(), name })
    if (parent?.isObject === true && /^(?:name|key)$/i.test(parent.key ?? '')) parent.pairName = text
    if (parent?.isObject === false) parent.pairName = text
  }

  const step = (isLast: boolean): boolean => {
    const character = held[at]
    if (character === undefined) return false
    const parent = open.at(-1)
    switch (character) {
      case '{':
      case '[': {
        const outerName = parent === undefined ? '' : parent.isObject ? (parent.key ?? '') : parent.outerName
        open.push({ isObject: character === '{', outerName, index: 0, key: undefined, pairName: '' })
        at++
        return true
      }
      case '}':
      case ']':
        open.pop()
        at++
        return true
      case ',':
        if (parent !== undefined) {
          parent.index++
          if (parent.isObject) parent.key = undefined
        }
        at++
        return true
      case '"': {
        const end = closingQuote(held, Math.max(scanned, at + 1))
        if (end === -1 && !isLast) {
          // An escape may be cut in two.
          scanned = Math.max(at + 1, held.length - 1 - trailingSlashes(held))
          return false
        }
        const source = held.slice(at + 1, end === -1 ? held.length : end)
        const text = unescaped(source)
        if (parent?.isObject === true && parent.key === undefined) {
          leaves.push({ kind: 'name', text, line, pointer: pointer() + text, name: '' })
          parent.key = text
        } else value('text', text)
        line += countLines(source)
        at = end === -1 ? held.length : end + 1
        scanned = at
        return true
      }
      case '\n':
        line++
        at++
        return true
      default: {
        if (/[\s:]/.test(character)) {
          at++
          return true
        }
        let end = at
        while (end < held.length && !/[\s,:\]}"[{]/.test(held[end] as string)) end++
        if (end === held.length && !isLast) return false
        const word = held.slice(at, end)
        if (/^-?\d/.test(word)) value('number', word)
        else if (!/^(?:true|false|null)$/.test(word)) value('text', word)
        at = end
        return true
      }
    }
  }

  const run = (isLast: boolean) => {
    leaves = []
    while (step(isLast));
    held = held.slice(at)
    scanned = Math.max(0, scanned - at)
    at = 0
    return leaves
  }
  return {
    push(text) {
      held += text
      return run(false)
    },
    end: () => run(true),
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}

const trailingSlashes = (text: string) => /\\*$/.exec(text.slice(-64))?.[0].length ?? 0

function unescaped(source: string): string {
  if (!source.includes('\\')) return source
  try {
    return JSON.parse(`"${source.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`) as string
  } catch {
    return source
  }
}

const countLines = (text: string) => text.split('\n').length - 1
