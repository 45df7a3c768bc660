import type { Limits } from './limits.ts'
import { cutOff, noEntry, type RecordingSlice } from './recordingSlice.ts'
import { createSliceCollector } from './sliceCollector.ts'
import type { Splitter } from './splitter.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const NEWLINE = 0x0a
const COMMA = 0x2c
const OPEN_OBJECT = 0x7b
const OPEN_LIST = 0x5b
const CLOSE_OBJECT = 0x7d
const CLOSE_LIST = 0x5d

const NAME_BYTES = 18 // `http_interactions` is the longest that is looked for
const plainInString = bytesBut(QUOTE, BACKSLASH, NEWLINE)
// Within an entry, where ends of lines say nothing.
const plainInText = bytesBut(QUOTE, BACKSLASH)
const plainInEntry = bytesBut(QUOTE, OPEN_OBJECT, OPEN_LIST, CLOSE_OBJECT, CLOSE_LIST)

/** 1 for every byte but these, which nothing has to be done for. */
function bytesBut(...others: readonly number[]): Uint8Array {
  const plain = new Uint8Array(256).fill(1)
  for (const byte of others) plain[byte] = 0
  return plain
}

const isSpace = (byte: number) => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09

/**
 * Finds the entries of `log.entries` (HAR), of `interactions` (VCR cassettes as JSON), of a list, of a row of values, or
 * of lines (NDJSON). A file is taken as lines when its first value ends with its line, and also when its first line is
 * broken and the next starts a value: one bad line must not hide the others. Should a list occur twice, both are read.
 */
