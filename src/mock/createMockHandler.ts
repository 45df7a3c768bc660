import { type Clock, systemClock } from '../client/clock.ts'
import type { ExchangeRequest } from '../contract/exchange.ts'
import { isMiss, methodNotAllowed } from '../contract/operationMatcher.ts'
import type { ExampleChooser } from './chooseExample.ts'
import { createFileAddresses } from './createFileAddresses.ts'
import { createTokenAddresses } from './createTokenAddresses.ts'
import { createUploadAddresses } from './createUploadAddresses.ts'
import { createVendorMock } from './createVendorMock.ts'
import { describeMock } from './describeMock.ts'
import { createFileShelf, mostKeptBytes } from './fileShelf.ts'
import { MockError } from './MockError.ts'
import type { MockVendor } from './mockVendor.ts'
import { problemResponse } from './problemResponse.ts'
import { reserved } from './scenario.ts'

/** Where a mock that is up says so; no vendor has this path. */
export const healthPath = '/health'

export interface MockOptions {
  /** Scenario of every job whose start does not choose one with the header `Mock-Scenario`. Default `completes`. */
  readonly scenario?: string
  /**
   * How many times faster than the lifecycle's pace a job goes on: at 10, a step that takes ten seconds takes one. Without
   * it, each poll takes the next step.
   */
  readonly speed?: number
  /** Default: the system's. */
  readonly clock?: Pick<Clock, 'now'>
}

export interface MockHandlerOptions extends MockOptions {
  readonly vendors: readonly MockVendor[]
  /** Address at which the handler is reached, such as `http://127.0.0.1:4010`; addresses of files begin with it. */
  readonly origin: string
  /** What chooses the examples of a vendor; default: those that were generated from its description, in their order. */
  readonly choosers?: ReadonlyMap<MockVendor, ExampleChooser>
}

export interface MockHandler {
  /** Whether an address is on a server of one of the vendors, gives its tokens, or is on this machine. */
  readonly isServer: (url: URL) => boolean
  /** The most bytes that the body of a request may have; `handle` reads whatever it gets. */
  readonly mostBytes: (url: URL) => number
  /**
   * Answers a request.
   * @param reachedAt origin at which the caller reaches the mock, where it is another than the mock's own
   * @throws {DroppedConnection} where the scenario drops the connection
   */
  readonly handle: (request: Request, reachedAt?: string) => Promise<Response>
}

/**
 * The mock as a function from request to response. It answers at every server address of the contracts, and on loopback
 * addresses below `/<vendor>`, with or without the server's base path.
 * @throws {Error} for a scenario that no vendor has, or a speed that is none
 */
export function createMockHandler(options: MockHandlerOptions): MockHandler {
  const { vendors, origin, scenario = reserved.usual, speed, clock = systemClock, choosers } = options
  refuseWrong(vendors, scenario, speed)
  const addresses = createFileAddresses(origin, clock)
  const uploadAddresses = createUploadAddresses(origin, clock)
  const tokens = createTokenAddresses(vendors)
  const shared = { scenario, speed, clock, addresses, uploadAddresses, shelf: createFileShelf() }
  const mocks = vendors.map((vendor) => createVendorMock(vendor, { ...shared, choose: choosers?.get(vendor) }))

  return {
    isServer: (url) => tokens.isOne(url) || mocks.some(({ matcher }) => matcher.isServer(url)),
    mostBytes: (url) => (uploadAddresses.isOne(url) ? mostKeptBytes : mostCallBytes(vendors)),
    async handle(request, reachedAt = origin) {
      const url = new URL(request.url)
      if (url.origin === origin) {
        if (url.pathname === '/') return Response.json(describeMock(vendors, reachedAt, scenario))
        if (url.pathname === healthPath) return Response.json({ status: 'ok' })
        const file = addresses.open(request)
        if (file !== undefined) return file
      }
      const bytes = new Uint8Array(await request.arrayBuffer())
      if (uploadAddresses.isOne(url)) return uploadAddresses.take(request, bytes)
      const body = new TextDecoder().decode(bytes)
      if (tokens.isOne(url)) return tokens.answer(request, body)
      const call: ExchangeRequest = {
        method: request.method,
        url: request.url,
        headers: [...request.headers],
        ...(body === '' ? {} : { body }),
      }
      const named = mocks.filter(({ vendor }) => url.pathname.startsWith(`/${nameOf(vendor)}/`))
      const candidates = named.length > 0 ? named : mocks
      const matching = (status?: number) =>
        candidates.flatMap((mock) => {
          const match = mock.matcher.match(call, status)
          return isMiss(match) ? [] : [{ mock, match }]
        })
      const [called, ...others] = matching()
      if (called !== undefined && others.length === 0) return called.mock.answer(call, called.match, bytes, reachedAt)
      const [refused] = called === undefined ? matching(methodNotAllowed) : []
      if (refused !== undefined) return refused.mock.answerWrongMethod(refused.match)
      const place = `${request.method} ${url.pathname}`
      const why =
        called === undefined ? `No operation is ${place}.` : `Several vendors have ${place}; put one's name in front.`
      const nearest = nearestPaths(
        candidates.map(({ vendor }) => vendor),
        url.pathname,
      )
      return problemResponse(404, 'Unknown path', `${why} Nearest paths: ${nearest.join(', ')}.`)
    },
  }
}

const nameOf = ({ contract }: MockVendor) => contract.description.vendor

function refuseWrong(vendors: readonly MockVendor[], scenario: string, speed: number | undefined): void {
  if (vendors.length === 0) throw new MockError('MOCK_OPTIONS', 'there are no vendors. Name at least one.')
  if (!vendors.some(({ scenarios }) => Object.hasOwn(scenarios, scenario))) {
    const known = [...new Set(vendors.flatMap(({ scenarios }) => Object.keys(scenarios)))].join(', ')
    throw new MockError('MOCK_OPTIONS', `no vendor has the scenario ${JSON.stringify(scenario)}. Use one of ${known}.`)
  }
  if (speed !== undefined && !(speed > 0 && Number.isFinite(speed))) {
    throw new MockError(
      'MOCK_OPTIONS',
      `speed must be a number above 0; got ${speed}. Leave it out for a step with each poll.`,
    )
  }
}

const mostPlainBytes = 10_000_000

/** A call may hold the largest file that an import takes, in Base64. */
function mostCallBytes(vendors: readonly MockVendor[]): number {
  const files = vendors.flatMap(({ contract }) =>
    Object.values(contract.lifecycles).map(({ file }) => file.maxBytes ?? 0),
  )
  return mostPlainBytes + Math.ceil(Math.max(...files) / 3) * 4
}

const mostPaths = 5

/** The operations whose paths have most segments in common with one that nobody knows. */
function nearestPaths(vendors: readonly MockVendor[], path: string): string[] {
  const given = path.split('/')
  const known = vendors.flatMap((vendor) =>
    Object.values(vendor.contract.description.operations).map((operation) => {
      const own = `/${nameOf(vendor)}${operation.path}`
      const points = own.split('/').map((segment) => (segment.startsWith('{') ? 0.5 : given.includes(segment) ? 1 : 0))
      return { text: `${operation.method} ${own}`, points: points.reduce<number>((sum, point) => sum + point, 0) }
    }),
  )
  return known
    .sort((a, b) => b.points - a.points)
    .slice(0, mostPaths)
    .map(({ text }) => text)
}
