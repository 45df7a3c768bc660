import { join } from 'node:path'

const here = (file: string) => join(import.meta.dirname, file)

/** What stands for Node where the readers of recordings run in a page, by the end of the name that is imported. */
const substitutes: readonly (readonly [name: RegExp, file: string])[] = [
  [/^node:buffer$/, here('pageBuffer.ts')],
  [/^node:worker_threads$/, here('noThreads.ts')],
  [/\/readers\/loadZlib\.ts$|^\.\/loadZlib\.ts$/, here('loadZlib.ts')],
  [/\/readers\/createInflater\.ts$|^\.\/createInflater\.ts$/, here('createInflater.ts')],
]

/** Lets the bundler of the site put the few modules of Node that readers use on their own feet. */
export const nodeInBrowser = {
  name: 'node-in-browser',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined): string | null {
    // The substitutes may import what they stand for.
    if (importer?.startsWith(import.meta.dirname)) return null
    return substitutes.find(([name]) => name.test(source))?.[1] ?? null
  },
}
