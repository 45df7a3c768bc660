import { type ContractAssertions, contractMatchers } from './contractMatchers.ts'
import { jestExpect, jestHook } from './jestExpect.ts'
import { refuseNotAwaited } from './notAwaited.ts'

declare global {
  // `@types/jest` has its matchers here; without it this says nothing.
  namespace jest {
    interface Matchers<R, T> extends ContractAssertions {}
  }
}

// biome-ignore lint/suspicious/noTsIgnore: an error is expected only where the package is missing
/** @ts-ignore: `@jest/globals` has its matchers in this package, which is missing where nobody uses jest. */
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ContractAssertions {}
}

// Without a top-level await, so that it can be required too.
const expect = jestExpect()
expect.extend(contractMatchers)
jestHook()?.(() => refuseNotAwaited(expect.getState().currentTestName))
