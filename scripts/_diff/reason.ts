/** How much a release has to tell its users, from the least. */
export const bumps = ['patch', 'minor', 'major'] as const

export type Bump = (typeof bumps)[number]

/** One effect of a change on those who use the package. */
export interface Reason {
  readonly bump: Bump
  /** What found it. */
  readonly by: 'redocly diff' | 'replay' | 'constraints' | 'types' | 'facts' | 'type tests'
  /** A vendor's name, or `package`. */
  readonly where: string
  readonly what: string
}

/** The largest of several; the least where there are none. */
export const largest = (all: readonly Bump[]): Bump =>
  all.reduce<Bump>((most, bump) => (bumps.indexOf(bump) > bumps.indexOf(most) ? bump : most), 'patch')

/** What a rating asks of the number of a version. Before 1.0.0, npm takes a new minor version for one that may break. */
// https://docs.npmjs.com/cli/v11/using-npm/package-json: ^0.2.3 is below 0.3.0
export function leastBump(rating: Bump, version: string): Bump {
  if (!version.startsWith('0.')) return rating
  return rating === 'major' ? 'minor' : 'patch'
}

/** By how much a version is above another. */
export function bumpBetween(before: string, after: string): Bump | 'none' {
  const [one, other] = [before, after].map((version) => version.split('.').map(Number))
  const place = one?.findIndex((part, index) => part !== other?.[index]) ?? -1
  return place < 0 ? 'none' : ((['major', 'minor', 'patch'] as const)[place] ?? 'patch')
}
