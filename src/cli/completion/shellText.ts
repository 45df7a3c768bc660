import type { CommandOption } from '../command.ts'

/** `--output` and `-o`, as they are typed. */
export const flagsOf = ({ name, short }: CommandOption): string[] => [
  `--${name}`,
  ...(short === undefined ? [] : [`-${short}`]),
]

/** A text as one word of bash and zsh. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** A text as one word of fish, where a backslash is one in quotes too. */
// https://fishshell.com/docs/current/language.html#quotes
export const fishQuoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
