import type { BodyNotes } from './recordedExchange.ts'

/**
 * Reads a body to its end, or until it is larger than `maxBytes`.
 * @throws what the stream fails with.
 */
export async function noteBody(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<{ readonly body?: string } & BodyNotes> {
  if (stream === null) return {}
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > maxBytes) {
      // Not awaited: a clone is done only when the caller is done with the other one.
      reader.cancel().catch(() => {})
      return { leftOutBytes: size }
    }
    chunks.push(part.value)
  }
  return size === 0 ? {} : readBytes(joined(chunks, size))
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function readBytes(bytes: Uint8Array): { body: string; bodyBase64?: string } {
  try {
    return { body: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { body: new TextDecoder().decode(bytes), bodyBase64: toBase64(bytes) }
  }
}

const chunkBytes = 8192 // What fits into the arguments of one call.

function toBase64(bytes: Uint8Array): string {
  let octets = ''
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    octets += String.fromCharCode(...bytes.subarray(at, at + chunkBytes))
  }
  return btoa(octets)
}
