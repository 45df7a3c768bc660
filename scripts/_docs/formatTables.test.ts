import { expect, test } from 'vitest'
import { foreignFormats } from '../../src/recordings/readers/foreignFormats.ts'
import { recordingFormats } from '../../src/recordings/readers/recordingFormats.ts'
import { foreignFormatsTable, readFormatsTable } from './formatTables.ts'

const rowsOf = (table: string) => table.trim().split('\n').slice(2)

test('each format that is read has its row, with its address', () => {
  const rows = rowsOf(readFormatsTable())
  expect(rows).toHaveLength(recordingFormats.length)
  for (const [at, { read, source }] of recordingFormats.entries()) {
    expect(rows[at]).toContain(read)
    expect(rows[at]).toContain(`](${source})`)
  }
})

test('each format that is not read has its row, with what to do', () => {
  const rows = rowsOf(foreignFormatsTable())
  expect(rows).toHaveLength(foreignFormats.length)
  for (const [at, { advice }] of foreignFormats.entries()) expect(rows[at]).toContain(advice)
})
