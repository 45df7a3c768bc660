import { writeSync } from 'node:fs'
import { pollAt, toLine } from './largeRecording.ts'

// A program of its own, so that what reads it is measured alone. It is given a position and a number, and prints so many
// polls from there on as NDJSON.
const [from = 0, count = 0] = process.argv.slice(2).map(Number)
const jobPolls = 3
const blockPolls = 3000

/** The lines of a job, as what stands around its id: to make each anew would take longer than to judge it. */
const aroundId = Array.from({ length: jobPolls }, (_, at) => toLine(pollAt(at)).split(idOf(0)))

function idOf(index: number): string {
  return `E${String(Math.floor(index / jobPolls)).padStart(9, '0')}`
}

for (let start = from; start < from + count; start += blockPolls) {
  const polls = Math.min(blockPolls, from + count - start)
  const lines = Array.from({ length: polls }, (_, at) => aroundId[(start + at) % jobPolls]?.join(idOf(start + at)))
  writeAll(Buffer.from(lines.join('')))
}

function writeAll(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      // A pipe that is full says so, where it does not wait.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}
