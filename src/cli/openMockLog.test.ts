import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { UsageError } from './command.ts'
import { openMockLog } from './openMockLog.ts'

const folder = mkdtempSync(join(tmpdir(), 'mock-log-'))
afterAll(() => rmSync(folder, { recursive: true }))

const unwanted = (line: string): never => {
  throw new Error(line)
}

test('lines come behind what the file holds', () => {
  const path = join(folder, 'kept.log')
  writeFileSync(path, 'before\n')
  const log = openMockLog(path, unwanted)
  log.write('one')
  log.write('two')
  log.close()
  expect(readFileSync(path, 'utf8')).toBe('before\none\ntwo\n')
})

test('a new file is for its owner alone', () => {
  const path = join(folder, 'new.log')
  openMockLog(path, unwanted).close()
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('- is standard error', () => {
  const told: string[] = []
  openMockLog('-', (line) => told.push(line)).write('one')
  expect(told).toEqual(['one'])
})

test('a folder is refused', () => {
  expect(() => openMockLog(folder, unwanted)).toThrow(
    new UsageError(`--log ${folder} cannot be written (EISDIR). Choose another file`),
  )
})

test('no line is lost when the file takes no more', () => {
  const told: string[] = []
  const log = openMockLog('/dev/full', (line) => told.push(line))
  log.write('one')
  log.write('two')
  expect(told).toEqual([
    '[export-contracts] mock: --log /dev/full takes no more (ENOSPC); its lines follow here.',
    'one',
    'two',
  ])
})
