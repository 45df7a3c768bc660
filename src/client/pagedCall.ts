import type { NextPage } from '../contract/contract.ts'
import type { OperationResult } from './result.ts'

/** Which operation it is whose pages are asked for, and how. */
export interface PagedOperation extends NextPage {
  readonly vendor: string
  readonly operationId: string
}

/** A method that gives a list page by page. Call it for one page; `eachPage` and `eachRow` take it to give all of them. */
export interface PagedCall<Operation, Place extends NextPage, Arguments extends readonly unknown[]> {
  (...values: Arguments): Promise<OperationResult<Operation>>
  readonly nextPage: PagedOperation & Place
}

/** A paged method as code that serves every vendor sees it. */
export interface AnyPagedCall {
  // Arguments of any method: `never` would refuse those of generated code, and `unknown` those that are narrower.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  (...values: any): Promise<{ readonly ok: boolean }>
  readonly nextPage: PagedOperation
}

/** What a page of a method is: the body of its success. */
export type PageOf<Call extends AnyPagedCall> = Extract<Awaited<ReturnType<Call>>, { ok: true; data: unknown }>['data']

type At<Value, Place> = Place extends readonly [infer Name, ...infer Rest]
  ? At<Name extends keyof NonNullable<Value> ? NonNullable<Value>[Name] : never, Rest>
  : NonNullable<Value>

/** What a row of a method's pages is. */
export type RowOf<Call extends AnyPagedCall> =
  At<PageOf<Call>, Call['nextPage']['rows']> extends readonly (infer Row)[] ? Row : never
