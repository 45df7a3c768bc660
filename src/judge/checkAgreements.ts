import type { Agreement } from '../contract/contract.ts'
import { type Exchange, headerValue } from '../contract/exchange.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { JudgeContext } from './judgeContext.ts'

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
  const { agreements } = context.match.operation
  if (agreements === undefined) return
  for (const { response: pointer, request: source, inferred } of agreements) {
    const asked =
      source.in === 'body' ? readPointer(bodies.request, source.pointer) : parameterValue(context, request, source)
    const told = readPointer(bodies.response, pointer)
    if (agrees(asked, told)) continue
    const what =
      source.in === 'body' ? `${source.pointer} of the request's body` : `the ${source.in} parameter ${source.name}`
    context.report('request-response', {
      pointer,
      // Values are left out: an id may be somebody's.
      expected: `must agree with ${what}`,
      actual: 'another value',
      severity: inferred && context.profile === 'consumer' ? 'warning' : 'error',
    })
  }
}

function parameterValue(
  { match }: JudgeContext,
  request: Exchange['request'],
  source: Exclude<Agreement['request'], { readonly in: 'body' }>,
): string | undefined {
  if (source.in === 'path') return match.pathParameters[source.name]
  return source.in === 'query' ? (match.query.get(source.name) ?? undefined) : headerValue(request.headers, source.name)
}

/**
 * Whether an answer repeats what was asked for. Only what both sides say counts: vendors add members, and leave out what is
 * empty. Numbers and texts are compared as text, because vendors send the same id as either.
 */
function agrees(asked: unknown, told: unknown): boolean {
  if (asked === undefined || asked === null || told === undefined || told === null) return true
  if (typeof asked !== 'object' || typeof told !== 'object') return String(asked) === String(told)
  return Object.entries(asked).every(
    ([name, value]) => !Object.hasOwn(told, name) || agrees(value, (told as Record<string, unknown>)[name]),
  )
}
