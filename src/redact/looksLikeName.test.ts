import { expect, test } from 'vitest'
import { looksLikeName } from './looksLikeName.ts'

test.each([
  'exportId',
  'replyCode',
  'X-Amzn-RequestId',
  'distribution_email_address',
  '_id',
  'nextToken',
  'downloadURL',
  'utf8',
  '$ref',
  'Content-Type',
  'x-suite-response-time',
  'IncludeDependentTasks',
  'a',
  'contact.field',
  'nlpData',
  'HTTPStatus',
])('%s reads as a name', (name) => expect(looksLikeName(name)).toBe(true))

test.each([
  'Qm7sWvFRy0FEQm7eYUwEjAmr9i1gdimn',
  'anna@acme.io',
  '4711',
  '+49 170',
  'st-0a1b2c3d',
  'ghp_Qm7PujcDBD90URRoZ5A2',
  'AKIAQWERTYUIOP123456',
  'AKIAENWUNTATHJXHMXVE',
  'eyJhbGciOiJIUzI1NiJ9',
  'a=b',
  'https://a.io',
  'x'.repeat(60),
  'wvbnmkjhgfdsqrtz',
  '',
  'user/anna',
  'aBcDeFgHiJkLmNoPqRsT',
])('%s reads as a value', (name) => expect(looksLikeName(name)).toBe(false))
