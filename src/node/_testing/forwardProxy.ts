import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { onTestFinished } from 'vitest'

export interface ForwardProxy {
  /** `http://127.0.0.1:40123` */
  readonly address: string
  /** What it was asked to lead to, `host:port`, one for each connection. */
  readonly asked: readonly string[]
}

/** A forward proxy on a free port, which leads every connection to one port of this machine. Ends with the test. */
export async function startForwardProxy(targetPort: number): Promise<ForwardProxy> {
  const asked: string[] = []
  const server = createServer((_request, response) => void response.writeHead(501).end())
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url)
    const target = connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    for (const end of [target, socket]) end.on('error', () => [target, socket].map((each) => each.destroy()))
    onTestFinished(() => void [target, socket].map((each) => each.destroy()))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => void server.close())
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
