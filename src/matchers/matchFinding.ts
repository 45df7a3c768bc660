import type { RecordingFinding } from '../recordings/recordingReport.ts'

/** A finding with its place in the contract. */
export type MatchFinding = Omit<RecordingFinding, 'file' | 'line' | 'column' | 'place'>
