import { markdownTable } from '../_lib/markdownTable.ts'
import type { Counters } from './counters.ts'
import type { Sample } from './sample.ts'
import { growthOf, limits, warmSamples } from './verdict.ts'

/** The page that shows a long run. */
export const soakPageFile = 'docs/evidence/soak.md'

export const soakHeadings = ['what', 'begun', 'warm', 'end', 'grown', 'each hour', 'limit'] as const

const fixed = (value: number) => value.toFixed(1)
const signed = (value: number) => `${value < 0 ? '' : '+'}${fixed(value)}`

/** What was held, by kind: at the first mark, at the first warm one and at the last. */
export function soakRows(samples: readonly Sample[]): string[][] {
  const [first] = samples
  const [warm] = warmSamples(samples)
  const last = samples.at(-1)
  const memory = (name: string, kind: keyof typeof limits) => {
    const { perHour, total } = growthOf(samples, kind)
    const values = [first, warm, last].map((sample) => fixed(sample?.[kind] ?? 0))
    return [name, ...values, signed(total), signed(perHour), `+${limits[kind].perHour}`]
  }
  const handles = (name: string, kind: 'resources' | 'descriptors') => {
    const values = [first, warm, last].map((sample) => String(sample?.[kind] ?? 'unknown'))
    return [name, ...values, '-', '-', 'as when warm']
  }
  return [
    memory('heap after garbage collection, MB', 'heapMegabytes'),
    memory('resident memory, MB', 'rssMegabytes'),
    handles('handles of Node', 'resources'),
    handles('file descriptors', 'descriptors'),
  ]
}

/** What was done, in a sentence. */
export function soakSentence(
  { sent, got, started, ended, plans, checks, unexpected }: Counters,
  marks: number,
): string {
  const number = (value: number) => value.toLocaleString('en')
  return [
    `${number(sent)} requests sent and ${number(got)} got, ${number(started)} jobs started and ${number(ended)} ended,`,
    `${number(plans)} plans, ${number(checks)} checks, ${number(unexpected.length)} unexpected ends; ${marks} marks.`,
  ].join(' ')
}

/** The block of the page. */
export const soakBlock = (written: string, samples: readonly Sample[], counters: Counters): string =>
  `${written}:\n\n${markdownTable(soakHeadings, soakRows(samples))}\n\n${soakSentence(counters, samples.length)}`
