/** A body that is JSON; undefined for any other. */
export function parseBody(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
