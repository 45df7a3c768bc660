import { ContractError } from '../contract/ContractError.ts'

/** An answer that is larger, unpacked, than what may be held in memory. It was not read to its end. */
export class AnswerTooLargeError extends ContractError {
  override readonly name = 'AnswerTooLargeError'
  readonly code = 'ANSWER_TOO_LARGE'
  /** The host that gave it. */
  declare readonly host: string
  /** How many bytes it may have. */
  declare readonly maxBytes: number
  constructor(host: string, maxBytes: number) {
    super(`an answer of ${host} has more than ${maxBytes} bytes. Raise maxAnswerBytes, if it may be so large.`)
    this.host = host
    this.maxBytes = maxBytes
  }
}
