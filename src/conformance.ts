export { ContractError, OptionsError } from './contract/ContractError.ts'
export type { Contract, Profile } from './contract/contract.ts'
export type { Exchange, ExchangeRequest, ExchangeResponse, HeaderList } from './contract/exchange.ts'
export type { OperationMatch } from './contract/operationMatcher.ts'
export {
  type CheckOptions,
  type CheckResult,
  checkExchange,
  createJudge,
  type Judge,
  type JudgeOptions,
  type MatchedResult,
} from './judge/createJudge.ts'
export { type Finding, type FindingRule, formatFinding, type Severity } from './judge/finding.ts'
export { createRecorder, type Recorder, type RecorderOptions } from './recorder/createRecorder.ts'
export type { BodyNotes, RecordedExchange } from './recorder/recordedExchange.ts'
export type { Har } from './recorder/toHar.ts'
export { type RedactedKind, type RedactionCounts, type RedactOptions, redactExchange } from './redact/index.ts'
