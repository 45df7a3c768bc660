/** The scenarios of the mock in which waiters are compared and measured. */
export const waitScenarios = [
  'completes',
  'slow',
  'throttled',
  'flaky',
  'expired-link',
  'fails',
  'unknown-state',
  'not-found',
  'forbidden',
]
