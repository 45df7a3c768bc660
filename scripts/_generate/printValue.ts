const width = 120
const indentation = '  '

/**
 * A JSON value as TypeScript: what fits into a line stands on one, so that a reviewer sees a fact and not its brackets.
 * @param column where the value begins
 */
export function printValue(value: unknown, indent = '', column = indent.length): string {
  const short = onOneLine(value)
  if (column + short.length <= width || typeof value !== 'object' || value === null) return short
  const inner = indent + indentation
  const rows = Array.isArray(value)
    ? value.map((item) => inner + printValue(item, inner))
    : Object.entries(value).map(([name, member]) => {
        const key = `${inner}${printKey(name)}: `
        return key + printValue(member, inner, key.length + 1)
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${rows.join(',\n')},\n${indent}${close}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, member]) => `${printKey(name)}: ${onOneLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

const printKey = (name: string) => (/^(?:[A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name))
