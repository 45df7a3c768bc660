import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../generated/version.ts'
import { fillBlock } from './_lib/block.ts'
import { loadVendors } from './_lib/generated.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { newCounters } from './_soak/counters.ts'
import { createThings } from './_soak/createThings.ts'
import { type Sample, takeSample } from './_soak/sample.ts'
import { soakBlock, soakHeadings, soakPageFile, soakRows, soakSentence } from './_soak/soakPage.ts'
import { type Ports, runSpan } from './_soak/span.ts'
import { problemsOf } from './_soak/verdict.ts'
import { waiterCases } from './_soak/waiterCases.ts'
import { formatTable } from './_start/formatTable.ts'
import { loadMockVendors } from './_start/loadMockVendors.ts'

/** Waiters at the same time. */
const waiters = 24
/** The spans between two marks, in seconds. */
const longestSpan = 20
const spansAtLeast = 6
/** Without two there is nothing to compare, however slow the machine is. */
const fewestMarks = 2

const refuse = (message: string) => new ProblemsError([{ file: 'scripts/soak.ts', line: 0, message }])

/**
 * Runs mocks, waiters, plans and checks together for so many minutes, and fails when memory or handles grow, a request is lost,
 * a job does not end, or anything ends otherwise than it must. With `--write`, the page tells of it.
 */
async function soak(collect: () => void): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '10' }, write: { type: 'boolean', default: false } },
  })
  const minutes = Number(values.minutes)
  if (!(minutes > 0 && minutes <= 24 * 60))
    throw refuse(`--minutes is ${values.minutes}. Pass a number of up to a day.`)

  const counters = newCounters()
  const noteUnexpected = (what: unknown) =>
    counters.unexpected.push(what instanceof Error ? `${what.stack}` : `${what}`)
  process.on('unhandledRejection', noteUnexpected)
  process.on('warning', noteUnexpected)
  const mocks = await loadMockVendors()
  const cases = waiterCases(await loadVendors(), mocks)
  const folder = mkdtempSync(join(tmpdir(), 'soak-'))
  const { signal } = new AbortController()
  const load = { cases, mocks, waiters, folder, counters, nextRequest: createThings(), signal }
  const ports: Ports = { patient: 0, flaky: 0 }
  const samples: Sample[] = []
  const startedMs = performance.now()
  const endMs = startedMs + minutes * 60_000
  const spanMs = Math.min(longestSpan * 1000, (minutes * 60_000) / spansAtLeast)
  try {
    while (performance.now() < endMs || samples.length < fewestMarks) {
      await runSpan(load, ports, Math.min(endMs - performance.now(), spanMs))
      samples.push(await takeSample(startedMs, collect, samples[0]))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }

  console.log(`${formatTable([...soakHeadings], soakRows(samples))}\n\n${soakSentence(counters, samples.length)}`)
  const problems = problemsOf(samples, counters)
  if (problems.length > 0)
    throw new ProblemsError(problems.map((message) => ({ file: 'scripts/soak.ts', line: 0, message })))
  console.log('nothing grew by more than may be chance, nothing was lost, and everything ended as it must')
  if (!values.write) return
  const day = new Date().toISOString().slice(0, 10)
  const written = `On ${day}, with export-contracts ${version} and Node ${process.versions.node}, in ${minutes} minutes`
  const file = join(repository, soakPageFile)
  writeFileSync(
    file,
    fillBlock(soakPageFile, readFileSync(file, 'utf8'), 'soak', soakBlock(written, samples, counters)),
  )
  console.log(`${soakPageFile} is written`)
}

const collect = globalThis.gc
if (collect !== undefined) await runScript(() => soak(collect))
else {
  // glibc gives threads pools of memory of their own, as many as eight for each processor. One that is begun late looks like
  // 25 MB that leak. https://man7.org/linux/man-pages/man3/mallopt.3.html
  const env = { ...process.env, MALLOC_ARENA_MAX: '1' }
  const args = ['--expose-gc', import.meta.filename, ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1
}
