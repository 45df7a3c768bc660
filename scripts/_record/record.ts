import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Surroundings } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { runCli } from '../../src/cli/runCli.ts'
import { checkRecording } from '../../src/recordings/checkRecording.ts'
import { exitCodeOf } from '../../src/recordings/recordingReport.ts'
import { pretty } from '../../src/recordings/reporters/pretty.ts'
import { loadGenerated } from '../_lib/generated.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { readRegistry } from '../_lib/registry.ts'
import { readShape } from './readShape.ts'
import { compareShapes } from './shapeOf.ts'

const usage = 'npm run record -- VENDOR SCENARIO [--update] [options of export-contracts export]'

/**
 * Runs an export with a live vendor and the credentials of the environment, redacts what was exchanged, judges it, and
 * compares it with the recording that is stored. The fresh one stays in out/recordings/; `--update` stores it.
 * @throws {ProblemsError} when nothing was recorded, or what was is not to be stored
 */
export async function record(
  [name, scenario = '', ...rest]: readonly string[],
  surroundings: Surroundings,
): Promise<void> {
  const { print } = surroundings
  const vendor = readRegistry().find((known) => known.name === name)
  const refuse = (message: string) => new ProblemsError([{ file: usage, line: 0, message }])
  if (vendor === undefined)
    throw refuse(
      `name a vendor: ${readRegistry()
        .map((known) => known.name)
        .join(', ')}`,
    )
  if (!/^[a-z][a-z0-9-]*$/.test(scenario)) throw refuse('name the scenario in kebab-case, such as completes')
  const update = rest.includes('--update')
  if (update && rest.includes('--mock'))
    throw refuse('what the mock answers is no recording. Leave --update or --mock out.')

  const fresh = `out/recordings/${vendor.name}/${scenario}.har`
  const stored = `conformance/${vendor.name}/recordings/${scenario}.har`
  mkdirSync(dirname(fresh), { recursive: true })
  rmSync(fresh, { force: true })
  const options = rest.filter((option) => option !== '--update')
  const exported = ['export', vendor.name, '--output', `${fresh}.file`, '--record', fresh, ...options]
  const code = await runCli(commands, exported, surroundings)
  if (code === 2 || !existsSync(fresh)) throw refuse('nothing was recorded; see above')
  print(`export-contracts export ended with ${code}. The exchanges are in ${fresh}.`)

  const { contract } = await loadGenerated(vendor)
  const report = await checkRecording([fresh], [contract], { profile: 'audit' })
  print(pretty(report))
  const difference = existsSync(stored)
    ? compareShapes(await readShape(contract, stored), await readShape(contract, fresh))
    : ['there is no stored recording of this scenario']
  if (difference.length > 0) print(`\nCompared with ${stored}:\n${difference.join('\n')}`)

  if (update && exitCodeOf(report) === 0) {
    mkdirSync(dirname(stored), { recursive: true })
    copyFileSync(fresh, stored)
    print(`${stored} is written. Look at it before you commit it.`)
  } else if (exitCodeOf(report) !== 0) {
    throw refuse('the recording breaks the contract, so it is not stored. Change the contract first, or record again.')
  } else if (difference.length > 0) {
    throw refuse('the recording differs from the stored one. Run it again with --update to store it.')
  }
}
