import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readReleaseState } from './readReleaseState.ts'
import { releaseProblems } from './releaseProblems.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

interface Made {
  readonly owner?: string
  readonly heading?: string
  readonly tag?: string
  readonly changeset?: boolean
  readonly isChanged?: boolean
}

/** A repository as it is before a release, but for what is said. */
function makeRepository({
  owner = 'octo',
  heading = '1.2.0 (2026-11-30)',
  tag = 'v1.2.0',
  changeset,
  isChanged,
}: Made) {
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-release-'))
  folders.push(top)
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd: top })
  const write = (file: string, text: string) => writeFileSync(join(top, file), text)
  mkdirSync(join(top, '.changeset'))
  const repository = { type: 'git', url: `git+https://github.com/${owner}/export-contracts.git` }
  write('package.json', JSON.stringify({ version: '1.2.0', repository }))
  write('CHANGELOG.md', `# Changelog\n\n## ${heading}\n\n- Something.\n\n## 1.1.0 (2026-01-01)\n\n- Before.\n`)
  write('.changeset/README.md', 'About changesets.\n')
  if (changeset) write('.changeset/big-dogs.md', '---\nexport-contracts: minor\n---\n\nMore.\n')
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'All')
  git('tag', tag)
  if (isChanged) write('package.json', JSON.stringify({ version: '1.2.0', repository, private: true }))
  return top
}

const changelog = (message: string) => ({ file: 'CHANGELOG.md', line: 0, message })

test.each<[string, Made, readonly object[]]>([
  ['with everything in its place is', {}, []],
  [
    'of a placeholder is not',
    { owner: 'OWNER' },
    [
      {
        file: 'package.json',
        line: 0,
        message: 'names the account OWNER, which stands for one. See "Another account" in CONTRIBUTING.md.',
      },
    ],
  ],
  [
    'whose changelog has no date is not',
    { heading: '1.2.0 (unreleased)' },
    [changelog('gives 1.2.0 no date. Run npm run release:version.')],
  ],
  [
    'whose changelog tells of another version is not',
    { heading: '1.1.9 (2026-11-30)' },
    [changelog('starts with 1.1.9, but package.json has 1.2.0. Run npm run release:version.')],
  ],
  [
    'with changes that no version has is not',
    { changeset: true },
    [
      {
        file: '.changeset/big-dogs.md',
        line: 0,
        message: 'tells of a change that no version has yet. Run npm run release:version.',
      },
    ],
  ],
  [
    'with the tag of another version is not',
    { tag: 'v1.2.1' },
    [
      {
        file: '.',
        line: 0,
        message: 'the commit has not the tag v1.2.0. Tag what was reviewed: git tag v1.2.0 && git push origin v1.2.0.',
      },
    ],
  ],
  [
    'that is not committed is not',
    { isChanged: true },
    [{ file: 'package.json', line: 0, message: 'is not as it was committed. Commit it, or take the change back.' }],
  ],
])('a state %s published', (_, made, problems) => {
  expect(releaseProblems(readReleaseState(makeRepository(made)))).toEqual(problems)
})

test('a changelog that says nothing about its version is an error', () => {
  const top = makeRepository({})
  writeFileSync(
    join(top, 'CHANGELOG.md'),
    '# Changelog\n\n## 1.2.0 (2026-11-30)\n\n## 1.1.0 (2026-01-01)\n\n- Before.\n',
  )
  expect(() => readReleaseState(top)).toThrow(
    'CHANGELOG.md  needs a section such as "## 1.2.3 (2026-11-30)" that says what changed.',
  )
})
