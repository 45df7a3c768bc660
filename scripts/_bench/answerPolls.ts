import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pollAt } from './largeRecording.ts'

// A server in a process of its own, so that whoever asks is measured alone. It prints its port.
const { status, headers, body } = pollAt(0).response
const text = JSON.stringify(body)
const server = createServer((_, response) => {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text)
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
