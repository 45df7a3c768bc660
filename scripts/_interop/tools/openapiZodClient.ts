import { join } from 'node:path'
import { compileGenerated, runGenerated } from '../callGenerated.ts'
import type { Tool } from '../tool.ts'
import { runTool } from '../toolsFolder.ts'

export const openapiZodClient: Tool = {
  name: 'openapi-zod-client',
  package: 'openapi-zod-client',
  tries: 'the client compiles and loads',
  forms: ['3.1', '3.0'],
  async attempt({ file, folder }) {
    await runTool('openapi-zod-client', [file, '-o', join(folder, 'client.ts')], { folder })
    await compileGenerated(folder)
    await runGenerated(folder, 'client.js')
  },
}
