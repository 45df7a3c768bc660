import { type EntryFormat, type EntrySource, maybeTextAt, memberAt, type ReadEntry } from './entrySource.ts'
import { attachedNames, harFormat } from './readHarEntry.ts'
import { type Path, ReadProblem } from './readProblem.ts'
import type { ExchangePart } from './recordedEntry.ts'

/**
 * A line of the network file of a Playwright trace: an entry of a HAR, whose bodies lie in the folder `resources`.
 * @throws {ReadProblem} as for an entry of a HAR.
 */
// https://github.com/microsoft/playwright/blob/v1.65.1/packages/trace/src/trace.ts: ResourceSnapshotTraceEvent
function readTraceEntry(source: EntrySource): ReadEntry {
  try {
    const read = harFormat.read({ ...source, value: withFiles(source.value) })
    const paths = Object.entries(read.paths).map(([part, path]) => [part, [...snapshotPath, ...path]])
    return { ...read, paths: Object.fromEntries(paths) as Record<ExchangePart, Path> }
  } catch (error) {
    if (!(error instanceof ReadProblem) || typeof error.at === 'number') throw error
    throw new ReadProblem(error.reason, [...snapshotPath, ...error.at], error.kind)
  }
}

const snapshotPath = ['snapshot']

export const traceFormat: EntryFormat = {
  peek({ value, ...source }) {
    const { methodPath, urlPath, ...request } = harFormat.peek({ ...source, value: memberAt(value, snapshotPath) })
    return { ...request, methodPath: [...snapshotPath, ...methodPath], urlPath: [...snapshotPath, ...urlPath] }
  },
  attachedNames: (entry) => attachedNames(withFiles(entry)),
  entryPath: snapshotPath,
  read: readTraceEntry,
}

/** The entry with the names of its bodies where a HAR has them. Older versions write `_sha1`; 1.65 writes `_file` itself. */
function withFiles(line: unknown): unknown {
  const entry = memberAt(line, snapshotPath)
  const withFile = (outer: 'request' | 'response', inner: 'postData' | 'content') => {
    const side = memberAt(entry, [outer])
    const name = maybeTextAt(side, [inner, '_sha1'])
    if (name === undefined) return {}
    const content = memberAt(side, [inner]) as object
    return { [outer]: { ...(side as object), [inner]: { ...content, _file: `resources/${name}` } } }
  }
  if (typeof entry !== 'object' || entry === null) return entry
  return { ...entry, ...withFile('request', 'postData'), ...withFile('response', 'content') }
}
