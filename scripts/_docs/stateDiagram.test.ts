import { describe, expect, test } from 'vitest'
import { loadVendors } from '../_lib/generated.ts'
import { startsAgain, stateDiagram, stateTable } from './stateDiagram.ts'

const vendors = await loadVendors()

const jobs = vendors.flatMap(({ name, contract }) =>
  Object.entries(contract.lifecycles).map(([job, lifecycle]) => ({ name, job, lifecycle })),
)

describe.each(jobs)('$name $job', ({ name, lifecycle }) => {
  const states = Object.entries(lifecycle.wait.states)
  const svg = stateDiagram('x', 'Title', lifecycle)

  test('the picture has each state once, and words for those who do not see it', () => {
    const shown = [...svg.matchAll(/<text class="state"[^>]*>([^<]*)</g)].map(([, state]) => state)
    expect(shown.sort()).toEqual(states.map(([state]) => state).sort())
    const [, words = ''] = /<desc[^>]*>([^<]*)</.exec(svg) ?? []
    for (const [state] of states) expect(words).toContain(state)
    expect(svg).toContain('<title id="x-title">Title</title>')
  })

  test('the picture has no two states in one place', () => {
    const places = [...svg.matchAll(/<rect class="node" x="(\S+)" y="(\S+)"/g)].map(([, x, y]) => `${x} ${y}`)
    expect(new Set(places).size).toBe(states.length)
  })

  test('each end has an arrow from the pending states', () => {
    const ends = states.filter(([, phase]) => phase !== 'pending')
    const straight = [...svg.matchAll(/<path class="edge" d="M160 \S+H231"/g)]
    expect(straight).toHaveLength(ends.length)
  })

  test('the table says the same', () => {
    const table = stateTable(name, 'Title', lifecycle)
    expect([...table.matchAll(/<tr id=/g)]).toHaveLength(states.length)
    expect(svg.includes('again')).toBe(startsAgain(lifecycle))
  })

  test('the table says in which pending states the file may be there already', () => {
    const table = stateTable(name, 'Title', lifecycle)
    expect(table.includes('the file may be there')).toBe(lifecycle.wait.fetchable !== undefined)
  })
})

test('the sequence of some contract can be taken away, and that of some contract can start again', () => {
  expect(
    vendors.some(({ contract }) => Object.values(contract.lifecycles.export.wait.states).includes('canceled')),
  ).toBe(true)
  expect(vendors.some(({ contract }) => startsAgain(contract.lifecycles.export))).toBe(true)
})
