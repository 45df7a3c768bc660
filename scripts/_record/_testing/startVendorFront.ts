import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'
import { startMock } from '../../../src/mock/startMock.ts'
import { startForwardProxy } from '../../../src/node/_testing/forwardProxy.ts'
import type { Certificate } from './selfSigned.ts'

/** Where the files are that a vendor hands out. */
export const filesHost = 'files.export-contracts.example'

export interface VendorFront {
  /** What a person sets to get there: a proxy, which alone knows the hosts. */
  readonly proxy: string
  /** `GET api.vendor.example/exports 200`, in their order. */
  readonly seen: readonly string[]
  /** What was answered as JSON. */
  readonly answers: readonly unknown[]
}

interface FrontOptions {
  readonly mock: MockVendor
  /** The vendor's own hosts. */
  readonly hosts: readonly string[]
  readonly certificate: Certificate
  /** What a header of each call must hold; other callers are refused as the vendor refuses them. */
  readonly account: string
  /** Called before each answer. */
  readonly onRequest?: (line: string) => void
}

/** A vendor's mock behind TLS, under the vendor's own names. Ends with the test. */
export async function startVendorFront(options: FrontOptions): Promise<VendorFront> {
  const { mock, hosts, certificate, account, onRequest } = options
  const { vendor } = mock.contract.description
  const server = await startMock({ vendors: [mock] })
  onTestFinished(() => server.close())
  const seen: string[] = []
  const answers: unknown[] = []
  const front = createServer({ ...certificate }, async (incoming, outgoing) => {
    const { method = '', url = '' } = incoming
    const { host = '', connection: _, ...headers } = incoming.headers
    const pieces: Buffer[] = []
    for await (const piece of incoming) pieces.push(piece as Buffer)
    const body = Buffer.concat(pieces)
    const isKnown = host === filesHost || `${JSON.stringify(headers)}${body}`.includes(account)
    const response = await fetch(`${server.address}${hosts.includes(host) ? `/${vendor}` : ''}${url}`, {
      method,
      headers: { ...(headers as Record<string, string>), ...(isKnown ? {} : { 'Mock-Scenario': 'forbidden' }) },
      ...(body.length > 0 && { body }),
    })
    seen.push(`${method} ${host}${url.split('?')[0]} ${response.status}`)
    onRequest?.(seen.at(-1) ?? '')
    const type = response.headers.get('content-type') ?? ''
    let bytes = Buffer.from(await response.arrayBuffer())
    if (type.includes('json')) {
      bytes = Buffer.from(bytes.toString().replaceAll(server.address, `https://${filesHost}`))
      answers.push(JSON.parse(bytes.toString()))
    }
    const { 'content-length': _length, connection: _connection, ...received } = Object.fromEntries(response.headers)
    outgoing.writeHead(response.status, received).end(bytes)
  })
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    front.close()
    front.closeAllConnections()
  })
  const { address } = await startForwardProxy((front.address() as AddressInfo).port)
  return { proxy: address, seen, answers }
}
