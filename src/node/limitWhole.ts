import { AnswerTooLargeError } from './AnswerTooLargeError.ts'

const readers = ['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text'] as const

/**
 * A response that can be read whole up to so many bytes, unpacked: what is more is not received. Its `body` has no limit,
 * because whoever takes it piece by piece need not hold it.
 * @param host is told in the error
 * @throws {AnswerTooLargeError} from the functions that read a whole body
 */
export function limitWhole(response: Response, host: string, maxBytes: number): Response {
  if (response.body === null) return response
  const counted = () => {
    if (response.bodyUsed) throw new TypeError('the body was read before')
    let bytes = 0
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(part, pieces) {
        bytes += part.length
        if (bytes > maxBytes) throw new AnswerTooLargeError(host, maxBytes)
        pieces.enqueue(part)
      },
    })
    return new Response(response.body?.pipeThrough(count), response)
  }
  for (const reader of readers)
    Object.defineProperty(response, reader, { value: async (): Promise<unknown> => counted()[reader]() })
  const clone = response.clone.bind(response)
  Object.defineProperty(response, 'clone', { value: () => limitWhole(clone(), host, maxBytes) })
  return response
}
