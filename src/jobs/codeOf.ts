/** The first code of an error and its causes, such as `ECONNREFUSED`; the name of an error that a file gave. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'no reason'
  const { code, cause, name } = error as { readonly code?: unknown; readonly cause?: unknown; readonly name?: unknown }
  if (name === 'NotReadableError') return name
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : codeOf(cause)
}
