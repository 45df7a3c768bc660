import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBlock } from '../_lib/block.ts'
import { markdownTable } from '../_lib/markdownTable.ts'
import { percent } from '../_lib/percent.ts'
import { repository } from '../_lib/repository.ts'
import type { PeerVerdicts } from './comparePeers.ts'
import type { ContractOutcome } from './findSurvivors.ts'
import type { JudgedMutants } from './judgeMutants.ts'

/** The page that shows what is made of mutants. */
export const mutantsPageFile = 'docs/evidence/mutants.md'

/** Our judge on all mutants of exchanges, by contract. */
export function exchangeTable(judged: readonly JudgedMutants[]): string {
  const rows = judged.map(({ vendor, cleanExchanges, mutants, survivors, variants, falseAlarms }) => [
    vendor,
    cleanExchanges,
    mutants.length,
    percent(mutants.length - survivors.length, mutants.length),
    variants.length,
    falseAlarms.length,
  ])
  return markdownTable(
    ['contract', 'clean exchanges', 'mutants', 'refused by the right rule', 'harmless variants', 'false alarms'],
    rows,
  )
}

/** The tools on the same mutants, by what is wrong; the last row is for harmless variants. */
export function peerTable(judged: readonly JudgedMutants[], verdicts: readonly PeerVerdicts[]): string {
  const names = [...new Set(verdicts.map(({ name }) => name))]
  const of = (name: string) => verdicts.filter((verdict) => verdict.name === name)
  const asked = of(names[0] ?? '').flatMap(({ mutants }) => mutants)
  const kinds = [...new Set(asked.map(({ kind }) => kind))].sort()
  const all = judged.flatMap(({ mutants }) => mutants)
  const row = (label: string, isOfRow: (kind: string) => boolean) => {
    const ours = all.filter(({ kind }) => isOfRow(kind))
    const cells = names.map((name) => {
      const own = of(name).flatMap(({ mutants }) => mutants.filter(({ kind }) => isOfRow(kind)))
      return percent(own.filter(({ isFound }) => isFound).length, own.length)
    })
    const count = asked.filter(({ kind }) => isOfRow(kind)).length
    return [label, count, percent(ours.filter(({ isRefused }) => isRefused).length, ours.length), ...cells]
  }
  const variants = of(names[0] ?? '').flatMap((verdict) => verdict.variants).length
  const alarms = names.map(
    (name) => of(name).flatMap((verdict) => verdict.variants.filter(({ isAlarm }) => isAlarm)).length,
  )
  const ourAlarms = judged.flatMap(({ falseAlarms }) => falseAlarms).length
  return markdownTable(
    ['what is wrong', 'mutants', 'export-contracts', ...names],
    [
      ...kinds.map((kind) => row(kind, (own) => own === kind)),
      row('**all**', () => true),
      ['**false alarms** on harmless variants', variants, ourAlarms, ...alarms],
    ],
  )
}

/** Mutants of descriptions, by contract. */
export function contractTable(outcomes: readonly ContractOutcome[]): string {
  const rows = outcomes.map(({ vendor, mutants, survivors }) => [
    vendor,
    ...(['loosens', 'tightens', 'moves'] as const).map(
      (effect) => mutants.filter((mutant) => mutant.effect === effect).length,
    ),
    mutants.length,
    percent(mutants.length - survivors.length, mutants.length),
    survivors.length,
  ])
  return markdownTable(
    ['contract', 'looser', 'stricter', 'otherwise', 'all', 'noticed', 'survivors, each with a reason'],
    rows,
  )
}

/** @throws {ProblemsError} when the marks around a table are not there */
export function readMutantsPage(): string {
  const text = readFileSync(join(repository, mutantsPageFile), 'utf8')
  for (const block of ['exchanges', 'peers', 'contracts']) readBlock(mutantsPageFile, text, block)
  return text
}
