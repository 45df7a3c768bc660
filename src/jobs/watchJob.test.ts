import { describe, expect, test } from 'vitest'
import type { GeneratedVendor } from '../../scripts/_lib/generated.ts'
import { vendors } from '../_testing/vendors.ts'
import { conditionHolds } from '../contract/jobState.ts'
import { readOutputs } from '../contract/jobValues.ts'
import {
  type Answer,
  hangsUntil,
  jobExamples,
  json,
  loadJobs,
  playClient,
  pointerOf,
  thrownBy,
  told,
  unansweredBy,
  whole,
  withValue,
} from './_testing/playedJob.ts'
import { deliveryOf, type ExportJob, type JobProgress } from './job.ts'
import { openExportFile } from './openExportFile.ts'
import type { JobOptions } from './runJob.ts'

test('there are vendors to check', () => expect(vendors).not.toEqual([]))

describe.each(vendors)('waiting for an export of $name', (vendor) => {
  const examples = jobExamples(vendor)
  const { wait, started, done, jobId } = examples
  const { delayMs, maxPolls } = wait
  const limitMs = delayMs * maxPolls
  const [firstPending] = examples.pending
  const pending = () => json(firstPending?.value)
  const pendingState = firstPending?.state
  const succeeds = () => json(done)

  // So that the patience with a vendor that does not answer ends first, also where the vendor's own limit is less.
  const patient = { timeoutMs: 3_600_000 }

  /** Waits while the vendor plays its part; gives all that can be seen of it. */
  async function waitWith(answers: readonly Answer[], options: JobOptions = {}, client = {}) {
    const played = await playClient(vendor, answers, client)
    const changes: JobProgress[] = []
    const { waitForExport } = await loadJobs(vendor)
    const outcome = await waitForExport(played.client, started, {
      onState: (change) => changes.push(change),
      ...options,
    }).then(whole, told)
    return { outcome, changes, requests: played.sent.length, pauses: played.clock.pauses, sent: played.sent }
  }

  const failure = (code: string, problem: string, details: object = {}) => ({
    message: `[export-contracts] ${vendor.name} ${wait.operationId}: ${problem}`,
    code,
    vendor: vendor.name,
    operationId: wait.operationId,
    jobId: started['exportId'],
    state: undefined,
    reasons: [],
    status: undefined,
    ...details,
  })
  const job = (polls: number, elapsedMs: number, state: unknown) => ({
    vendor: vendor.name,
    phase: 'succeeded',
    state,
    jobId,
    polls,
    elapsedMs,
    data: done,
  })
  const timeout = (polls: string, words: string, details: object, timeoutMs = limitMs) =>
    failure(
      'EXPORT_TIMEOUT',
      `not done after ${polls}, and the next one would pass the limit of ${timeoutMs} ms; ${words}. Raise timeoutMs (--timeout of the command), or call waitForExport later.`,
      details,
    )
  /** The id, where it is only known once an answer has told it. */
  const known = { jobId }
  const [[doneState] = []] = Object.entries(wait.states).filter(([, phase]) => phase === 'succeeded')

  test('a job that is done takes one poll and no pause', async () => {
    expect(await waitWith([succeeds])).toMatchObject({
      outcome: job(1, 0, doneState),
      changes: [{ jobId, state: doneState, phase: 'succeeded', polls: 1, elapsedMs: 0 }],
      requests: 1,
      pauses: [],
    })
  })

  test('polls come at the pace of the vendor, and each change of the state is told once', async () => {
    const passed = examples.pending.filter(({ state }, index, all) => state !== all[index - 1]?.state)
    const steps = passed.flatMap(({ value }) => [json(value), json(value)])
    const seen = await waitWith([...steps, succeeds])
    const changes = [...passed.map(({ state }) => state), doneState].map((state, index) => ({
      jobId,
      state,
      phase: state === doneState ? 'succeeded' : 'pending',
      polls: index * 2 + 1,
      elapsedMs: index * 2 * delayMs,
    }))
    expect(seen.changes).toEqual(changes)
    expect(seen.outcome).toEqual(job(steps.length + 1, steps.length * delayMs, doneState))
    expect({ requests: seen.requests, pauses: seen.pauses }).toEqual({
      requests: steps.length + 1,
      pauses: steps.map(() => delayMs),
    })
  })

  test('the caller may choose another pace', async () => {
    const { outcome, pauses } = await waitWith([pending, pending, succeeds], { delayMs: 250 })
    expect({ outcome, pauses }).toEqual({ outcome: job(3, 500, doneState), pauses: [250, 250] })
  })

  test.each(examples.failed)('the state $state ends the wait at once, with the reasons of the vendor', async (poll) => {
    const { failureReasons = [] } = readOutputs(wait, poll.value)
    const reasons = [failureReasons].flat()
    const why = reasons.join(' ') || 'the vendor gives no reason'
    expect(await waitWith([json(poll.value)])).toMatchObject({
      outcome: failure('EXPORT_FAILED', `the export failed (${poll.state}): ${why}`, {
        ...known,
        state: poll.state,
        reasons,
        status: 200,
      }),
      changes: [{ jobId, state: poll.state, phase: 'failed', polls: 1, elapsedMs: 0 }],
      requests: 1,
      pauses: [],
    })
  })

  test('a state that nobody documented ends the wait at once', async () => {
    const problem =
      'the answer has the state "Paused", which the contract does not know. Look at the job in the vendor\'s console.'
    const outcome = failure('EXPORT_UNKNOWN_STATE', problem, { state: 'Paused', status: 200 })
    const answer = json(withValue(done, wait.statePointer, 'Paused'))
    expect(await waitWith([answer])).toMatchObject({ outcome, changes: [], requests: 1, pauses: [] })
  })

  test('an answer without a state ends the wait at once, and the last known state is told', async () => {
    const problem =
      "the answer has no state, which the contract does not know. Look at the job in the vendor's console."
    const outcome = failure('EXPORT_UNKNOWN_STATE', problem, { ...known, state: pendingState, status: 200 })
    const answer = json(withValue(done, wait.statePointer, undefined))
    expect(await waitWith([pending, answer])).toMatchObject({ outcome, requests: 2, pauses: [delayMs] })
  })

  test.each([400, 403, 404, 410, 418, 301])('the status %i ends the wait at once', async (status) => {
    const { outcome, ...seen } = await waitWith([
      pending,
      json({ ruin: 1, reason: { text: 'There is no such export.' } }, status),
    ])
    expect(outcome).toMatchObject({
      code: 'EXPORT_REJECTED',
      message: expect.stringMatching(/^\[.*: the poll was refused: .*There is no such export\.$/),
      state: pendingState,
      jobId,
      status,
    })
    expect(seen).toMatchObject({ requests: 2, pauses: [delayMs] })
  })

  const constants = Object.entries(
    vendor.contract.description.operations[wait.operationId]?.responses['200']?.constants ?? {},
  )
  test.each(constants)('a success whose %s is not %j ends the wait at once', async (name, value) => {
    const problem = `the poll was refused: The response with status 200 has ${name} 5001 in its body, and a success has ${value}. It says: Not for you.`
    const body = { words: 'Not for you.', ...(done as object), [name]: 5001 }
    const { outcome, requests } = await waitWith([json(body)])
    expect({ outcome, requests }).toEqual({
      outcome: failure('EXPORT_REJECTED', problem, { status: 200 }),
      requests: 1,
    })
  })

  describe('a request for fewer requests', () => {
    const throttled = (retryAfter?: string) =>
      json({}, 429, retryAfter === undefined ? {} : { 'Retry-After': retryAfter })

    test.each([
      ['7', 7000],
      ['Thu, 01 Jan 2026 00:00:09 GMT', 9000],
    ])('with Retry-After: %s is kept to the letter', async (retryAfter, pauseMs) => {
      const { outcome, pauses } = await waitWith([throttled(retryAfter), succeeds])
      expect({ outcome, pauses }).toEqual({ outcome: job(2, pauseMs, doneState), pauses: [pauseMs] })
    })

    test.each([undefined, '0', 'Wed, 31 Dec 2025 23:00:00 GMT', 'soon'])(
      'with Retry-After: %s gets the usual pause',
      async (retryAfter) => {
        const { outcome, pauses } = await waitWith([throttled(retryAfter), succeeds])
        expect({ outcome, pauses }).toEqual({ outcome: job(2, delayMs, doneState), pauses: [delayMs] })
      },
    )

    test('with a Retry-After beyond the time left ends the wait at once, without a pause', async () => {
      const words = 'the vendor asks for fewer requests'
      expect(await waitWith([pending, throttled(String(limitMs / 1000))])).toMatchObject({
        outcome: timeout('2 polls', words, { ...known, state: pendingState, status: 429 }),
        requests: 2,
        pauses: [delayMs],
      })
    })

    test('that never ends is borne until the time is over', async () => {
      const words = 'the vendor asks for fewer requests'
      const { outcome, requests, pauses } = await waitWith([throttled()])
      expect({ outcome, requests, pauses }).toEqual({
        outcome: timeout(`${maxPolls} polls`, words, { status: 429 }),
        requests: maxPolls,
        pauses: Array.from({ length: maxPolls - 1 }, () => delayMs),
      })
    })
  })

  test.each([
    ['a pending state', () => json(firstPending?.value, 200, { 'Retry-After': '3' })],
    ['a 503', () => new Response(null, { status: 503, headers: { 'Retry-After': '3' } })],
  ])('Retry-After on %s overrules the pace', async (_, answer) => {
    const { outcome, pauses } = await waitWith([answer, succeeds])
    expect({ outcome, pauses }).toEqual({ outcome: job(2, 3000, doneState), pauses: [3000] })
  })

  describe.each(unansweredBy(vendor.contract, wait.operationId))('%s', (_, answer, words) => {
    test('is polled over', async () => {
      const { outcome, pauses } = await waitWith([answer, answer, pending, answer, answer, succeeds])
      expect({ outcome, pauses }).toEqual({
        outcome: job(6, 5 * delayMs, doneState),
        pauses: [delayMs, delayMs, delayMs, delayMs, delayMs],
      })
    })

    test('ends the wait when nothing else comes for two minutes', async () => {
      const status = answer instanceof Response ? answer.status : undefined
      const polls = Math.ceil(120_000 / delayMs)
      const problem = `no usable answer for 120 seconds and ${polls} polls; the last time: ${words}`
      const { outcome, requests, pauses } = await waitWith([pending, answer], patient)
      expect({ outcome, requests, pauses }).toEqual({
        outcome: failure('EXPORT_UNAVAILABLE', problem, { ...known, state: pendingState, status }),
        requests: polls + 1,
        pauses: Array.from({ length: polls }, () => delayMs),
      })
    })
  })

  test('a poll is tried as often as the client tries a call, and counts once', async () => {
    const { outcome, requests, pauses } = await waitWith([new Response(null, { status: 503 })], patient, {
      retry: { maxAttempts: 2 },
    })
    const polls = Math.ceil((120_000 - 250) / (delayMs + 250)) + 1
    expect(outcome).toMatchObject({ code: 'EXPORT_UNAVAILABLE' })
    expect({ requests, pauses }).toEqual({
      requests: 2 * polls,
      pauses: [250, ...Array.from({ length: polls - 1 }, () => [delayMs, 250]).flat()],
    })
  })

  test('a job that never ends is given up after as many polls as the vendor suggests', async () => {
    const { outcome, requests, pauses } = await waitWith([pending])
    const words = `the state is ${pendingState}`
    expect({ outcome, requests, pauses }).toEqual({
      outcome: timeout(`${maxPolls} polls`, words, { ...known, state: pendingState, status: 200 }),
      requests: maxPolls,
      pauses: Array.from({ length: maxPolls - 1 }, () => delayMs),
    })
  })

  test('the caller may choose another limit, and no pause begins that would pass it', async () => {
    const { outcome, requests, pauses } = await waitWith([pending], { timeoutMs: delayMs })
    const details = { ...known, state: pendingState, status: 200 }
    expect({ outcome, requests, pauses }).toEqual({
      outcome: timeout('one poll', `the state is ${pendingState}`, details, delayMs),
      requests: 1,
      pauses: [],
    })
  })

  test('a poll that hangs ends with the limit', async () => {
    const { outcome, requests, pauses } = await waitWith(['never'], { timeoutMs: 1500 })
    expect({ outcome, requests, pauses }).toEqual({
      outcome: timeout('one poll', 'no whole response came (TIMEOUT)', {}, 1500),
      requests: 1,
      pauses: [1500],
    })
  })

  test('a poll that hangs ends with the time that the client has for a call, where that is less', async () => {
    const { outcome, pauses } = await waitWith(['never'], patient, { retry: { maxAttempts: 1, timeoutMs: 1500 } })
    const polls = Math.ceil((120_000 - 1500) / (delayMs + 1500)) + 1
    const problem = `no usable answer for 120 seconds and ${polls} polls; the last time: no whole response came (TIMEOUT)`
    expect({ outcome, pauses }).toEqual({
      outcome: failure('EXPORT_UNAVAILABLE', problem),
      pauses: [1500, ...Array.from({ length: polls - 1 }, () => [delayMs, 1500]).flat()],
    })
  })

  describe('an abort', () => {
    const reason = new Error('the user pressed a key')
    const outcome = failure('EXPORT_ABORTED', 'was aborted. The vendor may go on with the job.')

    test('before the first poll sends nothing', async () => {
      expect(await waitWith([pending], { signal: AbortSignal.abort(reason) })).toMatchObject({
        outcome,
        changes: [],
        requests: 0,
        pauses: [],
      })
    })

    test('during a poll ends it', async () => {
      const controller = new AbortController()
      const answer = () => {
        controller.abort(reason)
        return pending()
      }
      const seen = await waitWith([pending, answer], { signal: controller.signal })
      expect(seen).toMatchObject({
        outcome: { ...outcome, ...known, state: pendingState },
        requests: 2,
        pauses: [delayMs],
      })
    })

    test('during a poll that hangs ends it', async () => {
      const controller = new AbortController()
      const seen = await waitWith([hangsUntil(controller, reason)], { signal: controller.signal })
      expect(seen).toMatchObject({ outcome, requests: 1, pauses: [] })
    })

    test('during a pause ends it, and keeps its reason', async () => {
      const controller = new AbortController()
      const onState = () => setImmediate(() => controller.abort(reason))
      const seen = await waitWith([pending], { signal: controller.signal, onState })
      expect(seen).toMatchObject({
        outcome: { ...outcome, ...known, state: pendingState },
        requests: 1,
        pauses: [],
      })
      const { client } = await playClient(vendor, [pending])
      const { waitForExport } = await loadJobs(vendor)
      expect(await thrownBy(waitForExport(client, started, { signal: controller.signal }))).toMatchObject({
        cause: reason,
      })
    })
  })
})

const withCanceled = vendors.flatMap((vendor) =>
  jobExamples(vendor).canceled.map((poll) => ({ vendor, name: vendor.name, poll })),
)
test('some vendor lets exports be taken away', () => expect(withCanceled).not.toEqual([]))

test.each(withCanceled)('the state $poll.state of $name ends the wait at once', async ({ vendor, poll }) => {
  const { started, wait } = jobExamples(vendor)
  const { client } = await playClient(vendor, [json(poll.value)])
  const { waitForExport } = await loadJobs(vendor)
  expect(told(await thrownBy(waitForExport(client, started)))).toEqual({
    message: `[export-contracts] ${vendor.name} ${wait.operationId}: somebody took the export away (${poll.state}). Start another one.`,
    code: 'EXPORT_FAILED',
    vendor: vendor.name,
    operationId: wait.operationId,
    jobId: started['exportId'],
    state: poll.state,
    reasons: [],
    status: 200,
  })
})

const mayHaveFile = (vendor: GeneratedVendor, value: unknown) =>
  conditionHolds(jobExamples(vendor).wait.fetchable ?? [], 200, value)
const isDelivered = (vendor: GeneratedVendor, value: unknown) =>
  deliveryOf(readOutputs(jobExamples(vendor).wait, value)) !== undefined
const withLateFiles = vendors.filter((vendor) => jobExamples(vendor).wait.fetchable !== undefined)
test('some vendor has jobs whose file may be there before they are done', () => expect(withLateFiles).not.toEqual([]))

describe.each(withLateFiles)('a job of $name that stays where its file may be there', (vendor) => {
  const { wait, started, pending, done, jobId } = jobExamples(vendor)
  const { delayMs, maxPolls } = wait
  const late = pending.find(({ value }) => mayHaveFile(vendor, value) && !isDelivered(vendor, value))
  const onItsWay = pending.find(({ value }) => mayHaveFile(vendor, value) && isDelivered(vendor, value))
  const before = pending.find(({ value }) => !mayHaveFile(vendor, value))
  const stays = () => json(late?.value)
  const { mediaType } = vendor.contract.lifecycles.export.file
  const content = 'user_id\r\n1\r\n'
  const file = () => new Response(content, { headers: { 'Content-Type': mediaType } })

  /** Waits while the vendor gives these answers; requests that are no polls ask for the file. */
  async function waitWith(answers: readonly Answer[], options: JobOptions = {}) {
    const { client, clock, sent } = await playClient(vendor, answers)
    const changes: JobProgress[] = []
    const { waitForExport } = await loadJobs(vendor)
    const onState = (change: JobProgress) => changes.push(change)
    const job = await waitForExport(client, started, { onState, ...options }).catch((error: unknown) => error)
    const polls = sent.filter(({ url }) => url === sent[0]?.url).length
    return { job, changes, polls, files: sent.length - polls, pauses: clock.pauses.length }
  }

  test('is waited for as long as any other, and ends with its file where the vendor hands that out', async () => {
    const { job, ...seen } = await waitWith([...Array.from({ length: maxPolls }, () => stays), file])
    const elapsedMs = (maxPolls - 1) * delayMs
    const progress = { vendor: vendor.name, jobId, state: late?.state, polls: maxPolls, elapsedMs }
    expect(whole(job as ExportJob)).toEqual({ ...progress, phase: 'succeeded', data: late?.value })
    expect(seen).toMatchObject({ polls: maxPolls, files: 1, pauses: maxPolls - 1 })
    expect(seen.changes.map(({ state, phase }) => [state, phase])).toEqual([[late?.state, 'pending']])
    const opened = await openExportFile(job as ExportJob)
    expect(await new Response(opened.body).text()).toBe(content)
  })

  test('ends with its file also when the last poll told nothing', async () => {
    const seen = await waitWith([stays, json({}, 429), file], { timeoutMs: 2 * delayMs })
    expect(seen).toMatchObject({ job: { state: late?.state, phase: 'succeeded', polls: 2 }, polls: 2, files: 1 })
  })

  test('ends at once for a caller that has no time', async () => {
    const seen = await waitWith([stays, file], { timeoutMs: delayMs })
    expect(seen).toMatchObject({ job: { state: late?.state, phase: 'succeeded', polls: 1 }, polls: 1, files: 1 })
  })

  test('is given up where the vendor keeps the file, and the error says what it answered', async () => {
    const { job, files } = await waitWith([stays, json({ text: 'Not for you.' }, 404)], { timeoutMs: delayMs })
    expect(files).toBe(1)
    expect(told(job)).toEqual({
      message: `[export-contracts] ${vendor.name} ${wait.operationId}: not done after one poll, and the next one would pass the limit of ${delayMs} ms; the state is ${late?.state}, and its file is not handed out (status 404, Not for you.). Raise timeoutMs (--timeout of the command), or call waitForExport later.`,
      code: 'EXPORT_TIMEOUT',
      vendor: vendor.name,
      operationId: wait.operationId,
      jobId,
      state: late?.state,
      reasons: [],
      status: 200,
    })
  })

  test('is not asked for its file where that cannot be there yet, nor before the time is over', async () => {
    const early = await waitWith([json(before?.value)])
    expect(early).toMatchObject({ job: { code: 'EXPORT_TIMEOUT' }, polls: maxPolls, files: 0 })
    const ends = await waitWith([stays, stays, json(done)])
    expect(ends).toMatchObject({ job: { polls: 3, data: done }, polls: 3, files: 0 })
  })

  test('is not asked for its file where that is on its way to a server', async () => {
    const seen = await waitWith([json(onItsWay?.value)])
    expect(seen).toMatchObject({ job: { code: 'EXPORT_TIMEOUT' }, polls: maxPolls, files: 0 })
  })

  test('is left alone after an abort', async () => {
    const controller = new AbortController()
    const aborts = () => {
      controller.abort()
      return stays()
    }
    const seen = await waitWith([aborts, file], { signal: controller.signal, timeoutMs: delayMs })
    expect(seen).toMatchObject({ job: { code: 'EXPORT_ABORTED' }, files: 0 })
  })
})

const withReasons = vendors.filter((vendor) => jobExamples(vendor).wait.outputs['failureReasons'] !== undefined)
test('some vendor gives reasons', () => expect(withReasons).not.toEqual([]))

describe.each(withReasons)('the reasons of $name', (vendor) => {
  const { started, wait, failed } = jobExamples(vendor)
  test.each([
    ['a text', 'No slots.', ['No slots.'], 'No slots.'],
    ['a list', ['No slots.', 'No intents.'], ['No slots.', 'No intents.'], 'No slots. No intents.'],
    ['an empty list', [], [], 'the vendor gives no reason'],
    ['an empty text', '', [], 'the vendor gives no reason'],
    ['null', null, [], 'the vendor gives no reason'],
    ['nothing', undefined, [], 'the vendor gives no reason'],
    ['objects', [{ code: 5 }], ['{"code":5}'], '{"code":5}'],
  ])('may be %s', async (_, value, reasons, words) => {
    const pointer = pointerOf(wait.outputs['failureReasons'])
    const { client } = await playClient(vendor, [json(withValue(failed[0]?.value, pointer, value))])
    const { waitForExport } = await loadJobs(vendor)
    const error = await thrownBy(waitForExport(client, started))
    expect(told(error)).toMatchObject({
      message: `[export-contracts] ${vendor.name} ${wait.operationId}: the export failed (${failed[0]?.state}): ${words}`,
      reasons,
    })
  })
})

const withOtherJobs = vendors.filter((vendor) => jobExamples(vendor).wait.outputs['jobId'] !== undefined)
test('some vendor keeps one status for several exports', () => expect(withOtherJobs).not.toEqual([]))

describe.each(withOtherJobs)('where the status of $name tells of another job', (vendor) => {
  const { started, wait, done, pending, jobId: ours } = jobExamples(vendor)
  const pointer = pointerOf(wait.outputs['jobId'])
  const other = () => json(withValue(done, pointer, 'another-export'))

  test('it is waited over until the limit, though the other one is done', async () => {
    const { client, sent, clock } = await playClient(vendor, [other])
    const { waitForExport } = await loadJobs(vendor)
    const { delayMs, maxPolls } = wait
    const changes: JobProgress[] = []
    const onState = (change: JobProgress) => changes.push(change)
    const error = await thrownBy(waitForExport(client, { ...started, jobId: ours }, { onState }))
    expect(told(error)).toEqual({
      message: `[export-contracts] ${vendor.name} ${wait.operationId}: not done after ${maxPolls} polls, and the next one would pass the limit of ${delayMs * maxPolls} ms; the status tells of another job. Raise timeoutMs (--timeout of the command), or call waitForExport later.`,
      code: 'EXPORT_TIMEOUT',
      vendor: vendor.name,
      operationId: wait.operationId,
      jobId: ours,
      state: undefined,
      reasons: [],
      status: 200,
    })
    expect({ changes, requests: sent.length, pauses: clock.pauses.length }).toEqual({
      changes: [],
      requests: maxPolls,
      pauses: maxPolls - 1,
    })
  })

  test('it is waited over until ours is told', async () => {
    const { client } = await playClient(vendor, [other, json(done)])
    const { waitForExport } = await loadJobs(vendor)
    const job = await waitForExport(client, { ...started, jobId: ours })
    expect({ polls: job.polls, jobId: job.jobId }).toEqual({ polls: 2, jobId: ours })
  })

  test('the first export that is told is ours when the caller names none, and stays so', async () => {
    const { client } = await playClient(vendor, [json(pending[0]?.value), other, json(done)])
    const { waitForExport } = await loadJobs(vendor)
    const job = await waitForExport(client, started)
    expect({ polls: job.polls, jobId: job.jobId }).toEqual({ polls: 3, jobId: ours })
  })
})
