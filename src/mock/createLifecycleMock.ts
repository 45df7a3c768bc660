import { conditionHolds } from '../contract/jobState.ts'
import { idText, jobKeyOf, readOutputs, stepArguments, valuesOf } from '../contract/jobValues.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import { type Lifecycle, type StartStep, startStepId } from '../contract/lifecycle.ts'
import { createJobPlay, type JobPlayOptions } from './createJobPlay.ts'
import { createJobStore, type MockJob } from './createJobStore.ts'
import type { UploadAddresses } from './createUploadAddresses.ts'
import { createUploads } from './createUploads.ts'
import type { FileShelf } from './fileShelf.ts'
import { idCounter } from './idCounter.ts'
import { jobAnswer } from './jobAnswer.ts'
import { membersIn } from './membersIn.ts'
import type { MockVendor } from './mockVendor.ts'
import { playFirst } from './playFirst.ts'
import type { Call } from './readCall.ts'
import { type MadeResource, resourceOf } from './resourceOf.ts'
import { reserved } from './scenario.ts'
import { filePlaces, type TakenFile, takeFile } from './takeFile.ts'

export interface LifecycleMockOptions extends Omit<JobPlayOptions, 'lifecycle' | 'exampleIds'> {
  readonly uploadAddresses: UploadAddresses
  readonly shelf: FileShelf
}

export interface LifecycleMock {
  /** Answers a call that brings a file or starts a job; undefined for any other. */
  readonly begin: (call: Call) => Promise<Response> | undefined
  /** Answers a call that is about a job. */
  readonly goOn: (call: Call) => Promise<Response>
  /** What is told of each job that was started, in the order in which they began. */
  readonly list: () => Promise<readonly { readonly job: MockJob; readonly body: unknown }[]>
}

