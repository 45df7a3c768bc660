import { askedValue } from '../contract/askedValue.ts'
import type { Agreement } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { readPointer, toPointer } from '../contract/jsonPointer.ts'
import type { Finding } from './finding.ts'
import { type JudgeContext, report } from './judgeContext.ts'

/** The values of the bodies of both sides; undefined where there is none that could be read. */
export interface BodyValues {
  readonly request: unknown
  readonly response: unknown
}

/** Judges whether a success repeats what its request asked for, where the contract says that it does. */
export function checkAgreements(
  context: JudgeContext,
  { request }: Pick<Exchange, 'request'>,
  bodies: BodyValues,
): void {
  const { agreements } = context.prepared.facts
  if (agreements === undefined) return
  for (const agreement of agreements) {
    const { response: pointer, request: source, inferred } = agreement
    const asked = askedValue(agreement, context.match, request, bodies.request)
    const told = readPointer(bodies.response, pointer)
    if (agrees(asked, told) || isWrongItself(context.findings, agreement)) continue
    const what =
      source.in === 'body' ? `${source.pointer} of the request's body` : `the ${source.in} parameter ${source.name}`
    report(context, 'request-response', {
      pointer,
      // Values are left out: an id may be somebody's.
      expected: `must agree with ${what}`,
      actual: 'another value',
      severity: inferred && context.profile === 'consumer' ? 'warning' : 'error',
    })
  }
}

/** Whether one of the two values has a finding of its own, which a second one would only repeat. */
function isWrongItself(findings: readonly Finding[], { response, request }: Agreement): boolean {
  const asked = request.in === 'body' ? request.pointer : toPointer([request.in, request.name])
  const isAt = (pointer: string, place: string) => pointer === place || pointer.startsWith(`${place}/`)
  return findings.some(({ rule, pointer }) =>
    rule === 'response-body' ? isAt(pointer, response) : rule.startsWith('request-') && isAt(pointer, asked),
  )
}

/**
 * Whether an answer repeats what was asked for. Members that one side does not say do not count, as long as there is
 * one that both say: vendors add members, and leave out what is empty. Numbers and texts are compared as text, because vendors send the same id as either.
 */
function agrees(asked: unknown, told: unknown): boolean {
  if (asked === undefined || asked === null || told === undefined || told === null) return true
  if (typeof asked !== 'object' || typeof told !== 'object') return String(asked) === String(told)
  const members = Object.entries(asked).filter(([, value]) => value !== undefined && value !== null)
  const shared = members.filter(([name]) => Object.hasOwn(told, name))
  // Of two kinds of one thing neither has the members of the other.
  if (shared.length === 0 && members.length > 0) return false
  return shared.every(([name, value]) => agrees(value, (told as Record<string, unknown>)[name]))
}
