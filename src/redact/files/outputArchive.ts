import { Zip, ZipDeflate } from 'fflate'

/** A zip archive that is written member by member. */
export function createOutputArchive(write: (bytes: Uint8Array) => void) {
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    write(bytes)
  })
  const encoder = new TextEncoder()
  let current: { readonly name: string; readonly stream: ZipDeflate } | undefined
  const start = (name: string) => {
    const stream = new ZipDeflate(name, { level: 6 })
    stream.mtime = new Date(1980, 0, 2) // When it was written tells nothing that anybody needs.
    zip.add(stream)
    return stream
  }
  const close = () => {
    current?.stream.push(new Uint8Array(), true)
    current = undefined
  }
  return {
    write(text: string, name: string) {
      if (current?.name !== name) {
        close()
        current = { name, stream: start(name) }
      }
      current.stream.push(encoder.encode(text))
    },
    add(body: Uint8Array, name: string) {
      close()
      start(name).push(body, true)
    },
    end() {
      close()
      zip.end()
    },
  }
}
