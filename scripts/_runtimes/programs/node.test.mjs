import { test } from 'node:test'
import { assertion } from './assertion.mjs'
import { client, mock } from './checks.mjs'

test('client', () => client(process.env.MOCK))
test('mock', () => mock())
test('matcher', () => assertion())
