import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callGenerated } from '../callGenerated.ts'
import { bodyExpression } from '../exampleCalls.ts'
import type { Tool } from '../tool.ts'
import { runTool } from '../toolsFolder.ts'

const text = JSON.stringify

export const orval: Tool = {
  name: 'orval',
  package: 'orval',
  tries: 'the fetch client compiles and calls the mock',
  forms: ['3.1', '3.0'],
  async attempt(subject) {
    const config = join(subject.folder, 'orval.config.mjs')
    const output = { target: join(subject.folder, 'client.ts'), client: 'fetch', baseUrl: subject.mock }
    writeFileSync(config, `export default ${text({ api: { input: { target: subject.file }, output } })}`)
    await runTool('orval', ['--config', config], { folder: subject.folder })
    const head = `import * as client from './client.ts'`
    await callGenerated(subject, head, (call) => {
      const { operationId, pathParameters, takesBody, takesQuery, query, headers } = call
      const given = [
        ...Object.values(pathParameters).map((value) => text(value)),
        ...(takesBody ? [bodyExpression(call)] : []),
        ...(takesQuery ? [text(query)] : []),
        text({ headers }),
      ]
      return `await client.${operationId}(${given.join(', ')})`
    })
  },
}
