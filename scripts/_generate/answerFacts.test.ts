import { expect, test } from 'vitest'
import { lifecycles } from '../../generated/lex-v2/lifecycles.ts'
import { loadVendor } from '../_lib/generated.ts'
import { parseYamlFile } from '../_lib/yamlFile.ts'
import { compileFacts } from './answerFacts.ts'

const { document } = await loadVendor('lex-v2')

function compile(yaml: string) {
  const file = parseYamlFile('scenarios.yaml', `_facts:\n${yaml}`)
  return compileFacts(file, ['_facts'], (file.value as { readonly _facts: unknown })._facts, lifecycles, document)
}

const right = `  requestIds: [x-amzn-RequestId]
  created: [/creationDateTime]
  updated: [/lastUpdatedDateTime]
  fileBytes: [/size]
  zone: Europe/Vienna
  startedAs: { /type: { createExport: Export } }
  conflicts: { strategy: /merge, fails: Fail, apart: [/type] }
  lists: { listExports: { jobs: export, limit: maxResults } }
`

test('what stands in answers is taken as it is written', () => {
  expect(compile(right)).toEqual({
    facts: {
      requestIds: ['x-amzn-RequestId'],
      created: ['/creationDateTime'],
      updated: ['/lastUpdatedDateTime'],
      fileBytes: ['/size'],
      zone: 'Europe/Vienna',
      startedAs: { '/type': { createExport: 'Export' } },
      conflicts: { strategy: '/merge', fails: 'Fail', apart: ['/type'] },
      lists: { listExports: { jobs: 'export', limit: 'maxResults' } },
    },
    problems: [],
  })
})

test.each([
  ['requestIds: [x-amzn-RequestId]', 'requestIds: x', 2, '_facts > requestIds must be a list of texts.'],
  [
    'created: [',
    'made: [',
    3,
    '_facts > made has no meaning here. Use requestIds, created, updated, fileBytes, zone, startedAs, conflicts, lists.',
  ],
  ['Europe/Vienna', 'Europe/Linz', 6, '_facts > zone must be the name of a time zone, such as Europe/Vienna.'],
  ['createExport: Export', 'createExport: 1', 7, '_facts > startedAs > /type > createExport must be a text.'],
  [
    'fails: Fail',
    'fails: 7',
    8,
    '_facts > conflicts must be { strategy, fails, apart? }: a place, a text and a list of places.',
  ],
  [
    'apart: [/type]',
    'among: [/type]',
    8,
    '_facts > conflicts must be { strategy, fails, apart? }: a place, a text and a list of places.',
  ],
  [
    'jobs: export',
    'jobs: exports',
    9,
    '_facts > lists > listExports > jobs must be the name of a lifecycle: export, import.',
  ],
  ['limit: maxResults', 'limit: 7', 9, '_facts > lists > listExports > limit must be a text.'],
  [
    'lists: { listExports:',
    'lists: { describeExport:',
    9,
    '_facts > lists > describeExport must be an operation with x-next-page.',
  ],
])('%s is refused as %s', (from, to, line, message) => {
  expect(compile(right.replace(from, to)).problems).toEqual([{ file: 'scenarios.yaml', line, message }])
})
