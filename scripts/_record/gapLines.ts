import { count } from '../../src/judge/count.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { recordCommand } from './recordCommand.ts'
import { cellName } from './shownCells.ts'
import type { WantedRecording, WantedRecordings } from './wantedRecordings.ts'

/** What `npm run record -- --gaps` prints of a vendor: what to record first, and what nothing of it would settle. */
export function gapLines(vendor: GeneratedVendor, { recordings, left }: WantedRecordings): string[] {
  const lines = recordings.flatMap((wanted, index) => [
    `${String(index + 1).padStart(3)}. ${wanted.summary}: ${gainText(wanted)}`,
    `     ${recordCommand(vendor, wanted)}`,
    ...wanted.gaps.map(({ operationId, status, state }) => `       fills ${cellName(operationId, status, state)}`),
    ...wanted.questions.map(({ operationId, question }) => `       may answer ${operationId}: ${question}`),
  ])
  return [
    `${vendor.name}: ${count(recordings.length, 'recording')}, the one that settles most first`,
    ...lines,
    `  None of them settles ${count(left.length, 'row')} of conformance/${vendor.name}/gaps.yaml:`,
    ...left.map(
      ({ operationId, status, state, question }) =>
        `       ${question === undefined ? cellName(operationId, status, state) : `${operationId}: ${question}`}`,
    ),
  ]
}

/** `54 statements of the contract (3 inferred), 6 gaps, 11 questions` */
export function gainText({ statements, inferred, gaps, questions }: WantedRecording): string {
  const marked = inferred.length === 0 ? '' : ` (${inferred.length} inferred)`
  return [
    `${count(statements.length, 'statement')} of the contract${marked}`,
    ...(gaps.length === 0 ? [] : [count(gaps.length, 'gap')]),
    ...(questions.length === 0 ? [] : [count(questions.length, 'question')]),
  ].join(', ')
}
