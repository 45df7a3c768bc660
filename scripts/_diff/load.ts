import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ProblemsError } from '../_lib/problem.ts'

/**
 * Loads a module of a state of the repository.
 * @throws {ProblemsError} when it is not there
 */
export async function load<Module>(top: string, file: string): Promise<Module> {
  if (existsSync(join(top, file))) return (await import(join(top, file))) as Module
  const message = 'is not there in that state of the repository. Compare with a younger one.'
  throw new ProblemsError([{ file, line: 0, message }])
}
