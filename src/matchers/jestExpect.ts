import { createRequire } from 'node:module'
import { OptionsError } from '../contract/ContractError.ts'

/** The part of an `expect` that takes matchers. */
export interface ExtensibleExpect {
  readonly extend: (matchers: object) => void
  readonly getState: () => { readonly currentTestName?: string | undefined }
}

interface Surroundings {
  readonly expect?: unknown
  readonly afterEach?: unknown
}

/**
 * The `expect` that tests use: the global one, or that of `@jest/globals`, or the package `expect` by itself.
 * @throws {OptionsError} when there is none.
 */
export function jestExpect(
  surroundings: Surroundings = globalThis as Surroundings,
  load: (name: string) => Surroundings = createRequire(import.meta.url),
): ExtensibleExpect {
  const expect = surroundings.expect ?? loaded(load, '@jest/globals')?.expect ?? loaded(load, 'expect')?.expect
  if (!isExtensible(expect)) {
    throw new OptionsError(
      'jest: there is no expect to extend. Load this in a file of setupFilesAfterEnv, or pass contractMatchers to your own expect.extend.',
    )
  }
  return expect
}

/** What calls a function after each test; undefined outside of jest. */
export function jestHook(
  surroundings: Surroundings = globalThis as Surroundings,
  load: (name: string) => Surroundings = createRequire(import.meta.url),
): ((hook: () => Promise<void>) => void) | undefined {
  const hook = surroundings.afterEach ?? loaded(load, '@jest/globals')?.afterEach
  return typeof hook === 'function' ? (work) => hook(work) : undefined
}

function loaded(load: (name: string) => Surroundings, name: string): Surroundings | undefined {
  try {
    return load(name)
  } catch {
    return undefined // Outside of jest, `@jest/globals` refuses to be loaded.
  }
}

const isExtensible = (expect: unknown): expect is ExtensibleExpect =>
  typeof expect === 'function' && 'extend' in expect && typeof expect.extend === 'function'
