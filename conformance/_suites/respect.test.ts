import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import type { GeneratedVendor } from '../../scripts/_lib/generated.ts'
import { placeholderCredentials } from '../../scripts/_lib/placeholderCredentials.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { startMock } from '../../src/mock/startMock.ts'
import { auditRecordings } from './_lib/auditExchanges.ts'
import { playableArazzo, readWorkflows, runArazzo } from './_lib/runArazzo.ts'
import { startCapturingProxy } from './_lib/startCapturingProxy.ts'
import { vendors } from './_lib/vendors.ts'

// `redocly respect` (2.77) is another reader of the Arazzo files than our own, so it shows that they mean what we think.
// Its limits, and the way round each:
// - `retryAfter` is real seconds, and an output that an answer lacks fails its step: it runs a copy without those.
// - Credentials would have to stand in the file (`x-security`): a proxy adds them.
// - It ignores `x-paging` and `x-export-file`: the file comes whole, and addresses in answers are not fetched.
// - It prints "unexpected error" for attempts that it repeats: the exit code counts.

const mocks = new Map<string, MockVendor>(
  await Promise.all(listed.map(async ({ name, loadMock }) => [name, await loadMock()] as const)),
)

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanUp.splice(0).reverse()) await clean()
})

function mockOf({ name }: GeneratedVendor): MockVendor {
  const mock = mocks.get(name)
  if (mock === undefined) throw new Error(`generated/vendors.ts does not list ${name}`)
  return mock
}

/** Runs a vendor's workflows against a mock that plays a scenario. */
async function respect(vendor: GeneratedVendor, scenario: string) {
  const mockVendor = mockOf(vendor)
  const mock = await startMock({ vendors: [mockVendor], scenario })
  cleanUp.push(mock.close)
  const proxy = await startCapturingProxy(mock.address, placeholderCredentials(vendor.document))
  cleanUp.push(proxy.close)
  const run = await runArazzo(vendor, mockVendor, `${proxy.address}/${vendor.name}`)
  cleanUp.push(run.remove)
  const { problems, ...audit } = await auditRecordings(vendor.contract, [run.recordings])
  // The proxy adds the credentials behind the back of what records.
  return { ...run, audit: { ...audit, problems: problems.filter((text) => !text.includes(' request-credentials ')) } }
}

test('there are vendors to run', () => expect(vendors).not.toEqual([]))

describe.each(vendors)('$name', (vendor) => {
  const { contract } = vendor
  const lifecycle = vendor.lifecycles.export
  const workflows = readWorkflows(vendor)

  test('has a workflow for each start', () => {
    const started = workflows.map(({ steps }) => steps[0]?.operationId)
    expect(started).toEqual(expect.arrayContaining(Object.keys(contract.lifecycles.export.starts)))
  })

  test('what is run differs from the file in its pauses and in outputs of the wait step only', () => {
    const linesOf = (text: string) => text.split('\n').map((line) => line.trim())
    const lines = linesOf(readFileSync(join(repository, lifecycle), 'utf8'))
    const run = linesOf(playableArazzo(vendor, mockOf(vendor)))
    const { delayMs, outputs } = contract.lifecycles.export.wait
    const isOutput = (line: string) => Object.keys(outputs).some((name) => line.startsWith(`${name}: $`))
    const pause = `retryAfter: ${delayMs / 1000}`
    const changed = lines.filter((line) => !run.includes(line) && !isOutput(line))
    expect({ changed, added: run.filter((line) => !lines.includes(line)) }).toEqual({
      changed: [pause],
      added: ['retryAfter: 0'],
    })
    const kept = lines.filter((line) => run.includes(line) || line === pause)
    expect(kept.map((line) => (line === pause ? 'retryAfter: 0' : line))).toEqual(run)
  })

  test('every workflow passes, and its recording keeps the contract', async () => {
    const { exitCode, output, audit } = await respect(vendor, 'completes')
    const expected: Record<string, number> = {}
    for (const { operationId } of workflows.flatMap(({ steps }) => steps)) {
      expected[operationId] = (expected[operationId] ?? 0) + 1
    }
    const { wait, starts } = contract.lifecycles.export
    const pollsOfJob = mockOf(vendor).scenarios['completes']?.responses[wait.operationId]?.length ?? 0
    expected[wait.operationId] = Object.keys(starts).length * pollsOfJob
    expect({ exitCode, audit }, output).toEqual({ exitCode: 0, audit: { judged: expected, problems: [] } })
  })

  test('the workflow of a job that fails does not pass', async () => {
    const { exitCode, audit } = await respect(vendor, 'fails')
    expect({ exitCode, problems: audit.problems }).toEqual({ exitCode: 1, problems: [] })
    expect(audit.judged[contract.lifecycles.export.wait.operationId]).toBeGreaterThan(1)
  })
})
