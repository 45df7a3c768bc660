import type { Wishes } from '../plans/wishRecords.ts'
import { type CommandArguments, readPairsOf, UsageError } from './command.ts'

/**
 * What `--found`, `--retry` and `--retry-failed` ask for.
 * @throws {UsageError} for any of them without `--resume`, and a value that cannot be read
 */
export function readWishes(args: CommandArguments): Wishes {
  const option = ['found', 'retry', 'retry-failed'].find(args.has)
  if (option !== undefined && !args.has('resume')) throw new UsageError(`--${option} goes with --resume only`)
  const texts = new Map<string, string[]>()
  for (const text of args.texts('found')) {
    const at = text.indexOf(':')
    const name = at === -1 ? text : text.slice(0, at)
    texts.set(name, [...(texts.get(name) ?? []), ...(at === -1 ? [] : [text.slice(at + 1)])])
  }
  const found = [...texts].map(([name, pairs]) => [name, readPairsOf(`--found ${name}:`, pairs)] as const)
  return { retry: args.texts('retry'), retryFailed: args.has('retry-failed'), found: new Map(found) }
}
