import { vendors } from '../../../generated/vendors.ts'
import { createMockFetch } from '../../mock/createMockFetch.ts'

type Fetch = typeof globalThis.fetch

export interface MockedInternet {
  readonly fetch: Fetch
  /** The requests that it saw. */
  readonly seen: readonly Request[]
}

/**
 * A fetch that the mock answers at the vendors' own addresses.
 * @param before answers a request in the mock's place, where it gives an answer
 */
export async function mockedInternet(
  before: (request: Request) => Response | undefined | Promise<Response | undefined> = () => undefined,
): Promise<MockedInternet> {
  const mocks = await Promise.all(vendors.map(({ loadMock }) => loadMock()))
  const answer = createMockFetch(mocks)
  const seen: Request[] = []
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, { ...init, duplex: 'half' } as RequestInit)
    seen.push(request.clone())
    const own = await before(request)
    return own ?? answer(request)
  }
  return { fetch, seen }
}

/** Credentials of AWS that no output may show. */
export const plantedKeys = {
  AWS_ACCESS_KEY_ID: 'AKIAPLANTEDEXAMPLE00',
  AWS_SECRET_ACCESS_KEY: 'planted/secret+key',
  AWS_REGION: 'eu-west-1',
}

/** What is said of their chain, where no test has any of them. */
export const emptyChain = '@aws-sdk/credential-providers gave none: Could not load credentials from any providers'
