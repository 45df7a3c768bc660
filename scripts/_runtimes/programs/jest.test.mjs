import { expect, jest, test } from '@jest/globals'
import 'export-contracts/jest'
import { client, matcher, mock } from './checks.mjs'

jest.setTimeout(60_000)
test('client', () => client(process.env.MOCK))
test('mock', () => mock())
test('matcher', () => matcher(expect))
