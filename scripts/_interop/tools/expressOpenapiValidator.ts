import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serverPath } from '../../_lib/serverPath.ts'
import { bodyOf, exampleCalls } from '../exampleCalls.ts'
import type { Tool } from '../tool.ts'
import { importTool } from '../toolsFolder.ts'

type Handler = (request: unknown, response: Answer, next: () => void) => void
type ErrorHandler = (
  error: { status?: number; message: string },
  request: unknown,
  response: Answer,
  next: () => void,
) => void

interface Answer {
  readonly status: (status: number) => { readonly send: (text: string) => void }
}

interface Express {
  (): RequestListener & { readonly use: (handler: unknown) => void }
  readonly json: () => Handler
}

interface Validator {
  readonly middleware: (options: { readonly apiSpec: string; readonly validateRequests: boolean }) => readonly Handler[]
}

export const expressOpenapiValidator: Tool = {
  name: 'express-openapi-validator',
  package: 'express-openapi-validator',
  tries: 'accepts every example and refuses a wrong body',
  forms: ['3.1', '3.0'],
  async attempt({ vendor, file }) {
    const { default: express } = await importTool<{ readonly default: Express }>('express')
    const { middleware } = await importTool<Validator>('express-openapi-validator')
    const app = express()
    app.use(express.json())
    app.use(middleware({ apiSpec: file, validateRequests: true }))
    app.use(((_, response) => response.status(200).send('accepted')) satisfies Handler)
    const refuse: ErrorHandler = (error, _, response, __) => response.status(error.status ?? 500).send(error.message)
    app.use(refuse)
    const server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = server.address() as AddressInfo
      const basePath = serverPath(vendor.contract.description)
      for (const call of exampleCalls(vendor)) {
        const { operationId, method, path, query, headers, body, takesBody } = call
        const search = new URLSearchParams(query as Record<string, string>).toString()
        const url = `http://127.0.0.1:${port}${basePath}${path}${search === '' ? '' : `?${search}`}`
        const send = async (given: unknown) => {
          const json = takesBody && call.files === undefined ? { 'content-type': 'application/json' } : undefined
          const sent = takesBody ? { body: bodyOf(call, given) } : {}
          const response = await fetch(url, { method, headers: { ...headers, ...json }, ...sent })
          return { status: response.status, text: await response.text() }
        }
        const good = await send(body)
        if (good.status !== 200) throw new Error(`${operationId}: the example is refused: ${good.status} ${good.text}`)
        if (!takesBody) continue
        const bad = await send([])
        if (bad.status !== 400) throw new Error(`${operationId}: a wrong body gets ${bad.status} ${bad.text}`)
      }
    } finally {
      server.closeAllConnections()
      server.close()
    }
  },
}
