import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { redocly } from '../../_lib/redocly.ts'
import { installedVersion } from '../installedVersion.ts'
import type { Judge, JudgeCase, Verdict } from '../judgeCase.ts'
import { peerDescription } from '../peerDescription.ts'
import { writeRecording } from '../writeRecording.ts'

interface DriftReport {
  readonly run: { readonly totalExchanges: number }
  readonly problems: readonly { readonly severity: 'error' | 'warning' | 'info'; readonly message: string }[]
}

/** `redocly drift` with its own settings, a run for each case: it counts equal problems of one file as one. */
export const redoclyDrift: Judge = {
  name: `redocly drift ${installedVersion('@redocly/cli')}`,
  async judge(cases, { vendors, folder }) {
    for (const { name, document } of vendors) {
      writeFileSync(descriptionFile(folder, name, true), JSON.stringify(document))
      writeFileSync(descriptionFile(folder, name, false), JSON.stringify(peerDescription(document)))
    }
    const queue = [...cases.entries()]
    const verdicts: Verdict[] = []
    const work = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, judged] = next
        verdicts[index] = await drift(judged, folder, index)
      }
    }
    await Promise.all([work(), work()])
    return verdicts
  },
}

const descriptionFile = (folder: string, name: string, isPublished: boolean) =>
  join(folder, `${name}${isPublished ? '.published' : ''}.json`)

async function drift(judged: JudgeCase, folder: string, index: number): Promise<Verdict> {
  const file = writeRecording(join(folder, String(index)), judged)
  const api = descriptionFile(folder, judged.contract, judged.isPublished)
  const { stdout, stderr } = await redocly(['drift', file, '--api', api, '--format', 'json'])
  const { run, problems } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as DriftReport
  if (run.totalExchanges !== 1) return { broke: stderr.trim() }
  return { alarms: problems.map(({ severity, message }) => ({ level: severity, text: message })) }
}
