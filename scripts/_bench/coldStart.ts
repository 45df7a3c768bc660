import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { repository } from '../_lib/repository.ts'
import type { Figures } from './figures.ts'

interface Start {
  readonly what: string
  readonly args: readonly string[]
  /** Times what Node takes by itself. */
  readonly limit?: number
}

const sample = (file: string) => ['check', join(repository, 'conformance', file)]
const starts: readonly Start[] = [
  { what: '--help', args: ['--help'], limit: 1.6 },
  { what: 'check a HAR of one exchange', args: sample('emarsys/samples/status-page.har'), limit: 2.5 },
  { what: 'check a HAR of ten operations', args: sample('lex-v2/samples/sdk-botocore-requests.har') },
]
const runs = 60

/** How long the command takes for little, from its start to its end, beside Node without anything to do. */
export async function coldStart(): Promise<Figures> {
  const command = join(repository, 'dist/src/cli/main.js')
  const programs = [['-e', '0'], ...starts.map(({ args }) => [command, ...args])]
  const timeStarts = join(import.meta.dirname, 'timeStarts.ts')
  const output = execFileSync(process.execPath, [timeStarts, JSON.stringify([runs, programs])], { encoding: 'utf8' })
  const [node = 0, ...times] = JSON.parse(output) as number[]
  const rows = starts.map((start, index) => {
    const ms = times[index] ?? 0
    return { ...start, ms, ratio: ms / node }
  })
  return {
    title: `A cold start, in milliseconds, lower quartile of ${runs} runs in turn`,
    headings: ['what', 'time', 'beside node -e 0', 'at most'],
    rows: [
      ['node -e 0', node.toFixed(1), '', ''],
      ...rows.map(({ what, ms, ratio, limit }) => {
        return [what, ms.toFixed(1), ratio.toFixed(2), limit?.toFixed(1) ?? '']
      }),
    ],
    problems: rows.flatMap(({ what, ratio, limit = Number.POSITIVE_INFINITY }) =>
      ratio > limit ? [`${what} takes ${ratio.toFixed(2)} times node -e 0; the limit is ${limit}`] : [],
    ),
  }
}
