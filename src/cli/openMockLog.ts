import { closeSync, openSync, writeSync } from 'node:fs'
import { UsageError } from './command.ts'

export interface MockLog {
  readonly write: (line: string) => void
  readonly close: () => void
}

/**
 * Where the mock writes its lines: behind what a file holds, or on standard error for `-`.
 * @param tell writes a line on standard error; it takes them too when the file takes no more
 * @throws {UsageError} when the file cannot be written
 */
export function openMockLog(path: string, tell: (line: string) => void): MockLog {
  if (path === '-') return { write: tell, close: () => {} }
  let file: number | undefined = openToAppend(path)
  const close = () => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  return {
    close,
    write(line) {
      if (file === undefined) return tell(line)
      try {
        writeSync(file, `${line}\n`)
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        tell(`[export-contracts] mock: --log ${path} takes no more (${code}); its lines follow here.`)
        close()
        tell(line)
      }
    },
  }
}

function openToAppend(path: string): number {
  try {
    return openSync(path, 'a', 0o600)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`--log ${path} cannot be written (${code}). Choose another file`)
  }
}