export function createJsonSplitter(
  limits: Pick<Limits, 'entryBytes'>,
  valueKind: 'value' | 'trace' | 'snapshot' = 'value',
  { startsInLines = false }: { readonly startsInLines?: boolean } = {},
): Splitter {
  const collector = createSliceCollector(limits.entryBytes)
  let chunk: Buffer = Buffer.alloc(0)
  let mode: 'values' | 'lines' | 'over' = startsInLines ? 'lines' : 'values'
  let depth = 0
  /** Open brackets within the list whose elements are entries; -1 outside of such a list. */
  let listDepth = -1
  let countBeforeList = 0
  let listKind: RecordingSlice['kind'] = valueKind
  let inString = false
  let escaped = false
  /** The start of the last string: in front of a list, its name. */
  let name = ''
  let inLog = false
  /** A value that may be an entry as a whole is open, and has shown no end of line yet. */
  let onFirstLine = false
  let endedOnItsLine = false
  let afterBrokenLine = false

  const toLines = () => {
    mode = 'lines'
    depth = 0
    inString = false
  }

  const openBracket = (byte: number, at: number) => {
    if (depth === 0) {
      endedOnItsLine = false
      if (byte === OPEN_LIST) enterList(valueKind)
      else {
        collector.open(at)
        onFirstLine = true
      }
    } else if (depth === 1 && byte === OPEN_OBJECT && name === 'log') inLog = true
    else if (depth === 2 && inLog && byte === OPEN_LIST && name === 'entries') enterList('har')
    else if (depth === 1 && byte === OPEN_LIST && /^(http_)?interactions$/.test(name)) enterList('vcr')
    depth++
  }

  const enterList = (kind: RecordingSlice['kind']) => {
    collector.drop()
    listDepth = depth + 1
    listKind = kind
    countBeforeList = collector.count()
  }

  const closeBracket = (byte: number, at: number) => {
    if (depth === listDepth) {
      collector.close(at, listKind)
      listDepth = -1
      if (collector.count() === countBeforeList) collector.report(at, noEntry)
      if (byte !== CLOSE_LIST) collector.report(at, 'closes a list with }. Record it again, or mend it.')
    }
    depth--
    if (depth === 1) inLog = false
    if (depth === 0 && collector.isOpen()) {
      collector.close(at + 1, valueKind)
      endedOnItsLine = onFirstLine
    }
  }

  const newline = (at: number) => {
    if (!onFirstLine) return
    onFirstLine = false
    if (!collector.isOpen()) return
    if (inString) {
      collector.close(at, valueKind)
      toLines()
    } else {
      afterBrokenLine = ![COMMA, OPEN_OBJECT, OPEN_LIST, 0x3a].includes(collector.lastByte(at))
    }
  }

  /** Up to the end of the list or the chunk. */
  const scanList = (start: number): number => {
    const { length } = chunk
    let at = start
    while (at < length) {
      if (inString || depth > listDepth) {
        at = scanEntry(at)
        continue
      }
      const byte = chunk[at] as number
      const isEnd = byte === CLOSE_LIST || byte === CLOSE_OBJECT
      if (isEnd) break
      if (!collector.isOpen() && !isSpace(byte) && byte !== COMMA) collector.open(at)
      if (byte === QUOTE) inString = true
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++
      else if (byte === COMMA) collector.close(at, listKind)
      at++
    }
    escaped = at > length
    return Math.min(at, length)
  }

  /** Up to the end of an entry, or of a text, or of the chunk; on its own, because nearly all bytes of a recording stand there. */
  const scanEntry = (start: number): number => {
    const bytes = chunk
    const { length } = bytes
    let at = start
    let open = depth
    let quoted = inString
    do {
      if (quoted) {
        while (at < length && plainInText[bytes[at] as number] === 1) at++
        if (at >= length) break
        quoted = bytes[at] === BACKSLASH
        at += quoted ? 2 : 1
      } else {
        while (at < length && plainInEntry[bytes[at] as number] === 1) at++
        if (at >= length) break
        const byte = bytes[at++]
        if (byte === QUOTE) quoted = true
        else if (byte === OPEN_OBJECT || byte === OPEN_LIST) open++
        else open--
      }
    } while (quoted || open > listDepth)
    depth = open
    inString = quoted
    return at
  }

  const scanValues = (start: number): number => {
    let at = start
    const { length } = chunk
    while (at < length && mode === 'values') {
      if (listDepth !== -1) {
        at = scanList(at)
        if (at < length) closeBracket(chunk[at] as number, at++)
        continue
      }
      const byte = chunk[at] as number
      if (inString) {
        if (byte === QUOTE) inString = false
        else if (byte === NEWLINE) newline(at)
        else {
          if (name.length < NAME_BYTES) name += String.fromCharCode(byte)
          if (byte === BACKSLASH) at++
        }
        at++
        while (inString && name.length === NAME_BYTES && at < length && plainInString[chunk[at] as number] === 1) at++
        continue
      }
      if (afterBrokenLine) {
        afterBrokenLine = false
        if (byte === OPEN_OBJECT && collector.isOpen()) {
          collector.close(at, valueKind)
          toLines()
          break
        }
      }
      if (byte === QUOTE && depth > 0) {
        inString = true
        name = ''
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) openBracket(byte, at)
      else if (depth === 0) between(byte, at)
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) closeBracket(byte, at)
      else if (byte === NEWLINE) newline(at)
      at++
    }
    escaped ||= at > length
    return Math.min(at, length)
  }

  const between = (byte: number, at: number) => {
    if (byte === NEWLINE && endedOnItsLine) toLines()
    else if (!isSpace(byte)) {
      collector.report(at, 'holds something after its end that is no object and no list. Mend the file.')
      mode = 'over'
    }
  }

  const scanLines = (start: number) => {
    let at = start
    while (at < chunk.length) {
      if (!collector.isOpen()) {
        if (isSpace(chunk[at] as number)) {
          at++
          continue
        }
        collector.open(at)
      }
      const end = chunk.indexOf(NEWLINE, at)
      if (end === -1) return
      collector.close(end, valueKind)
      at = end + 1
    }
  }

  return {
    push(next) {
      chunk = next
      collector.begin(chunk)
      let at = 0
      if (escaped && chunk.length > 0) {
        escaped = false
        at = 1
      }
      at = scanValues(at)
      if (mode === 'lines') scanLines(at)
      return collector.finish()
    },
    end() {
      collector.begin(Buffer.alloc(0))
      if (mode === 'lines') collector.close(0, valueKind)
      else if (mode === 'values' && depth > 0) {
        if (depth === listDepth && !inString) collector.close(0, listKind)
        if (collector.isOpen()) collector.spoil(cutOff)
        else collector.report(0, cutOff)
      }
      return collector.finish()
    },
    isInLines: () => mode === 'lines',
    place: collector.place,
  }
}
