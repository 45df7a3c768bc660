import { expect, test } from 'vitest'
import { waitScenarios } from '../_lib/waitScenarios.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import type { WaiterRow } from '../_waiters/measureWaiters.ts'
import { waiterTimelines } from './waiterTimelines.ts'

const rows = readYamlFile('docs/evidence/waiters.yaml').value as readonly WaiterRow[]
const figures = waiterTimelines().split('<figure>').slice(1)

test('there is a picture for each job in each scenario', () => {
  const shown = figures.map((figure) => /id="timeline-([^"]*)"/.exec(figure)?.[1])
  expect(shown).toEqual(['export', 'import'].flatMap((job) => waitScenarios.map((scenario) => `${job}-${scenario}`)))
})

test.each(rows)('the picture of $kind, $scenario has each request at its time', ({ ours, aws }) => {
  const figure = figures[rows.findIndex((row) => row.ours === ours)] ?? ''
  const [, second = '', third = ''] = /M(\d+) 4V58M(\d+) 4V58/.exec(figure) ?? []
  const ticks = [...figure.matchAll(/class="tick"[^>]*>(\d+) s</g)].map(([, seconds]) => Number(seconds))
  const step = (Number(third) - Number(second)) / ((ticks[1] ?? 0) - (ticks[0] ?? 0))
  const points = (y: number) => [...figure.matchAll(new RegExp(`cx="(\\d+)" cy="${y}"`, 'g'))].map(([, x]) => Number(x))
  for (const [y, { requests }] of [
    [16, ours],
    [40, aws],
  ] as const) {
    const wanted = requests.map((seconds) => Number(second) + seconds * step)
    const shown = points(y)
    expect(wanted.every((x) => shown.some((point) => Math.abs(point - x) <= 6))).toBe(true)
    expect(shown.every((point) => wanted.some((x) => Math.abs(point - x) <= 6))).toBe(true)
  }
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(ours.seconds, aws.seconds))
})
