import { expect, test } from 'vitest'
import { newCounters } from './counters.ts'
import type { Sample } from './sample.ts'
import { growthOf, problemsOf, slopeOf, warmSamples } from './verdict.ts'

/** Marks of a run, ten seconds apart; `change` says what each holds beside the usual. */
const marks = (count: number, change: (index: number) => Partial<Sample> = () => ({})): Sample[] =>
  Array.from({ length: count }, (_, index) => ({
    atSeconds: 10 * (index + 1),
    heapMegabytes: 60,
    rssMegabytes: 300,
    resources: 1,
    descriptors: 24,
    ...change(index),
  }))

const good = { ...newCounters(), sent: 10, got: 10, started: 3, ended: 3 }

test('the slope is that of the line with the least squares', () => {
  expect(slopeOf([])).toBe(0)
  expect(slopeOf([[1, 5]])).toBe(0)
  expect(
    slopeOf([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
  ).toBe(2)
  expect(
    slopeOf([
      [0, 0],
      [1, 4],
      [2, 2],
    ]),
  ).toBe(1)
})

test('the first quarter of the marks is warming up, and two are left of the fewest', () => {
  expect(warmSamples(marks(8)).map(({ atSeconds }) => atSeconds)).toEqual([30, 40, 50, 60, 70, 80])
  expect(warmSamples(marks(2)).map(({ atSeconds }) => atSeconds)).toEqual([10, 20])
})

test('a run in which nothing grows and nothing is lost has no problem, however it began', () => {
  const warming = marks(20, (index) => (index < 4 ? { heapMegabytes: 20 + index * 10, descriptors: 40 } : {}))
  expect(problemsOf(warming, good)).toEqual([])
})

test('memory that grows is told by how much each hour and in all', () => {
  const growing = marks(60, (index) => ({ heapMegabytes: 60 + index * 0.1 }))
  expect(growthOf(growing, 'heapMegabytes').perHour).toBeCloseTo(36)
  expect(problemsOf(growing, good)).toEqual([
    'heapMegabytes grow by 36.0 an hour, more than 12, and by 4.4 in all, more than 2',
  ])
  const resident = marks(60, (index) => ({ rssMegabytes: 300 + index }))
  expect(problemsOf(resident, good)).toEqual([
    'rssMegabytes grow by 360.0 an hour, more than 60, and by 44.0 in all, more than 24',
  ])
})

test('too little growth in all, or too few marks, is told from chance by nobody', () => {
  const little = marks(20, (index) => ({ heapMegabytes: 60 + index * 0.1 }))
  expect(growthOf(little, 'heapMegabytes').perHour).toBeCloseTo(36)
  expect(problemsOf(little, good)).toEqual([])
  expect(
    problemsOf(
      marks(7, (index) => ({ heapMegabytes: 60 + index * 5 })),
      good,
    ),
  ).toEqual([])
  expect(
    problemsOf(
      marks(8, (index) => ({ heapMegabytes: 60 + index * 5 })),
      good,
    ),
  ).not.toEqual([])
})

test('one handle more at the end than when it was warm is too many', () => {
  const held = marks(8, (index) => (index === 7 ? { resources: 2, descriptors: 25 } : {}))
  expect(problemsOf(held, good)).toEqual([
    '2 resources are held at the end, and 1 when it was warm',
    '25 descriptors are held at the end, and 24 when it was warm',
  ])
})

test('a request that is lost, a job without an end and anything unexpected are told', () => {
  const bad = { ...good, got: 9, ended: 2, unexpected: ['a plan ended with 9'] }
  expect(problemsOf(marks(8), bad)).toEqual([
    'clients sent 10 requests, and the mocks got 9',
    '3 jobs were started, and 2 came to an end',
    '1 times something unexpected came: a plan ended with 9',
  ])
})

test('a run that has done nothing, or has one mark, shows nothing', () => {
  expect(problemsOf(marks(1), newCounters())).toEqual(['there are too few marks to compare', 'nothing was done'])
})
