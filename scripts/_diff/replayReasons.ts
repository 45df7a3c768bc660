import { type Profile, profiles } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import type { Bump, Reason } from './reason.ts'

/** An exchange that a contract is held against, and where it is written. */
export interface Evidence {
  readonly place: string
  readonly exchange: Exchange
}

/** `foreign` is what no operation fits. */
export type Verdict = 'accepted' | 'warned' | 'refused' | 'foreign'

/** A contract that can be asked. */
export interface Judged {
  readonly evidence: readonly Evidence[]
  readonly judge: (exchange: Exchange, profile: Profile) => Verdict
}

/** What it means to somebody whose build judges such an exchange. */
const meaning: Readonly<Record<Verdict, Readonly<Record<Verdict, Bump | 'none'>>>> = {
  accepted: { accepted: 'none', warned: 'minor', refused: 'major', foreign: 'major' },
  warned: { accepted: 'minor', warned: 'none', refused: 'major', foreign: 'major' },
  refused: { accepted: 'minor', warned: 'minor', refused: 'none', foreign: 'minor' },
  foreign: { accepted: 'minor', warned: 'minor', refused: 'minor', foreign: 'none' },
}

/** What becomes of the samples, accepts and rejects of both, each judged by both. */
export function replayReasons(where: string, before: Judged, after: Judged): Reason[] {
  const evidence = new Map(
    [...before.evidence, ...after.evidence].map((piece) => [JSON.stringify(piece.exchange), piece]),
  )
  return [...evidence.values()].flatMap(({ place, exchange }) =>
    profiles.flatMap((profile): Reason[] => {
      const [was, is] = [before.judge(exchange, profile), after.judge(exchange, profile)]
      const bump = meaning[was][is]
      return bump === 'none'
        ? []
        : [{ bump, by: 'replay', where, what: `${place} (${profile}) was ${was} and is ${is}` }]
    }),
  )
}
