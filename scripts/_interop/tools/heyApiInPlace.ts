import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repository } from '../../_lib/repository.ts'
import { heyApiFile, heyApiTypes, openHeyApiTypes, withOpenText } from '../heyApiTypes.ts'
import type { Tool } from '../tool.ts'
import { runTool } from '../toolsFolder.ts'

/** A copy of the library is compiled with its public type tests, hey-api's types in place of those of openapi-typescript. */
export const heyApiInPlace: Tool = {
  name: 'hey-api, types',
  package: '@hey-api/openapi-ts',
  tries: 'in place of our generator: the public type tests pass',
  forms: ['3.1'],
  async attempt({ vendor: { name, document }, folder }) {
    for (const part of ['src', 'generated', 'scripts/_lib', 'tsconfig.json', 'package.json']) {
      cpSync(join(repository, part), join(folder, part), { recursive: true })
    }
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
    const types = join(folder, 'generated', name, 'types.ts')
    const file = join(dirname(types), heyApiFile)
    const input = join(folder, 'openapi.json')
    mkdirSync(dirname(file))
    writeFileSync(input, JSON.stringify(withOpenText(document)))
    await runTool('openapi-ts', ['-i', input, '-o', dirname(file), '-p', '@hey-api/typescript', '--no-log-file'])
    writeFileSync(file, openHeyApiTypes(readFileSync(file, 'utf8')))
    writeFileSync(types, heyApiTypes(document))
    writeFileSync(
      join(folder, 'tsconfig.types.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['src/**/*.test-d.ts', `generated/${name}/*.ts`] }),
    )
    await runTool('tsc', ['-p', join(folder, 'tsconfig.types.json')])
  },
}
