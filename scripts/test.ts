import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './_lib/repository.ts'

interface Counts {
  readonly passed: number
  readonly failed: number
}

const vitestReport = 'out/vitest.json'
const typesReport = 'out/vitest-types.json'

/** Runs a tool of node_modules, with its output shown; true when it succeeded. */
function run(tool: string, args: readonly string[]): boolean {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', SCARF_ANALYTICS: 'false' }
  const { status } = spawnSync(process.execPath, [join(repository, tool), ...args], {
    cwd: repository,
    env,
    stdio: 'inherit',
  })
  return status === 0
}

const check = (succeeded: boolean): Counts => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 })

/** Counts of a vitest run; a run that failed in another way than by a test, or ran none, counts as a failure. */
function vitest(args: readonly string[], report: string): Counts {
  const succeeded = run('node_modules/vitest/vitest.mjs', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(repository, report), 'utf8'))
    const failed = succeeded ? numFailedTests : Math.max(numFailedTests, 1)
    return { passed: numPassedTests, failed: numPassedTests + failed === 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Everything that must hold before a change is landed, offline. The last line has the counts. */
const steps: readonly (readonly [name: string, step: () => Counts])[] = [
  ['Code style and descriptions (npm run lint)', () => check(run('scripts/lint.ts', []))],
  ['Types (npm run check:types)', () => check(run('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']))],
  ['Freshness (npm run check:generated)', () => check(run('scripts/generate.ts', ['--check']))],
  ['Unused code (knip)', () => check(run('node_modules/knip/bin/knip.js', []))],
  ['Bundle budget (npm run bench -- --sizes)', () => check(run('scripts/bench.ts', ['--sizes']))],
  ['Type tests (vitest --typecheck.only)', () => vitest(['--typecheck.only'], typesReport)],
  ['Suites and unit tests (vitest)', () => vitest([], vitestReport)],
]

mkdirSync(join(repository, 'out'), { recursive: true })
let total: Counts = { passed: 0, failed: 0 }
const lines: string[] = []
for (const [name, step] of steps) {
  console.log(`\n== ${name}`)
  const { passed, failed } = step()
  total = { passed: total.passed + passed, failed: total.failed + failed }
  lines.push(`${failed === 0 ? 'ok  ' : 'FAIL'}  ${name}: ${passed} passed, ${failed} failed`)
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
