export { ContractError } from '../contract/ContractError.ts'
export { AddressError } from './AddressError.ts'
export { type NodeFetchOptions, nodeFetch } from './nodeFetch.ts'
