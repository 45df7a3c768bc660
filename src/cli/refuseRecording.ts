import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { isRecordingName } from '../recordings/readers/recordingNames.ts'
import { type CommandArguments, UsageError } from './command.ts'

/** @throws {UsageError} for a file that is or lies in what is checked: it would be overwritten, or be read as a recording */
export async function refuseRecording(args: CommandArguments, option: string): Promise<void> {
  const given = args.text(option)
  if (given === undefined) return
  const file = await realPlace(given)
  for (const input of args.operands) {
    if (input === '-') continue
    const checked = await realPlace(input)
    const isInside = isRecordingName(file) && file.startsWith(`${checked}${sep}`)
    if (file === checked || isInside)
      throw new UsageError(
        `--${option} ${given} ${isInside ? `lies in ${input}, which` : ''} is checked. Name another place`,
      )
  }
}

/** Where a path leads, also where there is no file yet. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path)
  try {
    return await realpath(whole)
  } catch {
    return join(await realpath(dirname(whole)).catch(() => dirname(whole)), basename(whole))
  }
}
