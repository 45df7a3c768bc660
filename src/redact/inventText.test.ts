import { expect, test } from 'vitest'
import { vendors } from '../../conformance/_suites/_lib/vendors.ts'
import type { HarmlessRule } from '../contract/harmless.ts'
import { inventPlain, isTimeText } from './inventPlain.ts'
import { inventText, keepWords } from './inventText.ts'
import { prepareRedaction, type Redaction, type RedactionCounts } from './redaction.ts'

const start = await prepareRedaction({ contracts: vendors.map(({ contract }) => contract), salt: 'a salt' })

/** What becomes of a text, and what is counted. */
function outcome(invent: (redaction: Redaction) => string): [string, RedactionCounts] {
  const redaction = start()
  return [invent(redaction), redaction.counts()]
}

test.each<[string, string, RedactionCounts]>([
  ['Friederike', 'Fyvaafvvqf', { word: 1 }],
  ['f.w@acme.io', 'wzyyzxxwvv@example.com', { 'mail address': 1 }],
  ['a@b', 'a@fvqvxqz', { word: 1 }],
  ['x f.w@acme.io', 'z x.y@yyxy.xx', { text: 1 }],
  ['f.w@acme.io x', 'y.z@zyzx.zz x', { text: 1 }],
  ['<f.w@acme.io>', '<f.w@ffqa.ww>', { word: 1 }],
  ['f.w@acme.i0', 'f.v@faya.v0', { word: 1 }],
  ['1977-04-21', '8090-08-08', { time: 1 }],
  ['1977-04-21 is', 'zzzx-xz-zy yy', { text: 1 }],
  ['on 1977-04-21', 'yx xxxz-xz-zx', { text: 1 }],
  ['2026-01-02 03:04:05.6789+0200', '9889-09-08 09:08:08.8809+8908', { time: 1 }],
  ['Call Anna now', 'xyyx zxxz yzy', { text: 1 }],
  ['12 34', '80 8999998', { word: 1 }],
  ['12 %', '890090098 %', { word: 1 }],
  ['+49 170 4371', '+98 988 9900', { word: 1 }],
  ['st-0a1b2c3d', 'st-9f9a8f8f', { word: 1 }],
  ['st-', 'vqxwwvzw-', { word: 1 }],
  ['f-fffffxy', 'f-fffffxy', {}],
  ['ds-qvwxyzaf', 'ds-qvwxyzaf', {}],
  ['u-4711', 'u-898990008', { word: 1 }],
  ['arn:aws:iam::473621990034:role/Flowers', 'arn:aws:iam::809998080890:role/Axzvfvy', { word: 1 }],
  ['UEsDBA==', 'wVyxWvV9v8W80w==', { 'binary body': 1 }],
  ['H4sIAAAA', 'Z9XVXqYV0x8wyvyq', { 'binary body': 1 }],
  ['QW5uYTEy', 'XY8vXXAz', { word: 1 }],
  ['', '', {}],
  ['qvwxyzqvwx@example.com', 'qvwxyzqvwx@example.com', {}],
])('%j that is no address becomes its like: %j', (text, invented, counts) => {
  expect(outcome((redaction) => inventPlain(text, redaction))).toEqual([invented, counts])
})

test.each<[string, HarmlessRule, string, RedactionCounts]>([
  ['anna', { values: ['x'] }, 'fqyaqwxz', { word: 1 }],
  ['st-0a1b2c3d', { pattern: '^st-[0-9a-f]{8}$' }, 'st-9f9a8f8f', { word: 1 }],
  ['st-0a1b', { maxLength: 7 }, 'zz-0f9f', { word: 1 }],
  ['2026-01-02', { pattern: '^2' }, '2009-80-0000', { word: 1 }],
  ['f.w@acme.io', { maxLength: 12 }, 'a.z@aazf.xw', { word: 1 }],
  ['UEsDBA==', { maxLength: 9 }, 'ZFzFFF==', { word: 1 }],
  ['Call Anna', { pattern: '^Call' }, 'Call xxxx', { text: 1 }],
])('%j where the contract asks for %j becomes %j', (text, rule, invented, counts) => {
  expect(outcome((redaction) => inventPlain(text, redaction, rule))).toEqual([invented, counts])
})

