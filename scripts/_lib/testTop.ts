import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parse, stringify } from 'yaml'
import { registryFile } from './registry.ts'
import { repository } from './repository.ts'

/** One change of a file below a vendor's folder. */
export interface Change {
  /** The entry document where it is not named. */
  readonly file?: string
  /** Stands in the file exactly once. */
  readonly replace?: string
  readonly with?: string
  /** Takes the place of the whole file. */
  readonly text?: string
  readonly remove?: true
}

/**
 * Makes a temporary folder that stands in for the repository's top: a registry with the real lint rules, and for each
 * vendor a copy of a folder. It lies below `out/`, because the lint rules are TypeScript and resolve their packages here.
 */
export function makeTestTop(vendors: Readonly<Record<string, string>>): string {
  mkdirSync(join(repository, 'out'), { recursive: true })
  const top = mkdtempSync(join(repository, 'out', 'test-'))
  const registry = {
    ...(parse(readFileSync(join(repository, registryFile), 'utf8')) as Record<string, unknown>),
    apis: Object.fromEntries(Object.keys(vendors).map((name) => [name, { root: `./${name}/openapi.yaml` }])),
    plugins: [relative(join(top, dirname(registryFile)), join(repository, 'specs/_rules/plugin.ts'))],
  }
  for (const [name, folder] of Object.entries(vendors)) {
    cpSync(join(repository, folder), join(top, 'specs', name), { recursive: true })
  }
  mkdirSync(join(top, 'specs'), { recursive: true })
  cpSync(join(repository, 'package.json'), join(top, 'package.json'))
  writeFileSync(join(top, registryFile), stringify(registry))
  return top
}

/** Changes one file of a vendor in a test top. */
export function changeFile(top: string, vendor: string, change: Change): void {
  const path = join(top, 'specs', vendor, change.file ?? 'openapi.yaml')
  if (change.remove) rmSync(path)
  else writeFileSync(path, change.text ?? replaceOnce(path, change))
}

function replaceOnce(path: string, change: Change): string {
  const [before, after] = splitOnce(readFileSync(path, 'utf8'), change.replace ?? '', path)
  return `${before}${change.with ?? ''}${after}`
}

/** What stands before and after a text that must stand in another exactly once. */
export function splitOnce(text: string, part: string, name = 'the text'): readonly [before: string, after: string] {
  const [before = '', after, ...others] = text.split(part)
  if (after === undefined || others.length > 0) {
    throw new Error(`${JSON.stringify(part)} must stand in ${name} exactly once`)
  }
  return [before, after]
}
