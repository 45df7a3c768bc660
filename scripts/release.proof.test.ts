import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyRepository } from './_lib/copyRepository.ts'
import { run } from './_lib/packedPackage.ts'
import { type PackedTarball, packTwice } from './_release/packTwice.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-contracts-released-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the tarball of a release', () => {
  let tarball: PackedTarball
  beforeAll(() => {
    const before = process.umask(0o077)
    tarball = packTwice(folder)
    process.umask(before)
  })

  test('has the same bytes, wherever, whenever and by whomever it is built', () => {
    expect(tarball.sha512).toMatch(/^[0-9a-f]{128}$/)
    const modes = run('tar', ['-tvzf', tarball.path], folder).trimEnd().split('\n')
    expect(modes.length).toBeGreaterThan(1000)
    expect(modes.filter((line) => !/^-rw(?:-r--r--|xr-xr-x) .* 1985-10-26 /.test(line))).toEqual([])
  })

  test('could be published, for all that npm can say without doing it', () => {
    const options = [
      '--dry-run',
      '--json',
      '--access',
      'public',
      '--ignore-scripts',
      '--registry',
      'http://127.0.0.1:9/',
    ]
    const printed = run('npm', ['publish', tarball.path, ...options], folder)
    const told = JSON.parse(printed)
    const { name, size } = told['export-contracts'] ?? told // npm 11 names the package first, npm 10 does not.
    expect({ name, size }).toEqual({ name: 'export-contracts', size: tarball.bytes })
  })

  test('has the licences of what is compiled in', () => {
    const notices = run('tar', ['-xzOf', tarball.path, 'package/dist/NOTICES.txt'], folder)
    for (const name of ['ajv-formats', 'fast-deep-equal']) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(notices.match(/Permission is hereby granted/g)).toHaveLength(2)
  })
})

test('a changeset becomes a version, a section of the changelog with its date, and whatever names the version', () => {
  const copy = copyRepository()
  try {
    const at = (file: string) => join(copy.top, file)
    const git = ['-c', 'user.name=T', '-c', 'user.email=t@example.com']
    run('git', [...git, 'commit', '--quiet', '--no-gpg-sign', '--message', 'All'], copy.top)
    writeFileSync(at('CHANGELOG.md'), '# Changelog\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n')
    writeFileSync(at('.changeset/big-dogs.md'), '---\nexport-contracts: minor\n---\n\nOne thing\n\nin two parts.\n')
    const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'))
    writeFileSync(at('package.json'), `${JSON.stringify({ ...manifest, version: '0.1.0' }, undefined, 2)}\n`)
    execFileSync(process.execPath, ['scripts/releaseVersion.ts'], { cwd: copy.top })
    const today = new Date().toISOString().slice(0, 10)
    expect(readFileSync(at('CHANGELOG.md'), 'utf8')).toBe(
      `# Changelog\n\n## 0.2.0 (${today})\n\n### Minor Changes\n\n- One thing\n\n  in two parts.\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n`,
    )
    expect(JSON.parse(readFileSync(at('package.json'), 'utf8'))).toEqual({ ...manifest, version: '0.2.0' })
    expect([...copy.changes().changed].sort()).toEqual([
      ...['CHANGELOG.md', 'action.yml', 'docs/examples/consumer-ci/package.json'],
      ...['docs/examples/served-mock/package.json', 'docs/guides/consumer-ci.md', 'generated/version.ts'],
      ...['package-lock.json', 'package.json'],
    ])
    for (const file of ['action.yml', 'docs/guides/consumer-ci.md', 'generated/version.ts', 'package-lock.json'])
      expect([file, readFileSync(at(file), 'utf8').includes('0.2.0')]).toEqual([file, true])
    expect(copy.changes().added).toEqual([])
  } finally {
    rmSync(copy.top, { recursive: true, force: true })
  }
})
