// https://www.rfc-editor.org/rfc/rfc6901

/** The tokens of a JSON Pointer. */
export function pointerTokens(pointer: string): readonly string[] {
  if (pointer === '') return []
  const known = tokensOf.get(pointer)
  if (known !== undefined) return known
  const tokens = pointer.slice(1).split('/')
  const unescaped = pointer.includes('~')
    ? tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    : tokens
  if (tokensOf.size >= mostKept) tokensOf.clear()
  tokensOf.set(pointer, unescaped)
  return unescaped
}

// The pointers of a lifecycle are read in every exchange; those of findings come from outside and have no end.
const mostKept = 500
const tokensOf = new Map<string, readonly string[]>()

/** A JSON Pointer made of tokens. */
export function toPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The value that a JSON Pointer points at; undefined when there is none. Inherited members do not count. */
export function readPointer(value: unknown, pointer: string): unknown {
  let current = value
  for (const token of pointerTokens(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, token)) return undefined
    if (Array.isArray(current) && token === 'length') return undefined
    current = (current as Record<string, unknown>)[token]
  }
  return current
}
