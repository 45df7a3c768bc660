import { defineConfig } from 'vitest/config'
import whole from '../../vitest.config.ts'

// The project that runs in seconds. What starts programs, browsers or builds would be started for each mutant.
const unit = whole.test?.projects?.filter(
  (project) => typeof project === 'object' && 'test' in project && project.test?.name === 'unit',
)
if (unit?.length !== 1)
  throw new Error('vitest.config.ts has no project unit. Name the one that mutants are tried with.')

export default defineConfig({ test: { ...whole.test, projects: unit } })
