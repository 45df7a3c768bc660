import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { repository } from '../_lib/repository.ts'
import { type Draw, notDrawn } from './drawMutants.ts'
import { testedFolder } from './testedFolder.ts'

/** One change of the code that was tried. */
export interface CodeMutant {
  /** `src/judge/finding.ts` */
  readonly file: string
  /** `12:5`, both from 1 */
  readonly place: string
  /** The code before and after, in one line. */
  readonly change: string
  readonly status: MutantStatus
}

const statuses = [
  'Killed', // A test fails.
  'Timeout', // A test hangs.
  'Survived',
  'NoCoverage', // No test reaches it.
  'RuntimeError', // Not even the test files can be loaded, so that no test can say anything.
] as const

type MutantStatus = (typeof statuses)[number]

/** What became of the mutants of a folder. */
export interface FolderOutcome {
  readonly folder: string
  /** How many mutants there are; as many as were tried unless a part was drawn. */
  readonly all: number
  readonly tried: readonly CodeMutant[]
}

const longestShown = 90

/** Code in one line; the middle of long code is left out. */
function inOneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim()
  const half = longestShown / 2
  return line.length <= longestShown ? line : `${line.slice(0, half)} … ${line.slice(-half)}`
}

function toCodeMutant({ fileName, location: { start, end }, replacement, status: said }: MutantResult): CodeMutant {
  const status = statuses.find((known) => known === said)
  if (status === undefined)
    throw new Error(`Stryker says ${said} of ${fileName}:${start.line}: only mutants that were tried have a score.`)
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const last = lines.length - 1
  const code = lines.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  )
  return {
    file: fileName.slice(repository.length + 1),
    place: `${start.line}:${start.column}`,
    change: `${inOneLine(code.join('\n'))} -> ${inOneLine(replacement)}`,
    status,
  }
}

/**
 * Changes the code of `src/<place>`, a folder or a file, in one place after the other, and runs the tests of `src/<folder>`
 * that reach it.
 * @throws {Error} when the tests fail on the unchanged code, or Stryker tried others than were drawn
 */
export async function tryMutants(place: string, folder: string, draw: Draw): Promise<FolderOutcome> {
  process.env[testedFolder] = folder
  const results = await new Stryker({
    mutate: [
      place.endsWith('.ts') ? `src/${place}` : `src/${place}/**/*.ts`,
      '!**/*.test.ts',
      '!**/*.test-d.ts',
      '!**/_testing/**',
    ],
    testRunner: 'vitest',
    // Stryker's option testFiles would say the same, but turns mutants of constants on when these have been computed
    // (@stryker-mutator/core 10.1.1).
    vitest: { configFile: 'scripts/_codeMutants/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', join(repository, 'scripts/_codeMutants/drawMutants.ts')],
    checkers: ['draw'],
    draw,
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A test that hangs is one that fails; on a busy machine one that is only slow must not count as one.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 20,
    tempDirName: 'out/stryker',
    ignorePatterns: ['/out', '/dist', '/docs/_site'],
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    logLevel: 'warn' as LogLevel,
  }).runMutationTest()
  const tried = results.filter(({ statusReason }) => statusReason !== notDrawn).map(toCodeMutant)
  const wanted = Math.min(draw.count, results.length)
  if (tried.length === 0 || tried.length !== wanted)
    throw new Error(`${place}: ${tried.length} of ${results.length} mutants were tried, and ${wanted} were to be.`)
  return { folder: place, all: results.length, tried }
}
