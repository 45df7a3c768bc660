import { type Finding, type FindingRule, ruleTexts } from '../judge/finding.ts'

/** Findings that are known and accepted: all with the same rule at the same place of an operation. */
export interface AcceptedFinding {
  readonly contract: string
  readonly operationId: string
  /** Of the response; missing where only the request is known. */
  readonly status?: number | undefined
  readonly rule: FindingRule
  /** As in a finding, with `*` for each item of a list. */
  readonly pointer: string
  /** Why it is accepted. */
  readonly reason: string
  /** Since when: `2026-11-29`. */
  readonly date: string
}

type FindingKind = Pick<AcceptedFinding, 'contract' | 'operationId' | 'status' | 'rule' | 'pointer'>

/** Findings with the same key are of one kind. */
export const kindKey = ({ contract, operationId, status, rule, pointer }: FindingKind): string =>
  JSON.stringify([contract, operationId, status, rule, withoutIndices(pointer)])

const withoutIndices = (pointer: string) => pointer.replace(/\/\d+(?=\/|$)/g, '/*')

const defaultReason = 'not looked into yet'

/**
 * The kinds of findings as a baseline.
 * @param date of today: `2026-11-29`
 */
export function toBaseline(findings: readonly Finding[], date: string): AcceptedFinding[] {
  return findings.map(({ contract, operationId, status, rule, pointer }) => ({
    ...{
      contract,
      operationId,
      ...(status === undefined ? {} : { status }),
      rule,
      pointer: withoutIndices(pointer),
      reason: defaultReason,
      date,
    },
  }))
}

/** Each kind once, in a stable order. What the older one accepts keeps its reason and date. */
export function mergeBaselines(
  older: readonly AcceptedFinding[],
  newer: readonly AcceptedFinding[],
): AcceptedFinding[] {
  const kinds = new Map([...newer, ...older].map((accepted) => [kindKey(accepted), accepted]))
  return [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, accepted]) => accepted)
}

/** The text of a baseline file. */
export const formatBaseline = (accepted: readonly AcceptedFinding[]): string =>
  `${JSON.stringify({ accepted }, null, 2)}\n`

const textMembers = ['contract', 'operationId', 'pointer', 'reason', 'date']

/** What a baseline file accepts, or what is wrong with it: `is not JSON`. */
export function parseBaseline(
  text: string,
): { readonly accepted: readonly AcceptedFinding[] } | { readonly problem: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'is not JSON' }
  }
  const { accepted } = Object(value) as { readonly accepted?: unknown }
  if (!Array.isArray(accepted)) return { problem: 'has no list "accepted"' }
  for (const [index, row] of accepted.entries()) {
    const problem = problemOf(Object(row))
    if (problem !== undefined) return { problem: `has ${problem} in accepted[${index}]` }
  }
  return { accepted }
}

function problemOf(row: Readonly<Record<string, unknown>>): string | undefined {
  const wrong = textMembers.find((name) => typeof row[name] !== 'string' || (name !== 'pointer' && row[name] === ''))
  if (wrong !== undefined) return `no text ${wrong}`
  if (row['status'] !== undefined && !Number.isInteger(row['status'])) return 'a status that is no number'
  if (!Object.hasOwn(ruleTexts, String(row['rule']))) return 'no known rule'
  return /^\d{4}-\d\d-\d\d$/.test(String(row['date'])) ? undefined : 'a date that is not YYYY-MM-DD'
}
