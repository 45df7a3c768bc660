import type { Command } from '../command.ts'
import { shells } from '../shells.ts'

export const completion: Command = {
  name: 'completion',
  summary: 'Print a script that completes commands, options, vendors, operations, rules and codes in a shell.',
  notes: [
    'bash, in ~/.bashrc: source <(export-contracts completion bash)',
    'zsh, in ~/.zshrc after compinit: source <(export-contracts completion zsh)',
    'fish: export-contracts completion fish > ~/.config/fish/completions/export-contracts.fish',
  ],
  operands: 'SHELL',
  options: [],
  examples: shells.map((shell) => `export-contracts completion ${shell}`),
  exitCodes: [
    { code: 0, text: 'printed' },
    { code: 2, text: 'the command line cannot be right' },
  ],
  run: async (args, surroundings, commands) =>
    (await import('../runCompletionCommand.ts')).runCompletionCommand(args, surroundings, commands),
}
