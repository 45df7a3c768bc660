import type { Attachments } from '../../recordings/readers/entrySource.ts'
import { parseSlice } from '../../recordings/readers/parseSlice.ts'
import type { RecordedEntry, SkippedInput } from '../../recordings/readers/recordedEntry.ts'
import type { RecordingSlice } from '../../recordings/readers/recordingSlice.ts'
import { member } from './writtenEntry.ts'

export interface Redactable {
  readonly entry: RecordedEntry
  /** The entry as JSON; of YAML, nothing. */
  readonly source: unknown
}

/**
 * The exchange in a slice. One whose body was not recorded, which nobody can judge, can be redacted all the same: it is read
 * as if it had none.
 */
export async function readRedactable(
  slice: RecordingSlice,
  context: { readonly file: string; readonly attachments: Attachments },
): Promise<Redactable | { readonly skipped: SkippedInput }> {
  const item = await parseSlice(slice, context)
  const source = slice.kind === 'vcr-yaml' ? {} : parsed(slice.bytes)
  if ('entry' in item) return { entry: item.entry, source }
  const content = member(source, 'response', 'content')
  const isHar = member(source, 'request', 'url') !== undefined && (slice.kind === 'har' || content !== undefined)
  if (!isHar) return item
  const without = {
    ...(source as object),
    request: sized(member(source, 'request')),
    response: sized(member(source, 'response')),
  }
  const bytes = Buffer.from(JSON.stringify(without))
  const again = await parseSlice({ ...slice, bytes }, context)
  return 'entry' in again ? { entry: again.entry, source } : item
}

/** A message that says of no size, as long as it has no body that has one. */
function sized(message: unknown): unknown {
  const stored = (name: string) => {
    const content = member(message, name)
    const hasBody = ['text', '_file'].some((body) => member(content, body) !== undefined)
    return content === undefined || hasBody ? {} : { [name]: { ...(content as object), size: -1, params: [] } }
  }
  return { ...(message as object), bodySize: -1, ...stored('content'), ...stored('postData') }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
  } catch {
    return undefined // `parseSlice` says why.
  }
}
