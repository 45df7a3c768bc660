import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { NamedBlob } from '../blobReader.ts'

/** What a page is given when a folder or a file is dropped on it. */
export function blobsIn(path: string): NamedBlob[] {
  const blobOf = (file: string) => new Blob([readFileSync(file)])
  if (!statSync(path).isDirectory()) return [{ name: basename(path), blob: blobOf(path) }]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => ({ name: `${basename(path)}/${name}`, blob: blobOf(join(path, name)) }))
}
