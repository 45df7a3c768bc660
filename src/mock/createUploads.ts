import { conditionHolds } from '../contract/jobState.ts'
import { idText } from '../contract/jobValues.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { Lifecycle, UploadStep } from '../contract/lifecycle.ts'
import { setPointer } from '../contract/setPointer.ts'
import type { ChosenExample } from './chooseExample.ts'
import type { Player } from './createPlayer.ts'
import type { ScenarioBook } from './createScenarioBook.ts'
import type { UploadAddress, UploadAddresses } from './createUploadAddresses.ts'
import type { FileShelf, KeptFile } from './fileShelf.ts'
import { idCounter } from './idCounter.ts'
import { playFirst } from './playFirst.ts'
import type { Call } from './readCall.ts'
import { filePart } from './takeFile.ts'

export interface UploadsOptions {
  readonly vendor: string
  readonly lifecycle: Lifecycle
  readonly book: ScenarioBook
  readonly player: Player
  readonly addresses: UploadAddresses
  readonly shelf: FileShelf
  /** Ids under which the examples bring files. */
  readonly exampleIds: readonly string[]
  /** Makes the id of a job, which some steps give out before it starts. */
  readonly newJobId: () => string | number | undefined
}

export interface Uploads {
  /** The step that an operation is, when it brings files. */
  readonly stepOf: (operationId: string) => UploadStep | undefined
  readonly answer: (step: UploadStep, call: Call) => Promise<Response>
  /** Files by the id under which they were brought; null where an address was given out and nothing came yet. */
  readonly files: ReadonlyMap<string, KeptFile | null>
}

const mostUploads = 10_000

/** Plays the steps that bring the files of one lifecycle. */
export function createUploads(options: UploadsOptions): Uploads {
  const { vendor, lifecycle, book, player, addresses, shelf, exampleIds, newJobId } = options
  const steps = Object.values(lifecycle.starts).flatMap(({ uploads = [] }) => uploads)
  const files = new Map<string, KeptFile | null>()
  const newFileId = idCounter(exampleIds)
  // Where addresses go on in the list of their scenario, each after one that was refused.
  const continuations = new Map<string, number[]>()

  function keep(id: string, file: KeptFile | null): void {
    files.set(id, file)
    const [oldest] = files.keys()
    if (files.size > mostUploads && oldest !== undefined) files.delete(oldest)
  }

  function newAddress({ scenario = book.usual, reachedAt }: Call, id: string): string {
    const waiting = continuations.get(scenario) ?? []
    continuations.set(scenario, waiting)
    const position = waiting.shift() ?? 0
    let hasBrokenOff = false
    const address: UploadAddress = {
      answer: book.get(scenario).uploads?.[position] ?? 'ok',
      lifetimeMs: lifecycle.file.addressLifetimeMs,
      onFile(bytes) {
        keep(id, shelf.keep(bytes))
        // Nobody needs another address now.
        if (hasBrokenOff) waiting.pop()
        hasBrokenOff = false
      },
      onRefusal() {
        waiting.push(position + 1)
        hasBrokenOff = true
      },
    }
    return addresses.add(vendor, address, reachedAt)
  }

  function takeIn({ status, body }: ChosenExample, step: UploadStep, call: Call): unknown {
    if (!conditionHolds(step.success, status, body)) return body
    const { uploadUrl, ...ids } = step.outputs
    let own = body
    let id = ''
    for (const [name, source] of Object.entries(ids)) {
      if (source.from !== 'body') continue
      const value = (name === 'jobId' ? newJobId() : newFileId()) ?? readPointer(own, source.pointer)
      own = setPointer(own, source.pointer, value)
      id = idText(value) ?? id
    }
    const part = filePart(step)?.part
    const sent = part === undefined ? undefined : call.part(part)
    keep(id, sent === undefined ? null : shelf.keep(sent))
    return uploadUrl?.from === 'body' ? setPointer(own, uploadUrl.pointer, newAddress(call, id)) : own
  }

  return {
    files,
    stepOf: (operationId) => steps.find((step) => step.operationId === operationId),
    answer(step, call) {
      const { operationId, scenario = book.usual } = call
      return playFirst(book, player, { scenario, operationId, change: (example) => takeIn(example, step, call) })
    },
  }
}
