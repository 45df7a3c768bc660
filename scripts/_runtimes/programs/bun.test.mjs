import { expect, test } from 'bun:test'
import { contractMatchers } from 'export-contracts/matchers'
import { client, matcher, mock } from './checks.mjs'

expect.extend(contractMatchers)
test('client', () => client(process.env.MOCK), 60_000)
test('mock', () => mock(), 60_000)
test('matcher', () => matcher(expect), 60_000)
