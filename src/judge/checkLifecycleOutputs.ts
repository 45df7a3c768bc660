import { jobState } from '../contract/jobState.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { WaitStep } from '../contract/lifecycle.ts'
import { type JudgeContext, report } from './judgeContext.ts'
import { shownValue } from './shownValue.ts'

// Which outputs a phase must have, and which it must not have. Nobody knows what a canceled job still has.
const expectations: readonly { name: string; wanted: readonly string[]; refused: readonly string[] }[] = [
  { name: 'downloadUrl', wanted: ['succeeded'], refused: ['pending', 'failed'] },
  { name: 'failureReasons', wanted: [], refused: ['pending', 'succeeded'] },
]

/** Judges whether a poll tells a state that the contract knows, and whether the outputs of the wait step fit it. */
export function checkLifecycleOutputs(context: JudgeContext, status: number, body: unknown): void {
  const { wait } = context.prepared
  if (wait === undefined) return
  const { phase, state } = jobState(wait, status, body)
  if (phase === 'unknown' && state !== undefined && status < 300) reportUnknownState(context, wait, state)
  for (const { name, wanted, refused } of expectations) {
    const output = wait.outputs[name]
    if (output?.from !== 'body') continue
    const value = readPointer(body, output.pointer)
    const present = value !== undefined && value !== null && !isEmpty(value)
    if (wanted.includes(phase) && !present) {
      report(context, 'lifecycle-output', {
        pointer: output.pointer,
        expected: `must be there when the state is ${state}`,
      })
    }
    // Where its schema refuses it already, that says more.
    const isKnown = () => context.findings.some(({ pointer }) => pointer === output.pointer)
    if (name === 'downloadUrl' && present && !isUrl(value) && !isKnown()) {
      report(context, 'lifecycle-output', { pointer: output.pointer, expected: 'must be a URL of http or https' })
    }
    if (refused.includes(phase) && present) {
      report(context, 'lifecycle-output', {
        pointer: output.pointer,
        expected: `must not be there when the state is ${state}`,
      })
    }
  }
}

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0)

const isUrl = (value: unknown) => typeof value === 'string' && /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value)

/** The schema of an audit refuses such a state; consumers are warned, because a waiter cannot know what it means. */
function reportUnknownState(context: JudgeContext, { states, statePointer }: WaitStep, state: string): void {
  if (context.profile === 'audit') return
  report(context, 'lifecycle-state', {
    pointer: statePointer,
    expected: `must be one of ${JSON.stringify(Object.keys(states)).slice(1, -1)}; whoever waits for the job cannot go on`,
    actual: shownValue(state, new Set(['enum'])),
    severity: 'warning',
  })
}
