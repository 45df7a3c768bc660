import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { shellWord } from './shellWord.ts'

test.each([
  ['lex-v2', 'lex-v2'],
  ['--server=region=eu-west-1', '--server=region=eu-west-1'],
  ['', "''"],
  ['a b.zip', "'a b.zip'"],
  ['~/x', "'~/x'"],
  ["it's", "'it'\\''s'"],
  ['$(rm -rf x)`id`"!*?;&|<>', "'$(rm -rf x)`id`\"!*?;&|<>'"],
  ['a\nb\u001b[2J', "$'a\\012b\\033[2J'"],
  ["\u202e\\'", "$'\\342\\200\\256\\\\\\''"],
  ['=cmd', "'=cmd'"],
])('%j is the word %s', (text, word) => {
  expect(shellWord(text)).toBe(word)
  expect(execFileSync('bash', ['-c', `printf '%s' ${word}`], { encoding: 'utf8' })).toBe(text)
})