test.each<[string, string, RedactionCounts]>([
  ['https://acme.io/a', 'https://aayawqqv.example.com/fxzyzwzy', { host: 1, word: 1, 'web address': 1 }],
  ['HTTPS://localhost/api', 'HTTPS://localhost/api', {}],
  ['see https://acme.io/a', 'xyx yyyxy://zxxy.yz/x', { text: 1 }],
  ['1a://x', '8f://wqyzvy', { word: 1 }],
  ['a://b', 'a://awqvxvz', { word: 1 }],
  ['x+y.z-1://acme.io', 'z+z.x-8wxvw://aayawqqv.example.com', { host: 1, word: 1, 'web address': 1 }],
])('%j becomes an address where it is one: %j', (text, invented, counts) => {
  expect(outcome((redaction) => inventText(text, redaction))).toEqual([invented, counts])
})

test.each<[string, string, RedactionCounts]>([
  ["Don't call O'Neill-Smith (4711), Anna!", "Don't call O'Neill-Smith (898990008), Anna!", { word: 1 }],
  ['a 7 77 GmbH ID abcD ÜBER straße', 'a 7 990800880 YxaYvxwq ID fafAvxxy ÜBER straße', { word: 3 }],
  [
    'see https://acme.io/a, "f.w@acme.io"; x=4711|<b>',
    'see https://aayawqqv.example.com/fxzyzwzy, "wzyyzxxwvv@example.com"; x=898990008|<b>',
    { host: 1, word: 2, 'web address': 1, 'mail address': 1 },
  ],
  ['--- ... ?', '--- ... ?', {}],
  ['qvwxyzaf stays', 'qvwxyzaf stays', {}],
  ['¡Hola! «Anna» 12.', '¡Hola! «Anna» 888908980.', { word: 1 }],
  ['…4711…', '…898990008…', { word: 1 }],
])('of %j the plain words are kept: %j', (text, kept, counts) => {
  expect(outcome((redaction) => keepWords(text, redaction))).toEqual([kept, counts])
})

test('a word that is longer than words are is none', () => {
  const longest = [`B${'b'.repeat(23)}`, 'B'.repeat(12)]
  const longer = [`B${'b'.repeat(24)}`, 'b'.repeat(24), 'B'.repeat(13)]
  const [text] = outcome((redaction) => keepWords([...longest, ...longer].join(' '), redaction))
  expect(text).toMatch(new RegExp(`^${longest.join(' ')} [AF][af]{24} [af]{24} [AF]{13}$`))
})

test('an archive in Base64 stays where archives are kept', async () => {
  const keeping = (await prepareRedaction({ contracts: [], salt: 'a salt', keepBinary: true }))()
  expect(['UEsDBA==', 'H4sIAAAA'].map((text) => inventPlain(text, keeping))).toEqual(['UEsDBA==', 'H4sIAAAA'])
  expect(keeping.counts()).toEqual({})
})

test('a value in the place of a listed one is no secret elsewhere, and any other is', () => {
  const redaction = start()
  for (const word of ['Anna', 'quota']) redaction.staysWord(word, true)
  inventPlain('quota', redaction, { values: ['Quota'] })
  expect([...redaction.conflicts()]).toEqual([])
  inventPlain('Anna', redaction)
  expect([...redaction.conflicts()]).toEqual(['anna'])
})

test.each([
  ['2026-01-02', true],
  ['2026-01-02T03:04', true],
  ['2026-01-02 03:04:05Z', true],
  ['2026-01-02T03:04:05.123456789+02:00', true],
  ['2026-01-02T03:04-0200', true],
  ['2026-01-02T03', false],
  ['2026-01-02T03:04:05.', false],
  ['2026-01-02T03:04:05.1234567890', false],
  ['2026-01-02T03:04+02', false],
  ['2026-01-02Z', false],
  ['12026-01-02', false],
  ['2026-01-023', false],
])('%s is how people write a time: %s', (text, isTime) => expect(isTimeText.test(text)).toBe(isTime))

test('a text that is longer than ids are is none, whatever its pattern', () => {
  const role = (length: number) => 'arn:aws:iam::473621990034:role/'.padEnd(length, 'k')
  const [kept, lost] = [2048, 2049].map((length) => outcome((redaction) => inventPlain(role(length), redaction))[0])
  expect(kept).toMatch(/^arn:aws:iam::[089]{12}:role\/[qvwxyz]{2017}$/)
  expect(lost).toMatch(/^[a-z]{3}:[a-z]{3}:[a-z]{3}::[089]{12}:[a-z]{4}\/[qvwxyz]{2018}$/)
  expect(lost).not.toMatch(/^arn/)
})
