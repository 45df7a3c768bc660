import type { Contract } from '../../../src/contract/contract.ts'
import type { NamedBlob } from '../../../src/recordings/readers/blobReader.ts'
import { createOutputArchive } from '../../../src/redact/files/outputArchive.ts'
import { redactBlobs } from '../../../src/redact/files/redactBlobs.ts'
import type { Answer } from './messages.ts'

/** How many reasons are told. */
const mostReasons = 20

/** The recordings without what may be somebody's, as one file to be saved, and what was done to them. */
export async function redacted(files: readonly NamedBlob[], contracts: readonly Contract[]): Promise<Answer> {
  const { files: written, unreadable, exchanges, foreign, replaced } = await redactBlobs(files, { contracts })
  if (unreadable.length > 0) {
    const reasons = unreadable.map(({ file, place, reason }) => `${file}:${place.line}:${place.column} ${reason}`)
    return { kind: 'refused', reasons: reasons.slice(0, mostReasons) }
  }
  const told = [
    `${exchanges} exchanges were written; ${foreign} of them belong to no contract, and keep hardly anything.`,
    ...Object.entries(replaced).map(([what, count]) => `Replaced, each with its copies: ${count} × ${what}.`),
    'Before you share it: export-contracts redact --check looks for what may be left.',
  ]
  const [only] = written
  if (only !== undefined && written.length === 1)
    return { kind: 'file', name: `redacted-${baseName(only.name)}`, blob: only.blob, told }
  return { kind: 'file', name: 'redacted.zip', blob: await archiveOf(written), told }
}

const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1)

async function archiveOf(files: readonly NamedBlob[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const archive = createOutputArchive((bytes) => void parts.push(bytes as Uint8Array<ArrayBuffer>))
  for (const { name, blob } of files) archive.add(new Uint8Array(await blob.arrayBuffer()), name)
  archive.end()
  return new Blob(parts, { type: 'application/zip' })
}
