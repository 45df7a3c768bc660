import { seededRandom } from '../../conformance/_suites/_lib/mutateExchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { exchangeCorpus } from './exchangeCorpus.ts'
import { exchangeMutants } from './exchangeMutants.ts'
import { harmlessVariants } from './harmlessVariants.ts'
import { expressOpenApiValidator } from './peers/expressOpenApiValidator.ts'
import { openApiValidator } from './peers/openApiValidator.ts'
import type { MutantPeer, PeerCase } from './peers/peer.ts'
import { prismValidator } from './peers/prismValidator.ts'
import { redoclyDrift } from './peers/redoclyDrift.ts'
import { specmatic } from './peers/specmatic.ts'
import { seededSample } from './seededSample.ts'

export const peers: readonly MutantPeer[] = [
  redoclyDrift,
  prismValidator,
  openApiValidator,
  expressOpenApiValidator,
  specmatic,
]

/** What tools said of some mutants and some harmless variants. */
export interface PeerVerdicts {
  readonly name: string
  /** For each mutant that the tool looks at: what is wrong with it, and whether the tool says anything that it does not say of clean exchanges. */
  readonly mutants: readonly { readonly kind: string; readonly isFound: boolean }[]
  /** For each harmless variant, whether the tool says anything that it does not say of the clean exchange. */
  readonly variants: readonly { readonly kind: string; readonly isAlarm: boolean }[]
}

/** Asks each tool about the same mutants and variants of a vendor. @param count how many of each */
export async function comparePeers(vendor: GeneratedVendor, count: number, seed: number): Promise<PeerVerdicts[]> {
  const random = seededRandom(seed)
  const corpus = exchangeCorpus(vendor)
  const mutants = seededSample(
    corpus.flatMap((clean) => exchangeMutants(vendor, clean)),
    count,
    random,
  )
  const variants = seededSample(
    corpus.flatMap(({ operationId, exchange }) =>
      harmlessVariants(exchange).map((variant) => ({ operationId, ...variant })),
    ),
    count,
    random,
  )
  const verdicts: PeerVerdicts[] = []
  for (const peer of peers) {
    const ask = (cases: readonly PeerCase[], known?: ReadonlySet<string>) => peer.alarms(vendor, cases, known)
    const known = new Set((await ask(corpus)).flat())
    const isNew = (alarms: readonly string[]) => alarms.some((alarm) => !known.has(alarm))
    const [ofMutants, ofVariants] = [await ask(mutants, known), await ask(variants, known)]
    verdicts.push({
      name: peer.name,
      mutants: mutants
        .map(({ kind }, index) => ({ kind, isFound: isNew(ofMutants[index] ?? []) }))
        .filter(({ kind }) => peer.sees.some((beginning) => kind.startsWith(beginning))),
      variants: variants.map(({ kind }, index) => ({ kind, isAlarm: isNew(ofVariants[index] ?? []) })),
    })
  }
  return verdicts
}
