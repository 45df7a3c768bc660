import { type Command, type CommandOption, helpOption } from '../command.ts'

export interface CompletedOption extends CommandOption {
  /** Its values, where they are known. */
  readonly values: readonly string[]
}

export interface CompletedCommand {
  readonly name: string
  readonly summary: string
  readonly options: readonly CompletedOption[]
  /** What may stand in the place of its first operand, where that is known. */
  readonly operands: readonly string[]
  /** What may stand behind a certain operand. */
  readonly after: Readonly<Record<string, readonly string[]>>
  /** Whether an operand is a file. */
  readonly takesFiles: boolean
}

/** What the words in the help stand for: `VENDOR`, `FORMAT`, and so on. */
export type KnownWords = Readonly<Record<string, readonly string[]>>

/**
 * What a shell can complete, from what the help is made of.
 * @param operations of each vendor, by its name
 */
export function completionTable(
  commands: readonly Command[],
  words: KnownWords,
  operations: Readonly<Record<string, readonly string[]>>,
): CompletedCommand[] {
  return commands.map(({ name, summary, operands, options }) => {
    const [first = ''] = operands.match(/[A-Z]+/) ?? []
    return {
      name,
      summary,
      options: [...options, helpOption].map((option) => ({ ...option, values: words[option.value ?? ''] ?? [] })),
      operands: words[first] ?? [],
      after: /VENDOR \[OPERATION/.test(operands) ? operations : {},
      takesFiles: /FILE|PATH/.test(operands),
    }
  })
}

/** Whether the value of an option is a file of the user's. */
export const isFileOption = ({ value = '' }: CommandOption): boolean => /^(FILE|PATH)$/.test(value)
