import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { compareFolders } from '../_generate/compareFolders.ts'
import { copyRepository } from '../_lib/copyRepository.ts'
import { run } from '../_lib/packedPackage.ts'
import { ProblemsError } from '../_lib/problem.ts'

/** A tarball as npm publishes it. */
export interface PackedTarball {
  readonly path: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
  /** Hexadecimal. */
  readonly sha512: string
}

// What may differ from machine to machine and must not be seen in the tarball.
const oneMachine = { TZ: 'UTC', LC_ALL: 'C.UTF-8' }
const another = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', FORCE_COLOR: '1' }

/**
 * Builds and packs what git does not ignore in two copies of the repository, with other folders, users' settings and times, and keeps
 * the tarball in `folder` when both have the same bytes.
 * @throws {ProblemsError} when they differ, with the files that do
 */
export function packTwice(folder: string): PackedTarball {
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-pack-'))
  try {
    // Before anything is built, so that whoever works on meanwhile does not change one of them.
    const copies = [copyFiles(), copyFiles()] as const
    const first = buildAndPack(copies[0], join(top, 'first'), oneMachine)
    const second = buildAndPack(copies[1], join(top, 'the-second-with-a-longer-name'), another)
    if (first.sha512 !== second.sha512) throw new ProblemsError(differences(first, second, top))
    mkdirSync(folder, { recursive: true })
    const path = join(folder, basename(first.path))
    cpSync(first.path, path)
    return { ...first, path }
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

/** A copy of the repository, whose files have the modes that they have everywhere: npm packs those. */
function copyFiles(): string {
  const before = process.umask(0o022)
  try {
    return copyRepository().top
  } finally {
    process.umask(before)
  }
}

/** Builds a copy of the repository, packs it to `folder`, as `npm publish` would, and takes it away. */
function buildAndPack(copy: string, folder: string, env: Readonly<Record<string, string>>): PackedTarball {
  mkdirSync(folder, { recursive: true })
  const before = process.umask(0o022)
  try {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') && !name.startsWith('GIT_'))
    // prepack builds it.
    run('npm', ['pack', '--pack-destination', folder], copy, { ...Object.fromEntries(kept), ...env })
  } finally {
    process.umask(before)
    rmSync(copy, { recursive: true, force: true })
  }
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error(`npm pack left no tarball in ${folder}`)
  return describeTarball(join(folder, name))
}

function describeTarball(path: string): PackedTarball {
  const content = readFileSync(path)
  const hash = (algorithm: string) => createHash(algorithm).update(content).digest('hex')
  return { path, bytes: content.length, sha256: hash('sha256'), sha512: hash('sha512') }
}

function differences(first: PackedTarball, second: PackedTarball, top: string) {
  const unpack = ({ path }: PackedTarball, name: string) => {
    const folder = join(top, name)
    mkdirSync(folder)
    run('tar', ['-xzf', path, '-C', folder], top)
    return folder
  }
  const found = compareFolders(unpack(first, 'unpacked-first'), unpack(second, 'unpacked-second'))
  const problems = found.map(({ file, line, what }) => ({
    file,
    line,
    message: `differs from build to build: ${what}`,
  }))
  const message = 'differs from build to build in the modes or the order of its files, not in what they hold.'
  return problems.length > 0 ? problems : [{ file: basename(first.path), line: 0, message }]
}
