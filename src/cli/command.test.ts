import { describe, expect, test } from 'vitest'
import {
  type CommandOption,
  readArguments,
  readChoice,
  readNumber,
  readPair,
  readPairs,
  UsageError,
} from './command.ts'

const options: readonly CommandOption[] = [
  { name: 'output', short: 'o', value: 'FILE', text: '' },
  { name: 'set', short: 's', value: 'PATH=VALUE', repeatable: true, text: '' },
  { name: 'json', text: '' },
]
const read = (...args: string[]) => readArguments(options, args)

describe('arguments', () => {
  test('are read as operands, values and switches', () => {
    const args = read('one', '-o', 'file', '--set', 'a=1', '--json', '-s', 'b=2', 'two')
    expect({
      operands: args.operands,
      output: args.text('output'),
      set: args.texts('set'),
      has: ['output', 'set', 'json', 'help'].map(args.has),
    }).toEqual({ operands: ['one', 'two'], output: 'file', set: ['a=1', 'b=2'], has: [true, true, true, false] })
  })

  test('that are not given have no value', () => {
    const args = read()
    expect([args.operands, args.text('output'), args.texts('set'), args.has('json')]).toEqual([
      [],
      undefined,
      [],
      false,
    ])
  })

  test.each<[args: string[], operands: string[], output: string | undefined]>([
    [['--', '--json', '-o'], ['--json', '-o'], undefined],
    [['-', '-o', '-'], ['-'], '-'],
    [['-ofile'], [], 'file'],
    [['--output='], [], ''],
    [['--output=--json'], [], '--json'],
  ])('%j is read as %j and the output %j', (args, operands, output) => {
    expect([read(...args).operands, read(...args).text('output')]).toEqual([operands, output])
  })

  test.each<[args: string[], problem: string]>([
    [['--unknown'], "Unknown option '--unknown'"],
    [['--unknown=planted'], "Unknown option '--unknown'"],
    [['-x'], "Unknown option '-x'"],
    [['--output'], "Option '-o, --output <value>' argument missing"],
    [['-o'], "Option '-o, --output <value>' argument missing"],
    [['--output', '--json'], "Option '--output' argument is ambiguous"],
    [['--json=yes'], "Option '--json' does not take an argument"],
    [['-o', 'a', '--output', 'b'], '--output is given more than once'],
    [['--json', '--json'], '--json is given more than once'],
  ])('%j are refused', (args, problem) => {
    expect(() => read(...args)).toThrow(new UsageError(problem))
  })
})

describe('a number', () => {
  const number = (text: string, bounds = { min: 0, max: 10, whole: false }) =>
    readNumber(read('-o', text), 'output', bounds)

  test.each([
    ['0', 0],
    ['10', 10],
    ['2.5', 2.5],
    ['1e1', 10],
  ])('%s is read', (text, value) => expect(number(text)).toBe(value))

  test.each(['', ' ', 'NaN', 'Infinity', '10.1', 'one', '1,5', '5s'])('%j is refused', (text) => {
    expect(() => number(text)).toThrow(
      new UsageError(`--output must be a number from 0 to 10; got ${JSON.stringify(text)}`),
    )
  })

  test('below its bounds is refused', () => {
    expect(() => readNumber(read('--output=-1'), 'output', { min: 0, max: 10 })).toThrow(
      new UsageError('--output must be a number from 0 to 10; got "-1"'),
    )
  })

  test('with a fraction is refused where only whole ones make sense', () => {
    const bounds = { min: 1, max: 3, whole: true }
    expect(number('3', bounds)).toBe(3)
    expect(() => number('1.5', bounds)).toThrow(
      new UsageError('--output must be a whole number from 1 to 3; got "1.5"'),
    )
  })

  test('that is not given is undefined', () => expect(readNumber(read(), 'output', { min: 0, max: 1 })).toBeUndefined())
})

describe('a choice', () => {
  const choose = (...args: string[]) => readChoice(read(...args), 'output', ['a', 'b'])

  test('is one of those known, or undefined', () => {
    expect([choose('-o', 'b'), choose()]).toEqual(['b', undefined])
  })

  test.each(['c', 'A', '', 'constructor'])('of %j is refused', (text) => {
    expect(() => choose('-o', text)).toThrow(new UsageError(`--output must be a, b; got ${JSON.stringify(text)}`))
  })
})

describe('a pair', () => {
  test.each([
    ['a=b', ['a', 'b']],
    ['a=', ['a', '']],
    ['a=b=c', ['a', 'b=c']],
    ['a b= c', ['a b', ' c']],
  ])('%j is read', (text, pair) => expect(readPair('--set', text)).toEqual(pair))

  test.each(['', 'a', '=b', '='])('%j is refused without quoting it', (text) => {
    expect(() => readPair('--set', text)).toThrow(new UsageError('--set must be NAME=VALUE'))
  })

  test('has its name once', () => {
    expect(readPairs(read('-s', 'a=1', '-s', 'b=2'), 'set')).toEqual({ a: '1', b: '2' })
    expect(() => readPairs(read('-s', 'a=1', '-s', 'a=1'), 'set')).toThrow(
      new UsageError('--set a is given more than once'),
    )
  })
})
