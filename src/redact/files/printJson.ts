/** A value that is JSON text already, whose numbers and doubled names must stay as they are. */
export class JsonText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/**
 * JSON text, on one line or, where `indent` is given, with two spaces for each level, from the second line on behind it.
 * Members that are undefined are left out.
 */
export function printJson(value: unknown, indent?: string): string {
  if (value instanceof JsonText) return value.text
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (indent === undefined && !holdsJsonText(value)) return JSON.stringify(value)
  const inner = indent === undefined ? undefined : `${indent}  `
  const [before, colon] = inner === undefined ? ['', ':'] : [`\n${inner}`, ': ']
  const isList = Array.isArray(value)
  let rows = ''
  for (const name in value) {
    const member = (value as Record<string, unknown>)[name]
    if (member === undefined && !isList) continue
    const label = isList ? '' : JSON.stringify(name) + colon
    rows += `${rows === '' ? '' : ','}${before}${label}${printJson(member ?? null, inner)}`
  }
  const [open, close] = isList ? '[]' : '{}'
  return rows === '' || inner === undefined ? `${open}${rows}${close}` : `${open}${rows}\n${indent}${close}`
}

function holdsJsonText(value: object): boolean {
  if (value instanceof JsonText) return true
  for (const name in value) {
    const inner = (value as Record<string, unknown>)[name]
    if (typeof inner === 'object' && inner !== null && holdsJsonText(inner)) return true
  }
  return false
}
