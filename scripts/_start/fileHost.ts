import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { strToU8, zipSync } from 'fflate'

/** Stands in for the hosts that vendors keep export files on. */
export interface FileHost {
  /** Fetches a download address of an example from this machine instead of from the host in it. */
  readonly download: (address: string) => Promise<Response>
  readonly close: () => Promise<void>
}

/** Serves a small zip archive on 127.0.0.1 under every path. */
export async function startFileHost(): Promise<FileHost> {
  const archive = zipSync({ 'README.txt': strToU8('An export file of the mock.\n') })
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/zip', 'Content-Length': archive.length }).end(archive)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    download: (address) => {
      const { pathname, search } = new URL(address)
      return fetch(`http://127.0.0.1:${port}${pathname}${search}`)
    },
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  }
}
