/** An answer of the mock itself, which no vendor gives. */
// https://www.rfc-editor.org/rfc/rfc9457
export function problemResponse(status: number, title: string, detail: string): Response {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail }, null, 2)
  return new Response(`${body}\n`, { status, headers: { 'Content-Type': 'application/problem+json' } })
}
