import type { Exchange, ExchangeResponse } from '../../src/contract/exchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'

/** One exchange that the judges of the comparison are given. */
export interface JudgeCase {
  /** What is wrong with it, or what looks wrong and is not. */
  readonly row: string
  readonly contract: string
  /** Whether a judge must raise an alarm. */
  readonly isWrong: boolean
  readonly exchange: Exchange & { readonly response: ExchangeResponse }
  /** Whether a tool gets the description as it is published, or in the form that it can read. */
  readonly isPublished: boolean
  /** Only a recording can be so; a tool that sees live traffic is not asked. */
  readonly isRecordingOnly: boolean
  /** A HAR 1.2 document with the one exchange. */
  readonly har: object
  /** Files beside the HAR, by name. */
  readonly attachments: Readonly<Record<string, string>>
}

export interface Alarm {
  /** `header` is for what is said in a header of an answer that is passed on. */
  readonly level: 'error' | 'warning' | 'info' | 'header'
  /** The tool's name for what was broken, where it is worth showing. */
  readonly rule?: string
  readonly text: string
}

/** What a tool said about one case. */
export type Verdict =
  /** None when all is well. */
  | { readonly alarms: readonly Alarm[] }
  /** It could not judge, and this is all it said. */
  | { readonly broke: string }
  /** It never sees such a case. */
  | 'not asked'

/** What a tool is given beside the cases. */
export interface JudgeInput {
  readonly vendors: readonly GeneratedVendor[]
  /** Empty, and its own. */
  readonly folder: string
}

/** One tool of the comparison. Verdicts come in the order of the cases. */
export interface Judge {
  readonly name: string
  readonly judge: (cases: readonly JudgeCase[], input: JudgeInput) => Promise<readonly Verdict[]>
}
