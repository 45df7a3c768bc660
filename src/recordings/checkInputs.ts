import type { Contract } from '../contract/contract.ts'
import type { FindingRule } from '../judge/finding.ts'
import type { AcceptedFinding } from './baseline.ts'
import type { Candidate } from './contractFinder.ts'
import { coverageReport } from './coverage.ts'
import { type InputReader, type JudgingOptions, judgeInputs } from './judgeInputs.ts'
import { loadNamed } from './loadNamed.ts'
import type { RecordingReport } from './recordingReport.ts'
import { buildReport } from './reportBuilder.ts'
import { isLostWorker, LostWorkerError } from './workers/LostWorkerError.ts'

export interface RecordingOptions extends JudgingOptions {
  /** Findings of these rules are counted, and not reported. */
  readonly ignoreRules?: readonly FindingRule[]
  /** Findings of these kinds are counted, and not reported. */
  readonly baseline?: readonly AcceptedFinding[]
}

/**
 * Judges the exchanges of inputs, wherever the reader has their bytes from, and reports.
 * @throws {LostWorkerError} with the report so far, when a worker ended early
 */
export async function checkInputs(
  inputs: readonly string[],
  reader: InputReader,
  contracts: readonly (Contract | Candidate)[],
  options: RecordingOptions,
): Promise<RecordingReport> {
  const { profile = 'consumer', coverage: wanted } = options
  const candidates = contracts.map(toCandidate)
  const report = buildReport({ ...options, profile, load: (...of) => loadNamed(candidates, ...of) })
  try {
    const rows = await judgeInputs(inputs, reader, candidates, options, report)
    if (rows === undefined) return await report.finish({ incomplete: true })
    return await report.finish({ coverage: wanted && coverageReport(rows, wanted) })
  } catch (error) {
    if (!isLostWorker(error)) throw error
    throw new LostWorkerError({ cause: error, report: await report.finish({ incomplete: true }) })
  }
}

const toCandidate = (contract: Contract | Candidate): Candidate =>
  'load' in contract ? contract : { description: contract.description, load: async () => contract }
