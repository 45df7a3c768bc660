import { pointerTokens } from './jsonPointer.ts'

/** A copy of a JSON value with another value at a place, which is made where it is not there: a number makes a list. */
export function putPointer(value: unknown, pointer: string, replacement: unknown): unknown {
  const put = (current: unknown, [token, ...rest]: readonly string[]): unknown => {
    if (token === undefined) return replacement
    if (Array.isArray(current) || (current === undefined && /^\d+$/.test(token))) {
      const list = [...((current as readonly unknown[] | undefined) ?? [])]
      list[Number(token)] = put(list[Number(token)], rest)
      return list
    }
    const members = Object(current) as Readonly<Record<string, unknown>>
    return { ...members, [token]: put(Object.hasOwn(members, token) ? members[token] : undefined, rest) }
  }
  return put(value, pointerTokens(pointer))
}
