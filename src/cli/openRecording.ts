import { stat } from 'node:fs/promises'
import type { Contract } from '../contract/contract.ts'
import { recordFetches } from '../recorder/createRecorder.ts'
import { type CommandArguments, UsageError } from './command.ts'
import { refuseOutput } from './refuseOutput.ts'
import { replaceFile } from './replaceFile.ts'

/** What becomes a HAR. */
export interface Recording {
  /** The same fetch, whose exchanges are noted. */
  readonly watch: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch
  /** Writes what was exchanged, without its secrets. */
  readonly write: () => Promise<void>
}

/**
 * What `--record` asks for; undefined without it.
 * @param contracts of the vendors that are called
 * @param maxBodyBytes of a body that is kept; each one is held in memory until the recording is written
 * @throws {UsageError} when no file can be at its place
 */
export async function openRecording(
  args: CommandArguments,
  contracts: readonly Contract[],
  maxBodyBytes?: number,
): Promise<Recording | undefined> {
  const file = args.text('record')
  if (file === undefined) return undefined
  await refuseOutput('record', file)
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory()
  if (isFolder) throw new UsageError(`--record ${file} is a folder. Name a file`)
  const recorder = recordFetches({ contracts, ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }) })
  return {
    watch: recorder.watch,
    write: async () => replaceFile(file, `${JSON.stringify(await recorder.har(), null, 2)}\n`),
  }
}
