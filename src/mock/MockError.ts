import { ContractError } from '../contract/ContractError.ts'

export type MockErrorCode =
  | 'MOCK_OPTIONS' // An option cannot be right.
  | 'MOCK_PORT_TAKEN' // The address cannot be listened on.
  | 'MOCK_NOT_INSTALLED' // What answers is not installed.
  | 'MOCK_UNKNOWN_ADDRESS' // A request goes to no server of the mocked vendors.
  | 'MOCK_DROPPED' // The scenario drops the connection.

/** The mock cannot do what it was asked for. */
export class MockError extends ContractError {
  override readonly name = 'MockError'
  readonly code: MockErrorCode
  constructor(code: MockErrorCode, problem: string, options?: ErrorOptions) {
    super(`mock: ${problem}`, options)
    this.code = code
  }
}
