import { stat } from 'node:fs/promises'
import type { Contract } from '../contract/contract.ts'
import { createRecorder } from '../recorder/createRecorder.ts'
import { type CommandArguments, UsageError } from './command.ts'
import { refuseOutput } from './refuseOutput.ts'
import { replaceFile } from './replaceFile.ts'

/** A fetch whose exchanges become a HAR. */
export interface RecordedFetch {
  readonly fetch: typeof globalThis.fetch
  /** Writes what was exchanged, without its secrets. */
  readonly write: () => Promise<void>
}

/**
 * What `--record` asks for; undefined without it.
 * @throws {UsageError} when no file can be at its place
 */
export async function openRecording(
  args: CommandArguments,
  fetch: typeof globalThis.fetch,
  contract: Contract,
): Promise<RecordedFetch | undefined> {
  const file = args.text('record')
  if (file === undefined) return undefined
  await refuseOutput('record', file)
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory()
  if (isFolder) throw new UsageError(`--record ${file} is a folder. Name a file`)
  const recorder = createRecorder(fetch, { contracts: [contract] })
  return {
    fetch: recorder.fetch,
    write: async () => replaceFile(file, `${JSON.stringify(await recorder.har(), null, 2)}\n`),
  }
}
