import { OptionsError } from '../contract/ContractError.ts'

/** The part of an `expect` that takes matchers. */
export interface ExtensibleExpect {
  readonly extend: (matchers: object) => void
}

interface Surroundings {
  readonly expect?: unknown
}

/**
 * The `expect` that tests use: the global one, or that of `@jest/globals`, or the package `expect` by itself.
 * @throws {OptionsError} when there is none.
 */
export async function jestExpect(
  surroundings: Surroundings = globalThis as Surroundings,
  load: (name: string) => Promise<Surroundings> = (name) => import(/* @vite-ignore */ name),
): Promise<ExtensibleExpect> {
  // Outside of jest, `@jest/globals` refuses to be loaded.
  const loaded = async (name: string) => (await load(name).catch(() => undefined))?.expect
  const expect = surroundings.expect ?? (await loaded('@jest/globals')) ?? (await loaded('expect'))
  if (!isExtensible(expect)) {
    throw new OptionsError(
      'jest: there is no expect to extend. Load this in a file of setupFilesAfterEnv, or pass contractMatchers to your own expect.extend.',
    )
  }
  return expect
}

const isExtensible = (expect: unknown): expect is ExtensibleExpect =>
  typeof expect === 'function' && 'extend' in expect && typeof expect.extend === 'function'
