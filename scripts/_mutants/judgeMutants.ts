import { createJudge } from '../../src/judge/createJudge.ts'
import { formatFinding } from '../../src/judge/finding.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { exchangeCorpus } from './exchangeCorpus.ts'
import { type ExchangeMutant, exchangeMutants } from './exchangeMutants.ts'
import { type HarmlessVariant, harmlessVariants } from './harmlessVariants.ts'

/** What our judge says of everything that is made of the clean exchanges of a vendor. */
export interface JudgedMutants {
  readonly vendor: string
  readonly cleanExchanges: number
  readonly mutants: readonly (ExchangeMutant & { readonly isRefused: boolean })[]
  /** Mutants that pass, or are refused for another rule, with what was found. */
  readonly survivors: readonly string[]
  readonly variants: readonly HarmlessVariant[]
  /** Harmless variants of which anything is said, with what. */
  readonly falseAlarms: readonly string[]
}

/** Judges every mutant and every harmless variant of a vendor's clean exchanges in the audit profile. */
export function judgeMutants(vendor: GeneratedVendor): JudgedMutants {
  const judge = createJudge(vendor.contract, { profile: 'audit' })
  const corpus = exchangeCorpus(vendor)
  const mutants = corpus.flatMap((clean) => exchangeMutants(vendor, clean))
  const variants = corpus.flatMap(({ exchange }) => harmlessVariants(exchange))
  const judged = mutants.map((mutant) => {
    const result = judge.check(mutant.exchange)
    const errors = result.judged ? result.findings.filter(({ severity }) => severity === 'error') : []
    const found = result.judged ? errors.map(formatFinding) : [result.reason]
    const isAt = (pointer: string) => pointer === mutant.pointer || pointer.startsWith(`${mutant.pointer}/`)
    const isRefused =
      mutant.rule === undefined
        ? !result.judged
        : errors.some(({ rule, pointer }) => rule === mutant.rule && isAt(pointer))
    return { mutant, isRefused, found }
  })
  const alarms = variants.map(({ kind, exchange }) => {
    const result = judge.check(exchange)
    return { kind, found: result.judged ? result.findings.map(formatFinding) : [result.reason] }
  })
  return {
    vendor: vendor.name,
    cleanExchanges: corpus.length,
    mutants: judged.map(({ mutant, isRefused }) => ({ ...mutant, isRefused })),
    survivors: judged
      .filter(({ isRefused }) => !isRefused)
      .map(
        ({ mutant: { operationId, kind, pointer }, found }) => `${operationId} ${kind} ${pointer}: ${found.join('; ')}`,
      ),
    variants,
    falseAlarms: alarms
      .filter(({ found }) => found.length > 0)
      .map(({ kind, found }) => `${kind}: ${found.join('; ')}`),
  }
}
