import { readPointer } from '../contract/jsonPointer.ts'
import { setPointer } from '../contract/setPointer.ts'
import type { MockJob } from './createJobStore.ts'
import type { AnswerFacts } from './mockVendor.ts'
import { timeLike } from './timeLike.ts'

/** An answer about a job with the job's own times, sizes and words in the places that have one in the example. */
export function ownValues(
  body: unknown,
  job: MockJob,
  { created = [], updated = [], zone, fileBytes = [], startedAs = {} }: AnswerFacts,
  sizeOf: () => number,
): unknown {
  let own = body
  const put = (pointer: string, value: (example: unknown) => unknown) => {
    const example = readPointer(own, pointer)
    if (example !== undefined && example !== null) own = setPointer(own, pointer, value(example))
  }
  for (const pointer of created) put(pointer, (example) => timeLike(example, job.createdMs, zone))
  for (const pointer of updated) put(pointer, (example) => timeLike(example, job.updatedMs, zone))
  for (const pointer of fileBytes)
    put(pointer, (example) => (typeof example === 'string' ? String(sizeOf()) : sizeOf()))
  for (const [pointer, words] of Object.entries(startedAs)) {
    const name = job.startedBy.find((one) => Object.hasOwn(words, one))
    if (name !== undefined) put(pointer, () => words[name])
  }
  return own
}
