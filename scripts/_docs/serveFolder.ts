import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** A plain file server on 127.0.0.1, which compresses as hosts of static sites do. */
export async function serveFolder(folder: string) {
  const compressed = new Map<string, Buffer>()
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    try {
      const content = compressed.get(file) ?? gzipSync(await readFile(file))
      compressed.set(file, content)
      const type = mediaTypes[extname(file)] ?? 'application/octet-stream'
      const facts = { 'Content-Encoding': 'gzip', 'Content-Length': content.length, 'Cache-Control': 'max-age=3600' }
      response.writeHead(200, { 'Content-Type': type, ...facts }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
