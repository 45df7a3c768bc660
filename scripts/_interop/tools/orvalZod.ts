import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { compileGenerated, runGenerated } from '../callGenerated.ts'
import type { Tool } from '../tool.ts'
import { runTool, toolsFolder } from '../toolsFolder.ts'

export const orvalZod: Tool = {
  name: 'orval, zod',
  package: 'orval',
  tries: 'the schemas compile and load',
  forms: ['3.1', '3.0'],
  async attempt({ file, folder }) {
    // What orval writes is for zod 4, and the other generator of the same schemas brings zod 3.
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(join(toolsFolder, 'node_modules/zod-4'), join(folder, 'node_modules/zod'))
    await runTool('orval', ['--input', file, '--output', join(folder, 'schemas.ts'), '--client', 'zod'], { folder })
    await compileGenerated(folder)
    await runGenerated(folder, 'schemas.js')
  },
}
