import type { JobOutcome } from '../plans/jobOutcome.ts'
import { faultCode } from '../plans/noteFailure.ts'
import { interruptedExit, usageExit } from './command.ts'
import { faultExit } from './exitMeanings.ts'
import { jobExitCodes } from './jobExitCodes.ts'

const unknownExit = 9

/** The exit code of a plan: that of its jobs without success where all of them have the same, else 1. */
export function planExit(outcomes: readonly JobOutcome[]): number {
  const codes = new Set(outcomes.map(exitOf).filter((code) => code !== 0))
  return codes.size > 1 ? 1 : (codes.values().next().value ?? 0)
}

function exitOf({ end, code }: JobOutcome): number {
  if (end === 'unknown') return unknownExit
  if (code === undefined) return end === 'waiting' ? interruptedExit : 0
  if (code === faultCode) return faultExit
  // Any other code is of something that the plan or the environment gave.
  return Object.hasOwn(jobExitCodes, code) ? jobExitCodes[code as keyof typeof jobExitCodes] : usageExit
}
