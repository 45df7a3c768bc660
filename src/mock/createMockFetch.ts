import type { Clock } from '../client/clock.ts'
import { createMockHandler, type MockOptions } from './createMockHandler.ts'
import { MockError } from './MockError.ts'
import type { MockVendor } from './mockVendor.ts'
import { virtualClock } from './virtualClock.ts'

// RFC 2606 keeps this name from ever being a real host: https://www.rfc-editor.org/rfc/rfc2606#section-2
const origin = 'http://mock.invalid'

export interface MockFetchOptions extends Omit<MockOptions, 'clock'> {
  /** Time as the mock sees it. Default: a virtual clock, which starts at the present time. */
  readonly clock?: Clock
}

/** A `fetch`, with the clock of its mock: a client that is given both waits in no time. */
export type MockFetch = typeof globalThis.fetch & { readonly clock: Clock }

/**
 * A `fetch` that is answered by the mock in this process, without a socket: for every server address of the contracts, for
 * loopback addresses below `/<vendor>`, and for the download addresses that it hands out. It never reaches the network.
 * @throws {MockError} from the returned function, for any other address
 * @throws {TypeError} from the returned function, for a connection that the scenario drops: as `fetch` does
 */
export function createMockFetch(
  vendors: MockVendor | readonly MockVendor[],
  { clock = virtualClock(), ...options }: MockFetchOptions = {},
): MockFetch {
  const served = 'contract' in vendors ? [vendors] : vendors
  const { handle, isServer } = createMockHandler({ ...options, clock, vendors: served, origin })
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const url = new URL(request.url)
    if (url.origin !== origin && !isServer(url)) {
      const names = served.map(({ contract }) => contract.description.vendor).join(', ')
      throw new MockError(
        'MOCK_UNKNOWN_ADDRESS',
        `${url.origin} is no server of ${names}. Nothing was sent; correct the address, or mock its vendor too.`,
      )
    }
    return handle(request)
  }
  return Object.assign(fetch, { clock })
}
