import { expect, test } from 'vitest'
import { isFileChanged, readFile } from './fileChanged.ts'
import { failureOf } from './JobError.ts'

const gone = Object.assign(new Error('The blob could not be read'), { name: 'NotReadableError' })
const fail = failureOf('acme', 'import', { operationId: 'startImport' })

test.each<[unknown, boolean]>([
  [gone, true],
  [new TypeError('fetch failed', { cause: gone }), true],
  [new TypeError('fetch failed', { cause: new Error('no answer') }), false],
  [new Error('no answer'), false],
  [undefined, false],
  ['NotReadableError', false],
])('%s says that the file changed: %j', (error, changed) => {
  expect(isFileChanged(error)).toBe(changed)
})

test('a file that cannot be read any more is told, and any other error stays as it is', async () => {
  const message =
    '[export-contracts] acme startImport: the file changed or went away while it was read. No import was started; pass it again.'
  await expect(readFile(Promise.reject(gone), fail)).rejects.toMatchObject({ code: 'IMPORT_FILE_CHANGED', message })
  const other = new Error('no answer')
  await expect(readFile(Promise.reject(other), fail)).rejects.toBe(other)
  expect(await readFile(Promise.resolve('bytes'), fail)).toBe('bytes')
})
