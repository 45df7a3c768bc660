import { conditionHolds } from '../../src/contract/jobState.ts'
import { readPointer } from '../../src/contract/jsonPointer.ts'
import type { Lifecycle } from '../../src/contract/lifecycle.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { reserved } from '../../src/mock/scenario.ts'
import { exampleArguments, listExamples, listRequestExamples, requestExample } from '../_lib/exampleExchange.ts'
import { listOperations, type OpenApi } from '../_lib/openapi.ts'
import type { Vendor } from '../_lib/registry.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { readExportFile } from './exportFile.ts'
import { printValue } from './printValue.ts'
import { compileScenarios } from './scenarios.ts'

/**
 * The module with what the mock knows of a vendor.
 * @throws {ProblemsError} when the scenarios or the export file are not right
 */
export function generateMock(
  vendor: Vendor,
  document: OpenApi,
  lifecycle: Lifecycle,
  sensitive: readonly string[],
  banner: string,
  top: string,
): string {
  const scenarios = compileScenarios(readYamlFile(vendor.scenarios, top), document, lifecycle)
  const facts: Omit<MockVendor, 'contract' | 'document'> = {
    scenarios,
    exampleRequests: Object.fromEntries(
      Object.keys(lifecycle.starts).map((operationId) => [
        operationId,
        exampleArguments(document, operationId, scenarios[reserved.usual]?.requests?.[operationId]),
      ]),
    ),
    file: readExportFile(`${vendor.folder}/export-file`, lifecycle.file.mediaType, top),
    exampleIds: exampleIds(document, lifecycle),
    pathExamples: pathExamples(document),
    echo: echoedMembers(document, lifecycle).filter((name) => !sensitive.includes(name)),
  }
  return `${banner}
import { readFileSync } from 'node:fs'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { reserved } from '../../src/mock/scenario.ts'
import { contract } from './contract.ts'

/** What the mock knows of this vendor. */
export const mockVendor: MockVendor = {
  contract,
  document: () => JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')),
${Object.entries(facts)
  .map(([name, value]) => `  ${name}: ${printValue(value, '  ', name.length + 4)},`)
  .join('\n')}
}
`
}

/** Ids that successful starts give in the examples, in the order of the start operations. */
function exampleIds(document: OpenApi, { starts }: Lifecycle): (string | number)[] {
  const ids = Object.values(starts).flatMap(({ operationId, success, outputs }) => {
    const { jobId } = outputs
    if (jobId?.from !== 'body') return []
    return listExamples(document)
      .filter((example) => example.operationId === operationId)
      .filter(({ status, value }) => conditionHolds(success, status, value))
      .map(({ value }) => readPointer(value, jobId.pointer) as string | number)
  })
  return [...new Set(ids)]
}

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
