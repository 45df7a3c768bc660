import { toPointer } from '../contract/jsonPointer.ts'
import { putPointer } from '../contract/putPointer.ts'
import type { AnyCall } from './clientContext.ts'
import { PageError, type PageErrorCode } from './errors.ts'
import type { AnyPagedCall, PagedOperation, PageOf, RowOf } from './pagedCall.ts'

/**
 * The pages of a list, each asked for when the one before has been used. The arguments are those of the method: a token
 * among them is where to begin, and options such as `signal` and `retry` hold for each call.
 * @throws {PageError} whose `code` says why the list was not read to its end
 * @throws what a call of the method throws
 */
export async function* eachPage<Call extends AnyPagedCall>(
  method: Call,
  ...values: Parameters<Call>
): AsyncGenerator<PageOf<Call>, void, void> {
  for await (const { data } of answers(method, values)) yield data as PageOf<Call>
}

/**
 * The rows of a list, page after page. Arguments are those of the method, as with `eachPage`.
 * @throws {PageError} whose `code` says why the list was not read to its end
 * @throws what a call of the method throws
 */
export async function* eachRow<Call extends AnyPagedCall>(
  method: Call,
  ...values: Parameters<Call>
): AsyncGenerator<RowOf<Call>, void, void> {
  const { rows: place } = method.nextPage
  for await (const { data, refuse } of answers(method, values)) {
    // A page without rows may leave the list out.
    const rows = valueAt(data, place) ?? []
    if (!Array.isArray(rows))
      throw refuse('PAGE_WITHOUT_ROWS', `has no list at /${place.join('/')}. Check the vendor's answer in \`result\`.`)
    yield* rows
  }
}

interface Answer {
  readonly data: unknown
  readonly refuse: (code: PageErrorCode, problem: string) => PageError
}

async function* answers(method: AnyPagedCall, values: readonly unknown[]): AsyncGenerator<Answer, void, void> {
  const { vendor, operationId, ...place }: PagedOperation = method.nextPage
  const call = method as unknown as AnyCall
  let [parameters = {}, options] = values as Parameters<AnyCall>
  const sent = new Set<unknown>()
  for (let page = 1; ; page++) {
    const token = valueAt(parameters, place.into)
    sent.add(token)
    const result = await call(parameters, options)
    const refuse: Answer['refuse'] = (code, problem) =>
      new PageError(code, { vendor, operationId, page, token, result, problem })
    if (!result.ok) {
      const why = result.status === 'unexpected' ? result.error.message : `The status is ${result.status}.`
      throw refuse('PAGE_REFUSED', `was refused. ${why} Mend what \`result\` says, and read on from \`token\`.`)
    }
    yield { data: result.data, refuse }
    const next = valueAt(result.data, place.token)
    // AWS's own paginators take an empty token for none too (createPaginator of @smithy/core 3.41).
    if (next === undefined || next === null || next === '') return
    if (sent.has(next))
      throw refuse('PAGE_REPEATED', 'names a next page that was asked for before. Ask the vendor; the list has no end.')
    parameters = putPointer(parameters, toPointer(place.into), next) as typeof parameters
  }
}

const valueAt = (value: unknown, place: readonly string[]) =>
  place.reduce((current, name) => (Object(current) as Readonly<Record<string, unknown>>)[name], value)
