import { OptionsError } from '../contract/ContractError.ts'
import { checkDownloadHost } from '../jobs/downloadHost.ts'
import type { SaveOptions } from '../save/saveOptions.ts'
import { type CommandArguments, readNumber, UsageError } from './command.ts'
import type { WaitOptions } from './resumeCommand.ts'

/** Where the file of an export may come from, and what it may take. */
export interface FileLimits {
  readonly limits: Pick<SaveOptions, 'downloadHost' | 'maxBytes' | 'timeoutMs' | 'idleTimeoutMs'>
  /** The options that say so. */
  readonly options: WaitOptions
}

const names = ['download-host', 'max-file', 'file-timeout', 'idle-timeout'] as const

/** @throws {UsageError} */
export function readFileLimits(args: CommandArguments): FileLimits {
  const downloadHost = args.text('download-host')
  refuseDownloadHost(downloadHost)
  const maxBytes = readMegabytes(args, 'max-file')
  const timeoutMs = readMilliseconds(args, 'file-timeout')
  const idleTimeoutMs = readMilliseconds(args, 'idle-timeout')
  return {
    limits: {
      ...(downloadHost === undefined ? {} : { downloadHost }),
      ...(maxBytes === undefined ? {} : { maxBytes }),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      ...(idleTimeoutMs === undefined ? {} : { idleTimeoutMs }),
    },
    options: Object.fromEntries(names.map((name) => [name, args.text(name)])),
  }
}

/**
 * A number of megabytes, in bytes.
 * @throws {UsageError}
 */
export function readMegabytes(args: CommandArguments, name: string): number | undefined {
  const megabytes = readNumber(args, name, { min: 0.001, max: 10_000_000 })
  return megabytes === undefined ? undefined : Math.round(megabytes * 1_000_000)
}

function readMilliseconds(args: CommandArguments, name: string): number | undefined {
  const seconds = readNumber(args, name, { min: 0.001, max: 30 * 86_400 })
  return seconds === undefined ? undefined : Math.round(seconds * 1000)
}

function refuseDownloadHost(downloadHost: string | undefined): void {
  try {
    checkDownloadHost(downloadHost)
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error
    throw new UsageError(
      '--download-host must be like https://files.example:8443, or http:// and the name of this machine',
    )
  }
}
