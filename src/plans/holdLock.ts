import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { PlanError } from './PlanError.ts'

/** Who holds a lock. */
interface Holder {
  readonly host: string
  readonly pid: number
  /** When the process began, where the system tells; another process may get the same number. */
  readonly began: string | undefined
}

const touchMs = 15_000
const forgottenMs = 120_000

/**
 * Holds a lock until it is released, so that two runs of a plan never go on at the same time. Each run writes a file of its own
 * first and looks for others then: of two that begin together, at least one sees the other. A run that was killed holds nothing:
 * on this machine its process is gone, and elsewhere its file is no longer touched.
 * @returns what releases it
 * @throws {PlanError} when another run holds it
 */
export async function holdLock(folder: string, plan: string): Promise<() => Promise<void>> {
  const path = join(folder, `${plan}.${randomUUID()}.lock`)
  const self: Holder = { host: hostname(), pid: process.pid, began: beginOf(process.pid) }
  await writeFile(path, JSON.stringify(self), { flag: 'wx' })
  const timer = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => undefined) // The folder may be gone; then nothing can be saved there either.
  }, touchMs)
  timer.unref()
  const release = async () => {
    clearInterval(timer)
    await rm(path, { force: true })
  }
  for (const name of await readdir(folder)) {
    const other = join(folder, name)
    if (other === path || !isLockOf(plan, name)) continue
    const holder = await liveHolder(other)
    if (holder === undefined) {
      await rm(other, { force: true })
      continue
    }
    await release()
    throw new PlanError([
      `another run of this plan goes on in ${folder}: process ${holder.pid} on ${holder.host}. Wait for its end`,
    ])
  }
  return release
}

const isLockOf = (plan: string, name: string) =>
  name.startsWith(`${plan}.`) && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.lock$/.test(name.slice(plan.length + 1))

/** Who holds a lock; undefined for a run that is over. */
async function liveHolder(path: string): Promise<Holder | undefined> {
  const [text, stats] = await Promise.all([
    readFile(path, 'utf8').catch(() => undefined),
    stat(path).catch(() => undefined),
  ])
  if (text === undefined || stats === undefined) return undefined
  const holder = parseHolder(text)
  // A file that is about to be written is empty for a moment.
  if (holder === undefined || holder.host !== hostname())
    return Date.now() - stats.mtimeMs < forgottenMs
      ? (holder ?? { host: 'this machine', pid: 0, began: undefined })
      : undefined
  return isAlive(holder) ? holder : undefined
}

function parseHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return began === undefined || began === beginOf(pid)
}

// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the 22nd field; the second one is in brackets and may hold blanks
function beginOf(pid: number): string | undefined {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return undefined
  return readFileSync(path, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')[19]
}
