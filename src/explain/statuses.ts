import type { Explanation } from './explanation.ts'

const rfc9110 = (section: string) => `https://www.rfc-editor.org/rfc/rfc9110#section-${section}`

/** What statuses mean whoever answers; a vendor may say more. */
export const statuses: Readonly<Record<string, Explanation>> = {
  200: { means: 'the request succeeded', todo: 'Go on.', source: rfc9110('15.3.1') },
  201: {
    means: 'the request succeeded, and something was made',
    todo: 'Go on; of a job, poll its state.',
    source: rfc9110('15.3.2'),
  },
  202: {
    means: 'the request was accepted, and its work is not done',
    todo: 'Poll the state of the job.',
    source: rfc9110('15.3.3'),
  },
  400: {
    means: 'the request is malformed or wrong in a value',
    todo: 'Mend the request; sending it again unchanged gives the same answer.',
    source: rfc9110('15.5.1'),
  },
  401: {
    means: 'credentials are missing, wrong or expired',
    todo: 'Mend or renew them. A client of this package renews a token once by itself.',
    source: rfc9110('15.5.2'),
  },
  402: {
    means: 'reserved by the standard; a vendor that sends it means a quota or a payment',
    todo: 'Free or raise the quota at the vendor.',
    source: rfc9110('15.5.3'),
  },
  403: {
    means: 'the credentials are understood, and do not suffice',
    todo: 'Give the account the permission, or look at region, clock and scope; renewing a valid token does not help.',
    source: rfc9110('15.5.4'),
  },
  404: {
    means: 'there is no such thing, or it must not be known',
    todo: 'Look at ids, host and region. A job may have been deleted, or have expired.',
    source: rfc9110('15.5.5'),
  },
  405: {
    means: 'the address does not take this method',
    todo: 'Send the method of the operation.',
    source: rfc9110('15.5.6'),
  },
  409: {
    means: 'the request is in conflict with the state of what it is about',
    todo: 'Wait until other work on it is done, or look what has the same name.',
    source: rfc9110('15.5.10'),
  },
  410: {
    means: 'it was there, and is gone for good',
    todo: 'Start another export.',
    source: rfc9110('15.5.11'),
  },
  412: {
    means: 'a condition of the request is not met',
    todo: 'Read the state anew, then decide.',
    source: rfc9110('15.5.13'),
  },
  423: {
    means: 'it is locked',
    todo: 'Wait until the lock is gone.',
    source: 'https://www.rfc-editor.org/rfc/rfc4918#section-11.3',
  },
  429: {
    means: 'too many requests in the time',
    todo: 'Wait as `Retry-After` says. A client of this package does so, a few times.',
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-4',
  },
  500: {
    means: 'the server met an error of its own',
    todo: 'Send it again later. A client of this package does so where an operation is repeatable.',
    source: rfc9110('15.6.1'),
  },
}
