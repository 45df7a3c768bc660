import type { CompletedCommand, CompletedOption } from './completionTable.ts'
import { program } from './program.ts'
import { flagsOf, quoted } from './shellText.ts'

/** The script that completes command lines in bash, 3.2 and later. Nothing of a command line is ever run. */
// https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion-Builtins.html
export function bashScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name)
  return `# Completion for bash. Put into ~/.bashrc: source <(${program} completion bash)
_export_contracts() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} words='' word
  if ((COMP_CWORD == 1)); then
    words=${quoted([...names, 'help'].join(' '))}
  else
    case "\${COMP_WORDS[1]} $previous" in
${commands.flatMap(valueCases).join('\n')}
      *)
        case \${COMP_WORDS[1]}:$current in
          help:*) words=${quoted(names.join(' '))} ;;
${commands.map((command) => `          ${command.name}:-*) words=${quoted(command.options.flatMap(flagsOf).join(' '))} ;;`).join('\n')}
${commands.map((command) => `          ${command.name}:*) words=${quoted(command.operands.join(' '))} ;;`).join('\n')}
        esac
        # One of them is enough.
        [[ $current == -* ]] || for word in "\${COMP_WORDS[@]:2:COMP_CWORD-2}"; do
          [[ " $words " != *" $word "* ]] || words=''
        done
        ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _export_contracts ${program}`
}

function valueCases({ name, options, after }: CompletedCommand): string[] {
  const row = (before: readonly string[], values: readonly string[]) =>
    `      ${before.map((word) => quoted(`${name} ${word}`)).join(' | ')}) words=${quoted(values.join(' '))} ;;`
  return [
    ...options.filter(({ value }: CompletedOption) => value !== undefined).map((one) => row(flagsOf(one), one.values)),
    ...Object.entries(after).map(([word, values]) => row([word], values)),
  ]
}
