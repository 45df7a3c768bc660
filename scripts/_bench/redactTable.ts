import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract } from '../../src/contract/contract.ts'
import { findLeftovers } from '../../src/redact/check/findLeftovers.ts'
import { redactRecording } from '../../src/redact/files/redactRecording.ts'
import { markdownTable } from '../_lib/markdownTable.ts'
import { holdsValue, type Planted } from './plantedValues.ts'

/** A tool of somebody else's that takes values out of a HAR, or one that finds them in it. */
export interface RedactPeer {
  readonly name: string
  /** The HAR as the tool leaves it; undefined for a tool that finds. */
  readonly redact?: (text: string) => string
  /** Whether the tool finds something; undefined for a tool that takes out. */
  readonly detects?: (text: string) => Promise<boolean>
}

/** What became of one planted value. */
export interface Outcome {
  readonly planted: Planted
  /** Why ours gave no result. */
  readonly refused: string | undefined
  readonly leaks: boolean
  /** Whether `--check` finds the raw file. */
  readonly isFound: boolean
  /** What `--check` finds in the redacted one. */
  readonly left: readonly string[]
  /** By name: whether a peer takes the value out, or finds it. */
  readonly peers: Readonly<Record<string, boolean>>
}

/** Redacts and checks one recording, in a folder of its own that is emptied first. */
export async function tryPlanted(
  planted: Planted,
  {
    contracts,
    folder,
    peers = [],
  }: { readonly contracts: readonly Contract[]; readonly folder: string; readonly peers?: readonly RedactPeer[] },
): Promise<Outcome> {
  const [raw, out] = [join(folder, 'raw'), join(folder, 'out')]
  for (const path of [raw, out]) {
    rmSync(path, { recursive: true, force: true })
    mkdirSync(path, { recursive: true })
  }
  const text = JSON.stringify(planted.har, null, 2)
  writeFileSync(join(raw, 'x.har'), text)
  for (const [name, body] of Object.entries(planted.attachments)) writeFileSync(join(raw, name), body)
  const { unreadable } = await redactRecording(join(raw, 'x.har'), join(out, 'x.har'), { contracts })
  const written = readdirSync(out).map((name) => name + readFileSync(join(out, name), 'utf8'))
  const before = await findLeftovers([join(raw, 'x.har')], { contracts })
  const after = unreadable.length > 0 ? undefined : await findLeftovers([join(out, 'x.har')], { contracts })
  const found = peers.map(async (peer) => {
    if (peer.redact !== undefined) return [peer.name, !holdsValue(attempt(peer.redact, text), planted.value)] as const
    return [
      peer.name,
      (await peer.detects?.([text, ...Object.values(planted.attachments)].join('\n'))) === true,
    ] as const
  })
  return {
    planted,
    refused: unreadable[0]?.reason,
    leaks: written.some((one) => holdsValue(one, planted.value)),
    isFound: before.leftovers.length > 0 || before.unreadable.length > 0,
    left: (after?.leftovers ?? []).map(({ pointer, kind }) => `${kind} at ${pointer}`),
    peers: Object.fromEntries(await Promise.all(found)),
  }
}

/** A tool that gives up leaves the file as it was. */
function attempt(redact: (text: string) => string, text: string): string {
  try {
    return redact(text)
  } catch {
    return text
  }
}

/** Where in a recording a place is, in a word or two. */
function groupOf(place: string): string {
  if (/^(?:query|address|name in query$)/.test(place)) return 'address of the request'
  if (/request header|response header|cookie/.test(place)) return 'headers and cookies'
  if (/^(?:request|response) JSON/.test(place)) return 'JSON bodies'
  if (
    /^(?:request|response) (?:plain|bare|HTML|XML|lines|CSV|base64|marked|packed|archive|attached|form|multipart|text)/.test(
      place,
    )
  )
    return 'other bodies'
  return 'around the exchange'
}

/** How many values each tool takes out, or finds, by where they stand. */
export function redactTable(outcomes: readonly Outcome[], peers: readonly RedactPeer[]): string {
  const groups = [...new Set(outcomes.map(({ planted }) => groupOf(planted.place)))].sort()
  const share = (some: readonly Outcome[], isRight: (outcome: Outcome) => boolean) => {
    const right = some.filter(isRight).length
    return right === some.length ? '100 %' : `${Math.floor((right / some.length) * 1000) / 10} %`
  }
  const row = (title: string, some: readonly Outcome[]) => [
    title,
    String(some.length),
    share(some, ({ leaks, refused }) => !leaks && refused === undefined),
    share(some, ({ isFound }) => isFound),
    ...peers.map(({ name }) => share(some, (outcome) => outcome.peers[name] === true)),
  ]
  return markdownTable(
    [
      'where',
      'values',
      '`redact` takes out',
      '`redact --check` finds',
      ...peers.map(({ name, redact }) => `${name} ${redact === undefined ? 'finds' : 'takes out'}`),
    ],
    [
      ...groups.map((group) =>
        row(
          group,
          outcomes.filter(({ planted }) => groupOf(planted.place) === group),
        ),
      ),
      row('**all**', outcomes),
    ],
  )
}
