import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tool } from '../tool.ts'
import { runTool } from '../toolsFolder.ts'

export const spectral: Tool = {
  name: 'Spectral',
  package: '@stoplight/spectral-cli',
  tries: 'the ruleset `oas` has nothing to say, not even a hint',
  forms: ['3.1', '3.0'],
  async attempt({ file, folder }) {
    const ruleset = join(folder, 'ruleset.yaml')
    writeFileSync(ruleset, 'extends: [spectral:oas]\n')
    await runTool('spectral', ['lint', '--ruleset', ruleset, '--fail-severity', 'hint', file], { folder })
  },
}
