/** The scenarios of the mock in which waiters are compared and measured. */
export const waitScenarios = [
  'completes', // done after a few polls
  'slow', // done at the thirteenth poll
  'throttled', // one request is refused for its rate; where the answer says how long to wait, that is the wait
  'flaky', // a 500, a dropped connection, a gateway's page and half a body come in a row
  'expired-link', // the file's first address has expired; where an operation hands out the file, it is gone
  'fails', // the vendor gives up
  'unknown-state', // the job gets into a state that the contract does not know
  'not-found', // there is nothing to export, or no such job
  'forbidden', // the credentials do not suffice
]
