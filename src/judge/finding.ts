export type FindingRule =
  | 'request-method'
  | 'request-parameter'
  | 'request-parameter-unknown'
  | 'request-credentials'
  | 'request-media-type'
  | 'request-body'
  | 'response-status'
  | 'response-media-type'
  | 'response-body'
  | 'response-header'
  | 'request-response'
  | 'lifecycle-state'
  | 'lifecycle-output'
  | 'lifecycle-sequence'
  | 'recording-age'

/** What each rule asks for, in one sentence. */
export const ruleTexts: Readonly<Record<FindingRule, string>> = {
  'request-method': 'A request uses the method of its operation.',
  'request-parameter': 'Path, query and header parameters are there when required and have allowed values.',
  'request-parameter-unknown': 'A request has no query parameter that the contract does not know.',
  'request-credentials': 'A request that succeeds has credentials.',
  'request-media-type': 'A request body has a media type that the contract knows.',
  'request-body': 'A request body fits its schema.',
  'response-status': 'A response has a status that the contract knows.',
  'response-media-type': 'A response body has a media type that the contract knows.',
  'response-body': 'A response body fits its schema.',
  'response-header': 'Response headers fit the contract.',
  'request-response': 'A success repeats what its request asked for.',
  'lifecycle-state': 'A job state is one that the contract knows.',
  'lifecycle-output': 'Addresses and reasons are there exactly when the job state says so.',
  'lifecycle-sequence': 'The states of a job follow each other in an order that the lifecycle allows.',
  'recording-age': 'A recording is not older than asked for.',
}

export type Severity = 'error' | 'warning'

/** One mismatch between an exchange and its contract. */
export interface Finding {
  readonly rule: FindingRule
  readonly severity: Severity
  readonly contract: string
  readonly operationId: string
  /** The response's status; undefined when only the request is known. */
  readonly status: number | undefined
  /** JSON Pointer into the body, or `/<in>/<name>` for a parameter, or `/<name>` for a header. */
  readonly pointer: string
  /** Names of the schema keywords that refused the value. */
  readonly keywords: readonly string[]
  readonly expected: string
  /** Undefined where there is nothing to show. */
  readonly actual: string | undefined
  /** Both halves as one sentence. */
  readonly message: string
}

/** What is wrong, without where. */
export type Problem = Pick<Finding, 'rule' | 'severity' | 'pointer' | 'keywords' | 'expected' | 'actual'>

/** `a-vendor getExportStatus 200 response-body /status: must be ...` */
export function formatFinding(finding: Finding): string {
  const where = [finding.contract, finding.operationId, finding.status, finding.rule, finding.pointer]
  return `${where.filter((part) => part !== undefined && part !== '').join(' ')}: ${finding.message}`
}

/** `must be X; got Y` */
export const messageOf = (expected: string, actual: string | undefined): string =>
  actual === undefined ? expected : `${expected}; got ${actual}`
