import type { Limits } from './limits.ts'
import { cutOff } from './recordingSlice.ts'
import { createSliceCollector } from './sliceCollector.ts'
import type { Splitter } from './splitter.ts'

const NEWLINE = 10
const toldWhole = /^(version[ \t]*:[ \t]*\S|recorded_with[ \t]*:|!tape\b)/
const tooLong = 'has a line that is longer than an interaction may be. Leave the body out, or record as HAR.'

/** Whether the start of a YAML file is that of a VCR cassette. */
export const looksLikeCassette = (text: string): boolean => /^(["']?)(http_)?interactions\1[ \t]*:/m.test(text)

/**
 * Finds the interactions of a cassette in YAML: the elements of the block list `interactions` or `http_interactions`,
 * told apart by their indent. A cassette of vcrpy or VCR without its last member is one that is cut off. Others write
 * their marks first, or are marked as a tape, which has nothing at its end.
 */
// https://github.com/kevin1024/vcrpy/blob/master/vcr/serialize.py
// https://github.com/vcr/vcr/blob/master/lib/vcr/cassette.rb
// https://github.com/airbnb/okreplay/blob/master/okreplay-core/src/main/java/okreplay/YamlTapeLoader.java
export function createYamlSplitter(limits: Pick<Limits, 'yamlEntryBytes'>): Splitter {
  const collector = createSliceCollector(limits.yamlEntryBytes)
  let part: 'before' | 'list' | 'after' | 'over' = 'before'
  let indent = -1
  /** Whether it is known to be whole. */
  let isWhole = false
  let held: Buffer[] = []
  let heldBytes = 0

  const readMember = (line: string, at: number) => {
    if (toldWhole.test(line)) isWhole = true
    if (!looksLikeCassette(line)) return
    part = 'list'
    if (!/:[ \t]*(\[[ \t]*\][ \t]*)?(#.*)?\r?$/.test(line))
      collector.report(at, 'holds its interactions in another form than a block list. Record the cassette again.')
  }

  const readLine = (line: string, at: number) => {
    if (part !== 'list') {
      readMember(line, at)
      return
    }
    if (/^\s*(#|$)/.test(line)) return
    const spaces = line.length - line.trimStart().length
    const startsElement = /^ *-(\s|$)/.test(line)
    if (indent === -1 && startsElement) indent = spaces
    if (spaces > indent && indent !== -1) return
    collector.close(at, 'vcr-yaml')
    if (startsElement && spaces === indent) collector.open(at)
    else {
      part = 'after'
      readMember(line, at)
    }
  }

  const readLines = (chunk: Buffer) => {
    collector.begin(chunk)
    for (let at = 0; at < chunk.length; ) {
      const end = chunk.indexOf(NEWLINE, at)
      const next = end === -1 ? chunk.length : end + 1
      readLine(chunk.toString('latin1', at, Math.min(next, at + 256)).replace(/\n$/, ''), at)
      at = next
    }
    return collector.finish()
  }

  return {
    push(chunk) {
      if (part === 'over') return []
      const lineEnd = chunk.lastIndexOf(NEWLINE) + 1
      const parts = lineEnd === 0 ? [] : readLines(Buffer.concat([...held, chunk.subarray(0, lineEnd)]))
      if (lineEnd > 0) held = []
      held.push(chunk.subarray(lineEnd))
      heldBytes = (lineEnd > 0 ? 0 : heldBytes) + chunk.length - lineEnd
      if (heldBytes <= limits.yamlEntryBytes) return parts
      part = 'over'
      held = []
      if (collector.isOpen()) collector.spoil(tooLong)
      else collector.report(0, tooLong)
      return [...parts, ...collector.finish()]
    },
    end() {
      if (part === 'over') return []
      const parts = readLines(Buffer.concat(held))
      collector.begin(Buffer.alloc(0))
      if (isWhole) collector.close(0, 'vcr-yaml')
      else if (collector.isOpen()) collector.spoil(cutOff)
      else collector.report(0, cutOff)
      return [...parts, ...collector.finish()]
    },
    place: collector.place,
  }
}
