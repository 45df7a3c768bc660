import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { vendors as mockedVendors } from '../../generated/vendors.ts'
import { commands } from '../../src/cli/commands/index.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { listOperations } from '../_lib/openapi.ts'
import { repository } from '../_lib/repository.ts'
import { commandPage } from './commandPage.ts'
import { consoleMock } from './console/consoleMock.ts'
import {
  errorCodesTable,
  exitCodesTable,
  loadRefusals,
  refusalsTables,
  rulesTable,
  statusesTable,
} from './errorTables.ts'
import { contractsTable, coverageTables, deviationsTable, lifecycleParts, sourcesTables } from './evidenceParts.ts'
import { fillMarkers } from './fillMarkers.ts'
import { pagesFolder, proseFolder } from './folders.ts'
import { foreignFormatsTable, readFormatsTable } from './formatTables.ts'
import { entryPoints, writeLibraryPages } from './libraryPages.ts'
import { operationPage } from './operationPage.ts'
import { card } from './pageHead.ts'
import { referencePage } from './referenceDocument.ts'
import { writeReferenceProgram } from './referenceProgram.ts'
import { rewriteLinks } from './rewriteLinks.ts'
import { type Download, vendorPage } from './vendorPage.ts'
import { waiterTimelines } from './waiterTimelines.ts'
import { recordedSample, wantedTables } from './wantedParts.ts'

/** Prose that lives beside what it is about, and its address on the site. */
const proseElsewhere: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md': 'contributing/index.md',
  'specs/README.md': 'contributing/descriptions.md',
  'conformance/README.md': 'contributing/evidence.md',
  'CHANGELOG.md': 'changelog.md',
}

/** Where a link of the prose leads on the site: by file of the repository. */
function siteAddresses(vendors: readonly GeneratedVendor[]): Map<string, string> {
  const prose = proseFiles().map((file): [string, string] => [file, `/${file.slice(proseFolder.length + 1)}`])
  const elsewhere = Object.entries(proseElsewhere).map(([file, page]): [string, string] => [file, `/${page}`])
  const own = vendors.flatMap(
    ({ name, folder, entry, lifecycles, compositions, sources, scenarios }): [string, string][] => [
      [`${folder}/README.md`, `/vendors/${name}.md`],
      [entry, `/vendors/${name}.md#downloads`],
      ...[...Object.values(lifecycles), ...compositions].map((file): [string, string] => [
        file,
        `/vendors/${name}.md#job-states`,
      ]),
      [scenarios, `/vendors/${name}.md#scenarios-of-the-mock`],
      [sources, `/evidence/sources.md#${name}`],
      [`conformance/${name}/gaps.yaml`, `/evidence/coverage.md#${name}`],
    ],
  )
  const files = otherFiles().map((file): [string, string] => [file, `/${file.slice(proseFolder.length + 1)}`])
  return new Map([['README.md', '/start.md'], ...prose, ...files, ...elsewhere, ...own])
}

/** The Markdown files of `docs/`. */
export function proseFiles(): string[] {
  return globSync(`${proseFolder}/**/*.md`, {
    cwd: repository,
    exclude: [`${proseFolder}/_site`, '**/node_modules'],
  }).sort()
}

/** The files of whole examples, which the site hands out as they are. */
function otherFiles(): string[] {
  return globSync(`${proseFolder}/examples/**/*.*`, { cwd: repository, exclude: ['**/node_modules', '**/*.md'] }).sort()
}

const read = (file: string) => readFileSync(join(repository, file), 'utf8')

