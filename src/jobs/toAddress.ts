/** An address that can be called without credentials; undefined for anything else. */
export function toAddress(value: unknown): URL | undefined {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username + url.password === '' ? url : undefined
}
