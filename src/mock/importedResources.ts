import type { KeptFile } from './fileShelf.ts'
import { textsIn } from './textsIn.ts'

/** Something that an import has made. */
export interface ImportedResource {
  /** Each list names it: a start with all texts of one of them means it. */
  readonly names: readonly (readonly string[])[]
  readonly file: KeptFile
}

export interface ImportedResources {
  readonly add: (resource: ImportedResource) => void
  /** The file of the newest resource that values name, anywhere in them; undefined when they name none. */
  readonly find: (values: unknown) => KeptFile | undefined
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
  }
}
