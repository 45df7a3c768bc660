import type { Clock } from '../client/clock.ts'
import { conditionHolds, jobState } from '../contract/jobState.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import { setPointer } from '../contract/setPointer.ts'
import type { ChosenExample } from './chooseExample.ts'
import type { FileAddresses, ServedFile } from './createFileAddresses.ts'
import type { JobBeginning, MockJob } from './createJobStore.ts'
import type { Player } from './createPlayer.ts'
import type { ScenarioBook } from './createScenarioBook.ts'
import { csvPage } from './csvPage.ts'
import { exportFileBytes, exportFileEntries, exportFileText } from './exportFileBytes.ts'
import { type GivenAnswer, giveAnswer } from './giveAnswer.ts'
import type { ImportedResources } from './importedResources.ts'
import { idReplacer, jobAnswer } from './jobAnswer.ts'
import type { ExampleFile, MockVendor } from './mockVendor.ts'
import { ownValues } from './ownValues.ts'
import type { Call } from './readCall.ts'
import { type MockAnswer, reserved } from './scenario.ts'

export interface JobPlayOptions {
  readonly lifecycle: Lifecycle
  /** Ids of jobs in the examples. */
  readonly exampleIds: readonly (string | number)[]
  readonly book: ScenarioBook
  readonly player: Player
  readonly addresses: FileAddresses
  readonly resources: ImportedResources
  readonly clock: Pick<Clock, 'now'>
  /** How many times faster than its pace a job goes; it takes a step with each poll where this is not given. */
  readonly speed: number | undefined
}

export interface JobPlay {
  /** A job that has just begun, in the scenario that was chosen or in one that its beginning leads to. */
  readonly begin: (beginning: JobBeginning, scenario?: string) => MockJob
  /**
   * Answers a call about a job and moves the job on; a call that asks for another scenario than the job's is answered from
   * that one and moves nothing.
   */
  readonly answer: (job: MockJob, call: Call) => Promise<GivenAnswer>
  /** What the last poll of a job has told, or the first would; undefined for a job that is refused by now. */
  readonly look: (job: MockJob) => Promise<unknown>
}

