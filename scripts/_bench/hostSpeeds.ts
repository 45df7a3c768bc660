import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHosts } from '../_hosts/startHosts.ts'
import { repository } from '../_lib/repository.ts'
import type { Figures } from './figures.ts'

const hostCount = 3
const files = 120
const filesOfAPart = 10
const exchanges = 10_000_000

/**
 * How long hosts of one core each take for ten million exchanges, parts and merge together: one alone, and three. They are
 * network namespaces of this machine, so that three are no faster than its cores.
 */
export async function hostSpeeds(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-hosts-'))
  const cores = availableParallelism()
  mkdirSync(join(folder, 'hosts'))
  const { hosts, areNamespaces, environment, stop } = await startHosts(join(folder, 'hosts'), hostCount, (position) => [
    ...['taskset', '--cpu-list', String(position % cores)],
  ])
  try {
    writeFiles(join(folder, 'recordings'))
    const runs = [1, hostCount].map((count) => {
      const list = join(folder, `hosts-${count}.txt`)
      writeFileSync(
        list,
        hosts
          .slice(0, count)
          .map(({ name }) => `1/${name}\n`)
          .join(''),
      )
      const parts = join(folder, `parts-${count}`)
      const script = join(repository, 'docs/examples/many-machines/judge-everywhere.sh')
      const startMs = performance.now()
      const { status, stdout, stderr } = spawnSync('sh', [script, 'recordings', list, parts], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...environment, FILES_OF_A_PART: String(filesOfAPart) },
      })
      const seconds = (performance.now() - startMs) / 1000
      if (status !== 0 || !stdout.includes(`${exchanges} of ${exchanges} exchanges judged`))
        throw new Error(`${count} hosts end with ${status}: ${stderr || stdout}`)
      return { count, seconds, stdout }
    })
    const [one, three] = runs
    const problems = one?.stdout === three?.stdout ? [] : ['three hosts give another report than one']
    return {
      title: `Ten million exchanges on hosts of one core each, ${areNamespaces ? 'network namespaces' : 'ports'} of a machine with ${cores} cores`,
      headings: ['hosts', 'seconds', 'times as fast'],
      rows: runs.map(({ count, seconds }) => [
        String(count),
        seconds.toFixed(0),
        ((one?.seconds ?? 0) / seconds).toFixed(2),
      ]),
      problems,
    }
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeFiles(folder: string): void {
  mkdirSync(folder)
  const starts = Array.from({ length: files + 1 }, (_, at) => Math.round((exchanges * at) / files))
  for (const [at, from] of starts.slice(0, -1).entries()) {
    const count = (starts[at + 1] ?? exchanges) - from
    const file = openSync(join(folder, `${String(at).padStart(3, '0')}.ndjson`), 'w')
    execFileSync(process.execPath, [join(import.meta.dirname, 'writePolls.ts'), String(from), String(count)], {
      stdio: ['ignore', file, 'inherit'],
    })
  }
}
