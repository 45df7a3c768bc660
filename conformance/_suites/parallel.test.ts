import { expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { generatedClient } from '../../scripts/_lib/clientCall.ts'
import type { GeneratedVendor } from '../../scripts/_lib/generated.ts'
import { placeholderCredentials } from '../../scripts/_lib/placeholderCredentials.ts'
import { stepArguments } from '../../src/contract/jobValues.ts'
import { loadJobs } from '../../src/jobs/_testing/playedJob.ts'
import { type ExportJob, originOf } from '../../src/jobs/job.ts'
import { openExportFile } from '../../src/jobs/openExportFile.ts'
import { exportFileBytes } from '../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { nextId } from '../../src/mock/nextId.ts'
import { startMock } from '../../src/mock/startMock.ts'
import { vendors } from './_lib/vendors.ts'

const exportsEach = 25
const mocks = new Map<string, MockVendor>(
  await Promise.all(listed.map(async ({ name, loadMock }) => [name, await loadMock()] as const)),
)

test('there are vendors to call', () => expect(vendors).not.toEqual([]))

test(`${exportsEach} exports of each vendor side by side on one mock are told of their own jobs and give whole files`, async () => {
  const server = await startMock({ vendors: [...mocks.values()] })
  const runs = vendors.map((vendor) => exportMany(vendor, `${server.address}/${vendor.name}`))
  const outcomes = Object.fromEntries(await Promise.all(runs))
  await server.close()
  const right = { jobs: exportsEach, toldOfItself: exportsEach, toldOfOthers: 0, wholeFiles: exportsEach }
  expect(outcomes).toEqual(Object.fromEntries(vendors.map(({ name }) => [name, right])))
})

async function exportMany(vendor: GeneratedVendor, baseUrl: string) {
  const mock = mocks.get(vendor.name)
  if (mock === undefined) throw new Error(`generated/vendors.ts does not list ${vendor.name}`)
  const client = await generatedClient(vendor, { baseUrl, headers: placeholderCredentials(vendor.document) })
  const { runExport } = await loadJobs(vendor)
  const exported = requestsFor(vendor, mock).map(async (request) => {
    const job = await runExport(client, request, { delayMs: 5 })
    const { body } = await openExportFile(job)
    return { id: idOf(job), told: JSON.stringify(job.data), bytes: Buffer.from(await new Response(body).arrayBuffer()) }
  })
  const done = await Promise.all(exported)
  const ids = new Set(done.map(({ id }) => id))
  const outcome = {
    jobs: ids.size,
    toldOfItself: done.filter(({ id, told }) => told.includes(id)).length,
    toldOfOthers: done.filter(({ id, told }) => [...ids].some((other) => other !== id && told.includes(other))).length,
    wholeFiles: done.filter(({ bytes }) => bytes.equals(exportFileBytes(mock))).length,
  }
  return [vendor.name, outcome] as const
}

/** The start requests of the examples in turn, each for a thing of its own where that is what names a job. */
function requestsFor({ contract }: GeneratedVendor, { exampleRequests }: MockVendor) {
  const { starts, wait } = contract.lifecycles.export
  const [named] = wait.parameters.flatMap(({ value }) => (value.from === 'input' ? [value.name] : []))
  const operationIds = Object.keys(starts)
  let thing: string | number | undefined
  return Array.from({ length: exportsEach }, (_, index) => {
    const start = operationIds[index % operationIds.length] ?? ''
    const request = exampleRequests[start]
    if (named === undefined) return { start, ...request }
    thing = nextId(thing ?? String(request?.[named]))
    return { start, ...request, [named]: thing }
  })
}

/** What tells a job from others: its id, or where the vendor gives none, the first parameter of its polls. */
function idOf(job: ExportJob): string {
  const { lifecycle, values } = originOf(job)
  return String(job.jobId ?? Object.values(stepArguments(lifecycle.wait, values))[0])
}
