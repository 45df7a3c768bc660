import { describe, expect, test } from 'vitest'
import { listDeviations } from '../_lib/deviations.ts'
import { loadVendors } from '../_lib/generated.ts'
import { listOperations } from '../_lib/openapi.ts'
import { referenceDocument, referencePage } from './referenceDocument.ts'

describe.each(await loadVendors())('the reference of $name', (vendor) => {
  const { name, document } = vendor
  const before = JSON.stringify(document)
  const shown = listOperations(referenceDocument(name, document))

  test('names each operation by its id, and leaves the contract as it is', () => {
    expect(shown.map(({ operation }) => operation.summary)).toEqual(shown.map(({ operation }) => operation.operationId))
    expect(JSON.stringify(document)).toBe(before)
  })

  test('says of each operation what it is for, then where there is more of it', () => {
    for (const [index, { operation }] of listOperations(document).entries()) {
      const text = shown[index]?.operation.description ?? ''
      expect(text.startsWith(`${operation.summary}.`)).toBe(true)
      expect(text).toContain(operation.description?.trim() ?? '')
      expect(text).toContain(`(../vendors/${name}/${operation.operationId}.html)`)
      expect(text).toContain(`(../evidence/coverage.html#${name}-${operation.operationId}-request)`)
    }
  })

  test('leads from operations to each deviation that is about some of them', () => {
    const text = shown.map(({ operation }) => operation.description).join('\n')
    const linked = new Set([...text.matchAll(/deviations\.html#([^)]+)\)/g)].map(([, anchor]) => anchor))
    const known = new Set(listDeviations(document).map(({ id }) => `${name}-${id}`))
    expect([...linked].filter((anchor) => !known.has(anchor ?? ''))).toEqual([])
    expect(linked.size).toBeGreaterThan(known.size / 2)
  })

  test('is a list of the operations for readers without scripts', () => {
    const lines = referencePage(vendor).match(/^- \[`\w+`\]/gm)
    expect(lines).toEqual(listOperations(document).map(({ operation }) => `- [\`${operation.operationId}\`]`))
  })
})
