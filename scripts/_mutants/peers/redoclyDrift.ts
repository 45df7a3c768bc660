import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHar } from '../../../src/recorder/toHar.ts'
import { installedVersion } from '../../_bench/installedVersion.ts'
import { peerDescription } from '../../_bench/peerDescription.ts'
import { redocly } from '../../_lib/redocly.ts'
import type { MutantPeer, PeerCase } from './peer.ts'

interface DriftReport {
  readonly run: { readonly totalExchanges: number }
  readonly problems: readonly {
    readonly exchangeIndex: number
    readonly message: string
    /** It tells what is equal once, with the first exchange that has it. */
    readonly occurrences: number
  }[]
}

/** `redocly drift` with its own settings. */
export const redoclyDrift: MutantPeer = {
  name: `redocly drift ${installedVersion('@redocly/cli')}`,
  sees: ['request:', 'response:', 'both:', 'job:', 'address:'],
  async alarms({ document }, cases, known) {
    const folder = mkdtempSync(join(tmpdir(), 'export-contracts-drift-'))
    const api = join(folder, 'api.json')
    writeFileSync(api, JSON.stringify(peerDescription(document)))
    const alarms: string[][] = cases.map(() => [])
    try {
      let asked = [...cases.keys()]
      // Exchanges of which nothing was told may have shared a problem with another one, so they are asked about again.
      while (asked.length > 0) {
        const recording = asked
        const exchanges = recording.map((index) => cases[index] as PeerCase)
        const problems = (await drift(join(folder, 'recording.har'), api, exchanges)).filter(
          ({ message }) => known?.has(message) !== true,
        )
        for (const { exchangeIndex, message } of problems) alarms[recording[exchangeIndex] as number]?.push(message)
        const areShared = known !== undefined && problems.some(({ occurrences }) => occurrences > 1)
        asked = areShared ? recording.filter((index) => alarms[index]?.length === 0) : []
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    return alarms
  },
}

async function drift(file: string, api: string, cases: readonly PeerCase[]): Promise<DriftReport['problems']> {
  const exchanges = cases.map(({ exchange }, index) => ({
    ...exchange,
    startedDateTime: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
    durationMs: 1,
  }))
  writeFileSync(file, JSON.stringify(toHar(exchanges)))
  const { stdout, stderr } = await redocly(['drift', file, '--api', api, '--format', 'json'])
  const { run, problems } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as DriftReport
  if (run.totalExchanges !== cases.length)
    throw new Error(`redocly drift read ${run.totalExchanges} of ${cases.length} exchanges: ${stderr}`)
  return problems
}
