/** A copy of a request with one more header; the request itself stays unread and can be sent again. */
export function withHeader(request: Request, name: string, value: string): Request {
  const copy = request.clone()
  copy.headers.set(name, value)
  return copy
}
