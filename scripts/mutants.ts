import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../generated/version.ts'
import { fillBlock } from './_lib/block.ts'
import { loadVendors } from './_lib/generated.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { comparePeers } from './_mutants/comparePeers.ts'
import { type ContractOutcome, findSurvivors, survivorProblems } from './_mutants/findSurvivors.ts'
import { judgeMutants } from './_mutants/judgeMutants.ts'
import { contractTable, exchangeTable, mutantsPageFile, peerTable, readMutantsPage } from './_mutants/mutantsPage.ts'

/** How many mutants and how many variants of each vendor the tools of others are asked about: some of them start a program. */
const askedOfPeers = 60

/**
 * Judges every mutant of every clean exchange, asks the tools of others about some, holds every mutant of every description
 * and lifecycle against the evidence, and writes the tables of the page.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '19' } } })
  const seed = Number(values.seed)
  const text = readMutantsPage()
  const vendors = await loadVendors()
  const judged = vendors.map(judgeMutants)
  for (const { vendor, mutants, survivors, falseAlarms } of judged) {
    const counts = `${survivors.length} of ${mutants.length} mutants of exchanges survive, ${falseAlarms.length} false alarms`
    console.log([`${vendor}: ${counts}`, ...survivors, ...falseAlarms].join('\n  '))
  }
  const outcomes: ContractOutcome[] = []
  for (const vendor of vendors) {
    const outcome = await findSurvivors(vendor)
    const { mutants, survivors } = outcome
    console.log(`${vendor.name}: ${survivors.length} of ${mutants.length} mutants of the contract survive`)
    outcomes.push(outcome)
  }
  const verdicts = []
  for (const vendor of vendors) verdicts.push(...(await comparePeers(vendor, askedOfPeers, seed)))
  const written = `On ${new Date().toISOString().slice(0, 10)}, with export-contracts ${version}`
  const blocks = {
    exchanges: `${written}:\n\n${exchangeTable(judged)}`,
    peers: `${written}, drawn by the seed ${seed}:\n\n${peerTable(judged, verdicts)}`,
    contracts: `${written}:\n\n${contractTable(outcomes)}`,
  }
  const filled = Object.entries(blocks).reduce(
    (page, [name, block]) => fillBlock(mutantsPageFile, page, name, block),
    text,
  )
  writeFileSync(join(repository, mutantsPageFile), filled)
  console.log(`${mutantsPageFile} is written`)
  const left = judged.flatMap(({ survivors, falseAlarms }) => [...survivors, ...falseAlarms]).length
  const message = `tells of ${left} mutants of exchanges that survive, or false alarms. They are listed above: mend the judge or the contract.`
  const problems = [
    ...(left > 0 ? [{ file: mutantsPageFile, line: 0, message }] : []),
    ...outcomes.flatMap(survivorProblems),
  ]
  if (problems.length > 0) throw new ProblemsError(problems)
})
