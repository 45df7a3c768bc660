import { expect, test } from 'vitest'
import { detect } from './detectors.ts'

const kindsIn = (text: string) => detect(text).map(({ kind }) => kind)

test.each([
  ['4539578763621486', 'card number'],
  ['pay with 4539 5787 6362 1486 now', 'card number'],
  ['DE89370400440532013000', 'IBAN'],
  ['GB29 NWBK 6016 1331 9268 19', 'IBAN'],
  ['f.w@acme-corp.io', 'mail address'],
  ['q=f.w%40acme-corp.io', 'mail address'],
  ['call +49 170 437 1265', 'phone number'],
])('%s is a %s', (text, kind) => expect(kindsIn(text)).toContain(kind))

test.each([
  ['a card whose last digit is wrong', '4539578763621487'],
  ['an account whose check digits are wrong', 'DE88370400440532013000'],
  ['an address of documentation', 'ada@example.com'],
  ['an invented mail address', 'qvwxyzqvwx@example.com'],
  ['an invented phone number', '+898 098 0989'],
  ['a time', '1767225600'],
  ['an id', 'EXPORT0001'],
])('%s is nobody’s', (_, text) => expect(kindsIn(text)).toEqual([]))
