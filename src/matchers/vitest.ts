import { expect } from 'vitest'
import { type ContractAssertions, contractMatchers } from './contractMatchers.ts'

declare module 'vitest' {
  // Type parameters are those of vitest 5, because TypeScript joins only interfaces that have the same.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends ContractAssertions {}
}

expect.extend(contractMatchers)
