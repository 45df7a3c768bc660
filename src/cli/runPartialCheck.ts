import { version } from '../../generated/version.ts'
import { count } from '../judge/count.ts'
import { checkPart, type PartCounts, type PartOptions } from '../recordings/parts/checkPart.ts'
import type { PartNumber } from '../recordings/parts/partSettings.ts'
import { isLostWorker } from '../recordings/workers/LostWorkerError.ts'
import { askedVendors, readCheckSettings } from './checkSettings.ts'
import { type CommandArguments, interruptedExit, type Surroundings, UsageError, usageExit } from './command.ts'
import { loadEdited } from './loadEdited.ts'
import { refuseRecording } from './refuseRecording.ts'
import { replaceFileByPieces } from './replaceFile.ts'
import { writeNamed } from './writeNamed.ts'

/** What `export-contracts check --partial FILE` does: the part is the result, and its verdict is for `merge` to tell. */
export async function runPartialCheck(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { warn, stdin, signal } = surroundings
  refuseForWhole(args)
  const file = args.text('partial') ?? '-'
  const options = { ...(await readCheckSettings(args)), version, part: readPart(args), stdin, interrupt: signal }
  await refuseRecording(args, 'partial')
  try {
    const counts = await writePart(file, args, options, surroundings)
    if (counts === undefined) {
      warn('[export-contracts] check: was interrupted, and no part is written')
      return interruptedExit
    }
    const { judged, exchanges } = counts
    warn(`${judged} of ${count(exchanges, 'exchange')} judged (${options.profile}); the part is in ${file}`)
    return 0
  } catch (error) {
    if (!isLostWorker(error)) throw error
    warn(`${error.message} No part is written.`)
    return usageExit
  }
}

/** @throws {UsageError} for an option that only a whole report has, and for an input that is named twice */
function refuseForWhole(args: CommandArguments): void {
  for (const option of ['format', 'output', 'fail-on', 'write-baseline'])
    if (args.has(option)) throw new UsageError(`--${option} is for the report of the whole. Give it without --partial`)
  const twice = args.operands.find((input, at) => args.operands.indexOf(input) < at)
  if (twice !== undefined) throw new UsageError(`${twice} is named twice. A part has each input once`)
}

const mostParts = 1_000_000

/** @throws {UsageError} for a number that is none of a part */
function readPart(args: CommandArguments): PartNumber | undefined {
  const text = args.text('part')
  if (text === undefined) return undefined
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number)
  if (number < 1 || number > of || of > mostParts)
    throw new UsageError(`--part must be a number of how many, such as 3/12; got ${JSON.stringify(text)}`)
  return { number, of }
}

async function writePart(
  file: string,
  args: CommandArguments,
  options: PartOptions,
  { write }: Pick<Surroundings, 'write'>,
): Promise<PartCounts | undefined> {
  const contracts = await Promise.all(askedVendors(args).map(loadEdited))
  const check = (writeText: (text: string) => Promise<void>) => checkPart(args.operands, contracts, options, writeText)
  if (file !== '-') return writeNamed('partial', file, () => replaceFileByPieces(file, check))
  return check(async (text) => {
    if (!(await write(text)))
      throw new UsageError('whoever reads the part has gone, and it is not whole. Check it again')
  })
}
