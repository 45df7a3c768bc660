import 'export-contracts/vitest'
import { expect, test } from 'vitest'
import { client, matcher, mock } from './checks.mjs'

test('client', { timeout: 60_000 }, () => client(process.env.MOCK))
test('mock', { timeout: 60_000 }, () => mock())
test('matcher', { timeout: 60_000 }, () => matcher(expect))
