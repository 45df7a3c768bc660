import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './_lib/repository.ts'

interface Counts {
  readonly passed: number
  readonly failed: number
}

const report = 'out/vitest.json'

/** What is checked apart from the tests, side by side. The type tests (`*.test-d.ts`) are compiled with the rest. */
const checks: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ['Code style, imports and descriptions (npm run lint)', 'scripts/lint.ts'],
  ['Types and type tests (npm run check:types)', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
  ['Freshness (npm run check:generated)', 'scripts/generate.ts', '--check'],
  ['Unused code (knip)', 'node_modules/knip/bin/knip.js'],
  ['Bundle budget (npm run bench -- --sizes)', 'scripts/bench.ts', '--sizes'],
]

/** Runs a program of this repository; true when it succeeded. What it prints goes to `print`, or is shown as it comes. */
async function run(program: string, args: readonly string[], print?: (chunk: Buffer) => void): Promise<boolean> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', SCARF_ANALYTICS: 'false' }
  const stdio = print === undefined ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, [join(repository, program), ...args], { cwd: repository, env, stdio })
  for (const output of [child.stdout, child.stderr]) output?.on('data', (chunk: Buffer) => print?.(chunk))
  const [status] = await once(child, 'close')
  return status === 0
}

/** The slow proofs run with `--all`, as in CI. */
const projects = ['unit', 'suites', 'package', 'site', ...(process.argv.includes('--all') ? ['proofs'] : [])]

/** The part of the tests that runs here, as vitest's `--shard` has it: `1/3`. */
const shard = process.argv.flatMap((argument) => /^--shard=(\d+\/\d+)$/.exec(argument)?.[1] ?? [])[0]

/** The counts of the tests; a run that failed in another way than by a test, or ran none, counts as a failure. */
async function runTests(): Promise<Counts> {
  rmSync(join(repository, report), { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const succeeded = await run('node_modules/vitest/vitest.mjs', [
    'run',
    ...projects.map((name) => `--project=${name}`),
    ...reporters,
    ...(shard === undefined ? [] : [`--shard=${shard}`]),
  ])
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(repository, report), 'utf8'))
    const failed = succeeded ? numFailedTests : Math.max(numFailedTests, 1)
    return { passed: numPassedTests, failed: numPassedTests + failed === 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** What must hold before a change is landed, offline. The last line has the counts. */
mkdirSync(join(repository, 'out'), { recursive: true })
const summary: (Counts & { readonly name: string })[] = []
// Whoever shares the tests has the checks with the first part of them.
const own = shard === undefined || shard.startsWith('1/') ? checks : []
const running = own.map(async ([name, program, ...args]) => {
  const printed: Buffer[] = []
  const succeeded = await run(program, args, (chunk) => printed.push(chunk))
  return { name, succeeded, printed }
})
for (const check of running) {
  const { name, succeeded, printed } = await check
  process.stdout.write(`\n== ${name}\n${Buffer.concat(printed)}`)
  summary.push({ name, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 })
}
console.log('\n== Tests (vitest)')
summary.push({ name: 'Tests (vitest)', ...(await runTests()) })

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const failed = sum(summary.map((step) => step.failed))
for (const step of summary) {
  console.log(`${step.failed === 0 ? 'ok  ' : 'FAIL'}  ${step.name}: ${step.passed} passed, ${step.failed} failed`)
}
console.log(`\n${sum(summary.map((step) => step.passed))} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
