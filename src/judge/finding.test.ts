import { expect, test } from 'vitest'
import { type Finding, formatFinding, messageOf, ruleTexts } from './finding.ts'

const finding: Finding = {
  rule: 'response-body',
  severity: 'error',
  contract: 'kore-ai',
  operationId: 'getBotExportStatus',
  status: 200,
  pointer: '/status',
  keywords: ['enum'],
  expected: 'must be "pending"',
  actual: '"almost"',
  message: 'must be "pending"; got "almost"',
}

test.each<[string, Partial<Finding>, string]>([
  ['with all parts', {}, 'kore-ai getBotExportStatus 200 response-body /status: must be "pending"; got "almost"'],
  [
    'without pointer',
    { pointer: '', message: 'must not be empty' },
    'kore-ai getBotExportStatus 200 response-body: must not be empty',
  ],
  [
    'without status',
    { status: undefined, rule: 'request-body', pointer: '', message: 'must be JSON' },
    'kore-ai getBotExportStatus request-body: must be JSON',
  ],
])('a finding %s is one line', (_, changes, line) => expect(formatFinding({ ...finding, ...changes })).toBe(line))

test.each([
  ['must be "pending"', '"almost"', 'must be "pending"; got "almost"'],
  ['must not be empty', undefined, 'must not be empty'],
])('%j and %j are one sentence', (expected, actual, message) => expect(messageOf(expected, actual)).toBe(message))

test('what each rule asks for is a sentence, and no two ask for the same', () => {
  const texts = Object.values(ruleTexts)
  expect(texts.length).toBeGreaterThan(10)
  expect(texts.filter((text) => !/^[A-Z][^.]+ [^.]+\.$/.test(text))).toEqual([])
  expect(new Set(texts).size).toBe(texts.length)
})
