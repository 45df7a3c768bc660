import { conditionHolds, jobState } from '../../src/contract/jobState.ts'
import { readOutputs } from '../../src/contract/jobValues.ts'
import { pointerTokens, readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import type { Lifecycle, Lifecycles, StartStep } from '../../src/contract/lifecycle.ts'
import { membersIn } from '../../src/mock/membersIn.ts'
import type { JobExamples, MockVendor } from '../../src/mock/mockVendor.ts'
import { reserved } from '../../src/mock/scenario.ts'
import { filePlaces } from '../../src/mock/takeFile.ts'
import { authSchemes } from '../_lib/authSchemes.ts'
import { exampleArguments, listExamples, listRequestExamples, requestExample } from '../_lib/exampleExchange.ts'
import { listOperations, type OpenApi } from '../_lib/openapi.ts'
import type { Vendor } from '../_lib/registry.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { readExportFile, readOtherFiles } from './exportFile.ts'
import { printValue } from './printValue.ts'
import { compileScenarios } from './scenarios.ts'

/**
 * The module with what the mock knows of a vendor.
 * @throws {ProblemsError} when the scenarios or the export file are not right
 */
export function generateMock(
  vendor: Vendor,
  document: OpenApi,
  lifecycles: Lifecycles,
  sensitive: readonly string[],
  banner: string,
  top: string,
): string {
  const { scenarios, facts } = compileScenarios(readYamlFile(vendor.scenarios, top), document, lifecycles)
  const all = Object.values(lifecycles)
  const requestOf = (step: StartStep) => {
    const example = scenarios[reserved.usual]?.requests?.[step.operationId]
    return withoutFile(exampleArguments(document, step.operationId, example), step)
  }
  const known: Omit<MockVendor, 'contract' | 'documentUrl' | 'examples' | 'inspectFile'> = {
    scenarios,
    facts,
    exampleRequests: Object.fromEntries(
      all.flatMap(({ starts }) => Object.values(starts).map((step) => [step.operationId, requestOf(step)])),
    ),
    otherFiles: readOtherFiles(
      `${vendor.folder}/export-files`,
      lifecycles.export.file.mediaType,
      askedBy(document, lifecycles.export),
      top,
    ),
    file: readExportFile(`${vendor.folder}/export-file`, lifecycles.export.file.mediaType, top),
    jobs: Object.fromEntries(
      Object.entries(lifecycles).map(([name, lifecycle]) => [name, jobExamples(document, lifecycle)]),
    ),
    pathExamples: pathExamples(document),
    echo: [...new Set(all.flatMap((lifecycle) => echoedMembers(document, lifecycle)))].filter(
      (name) => !sensitive.includes(name),
    ),
    tokenUrls: tokenUrls(document),
  }
  return `${banner}
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { reserved } from '../../src/mock/scenario.ts'
import { contract } from './contract.ts'
import { examples } from './examples.ts'
import { inspectFile } from './file.ts'

/** What the mock knows of this vendor. */
export const mockVendor: MockVendor = {
  contract,
  inspectFile,
  examples,
  documentUrl: () => new URL('./openapi.json', import.meta.url),
${Object.entries(known)
  .map(([name, value]) => `  ${name}: ${printValue(value, '  ', name.length + 4)},`)
  .join('\n')}
}
`
}

/** A start's example without the members of its body that the file of an import gives. */
function withoutFile(request: Readonly<Record<string, unknown>>, { members = [] }: StartStep): Record<string, unknown> {
  const given = members.map(({ pointer }) => pointerTokens(pointer)[0])
  const { body, ...parameters } = request
  if (body === undefined) return parameters
  return {
    ...parameters,
    body: Object.fromEntries(Object.entries(Object(body)).filter(([name]) => !given.includes(name))),
  }
}

function jobExamples(document: OpenApi, lifecycle: Lifecycle): JobExamples {
  const starts = Object.values(lifecycle.starts)
  return {
    ids: outputsIn(document, starts, 'jobId'),
    uploadIds: uploadIds(document, lifecycle).map(String),
    ...resources(document, lifecycle),
  }
}

interface ExampleStep {
  readonly operationId: string
  readonly success: Lifecycle['wait']['success']
  readonly outputs: Lifecycle['wait']['outputs']
}

/** What successful answers to some operations give under a name, in the order of the operations. */
function outputsIn(document: OpenApi, steps: readonly ExampleStep[], name: string): (string | number)[] {
  const values = steps.flatMap((step) =>
    listExamples(document)
      .filter(({ operationId, status, value }) => {
        return operationId === step.operationId && conditionHolds(step.success, status, value)
      })
      .map(({ value }) => readOutputs(step as StartStep, value)[name]),
  )
  return [...new Set(values.filter((value) => typeof value === 'string' || typeof value === 'number'))]
}

/** The ids under which files are brought, and those by which starts name them. */
function uploadIds(document: OpenApi, lifecycle: Lifecycle): (string | number)[] {
  const steps = Object.values(lifecycle.starts).flatMap(({ uploads = [] }) => uploads)
  const brought = steps.flatMap((step) =>
    Object.keys(step.outputs).flatMap((name) => (name === 'uploadUrl' ? [] : outputsIn(document, [step], name))),
  )
  const bodies = Object.keys(lifecycle.starts).flatMap((operationId) =>
    listRequestExamples(document, operationId).map((name) => requestExample(document, operationId, name)?.value),
  )
  const places = filePlaces(lifecycle).filter(({ holdsFile }) => !holdsFile)
  const named = bodies.flatMap((body) => places.map(({ pointer }) => readPointer(body, pointer)))
  return [...new Set([...brought, ...named.filter((value) => typeof value === 'string')])]
}

const resourceOutputs = ['resourceId', 'resourceName']

/** The ids of what jobs have made, and where starts name the same. */
function resources(document: OpenApi, { starts, wait }: Lifecycle): Pick<JobExamples, 'resourceIds' | 'named'> {
  const outputs = resourceOutputs.filter((name) => wait.outputs[name] !== undefined)
  const made = new Map(outputs.map((name) => [name, succeeded(document, wait, name)]))
  const named = Object.keys(starts).map((operationId) => {
    const names = listRequestExamples(document, operationId)
    const requests = (names.length === 0 ? [undefined] : names).map((name) => {
      const { body, ...parameters } = exampleArguments(document, operationId, name)
      return { ...parameters, ...(body as object | undefined) }
    })
    const places = outputs.map((output) => {
      const found = requests.flatMap((request) => placesOf(request, made.get(output) ?? []))
      return [output, [...new Set(found)]] as const
    })
    return [operationId, Object.fromEntries(places.filter(([, found]) => found.length > 0))] as const
  })
  return {
    resourceIds: (made.get('resourceId') ?? []).map(String),
    named: Object.fromEntries(named.filter(([, places]) => Object.keys(places).length > 0)),
  }
}

const succeeded = (document: OpenApi, wait: Lifecycle['wait'], name: string): unknown[] =>
  listExamples(document)
    .filter(({ operationId, status, value }) => {
      return operationId === wait.operationId && jobState(wait, status, value).phase === 'succeeded'
    })
    .map(({ value }) => readOutputs(wait, value)[name])
    .filter((value) => value !== undefined)

/** Where one of some values stands in another. */
function placesOf(value: unknown, wanted: readonly unknown[], path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return wanted.includes(value) ? [toPointer(path)] : []
  return Object.entries(value).flatMap(([name, member]) => placesOf(member, wanted, [...path, name]))
}

/** What the mock can know a start by: its operation, and the members of its examples. */
function askedBy(document: OpenApi, { starts }: Lifecycle): string[] {
  const names = Object.keys(starts).flatMap((operationId) => [
    operationId,
    ...listRequestExamples(document, operationId).flatMap((name) =>
      membersIn(exampleArguments(document, operationId, name)['body']),
    ),
  ])
  return [...new Set(names)]
}

const tokenUrls = (document: OpenApi): string[] =>
  authSchemes(document)
    .map(({ settings }) => settings['tokenUrl'])
    .filter((url) => typeof url === 'string')

function pathExamples(document: OpenApi): Record<string, string> {
  const parameters = listOperations(document).flatMap(({ parameters: list }) => list.map(({ parameter }) => parameter))
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === 'path' && parameter.example !== undefined)
      .map(({ name, example }) => [name, String(example)]),
  )
}

/** What a start takes and answers about its job give back under the same name. */
function echoedMembers(document: OpenApi, { starts, wait }: Lifecycle): string[] {
  const given = Object.keys(starts).flatMap((operationId) => {
    const placed = listOperations(document).find(({ operation }) => operation.operationId === operationId)
    const bodies = listRequestExamples(document, operationId).map((name) => requestExample(document, operationId, name))
    const members = bodies.flatMap((body) => Object.keys(Object(body?.value)))
    return [...(placed?.parameters.map(({ parameter }) => parameter.name) ?? []), ...members]
  })
  const answered = listExamples(document)
    .filter(({ operationId, status }) => status < 300 && (operationId === wait.operationId || operationId in starts))
    .flatMap(({ value }) => (typeof value === 'object' && value !== null ? Object.keys(value) : []))
  return [...new Set(given)].filter((name) => answered.includes(name))
}
