import { basename } from 'node:path'
import { markdownTable } from '../_lib/markdownTable.ts'
import type { Component } from './listComponents.ts'
import type { PackedTarball } from './packTwice.ts'

/** The page that shows what a release is made of. */
export const releasePage = 'docs/evidence/release.md'

/** The sums of the tarball, as Markdown. They are those of one day; every change of the package makes others. */
export function tarballBlock({ path, bytes, sha256, sha512 }: PackedTarball, date: Date): string {
  const rows = [
    ['file', `\`${basename(path)}\``],
    ['packed twice on', date.toISOString().slice(0, 10)],
    ['bytes', bytes],
    ['SHA-256', `\`${sha256}\``],
    ['SHA-512', `\`${sha512}\``],
  ]
  return markdownTable(['', 'both times the same'], rows)
}

/** The packages that come with ours, as a table in Markdown. */
export function componentsBlock(components: readonly Component[]): string {
  const rows = components.map(({ name, version, licence, how }) => [name, version, licence, how])
  return markdownTable(['package', 'version', 'licence', 'how it comes'], rows)
}
