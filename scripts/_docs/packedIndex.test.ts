import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { packIndex, unpackIndex } from './packedIndex.ts'

const options = { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] }
const word = fc.constantFrom('job', 'state', 'export', 'a#b', 'naïve', '__proto__', '1')
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const document = fc.record({ title: text, titles: fc.array(word, { maxLength: 3 }), text })

test('an index that was packed is the same again', () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 20 }), fc.nat(3), (documents, discarded) => {
      const index = new MiniSearch(options)
      for (const [number, fields] of documents.entries())
        index.add({ ...fields, id: number % 3 === 0 ? `/p${number}.html` : `/p.html#${number}` })
      // Numbers of documents have holes where some were taken away.
      if (documents.length > discarded)
        index.discard(discarded % 3 === 0 ? `/p${discarded}.html` : `/p.html#${discarded}`)
      const json = JSON.stringify(index)
      expect(unpackIndex(packIndex(json))).toEqual(JSON.parse(json))
    }),
  )
})

test('an index of many sections takes less than half of the room', () => {
  const index = new MiniSearch(options)
  for (let number = 0; number < 500; number++) {
    const titles = ['Job states', 'A vendor']
    index.add({ id: `/vendors/a.html#row-${number}`, title: `row ${number}`, titles, text: 'A job starts, and ends' })
  }
  const json = JSON.stringify(index)
  expect(packIndex(json).length).toBeLessThan(json.length / 2)
})
