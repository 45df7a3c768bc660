import { expect, test } from 'vitest'
import type { OpenApi } from '../_lib/openapi.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { parseYamlFile } from '../_lib/yamlFile.ts'
import { compileRateLimits } from './rateLimits.ts'

const sources = parseYamlFile('sources.yaml', 'docs: { title: A page }\n')

const compile = (per: string, source = 'docs') => {
  const entry = parseYamlFile(
    'openapi.yaml',
    `
x-rate-limits:
  - { requests: 1000, seconds: 60, x-source: [docs] }
paths:
  /boxes/{box}:
    get:
      operationId: getBox
      x-rate-limits:
        - { requests: 60, seconds: 3600, per: [${per}], x-source: [${source}] }
      parameters:
        - { name: box, in: path, required: true, schema: { type: string } }
      responses: {}
    delete:
      operationId: deleteBox
      responses: {}
`,
  )
  return compileRateLimits(entry.value as OpenApi, entry, sources)
}

test('an operation has the limits of the document and its own', () => {
  const shared = { requests: 1000, periodMs: 60_000, per: [] }
  expect(compile('box')).toEqual({
    getBox: [shared, { requests: 60, periodMs: 3_600_000, per: ['box'] }],
    deleteBox: [shared],
  })
})

test('a limit is not counted by a parameter that the operation lacks, nor taken from a source that is not listed', () => {
  const at = { file: 'openapi.yaml', line: 9 }
  expect(() => compile('bag', 'word')).toThrow(
    new ProblemsError([
      { ...at, message: 'counts by bag, and there is no such parameter. Name one that is there.' },
      { ...at, message: 'names the source word, which sources.yaml does not list. Add a row.' },
    ]),
  )
})
