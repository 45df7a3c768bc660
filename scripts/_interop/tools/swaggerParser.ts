import type { Tool } from '../tool.ts'
import { importTool } from '../toolsFolder.ts'

interface Module {
  readonly default: { readonly validate: (file: string) => Promise<unknown> }
}

export const swaggerParser: Tool = {
  name: 'swagger-parser',
  package: '@apidevtools/swagger-parser',
  tries: 'validates',
  forms: ['3.1', '3.0'],
  async attempt({ file }) {
    const parser = await importTool<Module>('@apidevtools/swagger-parser')
    await parser.default.validate(file)
  },
}
