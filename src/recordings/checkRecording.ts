import type { Contract } from '../contract/contract.ts'
import { checkInputs, type RecordingOptions } from './checkInputs.ts'
import type { Candidate } from './contractFinder.ts'
import { fileReader } from './readers/readRecordings.ts'
import type { RecordingReport } from './recordingReport.ts'

/**
 * Judges the exchanges in files, folders and standard input (`-`) against the contracts that they belong to: splits the
 * recordings into entries, judges each, checks the order of states in time, and reports. Nothing is passed over:
 * what could not be read or belongs to no contract is in `skipped`, with the reason. Inputs are read in the order of their
 * names.
 * @throws {LostWorkerError} with the report so far, when a worker ended early
 */
export function checkRecording(
  inputs: readonly string[],
  contracts: readonly (Contract | Candidate)[],
  options: RecordingOptions = {},
): Promise<RecordingReport> {
  return checkInputs(inputs, fileReader(options), contracts, options)
}
