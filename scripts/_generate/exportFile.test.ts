import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ProblemsError } from '../_lib/problem.ts'
import { readExportFile, readOtherFiles } from './exportFile.ts'

function makeTop(files: Readonly<Record<string, string | Uint8Array>>): string {
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-'))
  onTestFinished(() => rmSync(top, { recursive: true }))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(top, 'export-file', file)), { recursive: true })
    writeFileSync(join(top, 'export-file', file), content)
  }
  return top
}

test('a folder stands for an archive of its name, with texts as they are and other bytes as base64', () => {
  const top = makeTop({ 'bot.zip/b/c.json': '{"a":"é"}\r\n', 'bot.zip/a.png': new Uint8Array([0x89, 0x50, 0xff]) })
  expect(readExportFile('export-file', 'application/zip', top)).toEqual({
    name: 'bot.zip',
    entries: { 'a.png': { base64: 'iVD/' }, 'b/c.json': '{"a":"é"}\r\n' },
  })
})

test('a file stands for itself', () => {
  const top = makeTop({ 'contacts.csv': 'id\r\n1\r\n' })
  expect(readExportFile('export-file', 'text/csv', top)).toEqual({
    name: 'contacts.csv',
    entries: { 'contacts.csv': 'id\r\n1\r\n' },
  })
})

const one = 'must hold one file, or one folder with the contents of an archive.'
test.each([
  { when: 'there is nothing', files: {}, mediaType: 'text/csv', message: one },
  { when: 'there are two', files: { 'a.csv': '', 'b.csv': '' }, mediaType: 'text/csv', message: one },
  {
    when: 'an archive is wanted',
    files: { 'a.csv': '' },
    mediaType: 'application/zip',
    message: 'must hold a folder with the contents of an archive, because the lifecycle says application/zip.',
  },
  {
    when: 'no archive is wanted',
    files: { 'a.zip/a.csv': '' },
    mediaType: 'text/csv',
    message: 'must hold a file, because the lifecycle says text/csv.',
  },
])('is a problem when $when', ({ files, mediaType, message }) => {
  const top = makeTop(files)
  expect(() => readExportFile('export-file', mediaType, top)).toThrow(
    new ProblemsError([{ file: 'export-file', line: 0, message }]),
  )
})

test('other files stand in a folder for each request that asks for them', () => {
  const top = makeTop({ 'part/part.zip/a.json': '{}', 'startExport/all.zip/b.json': '[]' })
  expect(readOtherFiles('export-file', 'application/zip', ['startExport', 'whole', 'part'], top)).toEqual({
    part: { name: 'part.zip', entries: { 'a.json': '{}' } },
    startExport: { name: 'all.zip', entries: { 'b.json': '[]' } },
  })
  expect(readOtherFiles('none', 'application/zip', ['part'], top)).toEqual({})
})

test('another file that no request asks for is refused', () => {
  const top = makeTop({ 'part/part.zip/a.json': '{}', 'prat/part.zip/a.json': '{}' })
  const message =
    'must hold folders named like a start operation or a member of its examples: startExport, part. Found prat.'
  expect(() => readOtherFiles('export-file', 'application/zip', ['startExport', 'part'], top)).toThrow(
    new ProblemsError([{ file: 'export-file', line: 0, message }]),
  )
})
