import { expect, test } from 'vitest'
import { jobAnswer } from './jobAnswer.ts'

const none = { exampleIds: [], id: undefined, texts: new Map<string, string>(), echo: {} }

test('the job id stands wherever an example has one of its ids, as the same JSON type', () => {
  const body = {
    id: 2140,
    text: '2141',
    file: 'clicks_2140_1.csv',
    other: [{ id: '2140' }, 21400, 'a2140', '12140', '2140b'],
    created: '2026-11-22 09:30:00',
    none: null,
  }
  expect(jobAnswer(body, { ...none, exampleIds: [2140, 2141], id: 2200 })).toEqual({
    id: 2200,
    text: '2200',
    file: 'clicks_2200_1.csv',
    other: [{ id: '2200' }, 21400, 'a2140', '12140', '2140b'],
    created: '2026-11-22 09:30:00',
    none: null,
  })
})

test('an id that is no number leaves the numbers of an example as they are', () => {
  expect(jobAnswer({ id: 1, text: '1' }, { ...none, exampleIds: [1], id: '$&' })).toEqual({ id: 1, text: '$&' })
})

test('a whole text gives way to another, a part of a text does not', () => {
  const texts = new Map([['bot-1', 'bot-7']])
  expect(jobAnswer({ bot: 'bot-1', message: 'No bot-1.' }, { ...none, texts })).toEqual({
    bot: 'bot-7',
    message: 'No bot-1.',
  })
})

test('top members take the value of the request where the JSON type is the same', () => {
  const echo = { kind: 'b', size: 2, list: [1], table: { a: 1 }, missing: 'x', nothing: 'x' }
  const body = { kind: 'a', size: '1', list: [], table: [], nothing: null, inner: { kind: 'a' } }
  expect(jobAnswer(body, { ...none, echo })).toEqual({
    kind: 'b',
    size: '1',
    list: [1],
    table: [],
    nothing: null,
    inner: { kind: 'a' },
  })
})

test.each(['text', 3, null, undefined, [1]])('a body that is no object stays: %j', (body) => {
  expect(jobAnswer(body, { ...none, echo: { 0: 2 } })).toEqual(body)
})
