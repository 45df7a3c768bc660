/** Headers as `readPlainEntry` reads them: those of fetch and axios are iterable and have no members of their own. */
export function plainHeaders(headers: unknown): unknown {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers) || !(Symbol.iterator in headers)) {
    return headers
  }
  const pairs = headers as Iterable<readonly [string, unknown]>
  return [...pairs].flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
}
