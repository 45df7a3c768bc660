import { describe, expect, test } from 'vitest'
import { version } from '../../generated/version.ts'
import { runCommand } from './_testing/runCommand.ts'
import { commands } from './commands/index.ts'
import { commandHelp, programHelp } from './help.ts'

const known = commands.map(({ name }) => name).join(', ')
const told = (out: string) => ({ code: 0, out: [out], err: [], progress: [] })
const refused = (err: string) => ({ code: 2, out: [], err: [err], progress: [] })

test.each(['--help', '-h', 'help'])('%s shows the commands', async (word) => {
  expect(await runCommand([word])).toEqual(told(programHelp(commands)))
})

test('no command at all is an error that shows the commands', async () => {
  expect(await runCommand([])).toEqual(refused(programHelp(commands)))
})

test('--version tells the version of the package', async () => {
  expect(await runCommand(['--version'])).toEqual(told(version))
})

test.each(['chekc', '--unknown', '', 'constructor'])('%j is no command', async (name) => {
  const problem = `[export-contracts] there is no command ${JSON.stringify(name)}. Known: ${known}.`
  expect(await runCommand([name])).toEqual(refused(problem))
})

describe.each(commands)('$name', (command) => {
  const { name } = command

  test.each([['--help'], ['-h'], ['--json', 'x', '--help'], ['--unknown', '-h']])(
    '%s shows its help and does nothing',
    async (...args) => {
      expect(await runCommand([name, ...args])).toEqual(told(commandHelp(command)))
    },
  )

  test('refuses an option that it does not know', async () => {
    const problem = `[export-contracts] ${name}: Unknown option '--unknown'. See export-contracts ${name} --help.`
    expect(await runCommand([name, 'x', '--unknown'])).toEqual(refused(problem))
  })

  test('takes what stands behind -- for no option', async () => {
    const { code, out, err } = await runCommand([name, '--', '--help'])
    expect(code).toBe(2)
    expect([...out, ...err].join('\n')).toContain('--help')
    expect(out).not.toContain(commandHelp(command))
  })
})

test.each(commands.filter(({ operands }) => operands === ''))('$name takes no operand', async ({ name }) => {
  const problem = `[export-contracts] ${name}: takes no operand; got a b. See export-contracts ${name} --help.`
  expect(await runCommand([name, 'a', 'b'])).toEqual(refused(problem))
})

test('a command that is interrupted ends with 130', async () => {
  const run = await runCommand(['check', '-'], {
    stdin: '{}',
    signal: AbortSignal.abort(new Error('interrupted by SIGINT')),
  })
  expect(run).toEqual({
    code: 130,
    out: ['0 of 0 exchanges judged (consumer): 0 errors, 0 warnings; interrupted, so that the rest was not read'],
    err: ['[export-contracts] check: was interrupted'],
    progress: [],
  })
})

const withEvents = commands.filter(({ options }) => options.some(({ tellsEvents }) => tellsEvents))

test('the commands with jobs tell events', () => {
  expect(withEvents.map(({ name }) => name)).toEqual(['export', 'import', 'copy', 'wait'])
})

describe.each(withEvents)('with --json $name', ({ name }) => {
  const told = (problem: string) => {
    const message = `[export-contracts] ${name}: ${problem}. See export-contracts ${name} --help.`
    const event = { event: 'error', code: 'INVALID_COMMAND_LINE', message, reasons: [] }
    return { code: 2, out: [event], err: [message], progress: [] }
  }
  const run = async (...args: readonly string[]) => {
    const { out, ...rest } = await runCommand([name, ...args])
    return { ...rest, out: out.map((line) => JSON.parse(line) as unknown) }
  }

  test.each([
    ['an option that it does not know', ['--json', '--unknown'], "Unknown option '--unknown'"],
    ['a switch with a value', ['--json', '--mock=1'], "Option '--mock' does not take an argument"],
    [
      'a vendor that there is not',
      ['nobody', '--json'],
      'there is no vendor nobody; known: kore-ai, lex-v1, lex-v2, emarsys',
    ],
  ])('tells %s as an event too', async (_, args, problem) => {
    expect(await run(...args)).toEqual(told(problem))
  })

  test('tells no event where --json is the name of a file', async () => {
    expect((await run('--unknown', '--', '--json')).out).toEqual([])
  })
})
