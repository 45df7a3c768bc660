/** What the description shows of one answer. */
export interface ShownAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** None where the answer has no body. */
  readonly mediaType?: string
  /** Bodies by name, in the order of the description. */
  readonly examples: Readonly<Record<string, unknown>>
}

/** The answers of each operation, in the order of the description; generated as `examples`. */
export type ShownAnswers = Readonly<Record<string, readonly ShownAnswer[]>>

/** An answer with one of its examples. */
export interface ChosenExample {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** JSON value, text, or undefined when there is no body. */
  readonly body: unknown
}

/** Chooses an example; undefined where there is none. The first success and the first name are taken where none is named. */
export type ExampleChooser = (
  operationId: string,
  status: number | undefined,
  example: string | undefined,
) => Promise<ChosenExample | undefined>

/** An example out of those that the description shows of an operation. */
export function chooseExample(
  answers: readonly ShownAnswer[],
  status: number | undefined,
  example: string | undefined,
): ChosenExample | undefined {
  const answer = answers.find((one) => (status === undefined ? one.status < 300 : one.status === status))
  if (answer === undefined) return undefined
  const { mediaType, examples } = answer
  const headers = Object.entries(answer.headers)
  if (mediaType === undefined) {
    return example === undefined ? { status: answer.status, headers, body: undefined } : undefined
  }
  const [first = ''] = Object.keys(examples)
  const name = example ?? first
  if (!Object.hasOwn(examples, name)) return undefined
  return { status: answer.status, headers: [...headers, ['Content-Type', mediaType]], body: examples[name] }
}
