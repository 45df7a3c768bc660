import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundleCommand } from './_build/bundleCommand.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'

/** Compiles the library and what was generated to `dist/`, as it is published. */
await runScript(async () => {
  rmSync(join(repository, 'dist'), { recursive: true, force: true })
  const tsc = join(repository, 'node_modules/typescript/bin/tsc')
  try {
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: repository, stdio: 'inherit' })
  } catch {
    throw new ProblemsError([{ file: 'tsconfig.build.json', line: 0, message: 'does not compile; see above.' }])
  }
  for (const { name } of readRegistry()) {
    const validators = ['validators', 'fileValidators'].flatMap((module) => [`${module}.js`, `${module}.d.ts`])
    for (const file of [...validators, 'openapi.json', 'openapi-3.0.json']) {
      const path = `generated/${name}/${file}`
      cpSync(join(repository, path), join(repository, 'dist', path))
    }
  }
  await bundleCommand()
  console.log('dist/ is built')
})
