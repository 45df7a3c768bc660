const integer = /^-?(?:0|[1-9]\d*)$/
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** A value from a path, query or header as the JSON type that its schema allows; the text itself where none fits. */
export function readWireValue(text: string, types: readonly string[]): unknown {
  for (const type of types) {
    if (type === 'integer' && integer.test(text)) return Number(text)
    if (type === 'number' && number.test(text)) return Number(text)
    if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  }
  return text
}
