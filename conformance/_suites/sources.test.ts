import { describe, expect, test } from 'vitest'
import { listDeviations } from '../../scripts/_lib/deviations.ts'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import { readSamples, vendors } from './_lib/vendors.ts'

interface SourceRow {
  readonly title?: string
  readonly kind?: string
  readonly address?: string
  readonly file?: string
  readonly sha256?: string
  readonly date?: string
}

const kinds = ['documentation', 'model', 'capture', 'client', 'report', 'fixture', 'tests', 'artefact']

function usedIds(node: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(node)) for (const item of node) usedIds(item, found)
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'x-source' || key === 'source') && Array.isArray(value))
        for (const id of value) found.add(String(id))
      else usedIds(value, found)
    }
  }
  return found
}

describe.each(vendors)('$name', (vendor) => {
  const sources = readYamlFile(vendor.sources).value as Record<string, SourceRow>
  const used = usedIds(
    [
      vendor.document,
      ...[...Object.values(vendor.lifecycles), vendor.file ?? []].flat().map((file) => readYamlFile(file).value),
    ],
    new Set(readSamples(vendor).flatMap(({ fields }) => (fields['_source'] ?? []) as string[])),
  )

  test('each source that is listed is used, and each that is used is listed', () => {
    expect([...used].sort()).toEqual(Object.keys(sources).sort())
  })

  test.each(Object.entries(sources))('%s has a title, a kind, an address or a file, and a date', (_, row) => {
    expect(row.title).toBeTypeOf('string')
    expect(kinds).toContain(row.kind)
    expect(row.address ?? row.file).toBeTypeOf('string')
    expect(String(row.date)).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(row.file === undefined || /^[0-9a-f]{64}$/.test(row.sha256 ?? '')).toBe(true)
  })

  test('deviations are recorded, each once and with an id of its own', () => {
    const ids = listDeviations(vendor.document).map(({ id }) => id)
    expect(ids).not.toEqual([])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

test('at least 25 deviations are recorded over all vendors', () => {
  expect(vendors.flatMap(({ document }) => listDeviations(document)).length).toBeGreaterThanOrEqual(25)
})
