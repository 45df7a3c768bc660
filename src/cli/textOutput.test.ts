import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { createTextOutput } from './textOutput.ts'

const folder = mkdtempSync(join(tmpdir(), 'output-'))
afterAll(() => rmSync(folder, { recursive: true }))

const noStream = (): never => {
  throw new Error('no stream is needed')
}

test('what is written to a file is there at once, in order, without a stream', () => {
  const path = join(folder, 'out')
  const file = openSync(path, 'w')
  const output = createTextOutput(file, noStream)
  output.write('één\n')
  output.write('')
  output.write('x'.repeat(1_000_000))
  let written = false
  output.whenWritten(() => {
    written = true
  })
  closeSync(file)
  expect([readFileSync(path, 'utf8'), written]).toEqual([`één\n${'x'.repeat(1_000_000)}`, true])
})

test('a descriptor that cannot be written to is an error', () => {
  const file = openSync(join(folder, 'out'), 'r')
  expect(() => createTextOutput(file, noStream).write('lost')).toThrow('EBADF')
  closeSync(file)
})

test('what a full pipe cannot take goes to the stream, and so does all that comes after it', () => {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const pipe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
  const streamed: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      streamed.push(chunk)
      done()
    },
  })
  const output = createTextOutput(pipe, () => stream as NodeJS.WriteStream)
  const text = Array.from({ length: 50_000 }, (_, at) => `line ${at}\n`).join('')
  output.write(text)
  output.write('the end')
  const taken = Buffer.alloc(text.length)
  const piped = taken.toString('utf8', 0, readSync(reader, taken, 0, taken.length, null))
  for (const file of [reader, pipe]) closeSync(file)
  expect(piped.length).toBeGreaterThan(0)
  expect(piped + Buffer.concat(streamed).toString()).toBe(`${text}the end`)
})

test('nobody is told when the reader of a pipe has gone', () => {
  const path = join(folder, 'closed')
  execFileSync('mkfifo', [path])
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const pipe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
  closeSync(reader)
  const output = createTextOutput(pipe, noStream)
  expect(() => output.write('for nobody')).not.toThrow()
  closeSync(pipe)
})
