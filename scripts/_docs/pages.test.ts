import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listDeviations } from '../_lib/deviations.ts'
import { loadVendors } from '../_lib/generated.ts'
import { listOperations, type OpenApi, resolve, type Schema } from '../_lib/openapi.ts'
import { repository } from '../_lib/repository.ts'
import { coverage } from './evidence.ts'
import { contractsTable, coverageTables, deviationsTable, lifecycleParts, sourcesTables } from './evidenceParts.ts'
import { operationPage, operationSummary } from './operationPage.ts'
import { vendorPage } from './vendorPage.ts'
import { wantedTables } from './wantedParts.ts'

const vendors = await loadVendors()
const mark = 'Written by this test.'

/** A description in which every text of this kind is another one. */
function marked(document: OpenApi, member: string): OpenApi {
  const text = JSON.stringify(document, (key, value) => (key === member && typeof value === 'string' ? mark : value))
  return JSON.parse(text) as OpenApi
}

test('each kind of a body has a table of its own', () => {
  const bodies = vendors.flatMap((vendor) =>
    listOperations(vendor.document).flatMap((placed) => {
      const { requestBody } = placed.operation
      const [content] = Object.values(requestBody === undefined ? {} : resolve(vendor.document, requestBody).content)
      const { anyOf = [] } = resolve<Schema>(vendor.document, content?.schema ?? {})
      return [
        {
          kinds: (anyOf as unknown[]).length,
          tables: operationPage(vendor, placed).split('<caption>Body, ').length - 1,
        },
      ]
    }),
  )
  const withKinds = bodies.filter(({ kinds }) => kinds > 0)
  expect(withKinds).not.toEqual([])
  expect(withKinds).toEqual(withKinds.map(({ kinds }) => ({ kinds, tables: kinds })))
})

test('the page of an operation says how to read its list to the end, where that comes in pages', () => {
  const told = vendors.flatMap((vendor) =>
    listOperations(vendor.document).flatMap((placed) => {
      const [note] = operationPage(vendor, placed).match(/^One call gives one page\..*$/m) ?? []
      return note === undefined ? [] : [`${placed.operation.operationId}: ${note}`]
    }),
  )
  const note = (rows: string) =>
    `One call gives one page. The next one is asked for with <code>nextToken</code> of the answer as <code>body.<wbr>nextToken</code>; [<code>eachRow</code>](/guides/clients.md#lists) gives the rows of all pages, from <code>${rows}</code>.`
  expect(told).toEqual([`listExports: ${note('exportSummaries')}`, `listImports: ${note('importSummaries')}`])
})

describe.each(vendors)('$name', (vendor) => {
  const { name, document } = vendor
  const [first] = listOperations(document)
  if (first === undefined) throw new Error(`${name} has no operation`)

  test.each(['documented', 'why', 'cost'])(
    'another text of a deviation (%s) is on the page of deviations',
    (member) => {
      expect(deviationsTable([vendor])).not.toContain(mark)
      const changed = deviationsTable([{ ...vendor, document: marked(document, member) }])
      expect(changed.split(mark)).toHaveLength(listDeviations(document).length + 1)
    },
  )

  test.each(listOperations(document))('no anchor stands twice on the page of $operation.operationId', (placed) => {
    const anchors = [...operationPage(vendor, placed).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(anchors).not.toEqual([])
    expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([])
  })

  test('another description of the operations is on their pages', () => {
    const changed = { ...vendor, document: marked(document, 'description') }
    const [operation] = listOperations(changed.document)
    expect(operationPage(vendor, first)).not.toContain(mark)
    expect(operationPage(changed, operation ?? first)).toContain(mark)
  })

  test('the page begins with the README and shows each operation', () => {
    const page = vendorPage(vendor, '# A title\n\nA text.\n', [{ file: 'a.json', text: 'A file', bytes: 2049 }])
    const wanted = [
      '# A title',
      'A text.',
      `| [a.json](../downloads/${name}/a.json){target="_self" download} | A file | 3 kB |`,
      ...listOperations(document).map((placed) => operationSummary(vendor, placed)),
    ]
    expect(wanted.filter((part) => !page.includes(part))).toEqual([])
  })

  test('each row of evidence has a sample, a recording or a reasoned gap, or is a request', () => {
    const rows = coverage(vendor)
    const bare = rows.filter(
      ({ side, samples, recordings, gap }) => side !== 'request' && samples + recordings === 0 && gap === undefined,
    )
    expect(rows.length).toBeGreaterThan(listOperations(document).length)
    expect(bare).toEqual([])
  })
})

test('each part has a row or a heading for each vendor', async () => {
  const wanted = await wantedTables(vendors)
  for (const { name } of vendors) {
    expect(contractsTable(vendors)).toContain(`href="vendors/${name}.html"`)
    expect(wanted).toContain(`{#${name}}`)
    for (const part of [coverageTables, sourcesTables, lifecycleParts]) expect(part(vendors)).toContain(`{#${name}}`)
  }
})

test.each([
  ['waiting-and-saving', 'EXPORT', 'ExportFailure'],
  ['importing', 'IMPORT', 'ImportFailure'],
])('the guide to %s explains each code %s_*, and no other', (page, word, type) => {
  const source = readFileSync(join(repository, 'src/jobs/JobError.ts'), 'utf8')
  const namesOf = (union: string) => {
    const [, members = ''] = new RegExp(`export type ${union} =\\n((?:  \\|.*\\n)+)`).exec(source) ?? []
    return [...members.matchAll(/^ {2}\| '(\w+)'/gm)].map(([, name]) => `${word}_${name}`)
  }
  const codes = [...namesOf('JobFailure'), ...namesOf(type)]
  const guide = readFileSync(join(repository, `docs/guides/${page}.md`), 'utf8')
  const rows = [...guide.matchAll(new RegExp(`^\\| \`(${word}_\\w+)\` \\|`, 'gm'))].map(([, code]) => code)
  expect(namesOf(type)).not.toEqual([])
  expect(rows.sort()).toEqual(codes.sort())
})

test('the guide to the mock names scenarios that every vendor has', () => {
  const guide = readFileSync(join(repository, 'docs/guides/mock.md'), 'utf8')
  const rows = [...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, scenario = '']) => scenario)
  expect(rows).not.toEqual([])
  for (const vendor of vendors) {
    const page = vendorPage(vendor, '# x\n', [])
    expect(rows.filter((scenario) => !page.includes(`id="scenario-${scenario}"`))).toEqual([])
  }
})
