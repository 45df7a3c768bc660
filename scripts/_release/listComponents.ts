import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listCompiledIn } from '../_lib/compiledIn.ts'
import { type Problem, ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'

/** A package that comes with ours. */
export interface Component {
  readonly name: string
  readonly version: string
  /** As SPDX writes it. */
  readonly licence: string
  /** SHA-512 of its tarball, hexadecimal. */
  readonly sha512: string
  /** Whether npm installs it beside ours, or its code stands in ours. */
  readonly how: 'installed' | 'compiled in'
  /** Names of those of the other components that it asks for. */
  readonly dependencies: readonly string[]
}

interface LockedPackage {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
}
interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/** None of them asks more than that its text goes with the code. */
const knownLicences = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

/**
 * The packages that come with ours, as `package-lock.json` holds them: what is installed with it without being asked for, and what is
 * compiled into it.
 * @throws {ProblemsError} when one is not locked, or has a licence that nobody has looked at
 */
export function listComponents(top: string = repository): Component[] {
  const lock = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8')) as Lock
  const own = Object.keys(lock.packages['']?.dependencies ?? {})
  const installed = listInstalled(lock, own)
  const compiled = listCompiledIn(top).filter((name) => !installed.includes(name))
  const components = [
    ...installed.map((name) => toComponent(lock, name, 'installed')),
    ...compiled.map((name) => toComponent(lock, name, 'compiled in')),
  ]
  const problems = components.flatMap(licenceProblem)
  if (problems.length > 0) throw new ProblemsError(problems)
  return components
}

/** The names in the order in which they are met. npm puts a package to the top unless another version stands there. */
function listInstalled({ packages }: Lock, names: readonly string[]): string[] {
  const met = new Set<string>()
  const meet = (name: string): void => {
    if (met.has(name)) return
    met.add(name)
    for (const next of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) meet(next)
  }
  for (const name of names) meet(name)
  const nested = Object.keys(packages).find((path) =>
    [...met].some((name) => path.startsWith(`node_modules/${name}/node_modules/`)),
  )
  if (nested === undefined) return [...met]
  const message = `holds ${nested}, a second version of a package that is installed with ours. Bring both to one version.`
  throw new ProblemsError([{ file: 'package-lock.json', line: 0, message }])
}

function toComponent({ packages }: Lock, name: string, how: Component['how']): Component {
  const locked = packages[`node_modules/${name}`]
  const [, digest] = /^sha512-(\S+)$/.exec(locked?.integrity ?? '') ?? []
  if (locked === undefined || digest === undefined) {
    const message = `does not say which bytes ${name} has. Run npm install.`
    throw new ProblemsError([{ file: 'package-lock.json', line: 0, message }])
  }
  return {
    name,
    version: locked.version,
    licence: locked.license ?? 'none',
    sha512: Buffer.from(digest, 'base64').toString('hex'),
    how,
    // What is compiled in stands there whole: nothing is installed for it.
    dependencies: how === 'installed' ? Object.keys(locked.dependencies ?? {}) : [],
  }
}

function licenceProblem({ name, version, licence }: Component): Problem[] {
  if (knownLicences.includes(licence)) return []
  const message = `${name} ${version} comes with the package under the licence ${licence}. Look whether that may be, and add it to the list or take out the package.`
  return [{ file: 'package-lock.json', line: 0, message }]
}
