import type { Exchange, ExchangeRequest, ExchangeResponse } from '../contract/exchange.ts'

/** What is known of a body that is not held as text. */
export interface BodyNotes {
  /** The bytes in Base64 of a body that is not UTF-8; `body` is then what can be read of it. */
  readonly bodyBase64?: string
  /** How many bytes had arrived of a body that was left out, because it is too large or broke off. */
  readonly leftOutBytes?: number
}

/** An exchange as a recorder noted it. */
export interface RecordedExchange extends Exchange {
  /** ISO 8601 with milliseconds. */
  readonly startedDateTime: string
  /** Until the last byte of the response. */
  readonly durationMs: number
  readonly request: ExchangeRequest & BodyNotes
  readonly response?: ExchangeResponse & BodyNotes
  /** What the exchange itself does not say, such as why there is no response. */
  readonly comment?: string
}
