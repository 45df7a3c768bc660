import { readFileSync } from 'node:fs'
import { exampleCalls } from '../exampleCalls.ts'
import type { Tool } from '../tool.ts'
import { importTool } from '../toolsFolder.ts'

interface Backend {
  readonly init: () => Promise<unknown>
  readonly validateRequest: (request: {
    readonly method: string
    readonly path: string
    readonly query: object
    readonly headers: Readonly<Record<string, string>>
    readonly body?: unknown
  }) => { readonly errors?: readonly object[] | null }
}

interface Module {
  readonly OpenAPIBackend: new (options: {
    readonly definition: unknown
    readonly strict: boolean
    readonly validate: boolean
  }) => Backend
}

export const openapiBackend: Tool = {
  name: 'openapi-backend',
  package: 'openapi-backend',
  tries: 'starts with the form of 3.0, the only one that it reads; accepts every example and refuses a wrong body',
  forms: ['3.0'],
  async attempt({ vendor, file }) {
    const { OpenAPIBackend } = await importTool<Module>('openapi-backend')
    const definition: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const backend = new OpenAPIBackend({ definition, strict: true, validate: true })
    await backend.init()
    for (const { operationId, method, path, query, headers, body, takesBody } of exampleCalls(vendor)) {
      const json = { ...headers, ...(takesBody ? { 'content-type': 'application/json' } : {}) }
      const errorsOf = (given: unknown) =>
        backend.validateRequest({ method, path, query, headers: json, ...(takesBody ? { body: given } : {}) }).errors ??
        []
      const errors = errorsOf(body)
      if (errors.length > 0) throw new Error(`${operationId}: the example is refused: ${JSON.stringify(errors[0])}`)
      if (takesBody && errorsOf('wrong').length === 0) throw new Error(`${operationId}: a wrong body is accepted`)
    }
  },
}
