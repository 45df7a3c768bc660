import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** What `startExportServer` is asked and answers: the same four exchanges for every recorder. */
export const exportExchanges = [
  {
    request: { method: 'POST', path: '/export', mediaType: 'application/json', body: '{"kind":"Bot"}' },
    response: {
      status: 202,
      mediaType: 'application/json',
      encoding: 'gzip',
      body: '{"jobId":"j-1","state":"pending"}',
    },
  },
  {
    request: { method: 'GET', path: '/export/j-1?full=true' },
    response: { status: 200, mediaType: 'application/json', body: '{"state":"succeeded","name":"Grüße 🎉"}' },
  },
  {
    request: { method: 'GET', path: '/export/j-1/file' },
    response: { status: 200, mediaType: 'text/csv; charset=utf-8', encoding: 'br', body: 'id;name\n1;Grüße\n2;\n' },
  },
  {
    request: { method: 'GET', path: '/export/none' },
    response: { status: 404, mediaType: 'text/plain', body: 'no such job' },
  },
] as const

/** A server of a small export API on 127.0.0.1, whose answers are partly compressed; `/` is an empty page. */
export async function startExportServer(port = 0): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    incoming.resume()
    const exchange = exportExchanges.find(({ request }) => request.path === incoming.url)
    if (exchange === undefined) {
      outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><link rel="icon" href="data:,">')
      return
    }
    const { status, mediaType, body } = exchange.response
    const encoding = 'encoding' in exchange.response ? exchange.response.encoding : undefined
    outgoing.writeHead(status, {
      'content-type': mediaType,
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    })
    outgoing.end(encoding === 'gzip' ? gzipSync(body) : encoding === 'br' ? brotliCompressSync(body) : body)
  })
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
