import { markdownTable } from '../_lib/markdownTable.ts'
import { checks, type Runtime } from './runtimes.ts'

/** A runtime that was tried, with the version that it had. */
export interface TriedRuntime extends Pick<Runtime, 'name' | 'works' | 'note'> {
  readonly version: string
}

/** The README's table of runtimes. */
export function runtimesTable(tried: readonly TriedRuntime[]): string {
  const rows = tried.map(({ name, version, works, note }) => {
    return [name, version, ...checks.map((check) => (works.includes(check) ? 'yes' : 'no')), note]
  })
  return markdownTable(['runtime', 'tried with', 'client', 'mock in process', 'matcher', ''], rows)
}
