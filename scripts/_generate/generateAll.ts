import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lifecycles } from '../../src/contract/lifecycle.ts'
import { readGitHubHome } from '../_lib/github.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { pascalCase } from '../_lib/pascalCase.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { bundle, lintSpecs } from '../_lib/redocly.ts'
import { registryFile, type Vendor } from '../_lib/registry.ts'
import { repository } from '../_lib/repository.ts'
import { siteAddress } from '../_lib/siteAddress.ts'
import { readYamlFile, type YamlFile } from '../_lib/yamlFile.ts'
import { generateAddresses } from './addresses.ts'
import { compileAgreements } from './agreements.ts'
import { generateCalls } from './calls.ts'
import { generateClient } from './client.ts'
import { SchemaCompileError } from './compileSchemas.ts'
import { credentialSets } from './credentialSets.ts'
import { describe } from './description.ts'
import { generateExamples } from './examples.ts'
import { generateFile } from './file.ts'
import { fileProblems } from './fileKinds.ts'
import { generateHarmless } from './harmless.ts'
import { generateJobs } from './jobs.ts'
import { compileLifecycles, generateLifecycles } from './lifecycles.ts'
import { generateMock } from './mock.ts'
import { NoOpenApi30Error, toOpenApi30 } from './openApi30.ts'
import { generateOperationSheets, operationSheets } from './operationSheets.ts'
import { describePlaces, generatePlaces } from './places.ts'
import { generatePlanSchema } from './planSchema.ts'
import { printValue } from './printValue.ts'
import { compileRateLimits } from './rateLimits.ts'
import { generateTypes } from './types.ts'
import { generateValidators, generateValidatorTypes } from './validators.ts'
import { generateVendorList, type ListedVendor } from './vendorList.ts'

/**
 * Writes everything that is derived from the descriptions into a folder.
 * @throws {ProblemsError} with file and line when a description, a lifecycle or a schema is not right.
 */
export async function generateAll(vendors: readonly Vendor[], folder: string, top: string = repository): Promise<void> {
  const linted = await lintSpecs(vendors, top)
  const problems = linted.length > 0 ? linted : fileProblems(vendors, top)
  if (problems.length > 0) throw new ProblemsError(problems)
  const listed = await allOf(vendors.map((vendor) => generateVendor(vendor, join(folder, vendor.name), top)))
  const banner = `// Generated from ${registryFile}. Edit that and run npm run generate.`
  writeFileSync(join(folder, 'vendors.ts'), generateVendorList(listed, banner))
  const descriptions = listed.map(({ description }) => description)
  writeFileSync(join(folder, 'addresses.ts'), generateAddresses(descriptions, banner))
  writeFileSync(join(folder, 'version.ts'), versionModule(top))
  const names = vendors.map(({ name }) => name)
  const planBanner = `// Generated from scripts/_generate/planSchema.ts. Edit that and run npm run generate.`
  for (const [name, text] of Object.entries(await generatePlanSchema(names, planBanner)))
    writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'README.md'), '# Generated\n\nEdit `specs/` and run `npm run generate`.\n')
}

/**
 * What all of them give. It ends when the last one has, so that nothing is written to a folder that is taken away by then.
 * @throws {ProblemsError} with the problems of each, or else what the first one threw that is none
 */
