export { ContractError } from '../contract/ContractError.ts'
export { AddressError } from './AddressError.ts'
export { AnswerTooLargeError } from './AnswerTooLargeError.ts'
export { type NodeFetchOptions, nodeFetch } from './nodeFetch.ts'
