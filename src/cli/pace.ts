import type { WatchOptions } from '../jobs/watchJob.ts'
import { type CommandArguments, readNumber } from './command.ts'

// The mock computes nothing, so its jobs need no patience.
export const mockDelayMs = 50
const mockTimeoutMs = 60_000

/**
 * How a job is waited for, from `--delay` and `--timeout`.
 * @throws {UsageError}
 */
export function readPace(args: CommandArguments): Pick<WatchOptions, 'delayMs' | 'timeoutMs'> {
  const delayS = readNumber(args, 'delay', { min: 0, max: 86_400 })
  const timeoutS = readNumber(args, 'timeout', { min: 0, max: 30 * 86_400 })
  return {
    ...(args.has('mock') ? { delayMs: mockDelayMs, timeoutMs: mockTimeoutMs } : {}),
    ...(delayS === undefined ? {} : { delayMs: delayS * 1000 }),
    ...(timeoutS === undefined ? {} : { timeoutMs: timeoutS * 1000 }),
  }
}
