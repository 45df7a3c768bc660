import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { generatedClient } from '../../scripts/_lib/clientCall.ts'
import { listExamples } from '../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../scripts/_lib/generated.ts'
import { placeholderCredentials } from '../../scripts/_lib/placeholderCredentials.ts'
import type { AnyClient } from '../../src/client/clientContext.ts'
import { jobState } from '../../src/contract/jobState.ts'
import { readOutputs } from '../../src/contract/jobValues.ts'
import { loadImports } from '../../src/jobs/_testing/playedImport.ts'
import { loadJobs } from '../../src/jobs/_testing/playedJob.ts'
import { openExportFile } from '../../src/jobs/openExportFile.ts'
import { exportFileBytes } from '../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { startMock } from '../../src/mock/startMock.ts'
import { numberedFile, numberedName } from './_lib/numberedFile.ts'
import { vendors } from './_lib/vendors.ts'

const importers = vendors.flatMap((vendor) =>
  Object.entries(vendor.contract.lifecycles)
    .filter(([, { kind }]) => kind === 'import')
    .flatMap(([name, lifecycle]) =>
      Object.keys(lifecycle.starts).map((start) => ({
        vendor,
        name,
        lifecycle,
        start,
        title: `${vendor.name} ${start}`,
      })),
    ),
)
type Importer = (typeof importers)[number]
const atOnce = 50

test('there are vendors to import to', () => expect(importers).not.toEqual([]))

describe.each(importers)('$title', (importer) => {
  let here: Mocked
  let there: Mocked
  beforeAll(async () => {
    here = await openMock(importer.vendor)
    there = await openMock(importer.vendor)
  })
  afterAll(() => Promise.all([here.close(), there.close()]))
  const exampleRequest = () => here.mock.exampleRequests[exportStart(importer)] ?? {}

  test('what was exported, imported elsewhere and exported again is the same file, byte for byte', async () => {
    const exported = await exportFile(here, exampleRequest(), importer)
    expect(exported.equals(exportFileBytes(here.mock))).toBe(true)
    const file = numberedFile(here.mock, 0)
    const request = await importFile(here, file, importer, 0)
    const again = await exportFile(here, request, importer)
    const elsewhere = await exportFile(there, await importFile(there, again, importer, 0), importer)
    expect(elsewhere.equals(file)).toBe(true)
  })

  test(`${atOnce} files that are imported side by side do not mix`, async () => {
    // The first one is there already, and some examples say that an import then fails.
    const files = Array.from({ length: atOnce }, (_, index) => numberedFile(there.mock, index + 1))
    const trips = files.map(async (file, index) => {
      const request = await importFile(there, file, importer, index + 1)
      return (await exportFile(there, request, importer)).equals(file)
    })
    expect(new Set(files.map((file) => Buffer.from(file).toString('base64'))).size).toBe(atOnce)
    expect(await Promise.all(trips)).toEqual(files.map(() => true))
  })

  test('what nobody has imported is exported as the example', async () => {
    await importFile(here, numberedFile(here.mock, 1), importer, 1)
    const other = await exportFile(here, exampleRequest(), importer)
    expect(other.equals(exportFileBytes(here.mock))).toBe(true)
  })
})

interface Mocked {
  readonly mock: MockVendor
  readonly client: AnyClient
  readonly close: () => Promise<void>
}

async function openMock(vendor: GeneratedVendor): Promise<Mocked> {
  const mock = await listed.find(({ name }) => name === vendor.name)?.loadMock()
  if (mock === undefined) throw new Error(`generated/vendors.ts does not list ${vendor.name}`)
  const { address, close } = await startMock({ vendors: [mock] })
  const headers = placeholderCredentials(vendor.document)
  return { mock, close, client: await generatedClient(vendor, { baseUrl: `${address}/${vendor.name}`, headers }) }
}

const exportStart = ({ vendor }: Importer) => Object.keys(vendor.contract.lifecycles.export.starts)[0] ?? ''

/**
 * Imports a file, and gives the request that exports what it has become.
 * @param number makes the texts of the example that name the resource another one's
 */
async function importFile({ mock, client }: Mocked, file: Uint8Array<ArrayBuffer>, importer: Importer, number: number) {
  const { vendor, name, lifecycle, start } = importer
  const { resourceIds = [], named = {} } = mock.jobs[name] ?? {}
  const places = Object.values(named[start] ?? {}).flat()
  const request = changed(mock.exampleRequests[start] ?? {}, (text, place) =>
    places.includes(toBodyPlace(place)) ? withNumber(text, number) : text,
  )
  const { runImport } = await loadImports(vendor)
  const job = await runImport(client, { start, ...request, file: new Blob([file]) }, { delayMs: 1 })
  const { resourceId, resourceName } = readOutputs(lifecycle.wait, job.data)
  const [exampleId = ''] = resourceIds
  const exportRequest = mock.exampleRequests[exportStart(importer)] ?? {}
  return changed(exportRequest, (text) => {
    if (resourceId === undefined) return exampleNames(importer).includes(text) ? String(resourceName) : text
    return formOf(text) === formOf(exampleId) ? String(resourceId) : text
  })
}

async function exportFile({ client }: Mocked, request: object, importer: Importer): Promise<Buffer<ArrayBuffer>> {
  const { runExport } = await loadJobs(importer.vendor)
  const job = await runExport(client, { start: exportStart(importer), ...request }, { delayMs: 1 })
  const { body } = await openExportFile(job)
  return Buffer.from(await new Response(body).arrayBuffer())
}

/** Names of what the imports of the examples have made. */
const exampleNames = ({ vendor, lifecycle: { wait } }: Importer): readonly unknown[] =>
  listExamples(vendor.document)
    .filter(({ operationId, status, value }) => {
      return operationId === wait.operationId && jobState(wait, status, value).phase === 'succeeded'
    })
    .map(({ value }) => readOutputs(wait, value)['resourceName'])

const formOf = (id: string) => id.replaceAll(/\d/g, '0')

/** Another id of the same form, or another name. */
const withNumber = (text: string, number: number) =>
  text.includes('-') ? text.replace(/\d{4}$/, String(1000 + number)) : numberedName(text, number)

/** Pointers of the mock lead into parameters and members of the body alike. */
const toBodyPlace = (place: string) => place.replace(/^\/body(?=\/)/, '')

/** A copy of a JSON value with other texts. */
function changed<Value>(value: Value, change: (text: string, place: string) => string, place = ''): Value {
  if (typeof value === 'string') return change(value, place) as Value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => changed(item, change, `${place}/${index}`)) as Value
  const members = Object.entries(value).map(([name, member]) => [name, changed(member, change, `${place}/${name}`)])
  return Object.fromEntries(members) as Value
}
