import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { launchChromium } from '../_docs/chromium.ts'
import { pinnedVersion, place, programAt, runnerAt } from './place.ts'

/** What a runtime is tried with. */
export const checks = ['client', 'mock', 'matcher'] as const
export type Check = (typeof checks)[number]

export interface Runtime {
  readonly name: string
  /** As it is pinned; undefined for a program of the machine, which tells its own when it runs. */
  readonly version: string | undefined
  /** What works there. */
  readonly works: readonly Check[]
  /** What its users must know. */
  readonly note: string
  /**
   * Runs its program, and gives back what that printed.
   * @param mock address of a served mock
   * @throws {Error} with what it printed, when it failed
   */
  readonly run: (mock: string) => Promise<string>
}

const nodeRuntime = (version: string, program: () => string): Runtime => ({
  name: 'Node, `node:test`',
  version,
  works: checks,
  note: '`assertMatchesContract`; every door can be required',
  run: async (mock) => {
    const imported = await runIn('.', mock, program(), ['--test', 'node.test.mjs'])
    // What requires has no check of its own: its test fails, or says the same.
    return imported + (await runIn('.', mock, program(), ['--no-warnings', '--test', 'require.test.cjs']))
  },
})

const jest = (folder: string): Runtime => ({
  name: 'jest',
  version: pinnedVersion('jest', folder),
  works: checks,
  note: '`export-contracts/jest`; ES modules need `NODE_OPTIONS=--experimental-vm-modules` there',
  run: async (mock) => {
    const runner = ['--experimental-vm-modules', runnerAt(folder, 'jest/bin/jest.js')]
    const start = (file: string) => {
      const config = JSON.stringify({ transform: {}, testMatch: [`**/${file}`] })
      return runIn(folder, mock, process.execPath, [...runner, '--config', config])
    }
    await refuseForgotten(start('jestForgotten.test.mjs'))
    return start('jest.test.mjs')
  },
})

const vitest = (folder: string): Runtime => ({
  name: 'vitest',
  version: pinnedVersion('vitest', folder),
  works: checks,
  note: '`export-contracts/vitest`',
  run: async (mock) => {
    const start = (file: string) =>
      runIn(folder, mock, process.execPath, [runnerAt(folder, 'vitest/vitest.mjs'), 'run', file])
    await refuseForgotten(start('vitestForgotten.test.mjs'))
    return start('vitest.test.mjs')
  },
})

/** Everything that the package is tried in. */
export const runtimes: readonly Runtime[] = [
  nodeRuntime(pinnedVersion('node-20'), () => programAt('node-20/bin/node')),
  nodeRuntime(pinnedVersion('node-22'), () => programAt('node-22/bin/node')),
  nodeRuntime(process.versions.node, () => process.execPath),
  jest('jest-29'),
  jest('jest-30'),
  vitest('vitest-3'),
  vitest('vitest-4'),
  vitest('vitest-5'),
  {
    name: 'Bun, `bun:test`',
    version: pinnedVersion('@oven/bun-linux-x64'),
    works: checks,
    note: '`expect.extend(contractMatchers)`',
    run: (mock) => runIn('.', mock, programAt('@oven/bun-linux-x64/bin/bun'), ['test', './bun.test.mjs']),
  },
  {
    name: 'Deno, `Deno.test`',
    version: pinnedVersion('@deno/linux-x64-glibc'),
    works: checks,
    note: '`assertMatchesContract`',
    run: (mock) => {
      const allowed = ['--allow-net', '--allow-env', '--allow-read']
      const args = ['test', ...allowed, '--no-lock', '--node-modules-dir=manual', 'deno.test.mjs']
      return runIn('.', mock, programAt('@deno/linux-x64-glibc/deno'), args)
    },
  },
  {
    name: 'Cloudflare workers, `workerd`',
    version: pinnedVersion('@cloudflare/workerd-linux-64'),
    works: checks,
    note: 'bundled; `assertMatchesContract` needs `nodejs_compat`, nothing else does',
    async run(mock) {
      await bundle('worker.mjs', 'esm')
      await bundle('matcherWorker.mjs', 'esm')
      writeFileSync(join(place, 'worker.capnp'), workerConfig(mock))
      return runIn('.', mock, programAt('@cloudflare/workerd-linux-64/bin/workerd'), ['test', 'worker.capnp'])
    },
  },
  {
    name: 'Chromium',
    version: undefined,
    works: ['client', 'mock'],
    note: 'bundled; the matcher needs what only Node has',
    run: runInChromium,
  },
]

/** A test that does not await the matcher must fail, and say so. */
async function refuseForgotten(run: Promise<string>): Promise<void> {
  const printed = await run.catch((error: Error) => error.message)
  if (!printed.includes('toMatchContract was not awaited in')) {
    throw new Error(`a matcher that nobody awaits is not told of:\n${printed}`)
  }
}

const patienceMs = 300_000

function runIn(folder: string, mock: string, program: string, args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], CI: '1', NO_COLOR: '1', MOCK: mock }
  const options = { cwd: join(place, folder), env, timeout: patienceMs, maxBuffer: 1 << 26 }
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout + stderr)
      else reject(new Error(`${error.message}\n${stdout}\n${stderr}`))
    })
  })
}

/** One script of a program and the package, beside it. */
async function bundle(program: string, format: 'esm' | 'iife'): Promise<string> {
  const outfile = join(place, program.replace(/\.mjs$/, '.bundle.js'))
  const external = format === 'esm' ? ['node:*'] : []
  const platform = 'browser'
  await build({
    entryPoints: [join(place, program)],
    outfile,
    bundle: true,
    format,
    platform,
    target: 'es2022',
    external,
  })
  return outfile
}

// https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp
const workerConfig = (mock: string) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.bundle.js")],
      compatibilityDate = "2026-01-01",
      bindings = [(name = "MOCK", text = ${JSON.stringify(mock)})],
      globalOutbound = "loopback",
    )),
    (name = "matcher", worker = (
      modules = [(name = "worker", esModule = embed "matcherWorker.bundle.js")],
      compatibilityDate = "2026-01-01",
      compatibilityFlags = ["nodejs_compat"],
    )),
    (name = "loopback", network = (allow = ["private"])),
  ],
);
`

/** Runs the checks on a page whose origin is the mock's, so that they may call it. */
async function runInChromium(mock: string): Promise<string> {
  const path = await bundle('page.mjs', 'iife')
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(0)
    const printed: string[] = [`version ${browser.version()}`]
    page.on('console', (message) => printed.push(message.text()))
    await page.route(`${mock}/page.html`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>t</title>' }),
    )
    await page.goto(`${mock}/page.html`)
    await page.addScriptTag({ path })
    await page.evaluate(`runChecks(${JSON.stringify(mock)})`)
    return printed.join('\n')
  } finally {
    await browser.close()
  }
}
