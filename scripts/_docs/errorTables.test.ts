import { expect, test } from 'vitest'
import type { VendorAnswer } from '../../src/explain/vendorAnswers.ts'
import { listExamples } from '../_lib/exampleExchange.ts'
import { loadVendors } from '../_lib/generated.ts'
import {
  errorCodesTable,
  exitCodesTable,
  loadRefusals,
  refusalIds,
  refusalsTables,
  rulesTable,
  statusesTable,
} from './errorTables.ts'

const vendors = await loadVendors()
const refusals = await loadRefusals()
const titles = new Map(vendors.map(({ name, contract }) => [name, contract.description.title]))
const page = [
  errorCodesTable(),
  rulesTable(),
  exitCodesTable(),
  statusesTable(),
  refusalsTables(refusals, titles),
].join('\n')
const anchors = [...page.matchAll(/<tr id="([^"]*)"/g)].map(([, id]) => id)

test('the index of errors has a row of its own for codes, rules, exit codes and statuses', () => {
  const wanted = [
    'EXPORT_TIMEOUT',
    'IMPORT_FILE_REFUSED',
    'INVALID_INPUT',
    'response-body',
    'exit-check-2',
    'status-429',
  ]
  expect(wanted.filter((id) => !anchors.includes(id))).toEqual([])
  expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([])
})

test('a row says what a code means, what to do, where it comes from and what a command ends with', () => {
  const [row = ''] = page.match(/<tr id="EXPORT_TIMEOUT".*/) ?? []
  const cells = [...row.matchAll(/<td data-label="([^"]*)">(.*?)<\/td>/g)].map(([, label, cell]) => [label, cell])
  expect(cells.map(([label]) => label)).toEqual(['Code', 'Meaning', 'What to do', 'Where it comes from', 'Exit code'])
  expect(cells.filter(([, cell]) => cell === '')).toEqual([])
})

test.each(vendors)('the index of errors has each refusal that the contract of $name shows, with its body', (vendor) => {
  const answers = refusals.get(vendor.name) ?? []
  const shown = new Set(answers.map(({ status, example }) => `${status} ${example}`))
  const examples = listExamples(vendor.document).filter(({ status }) => status >= 400)
  expect(examples).not.toEqual([])
  expect(examples.filter(({ status, name }) => !shown.has(`${status} ${name}`))).toEqual([])
  expect(page).toContain(`{#${vendor.name}}`)
})

test('an example that is worded in two ways has two anchors', () => {
  const answer: VendorAnswer = {
    ...{ contract: 'acme', status: '404', example: 'gone', operations: ['getThing'], meaning: 'One.', sources: [] },
  }
  const other = { ...answer, meaning: 'Another.', operations: ['listThings'] }
  expect(refusalIds([answer, other, { ...answer, status: '410' }])).toEqual([
    'acme-404-gone',
    'acme-404-gone-listThings',
    'acme-410-gone',
  ])
})