async function allOf<Value>(work: readonly Promise<Value>[]): Promise<Value[]> {
  const outcomes = await Promise.allSettled(work)
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  const [fault] = reasons.filter((reason) => !(reason instanceof ProblemsError))
  if (fault !== undefined) throw fault
  const problems = reasons.flatMap((reason) => (reason as ProblemsError).problems)
  if (problems.length > 0) throw new ProblemsError(problems)
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

async function generateVendor(vendor: Vendor, folder: string, top: string): Promise<ListedVendor> {
  const document = (await bundle(vendor, top)) as OpenApi
  const entry = readYamlFile(vendor.entry, top)
  const banner = `// Generated from ${vendor.folder}. Edit that and run npm run generate.`
  const sources = readYamlFile(vendor.sources, top)
  const rateLimits = compileRateLimits(document, entry, sources)
  const description = describe(vendor.name, document, compileAgreements(document, entry), rateLimits)
  const lifecycles = compileLifecycles(vendor, document, top)
  const places = describePlaces(document, entry, sources)
  const files: Record<string, string> = {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'openapi-3.0.json': `${JSON.stringify(olderForm(entry, document), null, 2)}\n`,
    'types.ts': await generateTypes(document, banner),
    'calls.ts': generateCalls(description, banner),
    'description.ts': constant(
      'description',
      'DescriptionFacts',
      '../../src/contract/contract.ts',
      description,
      banner,
    ),
    'lifecycles.ts': generateLifecycles(lifecycles, banner),
    'jobs.ts': generateJobs(vendor.name, lifecycles, vendor.file !== undefined, banner),
    'client.ts': generateClient(vendor.name, document, banner),
    'validators.js': await validatorsOf(entry, document, banner),
    'validators.d.ts': generateValidatorTypes(banner),
    'contract.ts': contractModule(banner),
    'operation.ts': operationModule(banner),
    'places.ts': generatePlaces(places, banner),
    'sheets.ts': generateOperationSheets(operationSheets(vendor.name, document, description, places), banner),
    'harmless.ts': generateHarmless(document, description.sensitive, banner),
    'examples.ts': generateExamples(document, banner),
    'mock.ts': generateMock(vendor, document, lifecycles, description.sensitive, banner, top),
    'index.ts': indexModule(vendor.name, lifecycles, banner),
    ...(await generateFile(vendor, lifecycles, banner, top)),
  }
  files['edition.ts'] = editionModule(files, banner)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const credentials = await credentialSets(vendor.name, document, entry)
  return { name: vendor.name, document, description, lifecycles, credentials, hasFile: vendor.file !== undefined }
}

function olderForm(entry: YamlFile, document: OpenApi): object {
  try {
    return toOpenApi30(document)
  } catch (error) {
    if (!(error instanceof NoOpenApi30Error)) throw error
    const message = `${error.problem}. Write it otherwise, or give scripts/_generate/openApi30.ts a form for it.`
    throw new ProblemsError([entry.problem(error.path, message)])
  }
}

async function validatorsOf(entry: YamlFile, document: OpenApi, banner: string): Promise<string> {
  try {
    return await generateValidators(document, banner)
  } catch (error) {
    if (!(error instanceof SchemaCompileError)) throw error
    const message = `${error.problem}. Ajv's strict mode refuses this schema; mend it at ${error.path.join(' > ')}.`
    throw new ProblemsError([entry.problem(error.path, message)])
  }
}

function constant(name: string, type: string, from: string, value: unknown, banner: string): string {
  return `${banner}\nimport type { ${type} } from '${from}'\n\nexport const ${name} = ${printValue(value)} as const satisfies ${type}\n`
}

/** The version as a constant, because the library runs where there is no file to read it from. */
function versionModule(top: string): string {
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { readonly version: string }
  return [
    '// Generated from package.json. Edit that and run npm run generate.\n',
    `export const version = ${JSON.stringify(version)}\n`,
    '/** Where the pages are, with a slash at the end. */',
    `export const site = ${JSON.stringify(siteAddress(readGitHubHome(top)))}\n`,
  ].join('\n')
}

/** All that a judgement and its report rest on; validators follow from the description. */
const judgedBy = ['openapi.json', 'lifecycles.ts', 'places.ts']

/** What tells two states of a contract apart that have the same version of the package. */
function editionModule(files: Readonly<Record<string, string>>, banner: string): string {
  const hash = createHash('sha256')
  for (const name of judgedBy) hash.update(files[name] ?? '')
  return `${banner}\n\nexport const edition = ${JSON.stringify(hash.digest('hex').slice(0, 16))}\n`
}

function contractModule(banner: string): string {
  return `${banner}
import { createContract } from '../../src/contract/createContract.ts'
import { description } from './description.ts'
import { lifecycles } from './lifecycles.ts'
import { validators } from './validators.js'

/** What the judge knows of this vendor. */
export const contract = createContract({ description, lifecycles, validators }, {
  places: () => import('./places.ts'),
  harmless: () => import('./harmless.ts'),
})
`
}

function operationModule(banner: string): string {
  return `${banner}
import type { Contract } from '../../src/contract/contract.ts'
import { contract } from './contract.ts'

/** What the judge knows of one operation. Here that is all of the contract; the build puts less in its place. */
export const loadOperation = async (_operationId: string): Promise<Contract> => contract
`
}

function indexModule(vendor: string, lifecycles: Lifecycles, banner: string): string {
  const name = pascalCase(vendor)
  const kinds = lifecycles['import'] === undefined ? ['Export'] : ['Export', 'Import']
  const jobs = kinds.flatMap((kind) => [
    `run${kind}`,
    `type ${name}${kind}Data`,
    `type ${name}${kind}Request`,
    `type ${name}Started${kind}`,
    `waitFor${kind}`,
    `watch${kind}`,
  ])
  return `${banner}
export { create${name}Client, type ${name}Client, type ${name}ClientOptions } from './client.ts'
export {
${jobs.map((job) => `  ${job},\n`).join('')}} from './jobs.ts'
export { lifecycles } from './lifecycles.ts'
export * from '../../src/errors.ts'
export type { DeliveredFile, ExportJob, ImportJob, JobProgress } from '../../src/jobs/job.ts'
export type { ImportOptions } from '../../src/jobs/createJobs.ts'
export { type OpenedFile, type OpenOptions, openExportFile } from '../../src/jobs/openExportFile.ts'
export type { JobOptions } from '../../src/jobs/runJob.ts'
export type { WatchOptions } from '../../src/jobs/watchJob.ts'
export type * from './types.ts'
`
}
