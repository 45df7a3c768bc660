import { jobState } from '../contract/jobState.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { JudgeContext } from './judgeContext.ts'

// Which outputs a phase must have, and which it must not have. Nobody knows what a canceled job still has.
const expectations: readonly { name: string; wanted: readonly string[]; refused: readonly string[] }[] = [
  { name: 'downloadUrl', wanted: ['succeeded'], refused: ['pending', 'failed'] },
  { name: 'failureReasons', wanted: [], refused: ['pending', 'succeeded'] },
]

/** Judges whether the outputs of the wait step fit the state that the same response reports. */
export function checkLifecycleOutputs(context: JudgeContext, status: number, body: unknown): void {
  const { wait } = context.contract.lifecycle
  if (wait.operationId !== context.match.operationId) return
  const { phase, state } = jobState(wait, status, body)
  for (const { name, wanted, refused } of expectations) {
    const output = wait.outputs[name]
    if (output?.from !== 'body') continue
    const value = readPointer(body, output.pointer)
    const present = value !== undefined && value !== null && !isEmpty(value)
    if (wanted.includes(phase) && !present) {
      context.report('lifecycle-output', {
        pointer: output.pointer,
        expected: `must be there when the state is ${state}`,
      })
    }
    if (refused.includes(phase) && present) {
      context.report('lifecycle-output', {
        pointer: output.pointer,
        expected: `must not be there when the state is ${state}`,
      })
    }
  }
}

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0)
