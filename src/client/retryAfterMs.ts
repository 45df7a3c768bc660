// https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3: seconds, or an HTTP date

/** The wait that a response asks for, in milliseconds; undefined when it asks for none that can be read. */
export function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // Date.parse alone would read "1.5" as a day.
  const atMs = /^[A-Za-z]{3,9},? .*GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs)
}
