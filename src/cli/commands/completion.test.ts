import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { vendors } from '../../../generated/vendors.ts'
import { runCommand } from '../_testing/runCommand.ts'
import { shells } from '../shells.ts'
import { commands } from './index.ts'

const scriptOf = async (shell: string) => (await runCommand(['completion', shell])).out.join('\n')

/** Ends a command line in a shell, and gives what the shell would offer for its last word. */
const harness = {
  bash: (script: string, words: readonly string[]) => ({
    program: ['bash', '--norc', '-c'],
    text: `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _export_contracts; printf '%s\\n' "\${COMPREPLY[@]}"`,
    words: ['_', ...words],
  }),
  // What zsh's own functions are given; they need a terminal.
  zsh: (script: string, words: readonly string[]) => ({
    program: ['zsh', '-f', '-c'],
    text: `compdef() { : }
_files() { print FILES }
compadd() { shift; print -l -- $@ }
_describe() { print -rl -- \${found%%:*} }
${script}
words=("$@"); CURRENT=$#words; PREFIX=\${words[-1]}
_export_contracts`,
    words: ['_', ...words],
  }),
  fish: (script: string, words: readonly string[]) => ({
    program: ['fish', '--no-config', '-c'],
    text: `${script}\ncomplete -C '${words.join(' ')}' | string replace -r '\\t.*' ''`,
    words: [],
  }),
} as const

const isInstalled = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0

test('bash, which everybody has, is tried', () => expect(isInstalled('bash')).toBe(true))

describe.each(shells.filter(isInstalled))('%s', (shell) => {
  async function offered(...words: string[]): Promise<string[]> {
    const { program, text, words: given } = harness[shell](await scriptOf(shell), ['export-contracts', ...words])
    const [name = '', ...options] = program
    const { stdout, stderr } = spawnSync(name, [...options, text, ...given], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const last = words.at(-1) ?? ''
    return stdout.split('\n').filter((line) => line !== '' && line.startsWith(last))
  }

  test.each([
    ['commands', ['ex'], ['explain', 'export']],
    ['options', ['check', '--f'], ['--fail-on', '--format']],
    ['the values of an option', ['check', '-f', 'j'], ['json', 'junit']],
    ['rules', ['check', '--ignore-rule', 'lifecycle-s'], ['lifecycle-sequence', 'lifecycle-state']],
    ['vendors', ['export', ''], vendors.map(({ name }) => name).sort()],
    ['operations of the vendor that is named', ['list', 'lex-v1', 'get'], ['getExport', 'getImport']],
    ['codes', ['explain', 'IMPORT_FILE'], ['IMPORT_FILE_CHANGED', 'IMPORT_FILE_REFUSED']],
    ['shells', ['completion', ''], ['bash', 'fish', 'zsh']],
    ['the words of help', ['help', 'mo'], ['mock']],
    ['nothing where a value is free', ['mock', '--port', '1'], []],
  ])('offers %s', async (_, words, expected) => {
    expect((await offered(...words)).sort()).toEqual(expected)
  })
})

test('a command line is not run while it is completed', async () => {
  const { program, text, words } = harness.bash(await scriptOf('bash'), [
    'export-contracts',
    'check',
    '$(echo ran >&2)',
  ])
  const { stderr } = spawnSync(program[0] ?? '', [...program.slice(1), text, ...words], { encoding: 'utf8' })
  expect(stderr).toBe('')
})

test.each(shells)('the script for %s knows every command with every option', async (shell) => {
  const script = await scriptOf(shell)
  const flag = (name: string) => (shell === 'fish' ? `-l ${name}` : `--${name}`)
  const parts = commands.flatMap(({ name, options }) => [name, ...options.map((option) => flag(option.name))])
  expect(parts.length).toBeGreaterThan(50)
  expect(parts.filter((part) => !script.includes(part))).toEqual([])
})

test('another shell is refused with those that are known', async () => {
  expect(await runCommand(['completion', 'tcsh'])).toEqual({
    code: 2,
    out: [],
    err: ['[export-contracts] completion: name one shell: bash, zsh, fish. See export-contracts completion --help.'],
    progress: [],
  })
})
