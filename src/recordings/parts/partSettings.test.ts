import { expect, test } from 'vitest'
import { differenceOf, type PartSettings } from './partSettings.ts'

const settings: PartSettings = {
  ...{ version: '1.2.3', contracts: { 'lex-v2': 'a' }, profile: 'audit', wholeHosts: false },
  ...{ ignoreRules: [], baseline: [], part: { number: 1, of: 2 } },
}

test.each<[string | undefined, Partial<PartSettings>]>([
  ['version of export-contracts', { version: '1.2.4' }],
  ['--profile', { profile: 'consumer' }],
  ['--contract', { contracts: {} }],
  ['--contract', { wholeHosts: true }],
  ['--ignore-rule', { ignoreRules: ['response-body'] }],
  [
    '--baseline',
    {
      baseline: [
        {
          ...{ contract: 'lex-v2', operationId: 'a', rule: 'response-body' },
          ...{ pointer: '', reason: 'b', date: '2026-11-29' },
        },
      ],
    },
  ],
  ['--coverage and --min-coverage', { coverage: {} }],
  ['--max-age', { maxAgeDays: 3 }],
  [undefined, { part: { number: 2, of: 2 } }],
])('parts differ in %s: %o', (words, change) => {
  expect(differenceOf(settings, { ...settings, ...change })).toBe(words)
})
