import { UsageError } from './command.ts'

/** @throws {UsageError} that names the option when the file cannot be written */
export async function writeNamed(option: string, file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`--${option} ${file} cannot be written (${code}). Choose another file`)
  }
}
