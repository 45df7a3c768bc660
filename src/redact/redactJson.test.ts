import { expect, test } from 'vitest'
import { vendors } from '../../conformance/_suites/_lib/vendors.ts'
import { createJsonPlaces } from './jsonPlaces.ts'
import { prepareRedaction } from './redaction.ts'
import { redactJson } from './redactJson.ts'

const start = await prepareRedaction({ contracts: vendors.map(({ contract }) => contract), salt: 'a salt' })
const members = {
  '': {},
  '/reasons': {},
  '/reasons/*': { values: ['Quota'] },
  '/reasons/*/at': { time: true },
} as const
const redact = (text: string) => {
  const redacted = redactJson(text, createJsonPlaces(members, start())) ?? ''
  expect(redactJson(redacted, createJsonPlaces(members, start()))).toBe(redacted)
  return redacted
}

test('what a contract knows of the items of a list stays in a list', () => {
  const text = '{"reasons": ["Quota", {"at": 1767225600}]}'
  expect(redact(text)).toBe(text)
})

test.each(['491763728195', '0', '*'])('a member with the name %s is no item of a list', (name) => {
  const text = JSON.stringify({ reasons: { [name]: 'Quota', x: { at: 1_767_225_600 } } })
  expect(redact(text)).not.toMatch(/4917|Quota|17672/)
})

test('a list is no object whose members a contract knows', () => {
  expect(redact('[[{"at": 1767225600}, "Quota"]]')).not.toMatch(/17672|Quota/)
})

test.each([
  [
    '{"reasons" : ["Quota" , "Anna", 17, 7, true, null, []] , "b":{}}',
    '{"reasons" : ["Quota" , "A…", 8…, 7, true, null, []] , "b":{}}',
  ],
  ['{"Anna \\"x\\"":"\\u0051uota","firstName":"a\\nb"}', '{"x… \\"x\\"":"Q…","firstName":"x\\nx"}'],
  ['\ufeff["f\u00fcr"]', '\ufeff["q…"]'],
  ['"4711"', '"8…"'],
  ['-4.5', '-4.8'],
  ['true', 'true'],
])('of %s names, order and space stay', (text, shape) => {
  const escaped = shape.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\w…/g, '[\\wØ]{3,9}')
  expect(redact(text)).toMatch(new RegExp(`^${escaped}$`))
})

test.each(['', '{', 'Anna', '\ufeff'])('%j is no JSON', (text) => {
  expect(redactJson(text, createJsonPlaces(members, start()))).toBeUndefined()
})
