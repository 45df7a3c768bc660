import type { KeptFile } from './fileShelf.ts'
import { textsIn } from './textsIn.ts'

/** Something that an import has made. */
export interface ImportedResource {
  /** The same text for resources among which a name means one alone. */
  readonly kind: string
  readonly id: string | number | undefined
  /** Each list names it: a start with all texts of one of them means it. */
  readonly names: readonly (readonly string[])[]
  /** Undefined where the mock does not get it, because the vendor reads it elsewhere. */
  readonly file: KeptFile | undefined
}

export interface ImportedResources {
  readonly add: (resource: ImportedResource) => void
  /** The file of the newest resource that values name, anywhere in them; undefined when they name none. */
  readonly find: (values: unknown) => KeptFile | undefined
  /** The newest resource of a kind that has one of some names. */
  readonly named: (kind: string, names: ImportedResource['names']) => ImportedResource | undefined
}

const mostResources = 10_000

/** What the imports of one vendor have made. */
export function createImportedResources(): ImportedResources {
  const resources: ImportedResource[] = []
  return {
    add(resource) {
      resources.push(resource)
      if (resources.length > mostResources) resources.shift()
    },
    find(values) {
      const texts = new Set(textsIn(values))
      return resources.findLast(({ names }) => names.some((name) => name.every((text) => texts.has(text))))?.file
    },
    named(kind, names) {
      const wanted = names.map((name) => JSON.stringify(name))
      const isNamed = (resource: ImportedResource) =>
        resource.names.some((name) => wanted.includes(JSON.stringify(name)))
      return resources.findLast((resource) => resource.kind === kind && isNamed(resource))
    },
  }
}
