/// <reference types="vitepress/client" />
import { addresses } from '../../../../generated/addresses.ts'
import { createJudgeSession, knownContracts } from '../../../../scripts/_docs/judge/judgeSession.ts'
import type { Answer, Question } from '../../../../scripts/_docs/judge/messages.ts'
import { Buffer } from '../../../../scripts/_docs/nodeInBrowser/pageBuffer.ts'
import type { Contract } from '../../../../src/contract/contract.ts'

// The readers take it from there.
Object.assign(globalThis, { Buffer })

const top = '../../../../'
const modules = import.meta.glob<Contract>('../../../../generated/*/contract.ts', { eager: true, import: 'contract' })
const texts = import.meta.glob<Promise<string>>('../../../../specs/*/openapi.yaml', {
  eager: true,
  query: '?packed',
  import: 'default',
})
// In the order of the registry, as everywhere.
const contracts = Object.keys(addresses).flatMap((name) => modules[`${top}generated/${name}/contract.ts`] ?? [])

async function start(tell: (answer: Answer) => void) {
  const rows = Object.entries(texts).map(async ([path, text]) => [path.replace(top, ''), await text] as const)
  const descriptions = Object.fromEntries(await Promise.all(rows))
  // Whatever is loaded later elsewhere is loaded now: from here on the page asks nobody for anything.
  const parts = contracts.flatMap((contract) => [contract.places(), contract.harmless()])
  await Promise.all([import('yaml'), ...parts])
  const answer = createJudgeSession({ contracts, descriptions }, tell)
  self.onmessage = ({ data }: MessageEvent<Question>) => void answer(data)
  tell({ kind: 'ready', contracts: knownContracts(contracts) })
}

start((answer) => self.postMessage(answer))
