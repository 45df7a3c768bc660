import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from '../_lib/repository.ts'
import type { Figures } from './figures.ts'

const counts = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
/** Times what each of the last exchanges takes, where there are ten times as many. */
const mostGrowth = 1.5
const mostMegabytes = 400

/** How time and memory grow with the exchanges that come through standard input, so that there is no file to look into. */
export async function pipedSpeeds(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-piped-'))
  const usageFile = join(folder, 'usage.json')
  try {
    const figures = counts.map((count) => {
      const stdout = execFileSync(
        'sh',
        ['-c', '"$NODE" "$WRITE" 0 "$COUNT" | "$NODE" --import "$TELL" "$COMMAND" check -'],
        {
          encoding: 'utf8',
          env: {
            ...process.env,
            NODE: process.execPath,
            WRITE: join(import.meta.dirname, 'writePolls.ts'),
            COUNT: String(count),
            TELL: join(import.meta.dirname, 'tellUsage.ts'),
            COMMAND: join(repository, 'dist/src/cli/main.js'),
            BENCH_USAGE: usageFile,
          },
        },
      )
      const wanted = `${count} of ${count} exchanges judged (consumer): 0 errors`
      if (!stdout.includes(wanted)) throw new Error(`check says ${JSON.stringify(stdout)}, not ${wanted}`)
      const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage
      const seconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6
      return { count, seconds, each: (seconds * 1e6) / count, megabytes: (usage.maxRSS * 1024) / 1e6 }
    })
    const [last, before] = figures.toReversed()
    const growth = (last?.each ?? 0) / (before?.each ?? 1)
    return {
      title: 'Polls through standard input: check -',
      headings: ['exchanges', 'seconds of processors', 'us each', 'peak MB'],
      rows: figures.map(({ count, seconds, each, megabytes }) => [
        ...[String(count), seconds.toFixed(2), each.toFixed(1), megabytes.toFixed(0)],
      ]),
      problems: [
        ...(growth > mostGrowth
          ? [`${last?.count} take ${growth.toFixed(2)} times as long, each; at most ${mostGrowth}`]
          : []),
        ...figures.flatMap(({ count, megabytes }) =>
          megabytes > mostMegabytes ? [`${count} need ${megabytes.toFixed(0)} MB; at most ${mostMegabytes}`] : [],
        ),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
