import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listCompiledIn } from '../_lib/compiledIn.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'

/**
 * Writes the licences of the packages that are compiled into ours: each asks that its text goes with the code.
 * @throws {ProblemsError} when one of them has no text of a licence
 */
export function writeNotices(file: string): void {
  const parts = listCompiledIn().map((name) => {
    const { version } = JSON.parse(readFileSync(join(repository, 'node_modules', name, 'package.json'), 'utf8'))
    return `${name} ${version}\n\n${licenceText(name)}\n`
  })
  writeFileSync(file, ['Parts of these packages are compiled into this one.\n', ...parts].join('\n---\n\n'))
}

function licenceText(name: string): string {
  const folder = join('node_modules', name)
  const file = readdirSync(join(repository, folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry))
  if (file !== undefined) return readFileSync(join(repository, folder, file), 'utf8').trim()
  const message = 'has no text of a licence, but its code is published with ours. Find out under which terms it may be.'
  throw new ProblemsError([{ file: folder, line: 0, message }])
}
