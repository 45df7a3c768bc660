import { expect, test } from 'vitest'
import { vendors } from '../../../generated/vendors.ts'
import { runCommand } from '../_testing/runCommand.ts'

test('every vendor is listed with its operations, states, scenarios and environment variables', async () => {
  const { code, out, err } = await runCommand(['list'])
  expect({ code, err }).toEqual({ code: 0, err: [] })
  expect(out.map((text) => text.split('\n')[0])).toEqual(vendors.map(({ name, title }) => `${name}: ${title}`))
  expect(out.find((text) => text.startsWith('lex-v1'))).toBe(`lex-v1: Amazon Lex V1 export and import
  getExport              GET /exports
  startImport            POST /imports
  getImport              GET /imports/{importId}
  states of export       READY (succeeded), FAILED (failed), IN_PROGRESS (pending)
  states of import       COMPLETE (succeeded), FAILED (failed), IN_PROGRESS (pending)
  scenarios              completes, slow, fails, unknown-state, stuck, throttled, flaky, expired-link, cut-off, forbidden, not-found, unauthorized, invalid-request
  credentials            AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or what @aws-sdk/credential-providers finds (SSO, a container, an instance)
`)
})

test('--json gives the same as one document', async () => {
  const { code, out, err } = await runCommand(['list', '--json'])
  expect({ code, err, documents: out.length }).toEqual({ code: 0, err: [], documents: 1 })
  const rows = JSON.parse(out[0] ?? '') as Record<string, unknown>[]
  const expected = await Promise.all(
    vendors.map(async ({ name, title, loadMock }) => {
      const { contract, scenarios } = await loadMock()
      const { operations } = contract.description
      return {
        name,
        title,
        operations: Object.fromEntries(
          Object.entries(operations).map(([id, { method, path }]) => [id, `${method} ${path}`]),
        ),
        jobs: Object.fromEntries(
          Object.entries(contract.lifecycles).map(([job, { starts, wait }]) => [
            job,
            { starts: Object.keys(starts), states: wait.states },
          ]),
        ),
        scenarios: Object.fromEntries(Object.entries(scenarios).map(([id, { summary }]) => [id, summary])),
        credentials: expect.stringMatching(/^[A-Z]/),
      }
    }),
  )
  expect(rows).toEqual(expected)
})
