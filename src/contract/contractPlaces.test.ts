import { expect, test } from 'vitest'
import { type ContractPlaces, placeOfMember } from './contractPlaces.ts'

const at = (line: number) => ({ line, sources: [] })
const places: ContractPlaces = {
  file: 'specs/a/openapi.yaml',
  sources: {},
  operations: {},
  statuses: {},
  members: {
    body: {
      '': at(1),
      '/a': at(2),
      '/a/b': at(3),
      '/list': at(4),
      '/list/*': at(5),
      '/list/*/c': at(6),
      '/7': at(7),
      '/x~1y': at(8),
    },
    bare: { '/a': at(9) },
  },
}

test.each([
  ['', 1],
  ['/a', 2],
  ['/a/b', 3],
  ['/a/b/deeper/still', 3],
  ['/a/unknown', 2],
  ['/unknown', 1],
  ['/list', 4],
  ['/list/0', 5],
  ['/list/12/c', 6],
  ['/list/12/unknown', 5],
  ['/list/c', 4],
  ['/7', 7],
  ['/x~1y', 8],
  ['/constructor', 1],
])('the member %s has its place, or that of the nearest one around it, in line %i', (pointer, line) => {
  expect(placeOfMember(places, 'body', pointer)).toEqual(at(line))
})

test('a body that the contract does not know has no place, and neither has a member with nothing known around it', () => {
  expect(placeOfMember(places, 'other', '/a')).toBeUndefined()
  expect(placeOfMember(places, 'bare', '/b')).toBeUndefined()
})