function write(page: string, text: string): void {
  const path = join(repository, pagesFolder, page)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Writes the pages by hand, with the generated parts that they ask for, and a page for each vendor. */
export async function writeProsePages(vendors: readonly GeneratedVendor[]): Promise<void> {
  const refusals = await loadRefusals()
  const titles = new Map(vendors.map(({ name, contract }) => [name, contract.description.title]))
  const addresses = siteAddresses(vendors)
  const [sample, wanted] = [await recordedSample(vendors), await wantedTables(vendors)]
  const parts = {
    contracts: () => contractsTable(vendors),
    deviations: () => deviationsTable(vendors),
    coverage: () => coverageTables(vendors),
    sources: () => sourcesTables(vendors),
    lifecycles: () => lifecycleParts(vendors),
    timelines: waiterTimelines,
    'recorded-sample': () => sample,
    'wanted-recordings': () => wanted,
    commands: () => commandPage(commands),
    'error-codes': errorCodesTable,
    rules: rulesTable,
    'exit-codes': exitCodesTable,
    statuses: statusesTable,
    refusals: () => refusalsTables(refusals, titles),
    formats: readFormatsTable,
    'foreign-formats': foreignFormatsTable,
    library: () =>
      entryPoints(vendors)
        .map(({ name }) => `- [\`export-contracts/${name}\`](/library/${name}.md)`)
        .join('\n'),
  }
  const files = [
    ...proseFiles().map((file) => [file, file.slice(proseFolder.length + 1)]),
    ...Object.entries(proseElsewhere),
  ]
  for (const [file = '', page = ''] of files) {
    write(page, fillMarkers(file, rewriteLinks(file, read(file), addresses), parts))
  }
  mkdirSync(join(repository, pagesFolder, 'public'), { recursive: true })
  cpSync(join(repository, proseFolder, card), join(repository, pagesFolder, 'public', card))
  for (const file of otherFiles()) {
    cpSync(join(repository, file), join(repository, pagesFolder, 'public', file.slice(proseFolder.length + 1)))
  }
  for (const vendor of vendors) {
    const file = `${vendor.folder}/README.md`
    write(
      `vendors/${vendor.name}.md`,
      vendorPage(vendor, rewriteLinks(file, read(file), addresses), writeDownloads(vendor)),
    )
    write(`reference/${vendor.name}.md`, referencePage(vendor))
    for (const placed of listOperations(vendor.document)) {
      write(`vendors/${vendor.name}/${placed.operation.operationId}.md`, operationPage(vendor, placed))
    }
  }
}

/** Puts a vendor's contract beside the pages, as files that stand alone. */
function writeDownloads({ name, lifecycles, compositions, document }: GeneratedVendor): Download[] {
  const folder = `public/downloads/${name}`
  const older = 'openapi-3.0.json'
  write(`${folder}/openapi.json`, JSON.stringify(document))
  write(`${folder}/${older}`, JSON.stringify(JSON.parse(read(`generated/${name}/${older}`))))
  write(`${folder}/openapi.yaml`, stringify(document, { aliasDuplicateObjects: false }))
  for (const file of [...Object.values(lifecycles), ...compositions])
    cpSync(join(repository, file), join(repository, pagesFolder, folder, basename(file)))
  const texts = {
    'openapi.json': 'OpenAPI 3.1, bundled, as JSON',
    'openapi.yaml': 'OpenAPI 3.1, bundled, as YAML',
    [older]: 'OpenAPI 3.0, for tools that read nothing newer; its text lists what is said in other words',
    ...Object.fromEntries(
      Object.entries(lifecycles).map(([name, file]) => [basename(file), `Arazzo 1.0: the lifecycle of an ${name}`]),
    ),
    ...Object.fromEntries(
      compositions.map((file) => [basename(file), 'Arazzo 1.0: an export and an import, one after the other']),
    ),
  }
  return Object.entries(texts).map(([file, text]) => {
    return { file, text, bytes: statSync(join(repository, pagesFolder, folder, file)).size }
  })
}

/** Puts the data of each mock beside the pages, for their consoles. */
async function writeConsoleMocks(): Promise<void> {
  for (const { name, loadMock } of mockedVendors)
    write(`public/console/${name}.json`, JSON.stringify(consoleMock(await loadMock())))
}

/** Writes everything that VitePress builds the site from. */
export async function writePages(vendors: readonly GeneratedVendor[]): Promise<void> {
  const folder = join(repository, pagesFolder)
  const [first] = vendors
  if (first === undefined) throw new Error('the registry has no vendor to write pages of')
  rmSync(folder, { recursive: true, force: true })
  await writeProsePages(vendors)
  await Promise.all([
    writeConsoleMocks(),
    writeReferenceProgram(first, join(folder, 'public/reference')),
    writeLibraryPages(entryPoints(vendors), join(folder, 'library')),
  ])
}
