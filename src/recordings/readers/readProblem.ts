import type { SkippedInput } from './recordedEntry.ts'

/** Names and positions that lead to a value. */
export type Path = readonly (string | number)[]

/**
 * Why something cannot be read. It never quotes what the recording holds: that may be a secret. Thrown only within the
 * readers, and no Error, because the stack of one for each bad entry takes longer than reading it.
 */
export class ReadProblem {
  readonly reason: string
  /** The member that is wrong, or its offset in the text. */
  readonly at: Path | number
  readonly kind: SkippedInput['kind']
  constructor(reason: string, at: Path | number = [], kind: SkippedInput['kind'] = 'unreadable') {
    this.reason = reason
    this.at = at
    this.kind = kind
  }
}

/** A member that is not what its format says. */
export function malformed(path: Path, problem: string): ReadProblem {
  return new ReadProblem(`${path.join('.')} ${problem}. Record the exchange again, or mend it.`, path)
}

/** A call that got no answer, or only a part of one: there is nothing to judge. */
export function notAnExchange(path: Path): ReadProblem {
  return new ReadProblem('got no answer: the call failed, was blocked or was broken off.', path, 'not-an-exchange')
}

/** A name from a recording, fit to be shown. */
export function quoteName(name: string): string {
  const short = name.length > 100 ? `${name.slice(0, 100)}...` : name
  // JSON leaves the control characters from 0x7f on as they are, and terminals obey them.
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028-\u202e]/g, '?')
}
