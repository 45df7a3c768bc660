import { execFile } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packPackage } from '../_lib/packedPackage.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'

/** Where the runtimes are installed: apart from our own packages, because they weigh 700 MB. */
export const place = join(repository, 'out/runtimes')

const pinned = join(import.meta.dirname, 'install')
const programs = join(import.meta.dirname, 'programs')
const lock = 'package-lock.json'
const run = promisify(execFile)

interface Manifest {
  readonly workspaces?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The folders below the place in which the package is installed, each beside the test runner of its own. */
const folders = () => ['.', ...(manifestIn(pinned).workspaces ?? [])]

/**
 * Installs the runtimes as they are pinned, unless that has been done, and beside each of them the package as it would be
 * published now, with the programs that try it.
 * @throws {ProblemsError} where what the package depends on is pinned in another version
 */
export async function preparePlace(): Promise<void> {
  refuseOtherVersions()
  await installRuntimes()
  const tarball = packPackage(join(place, 'packed'))
  for (const folder of folders()) {
    const own = join(place, folder, 'node_modules/export-contracts')
    rmSync(own, { recursive: true, force: true })
    mkdirSync(own, { recursive: true })
    await run('tar', ['-xzf', tarball, '-C', own, '--strip-components=1'])
    cpSync(programs, join(place, folder), { recursive: true })
  }
}

async function installRuntimes(): Promise<void> {
  const installed = join(place, lock)
  const isDone = existsSync(installed) && existsSync(join(place, 'node_modules/.package-lock.json'))
  if (isDone && readFileSync(installed, 'utf8') === readFileSync(join(pinned, lock), 'utf8')) return
  rmSync(place, { recursive: true, force: true })
  cpSync(pinned, place, { recursive: true })
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: place })
}

/** The tarball is unpacked and not installed, so what it depends on stands in the lock file. */
function refuseOtherVersions(): void {
  const { dependencies: pins = {} } = manifestIn(pinned)
  const problems = Object.entries(manifestIn(repository).dependencies ?? {}).flatMap(([name, version]) => {
    if (pins[name] === version) return []
    const message = `has ${name} ${pins[name]}, and the package ${version}. Correct it, and run npm install --package-lock-only there.`
    return [{ file: 'scripts/_runtimes/install/package.json', line: 0, message }]
  })
  if (problems.length > 0) throw new ProblemsError(problems)
}

/**
 * The version of a pinned package, as it stands in the lock file.
 * @param folder the workspace that has it; the top where it is not given
 */
export function pinnedVersion(name: string, folder?: string): string {
  const { dependencies = {} } = manifestIn(folder === undefined ? pinned : join(pinned, folder))
  const version = dependencies[name]?.split('@').at(-1)
  if (version === undefined) throw new Error(`scripts/_runtimes/install does not have ${name}`)
  return version
}

/** A program of an installed package, made executable: npm leaves that to the scripts which do not run here. */
export function programAt(path: string): string {
  const program = join(place, 'node_modules', path)
  chmodSync(program, 0o755)
  return program
}

/**
 * The entry file of a test runner, from the folder's own packages or from those above.
 * @throws {Error} where it is in neither
 */
export function runnerAt(folder: string, path: string): string {
  const found = [join(place, folder), place].map((top) => join(top, 'node_modules', path)).find(existsSync)
  if (found === undefined) throw new Error(`${path} is not installed in ${place}`)
  return found
}
