import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparison, Condition } from '../../src/contract/lifecycle.ts'
import { parseCondition } from './condition.ts'

const status = (equals: number): Comparison => ({ source: 'statusCode', equals })
const body = (pointer: string, equals: string | number | boolean | null): Comparison => ({
  source: 'body',
  pointer,
  equals,
})

const accepted: readonly [text: string, condition: Condition][] = [
  ['$statusCode == 200', [[status(200)]]],
  ["$response.body#/status == 'done'", [[body('/status', 'done')]]],
  ["$response.body#/data/file~1name == ''", [[body('/data/file~1name', '')]]],
  ["$response.body#/note == 'it''s == && || here'", [[body('/note', "it's == && || here")]]],
  ['$response.body#/replyCode == 0', [[body('/replyCode', 0)]]],
  ['$response.body#/share == -0.5', [[body('/share', -0.5)]]],
  ['$response.body#/done == true', [[body('/done', true)]]],
  ['$response.body#/done == false', [[body('/done', false)]]],
  ['$response.body#/error == null', [[body('/error', null)]]],
  ['  $statusCode==200&&$response.body#/a==1  ', [[status(200), body('/a', 1)]]],
  ['$statusCode == 200\n  || $statusCode == 202', [[status(200)], [status(202)]]],
  [
    "$statusCode == 200 && $response.body#/a == 'x' || $statusCode == 202 && $response.body#/b == 'y'",
    [
      [status(200), body('/a', 'x')],
      [status(202), body('/b', 'y')],
    ],
  ],
]

test.each(accepted)('reads %s', (text, condition) => {
  expect(parseCondition(text)).toEqual({ condition })
})

const refused: readonly [why: string, text: string][] = [
  ['it is empty', ''],
  ['it is blank', '  '],
  ['it compares nothing', '$statusCode'],
  ['it has no left side', '== 200'],
  ['it has no right side', '$statusCode =='],
  ['it compares in another way than ==', '$response.body#/a > 3'],
  ['it negates', "!($response.body#/a == 'x')"],
  ['it compares with !=', '$statusCode != 200'],
  ['it has parentheses', '($statusCode == 200)'],
  ['it starts with an operator', '&& $statusCode == 200'],
  ['it ends with an operator', '$statusCode == 200 ||'],
  ['two operators follow each other', '$statusCode == 200 && || $statusCode == 202'],
  ['two comparisons follow each other', '$statusCode == 200 $statusCode == 202'],
  ['the status code is a text', "$statusCode == '200'"],
  ['the status code is no integer', '$statusCode == 200.5'],
  ['the status code is a range', '$statusCode == 2XX'],
  ['the number starts with a zero', '$statusCode == 0200'],
  ['the number has an exponent', '$response.body#/a == 1e3'],
  ['the text is not closed', "$response.body#/a == 'x"],
  ['the text has double quotes', '$response.body#/a == "x"'],
  ['the text has no quotes', '$response.body#/a == x'],
  ['the whole body is compared', "$response.body == 'x'"],
  ['the pointer is empty', "$response.body# == 'x'"],
  ['a header is compared', "$response.header.location == 'x'"],
  ['something follows', '$statusCode == 200 OK'],
]

const refusal = (text: string) => ({
  problem: `has the condition ${text}. Supported: $statusCode == 200, $response.body#/pointer == 'text' (or a number), joined by && or ||.`,
})

test.each(refused)('refuses a condition when %s', (_, text) => {
  expect(parseCondition(text)).toEqual(refusal(text))
})

const space = fc.stringMatching(/^[ \t\n]{0,3}$/)
const number = fc.oneof(
  fc.integer(),
  fc.integer().map((hundredths) => hundredths / 100),
)
const comparison = fc.oneof(
  fc.integer().map(status),
  fc
    .tuple(
      fc.stringMatching(/^(?:\/[^\s=&|]*)+$/),
      fc.oneof(fc.string({ unit: 'binary' }), number, fc.boolean(), fc.constant(null)),
    )
    .map(([pointer, equals]) => body(pointer, equals)),
)
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 4 })

const print = (condition: Condition, space: string): string =>
  condition
    .map((all) =>
      all
        .map((one) => {
          const left = one.source === 'statusCode' ? '$statusCode' : `$response.body#${one.pointer}`
          const right = typeof one.equals === 'string' ? `'${one.equals.replaceAll("'", "''")}'` : String(one.equals)
          return `${space}${left}${space}==${space}${right}${space}`
        })
        .join('&&'),
    )
    .join('||')

test('a printed condition is read back as it was', () => {
  fc.assert(
    fc.property(list(list(comparison)), space, (condition, between) => {
      expect(parseCondition(print(condition, between))).toEqual({ condition })
    }),
  )
})

const piece = fc.constantFrom(
  '$statusCode',
  '$response.body#/a',
  '==',
  '&&',
  "'",
  'x',
  '0',
  '200',
  '-',
  '.',
  'true',
  ' ',
)
const pieces = fc.array(piece, { maxLength: 8 }).map((list) => list.join(''))
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  pieces,
  pieces.map((right) => `$response.body#/a == ${right}`),
)

test('any text is read or refused with a sentence, and never throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const result = parseCondition(text)
      if ('problem' in result) expect(result).toEqual(refusal(text))
      else expect(result.condition.every((all) => all.length > 0)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
