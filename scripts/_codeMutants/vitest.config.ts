import { chmodSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import whole from '../../vitest.config.ts'
import { testedFolder } from './testedFolder.ts'

// The project that runs in seconds. What starts programs, browsers or builds would be started for each mutant.
const unit = whole.test?.projects?.find((project) => Object(project).test?.name === 'unit')
if (unit === undefined)
  throw new Error('vitest.config.ts has no project unit. Name the one that mutants are tried with.')

// This runs in Stryker's copy of the repository, which is closed to others. A test reads as somebody else there.
chmodSync(process.cwd(), 0o755)

// Tests of other folders reach the code too, but would only notice by chance.
const include = [`src/${process.env[testedFolder]}/**/*.test.ts`]

export default defineConfig({
  test: { ...whole.test, projects: [{ ...Object(unit), test: { ...Object(unit).test, include } }] },
})
