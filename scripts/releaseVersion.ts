import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { changelogFile, readTopSection, withDate } from './_release/changelog.ts'
import { listChangesets } from './_release/readReleaseState.ts'
import { withVersion } from './_release/withVersion.ts'

const read = (file: string) => readFileSync(join(repository, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(repository, file), text)
const readVersion = (): string => JSON.parse(read('package.json')).version
const run = (program: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [join(repository, program), ...args], { cwd: repository, stdio: 'inherit' })

/** Files that say which version to install. */
const naming = ['action.yml', 'package-lock.json', 'README.md', 'docs/{*,guides/*}.md', 'docs/examples/*/package.json']

/**
 * Gives what is to be released its version and its date: changesets become a section of the changelog, and whatever names the version
 * follows. Before the first release the section is written by hand, and only gets its date.
 */
await runScript(async () => {
  const changesets = listChangesets(repository)
  const { isUnreleased } = readTopSection(read(changelogFile))
  if (isUnreleased && changesets.length > 0) {
    const message = `tells of a change while ${changelogFile} has a section that is not released. Move the text there, and delete the file.`
    throw new ProblemsError(changesets.map((file) => ({ file, line: 0, message })))
  }
  if (!isUnreleased && changesets.length === 0) {
    const message =
      'holds no changeset: nothing changed that somebody would notice. Run npx changeset if something did.'
    throw new ProblemsError([{ file: '.changeset', line: 0, message }])
  }
  const before = readVersion()
  if (!isUnreleased) run('node_modules/@changesets/cli/bin.js', 'version')
  const version = readVersion()
  write(changelogFile, withDate(read(changelogFile), new Date().toISOString().slice(0, 10)))
  for (const file of globSync(naming, { cwd: repository })) write(file, withVersion(read(file), before, version))
  run('scripts/generate.ts')
  console.log(`${version} has its section in ${changelogFile}. Read it, commit, and tag the commit v${version}.`)
})
