import { describe, expect, test } from 'vitest'
import { type Command, readArguments } from './command.ts'
import { commands } from './commands/index.ts'
import { mock } from './commands/mock.ts'
import { commandHelp, optionSyntax, programHelp } from './help.ts'

test('the help of a command has its summary, options, exit codes and examples', () => {
  expect(commandHelp(mock)).toBe(`export-contracts mock

Serve every vendor from one process on 127.0.0.1, with export jobs that change their state.
  At /health it says that it is up. Requests are answered that name this machine as their Host; with --host at an address
  that others reach, every Host is, and addresses of files begin with the Host that the caller used.

Options:
  -p, --port PORT      Port to listen on; 0 takes any free one (default 4010)
  -s, --scenario NAME  Scenario of jobs whose start names none (default completes)
  --speed FACTOR       Let states last: 1 is the vendor's pace (default: each poll is the next step)
  --log FILE           Append a line for each request, with what was wrong; - for standard error
  --cors ORIGIN ...    Let web pages of this origin call; * for all
  --host ADDRESS       Address to listen on; others may reach it (default 127.0.0.1)
  -h, --help           Show this help

Exit codes:
  0  interrupted
  1  could not start
  2  the command line cannot be right

Examples:
  export-contracts mock --port 4010 --scenario throttled
  export-contracts mock --log - --cors http://localhost:5173`)
})

test('notes stand below the summary', () => {
  const command: Command = { ...mock, operands: 'PATH...', notes: ['one', 'two'], options: [], exitCodes: [] }
  expect(commandHelp(command).split('\n').slice(0, 7)).toEqual([
    'export-contracts mock PATH...',
    '',
    mock.summary,
    '  one',
    '  two',
    '',
    'Options:',
  ])
})

test.each([
  [{ name: 'json', text: '' }, '--json'],
  [{ name: 'output', short: 'o', value: 'FILE', text: '' }, '-o, --output FILE'],
  [{ name: 'set', value: 'PATH=VALUE', repeatable: true, text: '' }, '--set PATH=VALUE ...'],
])('an option is written as %j: %s', (option, syntax) => expect(optionSyntax(option)).toBe(syntax))

test('there are commands', () => expect(commands).not.toEqual([]))

describe.each(commands)('$name', (command) => {
  const { name, summary, operands, options, examples, exitCodes } = command
  const help = commandHelp(command)

  test('its help shows everything that it knows, and fits a line', () => {
    for (const option of options) expect(help).toContain(`\n  ${optionSyntax(option)}  `)
    const shown = help.split('\n').map((line) => line.trim().split(/ {2,}/))
    for (const { code, text } of exitCodes) expect(shown).toContainEqual([String(code), text])
    for (const example of examples) expect(help).toContain(`\n  ${example}`)
    expect(help).toContain(`export-contracts ${name} ${operands}`.trimEnd())
    expect(help.split('\n').filter((line) => line.length > 160)).toEqual([])
  })

  test('it says in whole words what it is, when it succeeds and when its command line is wrong', () => {
    expect(summary).toMatch(/^[A-Z].*\.$/)
    expect(exitCodes.map(({ code }) => code)).toEqual(expect.arrayContaining([0, 2]))
    expect([...options, ...exitCodes].filter(({ text }) => text === '')).toEqual([])
    expect(examples).not.toEqual([])
  })

  test('its options have names of their own', () => {
    const names = options.flatMap((option) => [option.name, option.short ?? option.name])
    expect(new Set(names).size).toBe(
      new Set(options.map((option) => option.name)).size + options.filter((option) => option.short).length,
    )
    expect(names).not.toContain('h')
    expect(names).not.toContain('help')
  })

  test.each(examples)('its example can be read: %s', (example) => {
    const [own = ''] = example.split(/ [|<>] /)
    const [program, called, ...args] = own.replace(/^[A-Z_]+=\S+ /, '').split(' ')
    expect([program, called]).toEqual(['export-contracts', name])
    expect(() => readArguments(options, args)).not.toThrow()
  })
})

test('the help of the program has a line for each command', () => {
  const lines = programHelp(commands).split('\n')
  expect(lines.slice(0, 5)).toEqual([
    'export-contracts COMMAND ...',
    '',
    'Contracts for asynchronous export APIs: call them, mock them, judge recorded exchanges.',
    '',
    'Commands:',
  ])
  expect(lines.slice(5, 5 + commands.length).map((line) => line.trim().split(/ {2,}/))).toEqual(
    commands.map(({ name, summary }) => [name, summary]),
  )
  expect(lines.filter((line) => line.length > 160)).toEqual([])
})
