import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProblemsError } from './problem.ts'
import { repository } from './repository.ts'

/** Where the project lives, as `repository` in package.json says: the one place that decides it. */
export interface GitHubHome {
  readonly owner: string
  /** `https://github.com/<owner>/<name>` */
  readonly address: string
}

/**
 * Reads the address of the repository from package.json.
 * @throws {ProblemsError} when it is no address that npm and GitHub both understand
 */
export function readGitHubHome(top: string = repository): GitHubHome {
  const file = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { repository?: { url?: string } }
  const [, address, owner] =
    /^git\+(https:\/\/github\.com\/([\w-]+)\/[\w.-]+?)\.git$/.exec(file.repository?.url ?? '') ?? []
  if (address === undefined || owner === undefined) {
    const message = 'needs a repository.url such as git+https://github.com/OWNER/export-contracts.git.'
    throw new ProblemsError([{ file: 'package.json', line: 0, message }])
  }
  return { owner, address }
}

/** The address of a file or folder of the repository, for readers outside a checkout. */
export const gitHubAddress = ({ address }: GitHubHome, path: string) => `${address}/blob/main/${path}`
