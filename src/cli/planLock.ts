import { existsSync } from 'node:fs'
import { makeFolder } from '../files/makeFolder.ts'
import { folderProblem } from '../plans/folderProblem.ts'
import { holdLock } from '../plans/holdLock.ts'
import { PlanError } from '../plans/PlanError.ts'

const role = 'the folder of outputs and journals'

/** What keeps other runs of a plan out of its folder. */
export interface PlanLock {
  /**
   * Makes the folder where it is missing, and keeps others out from now on.
   * @returns whether they were not kept out before
   * @throws {PlanError} when another run of the plan goes on, or the folder cannot be written
   */
  readonly hold: () => Promise<boolean>
}

/**
 * Works while a lock is held: from the beginning where the folder is there, and else from where the work asks for it, so that no
 * folder is made for a plan that is refused.
 * @throws {PlanError} as `hold` does
 */
export async function withPlanLock<Outcome>(
  folder: string,
  plan: string,
  work: (lock: PlanLock) => Promise<Outcome>,
): Promise<Outcome> {
  let release: (() => Promise<void>) | undefined
  const hold = async () => {
    if (release !== undefined) return false
    release = await lockFolder(folder, plan)
    return true
  }
  const problem = await folderProblem(folder)
  if (problem !== undefined) throw new PlanError([`${folder}, ${role}, ${problem}`])
  try {
    if (existsSync(folder)) await hold()
    return await work({ hold })
  } finally {
    await release?.()
  }
}

async function lockFolder(folder: string, plan: string): Promise<() => Promise<void>> {
  try {
    await makeFolder(folder)
    return await holdLock(folder, plan)
  } catch (error) {
    if (error instanceof PlanError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new PlanError([`${folder}, ${role}, cannot be written (${code}). Choose another place`])
  }
}
