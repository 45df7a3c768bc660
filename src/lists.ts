export { PageError, type PageErrorCode, type PageErrorDetails } from './client/errors.ts'
export type { AnyPagedCall, PagedCall, PagedOperation, PageOf, RowOf } from './client/pagedCall.ts'
export { eachPage, eachRow } from './client/pages.ts'
export type { NextPage } from './contract/contract.ts'
