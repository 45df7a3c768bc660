import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Code of a module that promises the text, packed. Most hosts pack what they send, but not what they keep. */
export function packedText(text: string): string {
  const packed = gzipSync(text, { level: 9 }).toString('base64')
  const bytes = `Uint8Array.from(atob("${packed}"), (unit) => unit.charCodeAt(0))`
  return `new Response(new Blob([${bytes}]).stream().pipeThrough(new DecompressionStream("gzip"))).text()`
}

const packedFile = /^(.*)\?packed$/
const places = /\/generated\/[^/]+\/places\.ts$/

/**
 * Lets the bundler of the site pack files that are imported as `?packed`, and what contracts know of the lines of their
 * descriptions. Both are promised: a worker that is one file must not wait at its top, where parts of it wait for others.
 */
export const packedModules = {
  name: 'packed-modules',
  enforce: 'pre' as const,
  async load(id: string): Promise<string | null> {
    const [, file] = packedFile.exec(id) ?? []
    if (file !== undefined) return `export default ${packedText(readFileSync(file, 'utf8'))}`
    if (!places.test(id)) return null
    const module = (await import(id)) as { readonly places: unknown }
    return `export const places = ${packedText(JSON.stringify(module.places))}.then(JSON.parse)`
  },
}
