import { describe, expect, test } from 'vitest'
import type { HarmlessRule } from '../contract/harmless.ts'
import { prepareRedaction } from './redaction.ts'
import { hasFewNumbers, isHarmless, redactNumber, redactText } from './redactValue.ts'

const start = await prepareRedaction({ contracts: [], salt: 'a salt' })
const startKeeping = await prepareRedaction({ contracts: [], salt: 'a salt', keepText: true })

describe('a value is explained by what the contract says of its place', () => {
  test.each<[string | number, HarmlessRule | undefined, boolean]>([
    ['on', undefined, false],
    ['on', {}, false],
    ['on', { values: ['off', 'on'] }, true],
    ['On', { values: ['off', 'on'] }, false],
    ['on', { values: ['on'], sensitive: true }, false],
    [200, { values: [200] }, true],
    ['200', { values: [200] }, true],
    ['0200', { values: [200] }, false],
    ['200 a', { values: [200] }, false],
    ['a200', { range: [0, 200] }, false],
    ['-0', { values: [0] }, true],
    ['-7', { range: [-10, 10] }, true],
    ['1000000000000000', { values: [1_000_000_000_000_000] }, false],
    ['de', { few: true, maxLength: 2, pattern: '^[a-z]{2}$' }, true],
    ['de', { maxLength: 2, pattern: '^[a-z]{2}$' }, false],
    ['de', { few: true, pattern: '^[a-z]{2}$' }, false],
    ['de', { few: true, maxLength: 2 }, false],
    ['DE', { few: true, maxLength: 2, pattern: '^[a-z]{2}$' }, false],
    ['def', { few: true, maxLength: 2, pattern: '^[a-z]+$' }, false],
    ['ü', { few: true, maxLength: 1, pattern: '^\\p{L}$' }, true],
    ['2026-01-02', { time: true }, true],
    ['2026-01-02', {}, false],
    ['Anna', { time: true }, false],
    [1_767_225_600, { time: true }, true],
    ['1767225600', { time: true }, true],
    [1_767_225_600, {}, false],
    [4711, { time: true }, false],
    [0, { range: [0, 10_000] }, true],
    [10_000, { range: [0, 10_000] }, true],
    [-1, { range: [0, 10_000] }, false],
    [10_001, { range: [0, 10_000] }, false],
    [5, { range: [0, 10_001] }, false],
  ])('%j by %j: %s', (value, rule, harmless) => expect(isHarmless(value, rule)).toBe(harmless))

  test('where it leaves few numbers', () => {
    const rules: HarmlessRule[] = [{}, { range: [5, 10_005] }, { range: [5, 10_006] }]
    expect(rules.map(hasFewNumbers)).toEqual([false, true, false])
  })
})

describe('what is not explained is replaced', () => {
  test.each<[string, HarmlessRule | undefined, string]>([
    ['7', undefined, '7'],
    ['-7', undefined, '-7'],
    ['17', undefined, '880909990'],
    ['a7', undefined, 'f8xxzzzx'],
    ['on', { values: ['on'] }, 'on'],
    ['57', { maximum: 1000 }, '1000'],
    ['57', {}, '890009889'],
    ['57 a', { maximum: 1000 }, 'xx x'],
    ['Call Anna', {}, 'zzzy yyzz'],
    ['https://acme.io/', {}, 'https://aayawqqv.example.com/'],
  ])('the text %j by %j: %j', (text, rule, redacted) => expect(redactText(text, rule, start())).toBe(redacted))

  test.each<[string, HarmlessRule | undefined, string]>([
    ['7', undefined, '7'],
    ['-7', undefined, '-7'],
    ['17', undefined, '880909990'],
    ['12', { range: [0, 100] }, '12'],
    ['57', { maximum: 1000 }, '1000'],
    ['59', { range: [60, 86_400], maximum: 86_400 }, '59'],
  ])('the number %s by %j: %s', (source, rule, redacted) => {
    const redaction = start()
    expect(redactNumber(source, rule, redaction)).toBe(redacted)
    expect(redaction.counts()).toEqual(redacted === source ? {} : { number: 1 })
  })

  test.each<[string, HarmlessRule | undefined, string]>([
    ['Call Anna', {}, 'Call Anna'],
    ['Anna', {}, 'Axxaqyyx'],
    ['Call Anna', undefined, 'zzzy yyzz'],
    ['Call Anna', { sensitive: true }, 'zzzy yyzz'],
  ])('but for words of a text that the contract knows where they are kept: %j by %j', (text, rule, redacted) => {
    expect(redactText(text, rule, startKeeping())).toBe(redacted)
  })
})
