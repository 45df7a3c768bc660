import { existsSync, readFileSync } from 'node:fs'

/** The version of this package. */
export function packageVersion(): string {
  // Beside `src/` in the repository, above `dist/` in the package, and from the bundled command.
  const [file] = ['../package.json', '../../package.json', '../../../package.json']
    .map((path) => new URL(path, import.meta.url))
    .filter((url) => existsSync(url))
  if (file === undefined) throw new Error('[export-contracts] package.json is missing. Install the package again.')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