/** Plays the jobs of one lifecycle. */
export function createJobPlay(vendor: MockVendor, options: JobPlayOptions): JobPlay {
  const { lifecycle, exampleIds, book, player, addresses, resources, clock, speed } = options
  const { description } = vendor.contract
  const { wait, fetch } = lifecycle

  function positionOf(job: MockJob, operationId: string): number {
    if (operationId !== wait.operationId || speed === undefined) return job.played.get(operationId) ?? 0
    return Math.floor(((clock.now() - job.sinceMs) * speed) / wait.delayMs)
  }

  /** The answers that polls have given, or would have given by now. */
  function toldAnswers(job: MockJob): readonly MockAnswer[] {
    const told = positionOf(job, wait.operationId) + (speed === undefined ? 0 : 1)
    return book.answers(job.scenario, wait.operationId).slice(0, told)
  }

  /** Whether a poll has told, or would have told by now, a state in which the file is there. */
  async function hasFile(job: MockJob): Promise<boolean> {
    for (const answer of toldAnswers(job)) {
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

  /** The file of the examples that the start of a job has asked for. */
  function exampleFile({ startedBy }: MockJob): ExampleFile {
    const name = startedBy.find((one) => Object.hasOwn(vendor.otherFiles, one)) ?? ''
    return vendor.otherFiles[name] ?? vendor.file
  }

  const fileOf = (job: MockJob) =>
    job.file?.bytes ?? exportFileBytes(vendor, exportFileEntries({ file: exampleFile(job) }))

  function nextAddress(job: MockJob, { reachedAt }: Call): string {
    const answer = book.get(job.scenario).files?.[job.addresses] ?? 'ok'
    job.addresses += 1
    const file: ServedFile = {
      name: idReplacer(exampleIds, job.id)(exampleFile(job).name),
      mediaType: lifecycle.file.mediaType,
      bytes: () => fileOf(job),
      answer,
      lifetimeMs: lifecycle.file.addressLifetimeMs,
    }
    return addresses.add(description.vendor, file, reachedAt)
  }

  function filePage({ parameters }: Call): string {
    const { offset = '', limit = '' } = fetch?.paging ?? {}
    const { [offset]: from = 0, [limit]: count = Number.POSITIVE_INFINITY } = parameters
    return csvPage(exportFileText(vendor), Number(from), Number(count))
  }

  /** The body of an example as one about this job. */
  function bodyOf(job: MockJob, { status, body }: ChosenExample, pathParameters: Call['pathParameters']): unknown {
    const given = Object.entries(pathParameters)
    const texts = new Map(given.map(([name, text]) => [vendor.pathExamples[name] ?? text, text]))
    if (status >= 300) return jobAnswer(body, { exampleIds, id: job.id, texts, echo: {} })
    let own = jobAnswer(body, { exampleIds, id: job.id, texts, echo: job.echo })
    for (const [name, value] of Object.entries(job.told ?? {})) {
      const source = wait.outputs[name]
      if (source?.from !== 'body') continue
      const example = readPointer(own, source.pointer)
      own = setPointer(own, source.pointer, Array.isArray(value) && !Array.isArray(example) ? value.join(' ') : value)
    }
    return own
  }

  function changeFor(job: MockJob, call: Call, answer: MockAnswer) {
    const isPoll = call.operationId === wait.operationId
    return (example: ChosenExample) => {
      const { status } = example
      let own = bodyOf(job, example, call.pathParameters)
      if (call.operationId === fetch?.operationId && conditionHolds(fetch.success, status, own)) return filePage(call)
      if (isPoll && status < 300) noteState(job, own, 'fault' in answer ? undefined : answer.state)
      if (status < 300) own = ownValues(own, job, vendor.facts, () => fileOf(job).length)
      const { downloadUrl } = wait.outputs
      const hasAddress =
        isPoll && downloadUrl?.from === 'body' && typeof readPointer(own, downloadUrl.pointer) === 'string'
      return hasAddress ? setPointer(own, downloadUrl.pointer, nextAddress(job, call)) : own
    }
  }

  function noteState(job: MockJob, body: unknown, written: string | undefined): void {
    const state = written ?? String(readPointer(body, wait.statePointer))
    if (state !== job.state && job.state !== undefined) job.updatedMs = clock.now()
    job.state = state
  }

  return {
    begin(beginning, scenario = beginning.chosen) {
      const nowMs = clock.now()
      const progress = { scenario, sinceMs: nowMs, createdMs: nowMs, updatedMs: nowMs, state: undefined }
      return { ...beginning, ...progress, played: new Map(), addresses: 0 }
    },
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
        change: changeFor(job, call, answer),
        headers: { 'Mock-Scenario': scenario },
      })
      if (operationId === wait.operationId && job.resource !== undefined) {
        if (jobState(wait, given.status, given.body).phase === 'succeeded') {
          resources.add(job.resource)
          job.resource = undefined
        }
      }
      const next = book.after(scenario, operationId)
      if (next !== undefined && given.status < 300) {
        job.scenario = next
        job.sinceMs = clock.now()
        job.played = new Map()
      }
      return given
    },
    async look(job) {
      const [first] = book.answers(job.scenario, wait.operationId)
      for (const answer of [first, ...toldAnswers(job)].toReversed()) {
        if ('fault' in answer || answer.status >= 500 || answer.status === 429) continue
        if (answer.status >= 400) return undefined
        const example = await player.play(wait.operationId, answer.status, answer.example)
        const own = ownValues(bodyOf(job, example, {}), job, vendor.facts, () => fileOf(job).length)
        return answer.state === undefined ? own : setPointer(own, wait.statePointer, answer.state)
      }
      return undefined
    },
  }
}
