import { type CompletedCommand, type CompletedOption, isFileOption } from './completionTable.ts'
import { program } from './program.ts'
import { flagsOf, quoted } from './shellText.ts'

/** The script that completes command lines in zsh, with what each word is. */
// https://zsh.sourceforge.io/Doc/Release/Completion-System.html
export function zshScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name)
  const described = commands.map(({ name, summary }) => quoted(`${name}:${summary}`))
  return `#compdef ${program}
# Completion for zsh. Put into ~/.zshrc, after compinit: source <(${program} completion zsh)
_export_contracts() {
  local -a found
  if (( CURRENT == 2 )); then
    found=(${[...described, quoted('help:Show the help of a command, or explain a word')].join(' ')})
    _describe -t commands command found
    return
  fi
  case "\${words[2]} \${words[CURRENT-1]}" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "\${words[2]}" in
    (help) compadd -- ${names.join(' ')} ;;
${commands.map(operandCase).join('\n')}
  esac
}
compdef _export_contracts ${program}`
}

function valueCases({ name, options, after }: CompletedCommand): string[] {
  const row = (before: readonly string[], action: string) =>
    `    (${before.map((word) => quoted(`${name} ${word}`)).join('|')}) ${action}return ;;`
  return [
    ...options
      .filter(({ value }: CompletedOption) => value !== undefined)
      .map((option) => row(flagsOf(option), valuesAction(option))),
    ...Object.entries(after).map(([word, values]) => row([word], `compadd -- ${values.join(' ')}; `)),
  ]
}

function valuesAction(option: CompletedOption): string {
  if (option.values.length > 0) return `compadd -- ${option.values.join(' ')}; `
  return isFileOption(option) ? '_files; ' : ''
}

function operandCase({ name, options, operands, takesFiles }: CompletedCommand): string {
  const described = options.flatMap((option) => flagsOf(option).map((flag) => quoted(`${flag}:${option.text}`)))
  const values = operands.length === 0 ? '' : `compadd -- ${operands.join(' ')}; `
  return `    (${name})
      if [[ $PREFIX == -* ]]; then
        found=(${described.join(' ')})
        _describe -o option found
      else
        ${values}${takesFiles ? '_files' : ':'}
      fi
      ;;`
}
