import { expect, test } from 'vitest'
import { loadVendors } from '../_lib/generated.ts'
import { coverageMap } from './coverageMap.ts'
import type { Cell } from './evidence.ts'
import { coverageTables } from './evidenceParts.ts'

const none: Cell = { operationId: 'get', side: '200', samples: 0, recordings: 0, accepts: 0, rejects: 0 }

test.each<[mark: string, cell: Cell]>([
  ['recorded', { ...none, recordings: 1, samples: 3 }],
  ['often', { ...none, samples: 10 }],
  ['some', { ...none, samples: 3 }],
  ['few', { ...none, samples: 2 }],
  ['gap', { ...none, accepts: 2, gap: 'Nobody "has" <it>.' }],
])('a mark of the map is %s where its evidence is', (mark, cell) => {
  const [, level, row, title] =
    /<a class="(\w+)" href="(#\w+)" title="([^"]*)">200<\/a>/.exec(
      coverageMap('Map', 'acme', [cell], ({ side }) => `row${side}`),
    ) ?? []
  const counts = `200; ${cell.recordings} recordings, ${cell.samples} samples, ${cell.accepts} accepts, 0 rejects`
  expect({ level, row, title }).toEqual({
    level: mark,
    row: '#row200',
    title: cell.gap === undefined ? counts : `${counts}; gap: Nobody &quot;has&quot; &lt;it&gt;.`,
  })
})

test('each row of evidence has its mark, and each mark its row', async () => {
  for (const vendor of await loadVendors()) {
    const page = coverageTables([vendor])
    const marks = [...page.matchAll(/<a class="\w+" href="#([^"]+)"/g)].map(([, row]) => row)
    const rows = [...page.matchAll(/<tr id="([^"]+)"/g)].map(([, row]) => row)
    expect(rows).not.toEqual([])
    expect(marks).toEqual(rows)
  }
})
