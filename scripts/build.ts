import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundleCommand } from './_build/bundleCommand.ts'
import { bundleOperations } from './_build/bundleOperations.ts'
import { writeNotices } from './_build/writeNotices.ts'
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
  const compiled = (module: string) => [`${module}.js`, `${module}.d.ts`]
  const ofVendor = [...compiled('validators'), ...compiled('fileValidators'), 'openapi.json', 'openapi-3.0.json']
  const copied = [
    ...compiled('planValidator'),
    'plan.schema.json',
    ...readRegistry().flatMap(({ name }) => ofVendor.map((file) => `${name}/${file}`)),
  ]
  for (const file of copied) cpSync(join(repository, 'generated', file), join(repository, 'dist/generated', file))
  writeNotices(join(repository, 'dist/NOTICES.txt'))
  await bundleOperations()
  await bundleCommand()
  console.log('dist/ is built')
})
