import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../_lib/repository.ts'
import { drawMutants } from './drawMutants.ts'

const mutants = Array.from({ length: 200 }, (_, at) => ({
  fileName: `${at % 7}.ts`,
  location: { start: { line: at, column: 1 }, end: { line: at, column: 9 } },
  replacement: 'true',
}))

test('the same seed draws the same mutants, in whatever order they come', () => {
  const drawn = drawMutants(mutants, { count: 40, seed: 1 })
  expect(new Set(drawn).size).toBe(40)
  expect(drawMutants(mutants.toReversed(), { count: 40, seed: 1 })).toEqual(drawn)
})

test('the same seed draws the same mutants wherever the repository lies', () => {
  const drawn = drawMutants(
    mutants.map((mutant) => ({ ...mutant, fileName: join(repository, mutant.fileName) })),
    { count: 10, seed: 1 },
  )
  expect(drawn.map(({ location }) => location.start.line)).toEqual([176, 24, 9, 133, 114, 2, 69, 16, 194, 53])
})

test('another seed draws others', () => {
  expect(drawMutants(mutants, { count: 40, seed: 2 })).not.toEqual(drawMutants(mutants, { count: 40, seed: 1 }))
})

test('each mutant is as likely as any other', () => {
  const seeds = Array.from({ length: 400 }, (_, seed) => seed)
  const drawn = seeds.flatMap((seed) => drawMutants(mutants, { count: 50, seed }))
  const times = mutants.map((mutant) => drawn.filter((one) => one === mutant).length)
  // 400 draws of a quarter: 100 times, with a deviation of 9.
  expect(Math.min(...times)).toBeGreaterThan(60)
  expect(Math.max(...times)).toBeLessThan(140)
})

test('where there are fewer than asked for, all are drawn', () => {
  expect(new Set(drawMutants(mutants, { count: 1000, seed: 1 }))).toEqual(new Set(mutants))
})
