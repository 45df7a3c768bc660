import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blobOf, exampleFiles } from './_testing/kinds.ts'
import { FileError } from './FileError.ts'
import { inspectFileOfAny } from './inspectFile.ts'
import { defaultLimits } from './limits.ts'
import { openArchive } from './openArchive.ts'
import { readArchiveMember } from './readArchiveMember.ts'

const all = exampleFiles.map(({ kinds }) => kinds)
// So that bytes that ask for much are told from those that ask for little.
const limits = {
  jsonBytes: 100_000,
  unpackedBytes: 1_000_000,
  unpackedBytesBeforeRatio: 100_000,
  directoryBytes: 100_000,
}

/** Every vendor's verdict, and the bytes of every member that can be had. */
async function lookInto(bytes: Uint8Array): Promise<number> {
  const file = blobOf(bytes)
  const verdicts = await inspectFileOfAny(all, file, { limits })
  expect(verdicts).toHaveLength(all.length)
  for (const { kind, problems } of verdicts) expect(kind !== undefined || problems.length > 0).toBe(true)
  const { members } = await openArchive(file, { ...defaultLimits, ...limits })
  let held = 0
  for (const { path } of members.slice(0, 5)) {
    const outcome = await readArchiveMember(file, path, limits).catch((error: unknown) => error)
    if (outcome instanceof Uint8Array) held += outcome.length
    else expect(outcome).toBeInstanceOf(FileError)
  }
  return held
}

test('any bytes have a verdict', async () => {
  const marks = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0001\u0002', '{', '"', ',', '\n', '[', '<html'].map((text) =>
    Buffer.from(text),
  )
  const part = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...marks))
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      expect(await lookInto(Buffer.concat(parts))).toBeLessThanOrEqual(limits.unpackedBytes)
    }),
    { numRuns: 200 },
  )
})

test('an example file with any bytes changed, taken out or put in has a verdict', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    take: fc.nat({ max: 12 }),
    put: fc.uint8Array({ maxLength: 12 }),
    isNearEnd: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...exampleFiles),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (example, changes) => {
        const changed = changes.reduce((bytes, { at, take, put, isNearEnd }) => {
          // The directory is where figures stand that others believe.
          const start = isNearEnd ? Math.max(0, bytes.length - Math.floor(at * 600)) : Math.floor(at * bytes.length)
          return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + take)])
        }, Buffer.from(example.bytes))
        expect(await lookInto(changed)).toBeLessThanOrEqual(limits.unpackedBytes)
      },
    ),
    { numRuns: 400 },
  )
})
