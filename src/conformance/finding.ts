export type FindingRule =
  | 'request-method'
  | 'request-parameter'
  | 'request-parameter-unknown'
  | 'request-media-type'
  | 'request-body'
  | 'response-status'
  | 'response-media-type'
  | 'response-body'
  | 'response-header'
  | 'lifecycle-output'
  | 'lifecycle-sequence'

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
  readonly message: string
}

/** `kore-ai getBotExportStatus 200 response-body /status: must be ...` */
export function formatFinding(finding: Finding): string {
  const where = [finding.contract, finding.operationId, finding.status, finding.rule, finding.pointer]
  return `${where.filter((part) => part !== undefined && part !== '').join(' ')}: ${finding.message}`
}
