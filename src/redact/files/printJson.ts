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
  const before = inner === undefined ? '' : `\n${inner}`
  const rows = Array.isArray(value) ? listRows(value, before, inner) : memberRows(value, before, inner)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return rows === '' || inner === undefined ? `${open}${rows}${close}` : `${open}${rows}\n${indent}${close}`
}

function listRows(list: readonly unknown[], before: string, indent: string | undefined): string {
  let rows = ''
  for (const item of list) rows += `${rows === '' ? '' : ','}${before}${printJson(item ?? null, indent)}`
  return rows
}

function memberRows(object: object, before: string, indent: string | undefined): string {
  const colon = indent === undefined ? ':' : ': '
  let rows = ''
  for (const name of Object.keys(object)) {
    const member = (object as Record<string, unknown>)[name]
    if (member === undefined) continue
    rows += `${rows === '' ? '' : ','}${before}${JSON.stringify(name)}${colon}${printJson(member, indent)}`
  }
  return rows
}

function holdsJsonText(value: object): boolean {
  if (value instanceof JsonText) return true
  if (Array.isArray(value)) {
    for (const item of value) if (isObject(item) && holdsJsonText(item)) return true
    return false
  }
  for (const name in value) {
    const inner = (value as Record<string, unknown>)[name]
    if (isObject(inner) && holdsJsonText(inner)) return true
  }
  return false
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
