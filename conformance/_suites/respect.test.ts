import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import type { GeneratedVendor } from '../../scripts/_lib/generated.ts'
import { placeholderCredentials } from '../../scripts/_lib/placeholderCredentials.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { readOutputs } from '../../src/contract/jobValues.ts'
import type { StartStep } from '../../src/contract/lifecycle.ts'
import { createOperationMatcher } from '../../src/contract/operationMatcher.ts'
import { exportFileBytes } from '../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { startMock } from '../../src/mock/startMock.ts'
import type { RecordedExchange } from '../../src/recorder/recordedExchange.ts'
import { auditRecordings } from './_lib/auditExchanges.ts'
import { playableArazzo, readWorkflows, runArazzo } from './_lib/runArazzo.ts'
import { startCapturingProxy } from './_lib/startCapturingProxy.ts'
import { vendors } from './_lib/vendors.ts'

// `redocly respect` (2.77) is another reader of the Arazzo files than our own, so it shows that they mean what we think.
// Its limits, and the way round each:
// - `retryAfter` is real seconds, and an output that an answer lacks fails its step: it runs a copy without those.
// - Credentials would have to stand in the file (`x-security`): a proxy adds them.
// - It ignores `x-paging` and `x-export-file`: the file comes whole, and addresses in answers are not fetched.
// - It ignores `x-upload-file`: the proxy sends the file to an address that an answer gives, before the answer goes on.
// - An input cannot be a file: the copy has `$file('<input>')` in forms, a file beside it. One in Base64 is a text.
// - A replacement needs a member that it replaces: the bodies are whole examples, with ids of files that are none.
// - No step can be left out: the script that an archive may do without is there.
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

/** Runs the workflows of a lifecycle against a mock that plays a scenario. */
async function respect(vendor: GeneratedVendor, name: string, scenario: string) {
  const mockVendor = mockOf(vendor)
  const mock = await startMock({ vendors: [mockVendor], scenario })
  cleanUp.push(mock.close)
  const proxy = await startCapturingProxy(mock.address, placeholderCredentials(vendor.document), async (exchange) => {
    for (const address of addressesFor(vendor, name, exchange))
      await fetch(address, { method: 'PUT', body: new Uint8Array(exportFileBytes(mockVendor)) })
  })
  cleanUp.push(proxy.close)
  const run = await runArazzo(vendor, mockVendor, name, `${proxy.address}/${vendor.name}`)
  cleanUp.push(run.remove)
  const { problems, ...audit } = await auditRecordings(vendor.contract, [run.recordings])
  // The proxy adds the credentials behind the back of what records.
  return { ...run, audit: { ...audit, problems: problems.filter((text) => !text.includes(' request-credentials ')) } }
}

/** The addresses in an answer that want the file. */
function addressesFor({ contract }: GeneratedVendor, name: string, { request, response }: RecordedExchange): string[] {
  const match = createOperationMatcher(contract.description).match(request)
  const uploads = Object.values(contract.lifecycles[name]?.starts ?? {}).flatMap(
    (step: StartStep) => step.uploads ?? [],
  )
  return uploads.flatMap((step) => {
    if ('reason' in match || match.operationId !== step.operationId || response?.body === undefined) return []
    const { uploadUrl } = readOutputs(step, JSON.parse(response.body))
    return typeof uploadUrl === 'string' ? [uploadUrl] : []
  })
}

test('there are vendors to run', () => expect(vendors).not.toEqual([]))

const rows = vendors.flatMap((vendor) =>
  Object.entries(vendor.contract.lifecycles).map(([name, lifecycle]) => {
    return { vendor, name, lifecycle, title: `${name} of ${vendor.name}` }
  }),
)

describe.each(rows)('the $title', ({ vendor, name, lifecycle }) => {
  const workflows = readWorkflows(vendor, name)
  const { starts, wait } = lifecycle

  test('has a workflow for each start', () => {
    const operationIds = workflows.flatMap(({ steps }) => steps.map(({ operationId }) => operationId))
    expect(operationIds).toEqual(expect.arrayContaining(Object.keys(starts)))
  })

  test('what is run differs from the file in its pauses, in files and in outputs of the wait step only', () => {
    const linesOf = (text: string) => text.split('\n').map((line) => line.trim())
    const lines = linesOf(readFileSync(join(repository, String(vendor.lifecycles[name])), 'utf8'))
    const run = linesOf(playableArazzo(vendor, mockOf(vendor), name))
    const isOutput = (line: string) => Object.keys(wait.outputs).some((output) => line.startsWith(`${output}: $`))
    const pause = `retryAfter: ${wait.delayMs / 1000}`
    const formLines = lines.filter((line) => /^payload: \{.*\$inputs\./.test(line))
    const changedTo = new Map([
      [pause, 'retryAfter: 0'],
      ...formLines.map((line) => [line, line.replace(/\$inputs\.(\w+)/, `"$file('$1')"`)] as const),
    ])
    const changed = lines.filter((line) => !run.includes(line) && !isOutput(line))
    expect([...new Set(changed)].sort()).toEqual([...changedTo.keys()].sort())
    const kept = lines.filter((line) => run.includes(line) || changedTo.has(line))
    expect(kept.map((line) => changedTo.get(line) ?? line)).toEqual(run)
  })

  test('every workflow passes, and its recording keeps the contract', async () => {
    const { exitCode, output, audit } = await respect(vendor, name, 'completes')
    const expected: Record<string, number> = {}
    for (const { operationId } of workflows.flatMap(({ steps }) => steps)) {
      expected[operationId] = (expected[operationId] ?? 0) + 1
    }
    const pollsOfJob = mockOf(vendor).scenarios['completes']?.responses[wait.operationId]?.length ?? 0
    expected[wait.operationId] = Object.keys(starts).length * pollsOfJob
    expect({ exitCode, audit }, output).toEqual({ exitCode: 0, audit: { judged: expected, problems: [] } })
  })

  test('the workflow of a job that fails does not pass', async () => {
    const { exitCode, audit } = await respect(vendor, name, 'fails')
    expect({ exitCode, problems: audit.problems }).toEqual({ exitCode: 1, problems: [] })
    expect(audit.judged[wait.operationId]).toBeGreaterThan(1)
  })
})
