import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { repository } from '../_lib/repository.ts'
import type { Figures } from './figures.ts'

const recordings = [
  'conformance/emarsys/samples/status-page.har',
  'conformance/lex-v2/samples/sdk-botocore-requests.har',
]
const runs = 60
const limit = 2.5

/** How long the command takes for one small recording, from its start to its end, beside Node without anything to do. */
export async function coldStart(): Promise<Figures> {
  const command = join(repository, 'dist/src/cli/main.js')
  const programs = [['-e', '0'], ...recordings.map((file) => [command, 'check', join(repository, file)])]
  const timeStarts = join(import.meta.dirname, 'timeStarts.ts')
  const output = execFileSync(process.execPath, [timeStarts, JSON.stringify([runs, programs])], { encoding: 'utf8' })
  const [node = 0, ...checks] = JSON.parse(output) as number[]
  const rows = checks.map((ms, index) => ({ file: recordings[index] ?? '', ms, ratio: ms / node }))
  return {
    title: `A cold start, in milliseconds, lower quartile of ${runs} runs in turn`,
    headings: ['what', 'time', 'beside node -e 0', 'at most'],
    rows: [
      ['node -e 0', node.toFixed(1), '', ''],
      ...rows.map(({ file, ms, ratio }) => [`check ${file}`, ms.toFixed(1), ratio.toFixed(2), String(limit)]),
    ],
    problems: rows
      .filter(({ ratio }) => ratio > limit)
      .map(({ file, ratio }) => `check ${file} takes ${ratio.toFixed(2)} times node -e 0; the limit is ${limit}`),
  }
}
