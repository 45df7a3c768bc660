import { afterEach, expect } from 'vitest'
import { type ContractAssertions, contractMatchers } from './contractMatchers.ts'
import { refuseNotAwaited } from './notAwaited.ts'

declare module 'vitest' {
  // Type parameters are those of vitest 5, because TypeScript joins only interfaces that have the same.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends ContractAssertions {}
}

expect.extend(contractMatchers)
// Of tests side by side, expect does not know which is which.
afterEach(async ({ task }) => {
  if (!task.concurrent) await refuseNotAwaited(expect.getState().currentTestName)
})
