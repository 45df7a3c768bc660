import { pointerTokens } from './jsonPointer.ts'

/** A copy of a JSON value with another value at a place; the value itself where there is no such place. */
export function setPointer(value: unknown, pointer: string, replacement: unknown): unknown {
  const set = (current: unknown, [token, ...rest]: readonly string[]): unknown => {
    if (token === undefined) return replacement
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, token)) return current
    const changed = set((current as Record<string, unknown>)[token], rest)
    return Array.isArray(current)
      ? current.map((item, index) => (String(index) === token ? changed : item))
      : { ...current, [token]: changed }
  }
  return set(value, pointerTokens(pointer))
}
