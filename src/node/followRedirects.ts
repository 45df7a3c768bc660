import { discard } from '../jobs/discard.ts'
import { AddressError } from './AddressError.ts'

type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

// https://fetch.spec.whatwg.org/#concept-http-redirect-fetch allows 20. Signed addresses lead on once or twice.
const mostRedirects = 10

/**
 * Fetches an address and follows its redirects one by one, so that each goes through `fetch` like the first. Nothing of the
 * caller's goes along but the signal.
 * @throws {AddressError} for a redirect away from https, to no web address, or after ten of them
 */
export async function followRedirects(
  fetch: Fetch,
  input: Request | URL | string,
  init: RequestInit,
): Promise<Response> {
  const signal = init.signal ?? (input instanceof Request ? input.signal : null)
  let url = new URL(input instanceof Request ? input.url : input)
  let response = await fetch(input, { ...init, redirect: 'manual' })
  for (let redirects = 1; ; redirects++) {
    const location = response.headers.get('location')
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response
    discard(response.body)
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined
    if (next === undefined || !(next.protocol === 'https:' || next.protocol === url.protocol))
      throw new AddressError(url.host, 'redirects away from https. Ask the vendor for another address.')
    if (redirects > mostRedirects)
      throw new AddressError(url.host, `is the end of ${mostRedirects} redirects, and redirects again. Try later.`)
    url = next
    response = await fetch(url, { signal, credentials: 'omit', redirect: 'manual' })
  }
}
