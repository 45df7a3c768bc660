import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { toPointer } from '../../src/contract/jsonPointer.ts'
import { repository } from '../_lib/repository.ts'
import type { EditedFile, Path } from './contractMutant.ts'

/** A hand-written YAML file, with the places of what it says again by aliases. */
export function readEditedFile<File extends object>(name: string): EditedFile<File> {
  const document = parseDocument(readFileSync(join(repository, name), 'utf8'), { merge: true })
  const anchors = new Map<string, string>()
  const aliases = new Map<string, Path[]>()
  const visit = (node: unknown, path: Path): void => {
    if (isAlias(node)) {
      const anchor = anchors.get(node.source)
      if (anchor !== undefined) aliases.set(anchor, [...(aliases.get(anchor) ?? []), path])
    }
    if (isScalar(node) && node.anchor !== undefined) anchors.set(node.anchor, toPointer(path))
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index])
    if (isMap(node))
      for (const { key, value } of node.items) visit(value, [...path, isScalar(key) ? String(key.value) : String(key)])
  }
  visit(document.contents, [])
  return { file: document.toJS({ maxAliasCount: 10_000 }) as File, aliases }
}
