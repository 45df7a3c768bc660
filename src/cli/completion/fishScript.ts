import { type CompletedCommand, type CompletedOption, isFileOption } from './completionTable.ts'
import { program } from './program.ts'
import { fishQuoted } from './shellText.ts'

/** The script that completes command lines in fish, with what each word is. */
// https://fishshell.com/docs/current/cmds/complete.html
export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  return [
    `# Completion for fish: ${program} completion fish > ~/.config/fish/completions/${program}.fish`,
    `complete -c ${program} -f`,
    ...commands.map(({ name, summary }) => line('__fish_use_subcommand', `-a ${name}`, summary)),
    line('__fish_use_subcommand', '-a help', 'Show the help of a command, or explain a word'),
    line(seen('help'), `-a ${fishQuoted(names)}`),
    ...commands.flatMap(commandLines),
  ].join('\n')
}

function commandLines({ name, options, operands, after, takesFiles }: CompletedCommand): string[] {
  return [
    ...options.map((option) => line(seen(name), optionWords(option), option.text)),
    ...(operands.length === 0 ? [] : [line(seen(name), `-a ${fishQuoted(operands.join(' '))}`)]),
    ...Object.entries(after).map(([word, values]) =>
      line(`${seen(name)}; and ${seen(word)}`, `-a ${fishQuoted(values.join(' '))}`),
    ),
    ...(takesFiles ? [line(seen(name), '-F')] : []),
  ]
}

const seen = (word: string) => `__fish_seen_subcommand_from ${word}`

function optionWords(option: CompletedOption): string {
  const { name, short, value, values } = option
  const flags = `-l ${name}${short === undefined ? '' : ` -s ${short}`}`
  if (value === undefined) return flags
  if (values.length > 0) return `${flags} -x -a ${fishQuoted(values.join(' '))}`
  return `${flags} ${isFileOption(option) ? '-r -F' : '-x'}`
}

const line = (condition: string, words: string, text?: string): string =>
  `complete -c ${program} -n ${fishQuoted(condition)} ${words}${text === undefined ? '' : ` -d ${fishQuoted(text)}`}`
