import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileGenerated } from '../callGenerated.ts'
import type { Tool } from '../tool.ts'
import { runTool } from '../toolsFolder.ts'

export const kubb: Tool = {
  name: 'Kubb',
  package: '@kubb/core',
  tries: 'the types compile',
  forms: ['3.1', '3.0'],
  async attempt({ file, folder }) {
    const config = join(folder, 'kubb.config.mjs')
    writeFileSync(
      config,
      `import { defineConfig } from '@kubb/core'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'
export default defineConfig({
  input: { path: ${JSON.stringify(file)} },
  output: { path: ${JSON.stringify(join(folder, 'types'))} },
  plugins: [pluginOas(), pluginTs()],
})
`,
    )
    await runTool('kubb', ['generate', '--config', config], {
      folder,
      environment: { KUBB_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1' },
    })
    await compileGenerated(folder)
  },
}
