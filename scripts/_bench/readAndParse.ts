import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

// What nobody who judges a recording can do without: reading it and parsing each exchange and its body, on one core. It is
// given a file of polls as NDJSON or HAR, and prints how many there are.
const file = process.argv[2] ?? ''
const CHUNK_BYTES = 262_144

function countLines(path: string): number {
  const handle = openSync(path, 'r')
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  let rest: Buffer = Buffer.alloc(0)
  let count = 0
  for (;;) {
    const length = readSync(handle, buffer)
    if (length === 0) break
    const bytes = Buffer.concat([rest, buffer.subarray(0, length)])
    let at = 0
    for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', at)) {
      JSON.parse(bytes.toString('utf8', at, end))
      count++
      at = end + 1
    }
    rest = bytes.subarray(at)
  }
  closeSync(handle)
  return count
}

function countEntries(path: string): number {
  const har = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly log: {
      readonly entries: readonly { readonly response: { readonly content: { readonly text: string } } }[]
    }
  }
  for (const { response } of har.log.entries) JSON.parse(response.content.text)
  return har.log.entries.length
}

console.log(file.endsWith('.har') ? countEntries(file) : countLines(file))
