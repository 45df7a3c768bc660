import { EventEmitter, once } from 'node:events'
import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type CommandArguments, interruptedExit, isUsageError, type Surroundings, UsageError } from './command.ts'

/** Recorders write in pieces: a change is over when nothing has changed for so long. */
const quietMs = 100

/**
 * Judges the operands, and again after each change of them or of the baseline, until it is interrupted.
 * @throws {UsageError} for what cannot be watched, and in the first judgement
 */
export async function watchCheck(
  args: CommandArguments,
  { signal, warn }: Pick<Surroundings, 'signal' | 'warn'>,
  judge: () => Promise<unknown>,
): Promise<number> {
  const changes = new EventEmitter()
  let hasChanged = false
  const tell = () => {
    hasChanged = true
    changes.emit('change')
  }
  let failure: NodeJS.ErrnoException | undefined
  const fail = (error: NodeJS.ErrnoException) => {
    failure ??= error
    tell()
  }
  const watchers: FSWatcher[] = []
  try {
    for (const path of [...args.operands, ...args.texts('baseline')])
      watchers.push(await watchPath(path, args.text('output'), tell).then((watcher) => watcher.on('error', fail)))
    await judge()
    while (!signal.aborted) {
      warn(`[export-contracts] check: waits for a change; Ctrl-C ends it`)
      while (!hasChanged) await once(changes, 'change', { signal })
      while (hasChanged) {
        hasChanged = false
        await sleep(quietMs, undefined, { signal })
      }
      if (failure !== undefined) throw new UsageError(`the files are no longer watched (${failure.code}). Start anew`)
      await judge().catch((error: unknown) => {
        // What is half written now may be right after the next change.
        if (!isUsageError(error)) throw error
        warn(`[export-contracts] check: ${error.message}`)
      })
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    for (const watcher of watchers) watcher.close()
  }
  return interruptedExit
}

/**
 * @param output what is written by the check itself, and is no change
 * @throws {UsageError}
 */
async function watchPath(path: string, output: string | undefined, tell: () => void): Promise<FSWatcher> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    // Editors put another file in the place of one, so that a file is watched from its folder.
    const folder = isFolder ? path : dirname(path)
    const own = output === undefined ? undefined : resolve(output)
    return watch(folder, { recursive: isFolder }, (_, name) => {
      if (name !== null && !isFolder && name !== basename(path)) return
      if (name === null || resolve(folder, name) !== own) tell()
    })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${path} cannot be watched (${code}). Leave --watch out, or name another place`)
  }
}
