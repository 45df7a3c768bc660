import { compileGenerated } from '../callGenerated.ts'
import type { Tool } from '../tool.ts'
import { runTool } from '../toolsFolder.ts'

export const swaggerTypescriptApi: Tool = {
  name: 'swagger-typescript-api',
  package: 'swagger-typescript-api',
  tries: 'the client compiles',
  forms: ['3.1', '3.0'],
  async attempt({ file, folder }) {
    await runTool('swagger-typescript-api', ['generate', '-p', file, '-o', folder, '-n', 'client.ts'], { folder })
    await compileGenerated(folder)
  },
}
