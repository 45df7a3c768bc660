import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { interruptedExit, type Surroundings, usageExit } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { runCli } from '../../src/cli/runCli.ts'
import type { JobKind } from '../../src/contract/lifecycle.ts'
import { count } from '../../src/judge/count.ts'
import { isLoopbackName } from '../../src/mock/loopback.ts'
import type { Har } from '../../src/recorder/toHar.ts'
import { checkRecording } from '../../src/recordings/checkRecording.ts'
import { exitCodeOf } from '../../src/recordings/recordingReport.ts'
import { pretty } from '../../src/recordings/reporters/pretty.ts'
import { type GeneratedVendor, loadGenerated } from '../_lib/generated.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { readRegistry } from '../_lib/registry.ts'
import { asEvidence } from './asEvidence.ts'
import { gapLines } from './gapLines.ts'
import { loadMock } from './loadMock.ts'
import { readEntries } from './readEntries.ts'
import { readRecordOptions } from './recordOptions.ts'
import { refuseLeftovers } from './refuseLeftovers.ts'
import { settledGaps } from './settledGaps.ts'
import { compareShapes, shapeOf } from './shapeOf.ts'
import { wantedRecordings } from './wantedRecordings.ts'

const usage =
  'npm run record -- VENDOR SCENARIO [--job import] [--ends CODE] [--update] [options of export-contracts export or import], or --gaps [VENDOR]'

const refusal = (message: string) => new ProblemsError([{ file: usage, line: 0, message }])

/**
 * Runs a job with a live vendor and the credentials of the environment, redacts what was exchanged, judges it, and compares
 * it with the recording that is stored. The fresh one stays in out/recordings/; `--update` stores it. The file of an
 * export is not kept. With `--gaps` it asks nobody, and tells which recordings would settle most.
 * @returns the exit code: 0, or 130 when it was interrupted
 * @throws {ProblemsError} when nothing was recorded, or what was is another thing than was to be shown
 */
export async function record(given: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print } = surroundings
  const registry = readRegistry()
  const vendorNamed = (word: string | undefined) => {
    const found = registry.find(({ name }) => name === word)
    if (found === undefined) throw refusal(`name a vendor: ${registry.map(({ name }) => name).join(', ')}`)
    return found
  }
  if (given[0] === '--gaps') {
    const asked = given.length === 1 ? registry : given.slice(1).map(vendorNamed)
    return tellWanted(await Promise.all(asked.map(loadGenerated)), print)
  }
  const known = vendorNamed(given[0])
  const options = readRecordOptions(given.slice(1), refusal)
  const vendor = await loadGenerated(known)
  const { scenario, job, ends, update } = options
  if (vendor.contract.lifecycles[job] === undefined) throw refusal(`${vendor.name} has no ${job}`)

  const fresh = `out/recordings/${vendor.name}/${scenario}.har`
  const stored = `conformance/${vendor.name}/recordings/${scenario}.har`
  mkdirSync(dirname(fresh), { recursive: true })
  rmSync(fresh, { force: true })
  const code = await runJob(vendor, job, [...options.rest, '--record', fresh], surroundings)
  if (code === usageExit || !existsSync(fresh)) throw refusal('nothing was recorded; see above')
  const raw = JSON.parse(readFileSync(fresh, 'utf8')) as Har
  const isLive = !raw.log.entries.some(({ request }) => isLoopbackName(new URL(request.url).hostname))
  const { har, elsewhere, unanswered } = asEvidence(vendor.contract, raw, isLive ? 'recorded' : 'synthetic')
  if (har.log.entries.length === 0) {
    rmSync(fresh)
    if (code === interruptedExit) return code
    throw refusal('the vendor has answered nothing, so there is no recording; see above')
  }
  writeFileSync(fresh, `${JSON.stringify(har, null, 2)}\n`)
  print(
    `export-contracts ${job} ended with ${code}${job === 'export' ? ', and its file is not kept' : ''}. ${count(har.log.entries.length, 'exchange')}, redacted: ${fresh}`,
  )
  if (elsewhere > 0) print(`Left out: ${count(elsewhere, 'exchange')} of no operation, such as the file itself`)
  if (unanswered > 0) print(`Left out: ${count(unanswered, 'call')} without a whole answer`)
  if (code === interruptedExit) {
    print('It was interrupted, so it is neither judged nor stored.')
    return code
  }

  const report = await checkRecording([fresh], [vendor.contract], { profile: 'audit' })
  print(pretty(report))
  await refuseLeftovers(vendor.contract, fresh)
  if (exitCodeOf(report) !== 0)
    throw refusal(
      'the recording breaks the contract, so it is not stored. The vendor may be right: CONTRIBUTING.md tells how a contract is changed.',
    )
  if (code !== ends)
    throw refusal(
      `it was to end with ${ends}, and ended with ${code}, so it is not stored. Add --ends ${code} where that is what the scenario shows.`,
    )
  const entries = await readEntries(fresh)
  const isFirst = !existsSync(stored)
  if (!isFirst) {
    const difference = compareShapes(
      shapeOf(vendor.contract, await readEntries(stored)),
      shapeOf(vendor.contract, entries),
    )
    if (difference.length > 0) print(`\nCompared with ${stored}:\n${difference.join('\n')}`)
    if (difference.length > 0 && !update)
      throw refusal('the recording differs from the stored one. Run it again with --update to store it.')
  }
  if (update && !isLive) throw refusal('what this machine answers is no recording. Leave --update or --base-url out.')
  if (update) {
    mkdirSync(dirname(stored), { recursive: true })
    copyFileSync(fresh, stored)
    print(`\n${stored} is written. Read it before you commit it.`)
  }
  tellGaps(vendor, settledGaps(vendor, entries), surroundings)
  for (const line of nextSteps({ fresh, stored, isFirst, update, isLive })) print(line)
  return 0
}

async function tellWanted(vendors: readonly GeneratedVendor[], print: Surroundings['print']): Promise<number> {
  for (const vendor of vendors) {
    const mock = await loadMock(vendor)
    for (const line of gapLines(vendor, await wantedRecordings(vendor, mock))) print(line)
  }
  return 0
}

/** The exit code of the command. What an export gives is the vendor's customer's, and goes with the folder. */
async function runJob(
  { name }: GeneratedVendor,
  job: JobKind,
  options: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  if (job === 'import') return runCli(commands, ['import', name, ...options], surroundings)
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-record-'))
  try {
    return await runCli(commands, ['export', name, '--output', join(folder, 'export-file'), ...options], surroundings)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tellGaps({ name }: GeneratedVendor, gaps: readonly string[], { print }: Surroundings): void {
  print(`\nIt settles ${count(gaps.length, 'gap')} of conformance/${name}/gaps.yaml${gaps.length === 0 ? '' : ':'}`)
  for (const gap of gaps) print(`  ${gap}`)
}

interface Outcome {
  readonly fresh: string
  readonly stored: string
  readonly isFirst: boolean
  readonly update: boolean
  readonly isLive: boolean
}

function nextSteps({ fresh, stored, isFirst, update, isLive }: Outcome): readonly string[] {
  if (!isLive)
    return ['\nThis machine has answered, so it is no evidence. Ask the vendor: without --mock and --base-url.']
  if (update) return ['\nNext: take the settled rows out of gaps.yaml, then npm run generate && npm test.']
  if (!isFirst) return ['\nIt shows what the stored one shows.']
  return [`\nNothing is stored yet. Next: mkdir -p ${dirname(stored)} && cp ${fresh} ${stored}`]
}
