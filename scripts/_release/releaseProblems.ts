import type { Problem } from '../_lib/problem.ts'
import { changelogFile, type Section } from './changelog.ts'

/** What decides whether a state of the repository may be published. */
export interface ReleaseState {
  /** Of package.json. */
  readonly version: string
  /** The account in `repository` of package.json. */
  readonly owner: string
  readonly section: Section
  /** Files in `.changeset/` that tell of a change. */
  readonly changesets: readonly string[]
  /** The tags of the commit. */
  readonly tags: readonly string[]
  /** Files that are not as they were committed. */
  readonly uncommitted: readonly string[]
}

/** Stands where nobody has said yet which account the project belongs to. */
export const placeholderOwner = 'OWNER'

/** Why a state of the repository must not be published; none where it may. */
export function releaseProblems(state: ReleaseState): Problem[] {
  const { version, owner, section, changesets, tags, uncommitted } = state
  const problem = (file: string, message: string) => ({ file, line: 0, message })
  return [
    ...(owner === placeholderOwner
      ? [
          problem(
            'package.json',
            `names the account ${owner}, which stands for one. See "Another account" in CONTRIBUTING.md.`,
          ),
        ]
      : []),
    ...(section.version === version
      ? []
      : [
          problem(
            changelogFile,
            `starts with ${section.version}, but package.json has ${version}. Run npm run release:version.`,
          ),
        ]),
    ...(section.date === undefined
      ? [problem(changelogFile, `gives ${section.version} no date. Run npm run release:version.`)]
      : []),
    ...changesets.map((file) =>
      problem(file, 'tells of a change that no version has yet. Run npm run release:version.'),
    ),
    ...(tags.includes(`v${version}`)
      ? []
      : [
          problem(
            '.',
            `the commit has not the tag v${version}. Tag what was reviewed: git tag v${version} && git push origin v${version}.`,
          ),
        ]),
    ...uncommitted.map((file) => problem(file, 'is not as it was committed. Commit it, or take the change back.')),
  ]
}
