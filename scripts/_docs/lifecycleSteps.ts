import type { Lifecycle, StartStep } from '../../src/contract/lifecycle.ts'
import { startsAgain } from './stateDiagram.ts'

/** Who takes part in a job: whoever calls, the vendor, and the address that it gives for a file. */
export type Party = 'caller' | 'vendor' | 'address'

/** What one of them sends to another. */
export interface Message {
  readonly from: Party
  readonly to: Party
  /** The operation; absent where nothing of the contract is called. */
  readonly operationId?: string
  /** In words, after the operation. */
  readonly text: string
}

/** Messages that belong together. */
export interface Part {
  /** When they are sent, where that is not plain. */
  readonly when?: string
  readonly messages: readonly Message[]
}

/** A job from its start to its file, as what is sent in which order. */
export function lifecycleSteps(lifecycle: Lifecycle): Part[] {
  const { delete: remove } = lifecycle
  return [
    ...uploadParts(lifecycle),
    ...startParts(lifecycle),
    ...pollParts(lifecycle),
    ...fileParts(lifecycle),
    ...(remove === undefined ? [] : [{ when: 'if it is to be taken away', messages: [call(remove.operationId)] }]),
  ]
}

/** The parties of a job, in the order of a picture. */
export function partiesOf(parts: readonly Part[]): Party[] {
  const all = parts.flatMap(({ messages }) => messages.flatMap(({ from, to }) => [from, to]))
  return (['caller', 'vendor', 'address'] as const).filter((party) => all.includes(party))
}

const call = (operationId: string, text = ''): Message => ({ from: 'caller', to: 'vendor', operationId, text })
const answer = (text: string): Message => ({ from: 'vendor', to: 'caller', text })

/** How the file of an import gets to the vendor before the start. */
function uploadParts({ starts, file }: Lifecycle): Part[] {
  const uploads = Object.values(starts).flatMap((start) => start.uploads ?? [])
  return uniqueBy(uploads, ({ operationId }) => operationId).flatMap(({ operationId, outputs }) => {
    if (outputs['uploadUrl'] === undefined)
      return [{ messages: [call(operationId, 'with each file'), answer('the id of the file')] }]
    const send: Message = { from: 'caller', to: 'address', text: `PUT ${file.mediaType}` }
    return [
      { messages: [call(operationId), answer('an address for the file'), send] },
      { when: expired(file), messages: [call(operationId), answer('a fresh address'), send] },
    ]
  })
}

function startParts(lifecycle: Lifecycle): Part[] {
  if (startsAgain(lifecycle)) return []
  const starts = Object.entries(lifecycle.starts)
  const messages = starts.map(([operationId, start]) => call(operationId, bringsFile(start) ? 'with the file' : ''))
  const hasId = starts.some(([, { outputs }]) => outputs['jobId'] !== undefined)
  return [
    {
      ...(starts.length > 1 ? { when: 'one of' } : {}),
      messages: [...messages, ...(hasId ? [answer('the id of the job')] : [])],
    },
  ]
}

const bringsFile = ({ members = [] }: StartStep) =>
  members.some(({ value }) => value.from === 'input' && value.name === 'file')

function pollParts(lifecycle: Lifecycle): Part[] {
  const { wait, kind } = lifecycle
  const { operationId, delayMs, maxPolls, outputs } = wait
  const named = (phase: string) =>
    Object.keys(wait.states)
      .filter((state) => wait.states[state] === phase)
      .join(' or ')
  const first = startsAgain(lifecycle) ? 'starts the job too' : ''
  const good = outputs['downloadUrl'] === undefined ? '' : ', with an address'
  const rest = [named('failed'), named('canceled')].filter(Boolean).join(' or ')
  return [
    {
      when: `every ${delayMs / 1000} seconds, at most ${maxPolls} times`,
      messages: [call(operationId, first), answer(named('pending'))],
    },
    {
      when: 'in the end',
      messages: [
        answer(`${named('succeeded')}${good}`),
        answer(`or ${rest}: there is no ${kind === 'export' ? 'file' : 'result'}`),
      ],
    },
  ]
}

/** How the file of an export gets to the caller. */
function fileParts({ kind, wait, fetch, file }: Lifecycle): Part[] {
  if (kind === 'import') return []
  if (fetch !== undefined) {
    const { operationId, paging } = fetch
    return [{ messages: [call(operationId, paging === undefined ? '' : 'whole or in parts'), answer(file.mediaType)] }]
  }
  const get: Message[] = [
    { from: 'caller', to: 'address', text: 'GET' },
    { from: 'address', to: 'caller', text: file.mediaType },
  ]
  return [
    { messages: get },
    { when: expired(file), messages: [call(wait.operationId), answer('a fresh address'), ...get] },
  ]
}

const expired = ({ addressLifetimeMs }: Lifecycle['file']) =>
  `once the address has expired${addressLifetimeMs === undefined ? '' : `, after ${addressLifetimeMs / 1000} seconds`}`

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
