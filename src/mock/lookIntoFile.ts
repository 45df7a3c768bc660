import { strFromU8, unzipSync } from 'fflate'
import { readPointer } from '../contract/jsonPointer.ts'
import type { AnswerFacts, SentFile } from './mockVendor.ts'

const mostJsonBytes = 1_000_000

/** Says whether a file is a zip archive, and what the resource in it is called. */
export async function lookIntoFile(bytes: Uint8Array, { nameInFile: namePlace }: AnswerFacts): Promise<SentFile> {
  try {
    const isRead = (path: string, size: number) =>
      namePlace !== undefined && path.endsWith('.json') && size <= mostJsonBytes
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => isRead(name, originalSize) })
    const names = Object.values(files).map((file) => nameIn(file, namePlace ?? ''))
    const name = names.find((one) => typeof one === 'string')
    return { problems: [], ...(name === undefined ? {} : { name }) }
  } catch {
    return { problems: ['The file is no whole zip archive.'] }
  }
}

function nameIn(file: Uint8Array, pointer: string): unknown {
  try {
    return readPointer(JSON.parse(strFromU8(file)), pointer)
  } catch {
    return undefined // It is no JSON, so it names nothing.
  }
}
