import type { Profile } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { exampleExchange, type ListedExample, listExamples, requestExample } from '../_lib/exampleExchange.ts'
import { type GeneratedVendor, loadVendors } from '../_lib/generated.ts'
import { fastest, type Work } from './fastest.ts'
import type { Figures } from './figures.ts'
import { type PeerSubject, peerSpeeds } from './peerSpeeds.ts'

interface Subject {
  readonly vendor: GeneratedVendor
  readonly exchange: Exchange
}

interface Speed {
  readonly exchanges: string
  readonly name: string
  readonly perMs: number
  /** Ours beside JSON.parse, or beside this one. */
  readonly ratio?: number
  /** The least that the ratio may be. */
  readonly wanted?: number
}

const rounds = 1000

/** How fast the judge is beside JSON.parse of the same exchanges, and beside other tools on one poll. */
export async function judgeSpeeds(): Promise<Figures> {
  const vendors = await loadVendors()
  const subjects = vendors.flatMap((vendor) =>
    listExamples(vendor.document).map((example): Subject => ({ vendor, exchange: toExchange(vendor, example) })),
  )
  const wrong = subjects.filter(({ vendor, exchange }) => {
    const result = checkExchange(vendor.contract, exchange)
    return !result.judged || result.findings.some(({ severity }) => severity === 'error')
  })
  if (wrong.length > 0)
    throw new Error(`${wrong.length} examples do not keep their contract, so their speed says nothing`)

  const texts = subjects.map(({ exchange }) => JSON.stringify(exchange))
  const { parse, consumer, audit, unseen } = await fastest(rounds, {
    parse: {
      count: texts.length,
      run() {
        for (const text of texts) JSON.parse(text)
      },
    },
    consumer: judging(subjects, 'consumer'),
    audit: judging(subjects, 'audit'),
    unseen: judgingUnseen(subjects),
  })
  const ofAll = (name: string, perMs: number) => ({ exchanges: 'all examples', name, perMs })
  const poll = pollOf(vendors)
  const { onPoll } = await fastest(rounds, { onPoll: judging([poll], 'consumer', 100) })
  const ofPoll = { exchanges: 'a poll of Lex V2' }
  const speeds: Speed[] = [
    ofAll('JSON.parse', parse),
    { ...ofAll('ours, consumer profile', consumer), ratio: consumer / parse, wanted: 0.5 },
    { ...ofAll('ours, audit profile', audit), ratio: audit / parse },
    { ...ofAll('ours, each address new', unseen), ratio: unseen / parse },
    { ...ofPoll, name: 'ours, consumer profile', perMs: onPoll },
    ...(await peerSpeeds(poll.input)).map((peer) => ({ ...ofPoll, ...peer, ratio: onPoll / peer.perMs })),
  ]
  return {
    title: 'Judging exchanges in memory, in a millisecond of processor time',
    headings: ['exchanges', 'judge', 'rate', 'ours beside JSON.parse, or beside it', 'at least'],
    rows: speeds.map(({ exchanges, name, perMs, ratio, wanted }) => {
      return [exchanges, name, perMs.toPrecision(3), ratio?.toFixed(2) ?? '', wanted?.toFixed(1) ?? '']
    }),
    problems: speeds.flatMap(({ name, ratio = 0, wanted = 0 }) =>
      ratio < wanted ? [`${name}: the ratio is ${ratio.toFixed(2)}; ${wanted} is wanted`] : [],
    ),
  }
}

function judging(subjects: readonly Subject[], profile: Profile, times = 1): Work {
  return {
    count: subjects.length * times,
    run() {
      for (let time = 0; time < times; time++)
        for (const { vendor, exchange } of subjects) checkExchange(vendor.contract, exchange, { profile })
    },
  }
}

/** A fragment is never sent, and makes an address that the judge has not read before. */
function judgingUnseen(subjects: readonly Subject[]): Work {
  const fresh = Array.from({ length: rounds }, (_, round) =>
    subjects.map(({ vendor, exchange: { request, ...rest } }): Subject => {
      return { vendor, exchange: { ...rest, request: { ...request, url: `${request.url}#${round}` } } }
    }),
  )
  return {
    count: subjects.length,
    run() {
      for (const { vendor, exchange } of fresh.pop() ?? []) checkExchange(vendor.contract, exchange)
    },
  }
}

function toExchange({ contract, document }: GeneratedVendor, { operationId, status, value }: ListedExample): Exchange {
  const mediaType = typeof value === 'string' ? 'text/csv' : 'application/json'
  const request = requestExample(document, operationId)
  return exampleExchange(contract, document, operationId, { request, status, response: { mediaType, value } })
}

function pollOf(vendors: readonly GeneratedVendor[]): Subject & { readonly input: PeerSubject } {
  const vendor = vendors.find(({ name }) => name === 'lex-v2')
  if (vendor === undefined) throw new Error('the registry has no lex-v2')
  const { operationId } = vendor.contract.lifecycles.export.wait
  const example = listExamples(vendor.document).find((item) => item.operationId === operationId && item.status === 200)
  if (example === undefined) throw new Error(`${operationId} has no example of an answer`)
  const { request, response } = toExchange(vendor, example)
  if (response === undefined) throw new Error(`${operationId} has no response`)
  const exchange = { request, response }
  return { vendor, exchange, input: { document: vendor.document, exchange } }
}
