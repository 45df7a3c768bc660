import { EventEmitter, once } from 'node:events'
import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type CommandArguments, interruptedExit, isUsageError, type Surroundings, UsageError } from './command.ts'

/** Recorders write in pieces: a change is over when nothing has changed for so long. */
const quietMs = 100

/** A place whose changes are told: a folder with all that is below it, or a file, which is watched from its folder. */
interface Watched {
  readonly path: string
  readonly isFolder: boolean
}

/**
 * Judges the operands, and again after each change of them or of the baseline, until it is interrupted.
 * @throws {UsageError} for what cannot be watched, and in the first judgement
 */
export async function watchCheck(
  args: CommandArguments,
  { signal, warn }: Pick<Surroundings, 'signal' | 'warn'>,
  judge: () => Promise<unknown>,
): Promise<number> {
  const places = await Promise.all([...args.operands, ...args.texts('baseline')].map(placeOf))
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
  const watchAll = async () => {
    const before = watchers.splice(0)
    try {
      for (const place of places)
        for (const folder of await foldersOf(place))
          watchers.push(...watchFolder(folder, place, args.text('output'), tell).map((one) => one.on('error', fail)))
    } finally {
      for (const watcher of before) watcher.close()
    }
  }
  try {
    await watchAll()
    await judge()
    while (!signal.aborted) {
      warn(`[export-contracts] check: waits for a change; Ctrl-C ends it`)
      while (!hasChanged) await once(changes, 'change', { signal })
      while (hasChanged) {
        hasChanged = false
        await sleep(quietMs, undefined, { signal })
      }
      if (failure !== undefined) throw new UsageError(`the files are no longer watched (${failure.code}). Start anew`)
      // Folders may have come or gone, and come again.
      await watchAll()
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

/** @throws {UsageError} where nothing is */
async function placeOf(path: string): Promise<Watched> {
  return { path, isFolder: await stat(path).then((stats) => stats.isDirectory(), refuse(path)) }
}

/** @throws {UsageError} where a folder to watch is gone */
const foldersOf = async ({ path, isFolder }: Watched): Promise<readonly string[]> =>
  isFolder ? foldersIn(path).catch(refuse(path)) : [dirname(path)]

/** A folder and all below it. Of one below that cannot be read, the judgement tells. */
async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
  const below = await Promise.all(inner.map((one) => foldersIn(one).catch(() => [])))
  return [folder, ...below.flat()]
}

/**
 * The watcher of a folder alone: Node's recursive one is deaf, on Linux, once a file was put in the place of another (24.21). None
 * for one below that has gone since it was listed.
 * @param output what is written by the check itself, and is no change
 * @throws {UsageError}
 */
function watchFolder(
  folder: string,
  { path, isFolder }: Watched,
  output: string | undefined,
  tell: () => void,
): readonly FSWatcher[] {
  const own = output === undefined ? undefined : resolve(output)
  try {
    const watcher = watch(folder, (_, name) => {
      if (name !== null && !isFolder && name !== basename(path)) return
      if (name === null || resolve(folder, name) !== own) tell()
    })
    return [watcher]
  } catch (error) {
    const isGone = isFolder && folder !== path && (error as NodeJS.ErrnoException).code === 'ENOENT'
    return isGone ? [] : refuse(path)(error)
  }
}

const refuse =
  (path: string) =>
  (error: unknown): never => {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${path} cannot be watched (${code}). Leave --watch out, or name another place`)
  }
