import { ContractError } from '../contract/ContractError.ts'

/** An address out of a vendor's answer that was not called, because it leads into a private network. Nothing was sent to it. */
export class AddressError extends ContractError {
  override readonly name = 'AddressError'
  readonly code = 'ADDRESS_REFUSED'
  /** The host that was refused. */
  declare readonly host: string
  /** The message without whose error it is. */
  declare readonly problem: string
  constructor(host: string, problem: string) {
    super(`${host} ${problem}`)
    this.host = host
    this.problem = `${host} ${problem}`
  }
}
