import { UsageError } from './command.ts'

/** @throws {UsageError} that names the option when the file cannot be written */
export async function writeNamed<Result>(option: string, file: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw error
    throw new UsageError(`--${option} ${file} cannot be written (${code}). Choose another file`)
  }
}
