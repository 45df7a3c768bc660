import type { Clock } from '../client/clock.ts'
import { brokenOff } from './brokenOff.ts'
import { DroppedConnection } from './DroppedConnection.ts'
import { problemResponse } from './problemResponse.ts'
import type { FileAnswer } from './scenario.ts'
import { storageError } from './storageError.ts'

export interface ServedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: () => Uint8Array
  readonly answer: FileAnswer
  /** How long the address lives, in milliseconds; for ever where nobody says. */
  readonly lifetimeMs: number | undefined
}

export interface FileAddresses {
  /**
   * A new address of a file.
   * @param reachedAt origin with which it begins; default: that of the mock
   */
  readonly add: (vendor: string, file: ServedFile, reachedAt?: string) => string
  /** What an address answers; undefined when the path is none of a file. */
  readonly open: (request: Pick<Request, 'method' | 'url'>) => Response | undefined
}

const mostAddresses = 10_000

/** The download addresses that a mock hands out, `<origin>/<vendor>/export-files/<token>`. */
export function createFileAddresses(origin: string, clock: Pick<Clock, 'now'>): FileAddresses {
  const files = new Map<string, ServedFile & { readonly issuedMs: number }>()
  let count = 0
  return {
    add(vendor, file, reachedAt = origin) {
      count += 1
      const path = `/${vendor}/export-files/${count.toString(16).padStart(12, '0')}`
      files.set(path, { ...file, issuedMs: clock.now() })
      const [oldest] = files.keys()
      if (files.size > mostAddresses && oldest !== undefined) files.delete(oldest)
      return reachedAt + path
    },
    open({ method, url }) {
      const { pathname } = new URL(url)
      if (!/^\/[^/]+\/export-files\/[^/]+$/.test(pathname)) return undefined
      const file = files.get(pathname)
      if (file === undefined) {
        return problemResponse(404, 'Unknown export file', `${pathname} is no address that this mock has handed out.`)
      }
      if (method !== 'GET') return problemResponse(405, 'Method not allowed', 'An export file is fetched with GET.')
      const { answer, issuedMs, lifetimeMs = Number.POSITIVE_INFINITY } = file
      if (answer === 'reset') throw new DroppedConnection()
      if (answer === 'forbidden') return storageError(403, 'AccessDenied', 'Access Denied')
      if (answer === 'expired' || clock.now() - issuedMs > lifetimeMs)
        return storageError(403, 'AccessDenied', 'Request has expired')
      const bytes = file.bytes()
      return new Response(answer === 'truncated' ? brokenOff(bytes) : bytes.slice(), {
        headers: {
          'Content-Type': file.mediaType,
          'Content-Length': String(bytes.length),
          'Content-Disposition': `attachment; filename="${file.name.replaceAll(/[^\w.-]/g, '_')}"`,
        },
      })
    },
  }
}
