import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type { Exchange, ExchangeResponse } from '../../src/contract/exchange.ts'
import { toOpenApi30 } from '../_generate/openApi30.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { redoclyEnvironment, redoclyProgram } from '../_lib/redocly.ts'
import { repository } from '../_lib/repository.ts'
import { fastest } from './fastest.ts'
import { installedVersion } from './installedVersion.ts'
import { runSpec } from './judges/vitestOpenApi.ts'
import { writeLargeRecording } from './largeRecording.ts'
import { peerDescription } from './peerDescription.ts'
import { runProgram } from './runProgram.ts'

/** A poll of Lex V2 and its description, which every peer is given. */
export interface PeerSubject {
  readonly document: OpenApi
  readonly exchange: Exchange & { readonly response: ExchangeResponse }
}

/** What the spec of a matcher is given: the description as that one can read it. */
export type MatcherSpeedInput = Omit<PeerSubject, 'document'> & { readonly document: object }

export interface PeerSpeed {
  readonly name: string
  /** Polls in a millisecond of processor time. */
  readonly perMs: number
  /** How many times as fast ours is to be. */
  readonly wanted: number
}

/** How fast other tools judge one poll in memory. */
export async function peerSpeeds(subject: PeerSubject): Promise<PeerSpeed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-peers-'))
  try {
    return [
      {
        name: `redocly drift ${installedVersion('@redocly/cli')}, without start and parsing`,
        perMs: await driftSpeed(folder),
        wanted: 2,
      },
      {
        name: `vitest-openapi ${installedVersion('vitest-openapi')}`,
        perMs: await runSpec<number>('vitestOpenApiSpeed.spec.ts', folder, {
          ...subject,
          document: peerDescription(toOpenApi30(subject.document)),
        } satisfies MatcherSpeedInput),
        wanted: 2,
      },
      {
        name: `prism mock with validation ${installedVersion('@stoplight/prism-cli')}`,
        perMs: await prismSpeed(subject),
        wanted: 20,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const driftPolls = 30_000

/** Its judge is no module: what a large recording takes more than one of a single poll, less what JSON.parse takes. */
async function driftSpeed(folder: string): Promise<number> {
  const cpuSeconds = async (polls: number) => {
    const file = join(folder, `${polls}.har`)
    await writeLargeRecording(file, polls)
    return runDrift(file).cpuSeconds
  }
  const single = await cpuSeconds(1)
  const whole = await cpuSeconds(driftPolls + 1)
  const text = readFileSync(join(folder, `${driftPolls + 1}.har`), 'utf8')
  const { parsing } = await fastest(3, { parsing: { count: driftPolls, run: () => JSON.parse(text) } })
  const perPollMs = ((whole - single) * 1000) / driftPolls - 1 / parsing
  return 1 / perPollMs
}

/** `redocly drift` on a recording of Lex V2, as a program of its own. */
export function runDrift(file: string) {
  const description = join(repository, 'generated/lex-v2/openapi.json')
  const args = ['drift', file, '--api', description, '--min-severity', 'error', '--format', 'json']
  return runProgram([redoclyProgram, ...args], { environment: redoclyEnvironment })
}

async function prismSpeed({ document, exchange }: PeerSubject): Promise<number> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  const nothing = () => undefined
  const names = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal']
  const logger: object = { child: () => logger, ...Object.fromEntries(names.map((name) => [name, nothing])) }
  const config = {
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: true,
    checkSecurity: false,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
  } as const
  const prism = createInstance(config, { logger: logger as never })
  const { method, url } = exchange.request
  const input = {
    method: method.toLowerCase() as 'get',
    url: { path: new URL(url).pathname, query: {} },
    headers: {},
  }
  const count = 50
  const run = async () => {
    for (let index = 0; index < count; index++) await prism.request(input, operations, config)()
  }
  return (await fastest(100, { prism: { count, run } })).prism
}
