export { CredentialsError, TokenRequestError } from './auth/errors.ts'
export {
  CallError,
  ConfigurationError,
  InputError,
  NetworkError,
  PageError,
  type PageErrorCode,
  TimeoutError,
} from './client/errors.ts'
export { ContractError, OptionsError } from './contract/ContractError.ts'
export { ExportError, type ExportErrorCode, ImportError, type ImportErrorCode, JobError } from './jobs/JobError.ts'
