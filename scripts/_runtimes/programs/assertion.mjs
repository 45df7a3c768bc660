import { assertMatchesContract } from 'export-contracts/matchers'
import { answers, done, messageOf } from './checks.mjs'

/** The assertion, where there is no `expect` to extend. */
export async function assertion() {
  const { good, bad, operationId } = await answers()
  await assertMatchesContract(good, 'lex-v2', { operationId })
  const refusal = await messageOf(() => assertMatchesContract(bad, 'lex-v2', { operationId }))
  done('matcher', /exportId/.test(refusal), true)
}