/** Plays one lifecycle of a vendor: brings files, starts jobs, and finds the job that a call is about. */
export function createLifecycleMock(
  vendor: MockVendor,
  name: string,
  lifecycle: Lifecycle,
  options: LifecycleMockOptions,
): LifecycleMock {
  const { book, player, resources, shelf, uploadAddresses } = options
  const { starts, wait } = lifecycle
  const { conflicts } = vendor.facts
  const { ids = [], uploadIds = [], resourceIds = [], named = {} } = vendor.jobs[name] ?? {}
  const play = createJobPlay(vendor, { ...options, lifecycle, exampleIds: ids })
  const jobs = createJobStore()
  const newId = idCounter(ids)
  const newResourceId = idCounter(resourceIds)
  const places = filePlaces(lifecycle)
  const uploads = createUploads({
    vendor: vendor.contract.description.vendor,
    lifecycle,
    book,
    player,
    addresses: uploadAddresses,
    shelf,
    exampleIds: uploadIds,
    newJobId: newId,
  })
  const idParameter = wait.parameters.find(({ value }) => value.from === 'output' && value.name === 'jobId')?.name

  function keyOfStarted(step: StartStep, { parameters }: Call, body?: unknown): string | undefined {
    const { inputs } = valuesOf(step, parameters)
    return jobKeyOf(wait, stepArguments(wait, { inputs, outputs: { [startStepId]: readOutputs(step, body) } }))
  }

  /** The id that a step before the start has given to the job. */
  function givenId({ members = [] }: StartStep, { values }: Call): string | undefined {
    const member = members.find(({ value }) => value.from === 'output' && value.name === 'jobId')
    return member === undefined ? undefined : idText(readPointer(values, member.pointer))
  }

  function newJob(step: StartStep, call: Call, file: TakenFile | undefined): MockJob {
    const { operationId, scenario: chosen = book.usual, values } = call
    const echo = Object.fromEntries(
      vendor.echo.flatMap((member) => (Object.hasOwn(values, member) ? [[member, values[member]]] : [])),
    )
    const startedBy = [operationId, ...membersIn(values)]
    const beginning = { key: '', id: givenId(step, call) ?? newId(), chosen, echo, startedBy, isAdopted: false }
    if (file === undefined) return play.begin({ ...beginning, file: resources.find(values) })
    const kind = JSON.stringify([file.kind, ...(conflicts?.apart ?? []).map((place) => readPointer(values, place))])
    const oneCalled = (name: string | undefined) =>
      conflicts === undefined || name === undefined ? undefined : resources.named(kind, [[name]])
    const made = resourceOf(
      wait,
      values,
      named[operationId] ?? {},
      file,
      (name) => oneCalled(name)?.id ?? newResourceId(),
    )
    const problems = [...file.problems, ...conflictOf(kind, made, values)]
    const told = { ...made.told, ...(problems.length === 0 ? {} : { failureReasons: problems }) }
    const resource = file.kind === undefined ? undefined : { kind, id: made.id, names: made.names, file: file.file }
    return play.begin({ ...beginning, told, resource }, problems.length === 0 ? chosen : reserved.fails)
  }

  /** Why an import fails whose resource is there already. */
  function conflictOf(kind: string, { names }: MadeResource, values: unknown): string[] {
    if (conflicts === undefined || readPointer(values, conflicts.strategy) !== conflicts.fails) return []
    const [name = ''] = names.at(-1) ?? []
    return resources.named(kind, names) === undefined ? [] : [`A resource with the name ${name} exists.`]
  }

  async function start(step: StartStep, call: Call): Promise<Response> {
    const { operationId, scenario = book.usual, values } = call
    const planned = book.answerAt(scenario, operationId, 0)
    const isTaken = !('fault' in planned) && planned.status < 300
    const sources = { places, facts: lifecycle.file, shelf, uploads: uploads.files, exampleIds: uploadIds }
    const file = isTaken && places.length > 0 ? await takeFile(vendor, values, sources) : undefined
    if (isTaken && places.length > 0 && file === undefined)
      return refuse(reserved.unknownFile, operationId, givenId(step, call))
    const job = newJob(step, call, file)
    const { response, status, body } = await play.answer(job, call)
    const key = conditionHolds(step.success, status, body) ? keyOfStarted(step, call, body) : undefined
    if (key !== undefined) jobs.add({ ...job, key })
    return response
  }

  /** Where one operation starts and polls, the first call starts; so does one that asks for another scenario. */
  async function startOrPoll(step: StartStep, call: Call): Promise<Response> {
    const key = keyOfStarted(step, call) ?? ''
    const known = jobs.get(key)
    if (known !== undefined && (call.scenario === undefined || call.scenario === known.chosen)) {
      return (await play.answer(known, call)).response
    }
    const job = { ...newJob(step, call, undefined), key }
    // Before the first answer is there, so that a second call at the same time finds it.
    jobs.add(job)
    const { response, status, body } = await play.answer(job, call)
    if (!conditionHolds(step.success, status, body)) jobs.remove(job)
    return response
  }

  async function callJob(call: Call): Promise<Response> {
    const key = jobKeyOf(wait, call.parameters) ?? ''
    const known = jobs.get(key)
    if (known !== undefined) return (await play.answer(known, call)).response
    const id = idParameter === undefined ? undefined : call.parameters[idParameter]
    if (call.scenario === undefined && !isExample(call, id)) return refuse(reserved.notFound, call.operationId, id)
    const chosen = call.scenario ?? book.usual
    const job = play.begin({ key, id: id ?? newId(), chosen, echo: {}, startedBy: [], isAdopted: true })
    jobs.add(job)
    return (await play.answer(job, call)).response
  }

  const refuse = (scenario: string, operationId: string, id: string | undefined) =>
    playFirst(book, player, {
      scenario,
      operationId,
      change: ({ body }) => jobAnswer(body, { exampleIds: ids, id, texts: new Map(), echo: {} }),
    })

  const isExample = ({ parameters }: Call, id: string | undefined) =>
    id === undefined
      ? wait.parameters.every((parameter) => parameters[parameter.name] === vendor.pathExamples[parameter.name])
      : ids.map(String).includes(id)

  return {
    begin(call) {
      const { operationId } = call
      const upload = uploads.stepOf(operationId)
      if (upload !== undefined) return uploads.answer(upload, call)
      const step = starts[operationId]
      if (step === undefined) return undefined
      return operationId === wait.operationId ? startOrPoll(step, call) : start(step, call)
    },
    goOn: callJob,
    async list() {
      const looks = jobs.all().map(async (job) => ({ job, body: await play.look(job) }))
      return (await Promise.all(looks)).filter(({ body }) => body !== undefined)
    },
  }
}
