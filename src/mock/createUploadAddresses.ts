import type { Clock } from '../client/clock.ts'
import { DroppedConnection } from './DroppedConnection.ts'
import { problemResponse } from './problemResponse.ts'
import type { UploadAnswer } from './scenario.ts'
import { storageError } from './storageError.ts'

export interface UploadAddress {
  readonly answer: UploadAnswer
  /** How long the address lives, in milliseconds; for ever where nobody says. */
  readonly lifetimeMs: number | undefined
  readonly onFile: (bytes: Uint8Array) => void
  /** Called when the address is first used and does not take the file. */
  readonly onRefusal: () => void
}

export interface UploadAddresses {
  /**
   * A new address that takes a file.
   * @param reachedAt origin with which it begins; default: that of the mock
   */
  readonly add: (vendor: string, address: UploadAddress, reachedAt?: string) => string
  readonly isOne: (url: URL) => boolean
  /**
   * What one of these addresses answers to a request with a body.
   * @throws {DroppedConnection} where the scenario wants it
   */
  readonly take: (request: Pick<Request, 'method' | 'url' | 'headers'>, bytes: Uint8Array) => Response
}

const mostAddresses = 10_000

/** The addresses that take files by PUT and without credentials, `<origin>/<vendor>/import-files/<token>`. */
export function createUploadAddresses(origin: string, clock: Pick<Clock, 'now'>): UploadAddresses {
  const addresses = new Map<string, UploadAddress & { readonly issuedMs: number }>()
  const refused = new Set<string>()
  let count = 0
  return {
    add(vendor, address, reachedAt = origin) {
      count += 1
      const path = `/${vendor}/import-files/${count.toString(16).padStart(12, '0')}`
      addresses.set(path, { ...address, issuedMs: clock.now() })
      const [oldest] = addresses.keys()
      if (addresses.size > mostAddresses && oldest !== undefined) {
        addresses.delete(oldest)
        refused.delete(oldest)
      }
      return reachedAt + path
    },
    isOne: (url) => url.origin === origin && /^\/[^/]+\/import-files\/[^/]+$/.test(url.pathname),
    take({ method, url, headers }, bytes) {
      const { pathname } = new URL(url)
      const address = addresses.get(pathname)
      if (address === undefined)
        return problemResponse(404, 'Unknown address', `${pathname} is no address that this mock has handed out.`)
      if (method !== 'PUT') return problemResponse(405, 'Method not allowed', 'A file is sent with PUT.')
      if (headers.has('authorization')) return storageError(400, 'InvalidArgument', onlyOne)
      const { answer, issuedMs, lifetimeMs = Number.POSITIVE_INFINITY, onFile, onRefusal } = address
      const isExpired = answer === 'expired' || clock.now() - issuedMs > lifetimeMs
      const isFirst = !refused.has(pathname)
      // A connection that breaks off says nothing about the address.
      if (!isExpired && (answer === 'ok' || (answer === 'reset' && !isFirst))) {
        onFile(bytes)
        return new Response(null, { status: 200 })
      }
      if (isFirst) onRefusal()
      refused.add(pathname)
      if (answer === 'reset') throw new DroppedConnection()
      return storageError(403, 'AccessDenied', isExpired ? 'Request has expired' : 'Access Denied')
    },
  }
}

// The signature of the address is its credentials.
// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
const onlyOne =
  'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified'
