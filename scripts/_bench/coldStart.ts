import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { repository } from '../_lib/repository.ts'
import type { Figures } from './figures.ts'

interface Recording {
  readonly what: string
  readonly file: string
  /** Times what Node takes by itself. */
  readonly limit?: number
}

const recordings: readonly Recording[] = [
  { what: 'one exchange', file: 'conformance/emarsys/samples/status-page.har', limit: 2.5 },
  { what: 'ten operations', file: 'conformance/lex-v2/samples/sdk-botocore-requests.har' },
]
const runs = 60

/** How long the command takes for one small recording, from its start to its end, beside Node without anything to do. */
export async function coldStart(): Promise<Figures> {
  const command = join(repository, 'dist/src/cli/main.js')
  const programs = [['-e', '0'], ...recordings.map(({ file }) => [command, 'check', join(repository, file)])]
  const timeStarts = join(import.meta.dirname, 'timeStarts.ts')
  const output = execFileSync(process.execPath, [timeStarts, JSON.stringify([runs, programs])], { encoding: 'utf8' })
  const [node = 0, ...checks] = JSON.parse(output) as number[]
  const rows = recordings.map((recording, index) => {
    const ms = checks[index] ?? 0
    return { ...recording, ms, ratio: ms / node }
  })
  return {
    title: `A cold start, in milliseconds, lower quartile of ${runs} runs in turn`,
    headings: ['what', 'time', 'beside node -e 0', 'at most'],
    rows: [
      ['node -e 0', node.toFixed(1), '', ''],
      ...rows.map(({ what, ms, ratio, limit }) => {
        return [`check a HAR of ${what}`, ms.toFixed(1), ratio.toFixed(2), limit?.toFixed(1) ?? '']
      }),
    ],
    problems: rows.flatMap(({ what, ratio, limit = Number.POSITIVE_INFINITY }) =>
      ratio > limit ? [`check of ${what} takes ${ratio.toFixed(2)} times node -e 0; the limit is ${limit}`] : [],
    ),
  }
}
