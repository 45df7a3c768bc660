import { version } from '../../../generated/version.ts'
import type { RecordingSlice } from '../../recordings/readers/recordingSlice.ts'
import { harEntry } from './harEntry.ts'
import { nockEntry } from './nockEntry.ts'
import { plainEntry } from './plainEntry.ts'
import { printJson } from './printJson.ts'
import { vcrEntry } from './vcrEntry.ts'
import { type EntryParts, member } from './writtenEntry.ts'

/** How the text of one recording is put together, entry by entry. */
export interface RecordingLayout {
  /** The text of an entry, with what stands before it. A promise comes only where something has to be loaded first. */
  readonly entry: (slice: RecordingSlice, parts: EntryParts) => string | Promise<string>
  /** What stands behind the last entry. */
  readonly end: () => string
}

const creator = { name: 'export-contracts', version }

/** The layout of a recording whose first entry is this one: of the same format, on one line or on many as it was. */
export function createLayout(first: RecordingSlice): RecordingLayout {
  const isIndented = first.place.line > 1 || first.bytes.includes(0x0a)
  if (first.kind === 'vcr-yaml') return yamlLayout()
  if (first.kind === 'har') {
    const log = `"version": "1.2",\n    "creator": ${printJson(creator, '    ')},\n    "entries": [\n`
    return isIndented
      ? listLayout(`{\n  "log": {\n    ${log}`, '      ', '\n    ]\n  }\n}\n')
      : listLayout(`{"log":{"version":"1.2","creator":${printJson(creator)},"entries":[`, undefined, ']}}\n')
  }
  if (first.kind === 'vcr')
    return isIndented
      ? listLayout('{\n  "version": 1,\n  "interactions": [\n', '    ', '\n  ]\n}\n')
      : listLayout('{"version":1,"interactions":[', undefined, ']}\n')
  // Traces, snapshots and collections have no place for an exchange alone: they become lines of plain exchanges.
  if (first.kind !== 'value') return linesLayout()
  // Lines start where the file does; before the first element of a list stands a bracket.
  const isList = first.place.line > 1 || first.place.column > 1
  if (!isList) return linesLayout()
  return isIndented ? listLayout('[\n', '  ', '\n]\n') : listLayout('[', undefined, ']\n')
}

function listLayout(start: string, indent: string | undefined, end: string): RecordingLayout {
  let before = start
  return {
    entry({ kind }, parts) {
      const text = before + (indent ?? '') + printJson(entryOf(kind, parts), indent)
      before = indent === undefined ? ',' : ',\n'
      return text
    },
    end: () => (before === start ? start : '') + end,
  }
}

const linesLayout = (): RecordingLayout => ({
  entry: ({ kind, bytes }, parts) =>
    `${printJson(entryOf(kind, parts), kind === 'value' && bytes.includes(0x0a) ? '' : undefined)}\n`,
  end: () => '',
})

function yamlLayout(): RecordingLayout {
  let before = 'interactions:\n'
  return {
    async entry({ kind }, parts) {
      const { stringify } = await import('yaml')
      const text = before + stringify([entryOf(kind, parts)], { lineWidth: 0, version: '1.1' })
      before = ''
      return text
    },
    end: () => `${before === '' ? '' : 'interactions: []\n'}version: 1\n`,
  }
}

const ownFormats: ReadonlySet<RecordingSlice['kind']> = new Set(['har', 'vcr', 'vcr-yaml', 'value'])

/** The entry in its own format, by the same signs as readers know it. */
function entryOf(kind: RecordingSlice['kind'], parts: EntryParts): object {
  if (!ownFormats.has(kind)) return plainEntry({ ...parts, source: {} })
  const { source } = parts
  const has = (...path: string[]) => member(source, ...path) !== undefined
  if (kind === 'vcr' || kind === 'vcr-yaml') return vcrEntry(parts)
  if (kind === 'har' || has('request', 'postData') || has('response', 'content')) return harEntry(parts)
  return !has('request') && has('scope') && has('path') ? nockEntry(parts) : plainEntry(parts)
}
