import { assertion } from './assertion.mjs'
import { client, mock } from './checks.mjs'

Deno.test('client', () => client(Deno.env.get('MOCK')))
Deno.test('mock', () => mock())
Deno.test('matcher', () => assertion())
