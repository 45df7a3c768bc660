import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'

/** The property models, by the name of what each attacks. */
const targets: Readonly<Record<string, string>> = {
  client: 'src/jobs/anyFaults.slow.test.ts',
  mock: 'src/mock/manyClients.slow.test.ts',
  judge: 'src/judge/anyExchange.slow.test.ts',
  readers: 'src/recordings/readers/anyFile.slow.test.ts',
}

const refuse = (message: string) => new ProblemsError([{ file: 'scripts/fuzz.ts', line: 0, message }])

/** Tries one model; true when it held. */
async function tryModel(file: string, asked: Readonly<Record<string, string>>): Promise<boolean> {
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs')
  const env = { ...process.env, ...asked }
  const args = ['run', '--project=suites', '--disable-console-intercept', '--reporter=default', file]
  const child = spawn(process.execPath, [vitest, ...args], { cwd: repository, env, stdio: 'inherit' })
  const [status] = await once(child, 'close')
  return status === 0
}

/**
 * Tries the property models for so many seconds each from a seed of chance, or from one that is given; a counterexample is told
 * with the command that plays it again.
 */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, path: { type: 'string' } },
  })
  const { seconds, seed = String(randomInt(2 ** 31)), path } = values
  if (!(Number(seconds) > 0)) throw refuse(`--seconds is ${seconds}. Pass a number above 0.`)
  if (!Number.isInteger(Number(seed))) throw refuse(`--seed is ${seed}. Pass a whole number.`)
  const names = positionals.length > 0 ? positionals : Object.keys(targets)
  const unknown = names.find((name) => !Object.hasOwn(targets, name))
  if (unknown !== undefined)
    throw refuse(`there is no target ${unknown}. Pass any of ${Object.keys(targets).join(', ')}.`)
  const asked = { FUZZ_SECONDS: seconds, FUZZ_SEED: seed, ...(path !== undefined && { FUZZ_PATH: path }) }
  const failed: string[] = []
  for (const name of names) if (!(await tryModel(targets[name] ?? '', asked))) failed.push(name)
  if (failed.length > 0) throw refuse(`${failed.join(', ')} did not hold. What plays it again is told above.`)
})
