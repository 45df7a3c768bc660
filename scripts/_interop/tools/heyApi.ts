import { join } from 'node:path'
import { callGenerated } from '../callGenerated.ts'
import { bodyExpression } from '../exampleCalls.ts'
import type { Tool } from '../tool.ts'
import { runTool } from '../toolsFolder.ts'

const text = JSON.stringify

export const heyApi: Tool = {
  name: 'hey-api',
  package: '@hey-api/openapi-ts',
  tries: 'the client compiles and calls the mock',
  forms: ['3.1', '3.0'],
  async attempt(subject) {
    await runTool('openapi-ts', ['-i', subject.file, '-o', join(subject.folder, 'client'), '--no-log-file'])
    const head = `import { client } from './client/client.gen.js'
import * as sdk from './client/sdk.gen.js'
client.setConfig({ baseUrl: ${text(subject.mock)} })`
    await callGenerated(subject, head, (call) => {
      const { operationId, pathParameters, query, takesBody, headers } = call
      const parts = [
        ...(Object.keys(pathParameters).length > 0 ? [`path: ${text(pathParameters)}`] : []),
        ...(Object.keys(query).length > 0 ? [`query: ${text(query)}`] : []),
        ...(takesBody ? [`body: ${bodyExpression(call)}`] : []),
        `headers: ${text(headers)}`,
      ]
      return `await sdk.${operationId}({ ${parts.join(', ')} }).then(({ data, response }) => ({ status: response?.status, data }))`
    })
  },
}
