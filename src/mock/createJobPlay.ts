import type { Clock } from '../client/clock.ts'
import { conditionHolds, jobState } from '../contract/jobState.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import { setPointer } from '../contract/setPointer.ts'
import type { FileAddresses } from './createFileAddresses.ts'
import type { MockJob } from './createJobStore.ts'
import type { PlayedExample, Player } from './createPlayer.ts'
import type { ScenarioBook } from './createScenarioBook.ts'
import { csvPage } from './csvPage.ts'
import { exportFileBytes, exportFileText } from './exportFileBytes.ts'
import { type GivenAnswer, giveAnswer } from './giveAnswer.ts'
import { idReplacer, jobAnswer } from './jobAnswer.ts'
import type { MockVendor } from './mockVendor.ts'
import type { Call } from './readCall.ts'
import { reserved } from './scenario.ts'

export interface JobPlayOptions {
  readonly book: ScenarioBook
  readonly player: Player
  readonly addresses: FileAddresses
  readonly clock: Pick<Clock, 'now'>
  /** How many times faster than its pace a job goes; it takes a step with each poll where this is not given. */
  readonly speed: number | undefined
}

export interface JobPlay {
  /** A job that has just begun. */
  readonly begin: (facts: Pick<MockJob, 'key' | 'id' | 'chosen' | 'echo' | 'isAdopted'>) => MockJob
  /**
   * Answers a call about a job and moves the job on; a call that asks for another scenario than the job's is answered from
   * that one and moves nothing.
   */
  readonly answer: (job: MockJob, call: Call) => Promise<GivenAnswer>
}

/** Plays the export jobs of one vendor. */
export function createJobPlay(vendor: MockVendor, options: JobPlayOptions): JobPlay {
  const { book, player, addresses, clock, speed } = options
  const { description, lifecycles } = vendor.contract
  const lifecycle = lifecycles.export
  const { wait, fetch } = lifecycle

  function positionOf(job: MockJob, operationId: string): number {
    if (operationId !== wait.operationId || speed === undefined) return job.played.get(operationId) ?? 0
    return Math.floor(((clock.now() - job.sinceMs) * speed) / wait.delayMs)
  }

  /** Whether a poll has told, or would have told by now, a state in which the file is there. */
  async function hasFile(job: MockJob): Promise<boolean> {
    const told = positionOf(job, wait.operationId) + (speed === undefined ? 0 : 1)
    for (const answer of book.answers(job.scenario, wait.operationId).slice(0, told)) {
      if ('fault' in answer || answer.state !== undefined) continue
      const { status, body } = await player.play(wait.operationId, answer.status, answer.example)
      if (jobState(wait, status, body).phase === 'succeeded') return true
      if (conditionHolds(wait.fetchable ?? [], status, body)) return true
    }
    return false
  }

  /** Nobody knows how far a job is that the mock has not handed out, so its file may be asked for at once. */
  async function isTooEarly(job: MockJob, { operationId }: Call): Promise<boolean> {
    if (operationId !== fetch?.operationId || (job.isAdopted && !job.played.has(wait.operationId))) return false
    return !(await hasFile(job))
  }

  function nextAddress(job: MockJob): string {
    const answer = book.get(job.scenario).files?.[job.addresses] ?? 'ok'
    job.addresses += 1
    return addresses.add(description.vendor, {
      name: idReplacer(vendor.exampleIds, job.id)(vendor.file.name),
      mediaType: lifecycle.file.mediaType,
      bytes: () => exportFileBytes(vendor),
      answer,
      lifetimeMs: lifecycle.file.addressLifetimeMs,
    })
  }

  function filePage({ parameters }: Call): string {
    const { offset = '', limit = '' } = fetch?.paging ?? {}
    const { [offset]: from = 0, [limit]: count = Number.POSITIVE_INFINITY } = parameters
    return csvPage(exportFileText(vendor), Number(from), Number(count))
  }

  function changeFor(job: MockJob, call: Call) {
    const given = Object.entries(call.pathParameters)
    const texts = new Map(given.map(([name, text]) => [vendor.pathExamples[name] ?? text, text]))
    return ({ status, body }: PlayedExample) => {
      const echo = status < 300 ? job.echo : {}
      const own = jobAnswer(body, { exampleIds: vendor.exampleIds, id: job.id, texts, echo })
      if (call.operationId === fetch?.operationId && conditionHolds(fetch.success, status, own)) return filePage(call)
      const { downloadUrl } = wait.outputs
      const hasAddress =
        call.operationId === wait.operationId &&
        downloadUrl?.from === 'body' &&
        typeof readPointer(own, downloadUrl.pointer) === 'string'
      return hasAddress ? setPointer(own, downloadUrl.pointer, nextAddress(job)) : own
    }
  }

  return {
    begin: (facts) => ({ ...facts, scenario: facts.chosen, sinceMs: clock.now(), played: new Map(), addresses: 0 }),
    async answer(job, call) {
      const { operationId } = call
      const isOwn = call.scenario === undefined || call.scenario === job.chosen
      const asked = isOwn ? job.scenario : (call.scenario ?? job.scenario)
      const position = positionOf(job, operationId)
      const planned = book.answerAt(asked, operationId, position)
      const isSuccess = !('fault' in planned) && planned.status < 300
      const scenario = isSuccess && (await isTooEarly(job, call)) ? reserved.notReady : asked
      const answer = scenario === asked ? planned : book.answerAt(scenario, operationId, 0)
      // Before the answer is given: two polls at the same time are two steps, and a dropped connection is one too.
      if (isOwn && scenario === asked) job.played.set(operationId, (job.played.get(operationId) ?? 0) + 1)
      const given = await giveAnswer(player, {
        operationId,
        answer,
        statePointer: wait.statePointer,
        change: changeFor(job, call),
        headers: { 'Mock-Scenario': scenario },
      })
      const next = book.after(scenario, operationId)
      if (next !== undefined && given.status < 300) {
        job.scenario = next
        job.sinceMs = clock.now()
        job.played = new Map()
      }
      return given
    },
  }
}
