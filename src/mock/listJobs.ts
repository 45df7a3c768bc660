import type { NextPage } from '../contract/contract.ts'
import { readPointer, toPointer } from '../contract/jsonPointer.ts'
import { putPointer } from '../contract/putPointer.ts'
import type { MockJob } from './createJobStore.ts'
import type { AnswerFacts, JobList } from './mockVendor.ts'
import { ownValues } from './ownValues.ts'
import { textsIn } from './textsIn.ts'

export interface LookedAtJob {
  readonly job: MockJob
  /** What a poll tells of it. */
  readonly body: unknown
}

/**
 * An example of a list with the jobs that there are: members of a job are those that the example's jobs have. What the
 * request chooses by a member that the answer repeats, such as the id of a bot, every listed job has. Undefined for a token
 * that no page has given out.
 */
export function listJobs(
  example: unknown,
  { limit, nextPage }: JobList & { readonly nextPage: NextPage },
  jobs: readonly LookedAtJob[],
  request: Readonly<Record<string, unknown>>,
  facts: AnswerFacts,
): unknown {
  const [rows, token] = [toPointer(nextPage.rows), toPointer(nextPage.token)]
  const repeated = Object.keys(Object(example)).filter((name) => Object.hasOwn(request, name) && `/${name}` !== token)
  const wanted = repeated.flatMap((name) => textsIn(request[name]))
  const chosen = jobs.filter(({ body }) => {
    const texts = textsIn(body)
    return wanted.every((text) => texts.includes(text))
  })
  const given = request[nextPage.into.at(-1) ?? '']
  const from = given === undefined ? 0 : Number(/^page-from-(\d+)$/.exec(decoded(given))?.[1])
  if (Number.isNaN(from)) return undefined
  const { [limit]: most = chosen.length } = request
  const page = chosen.slice(from, from + Number(most))
  const next = from + page.length
  const own = Object.fromEntries(repeated.map((name) => [name, request[name]]))
  const shown = readPointer(example, rows) as readonly object[]
  const list = putPointer(
    own,
    rows,
    page.map((one) => itemOf(one, shown, facts)),
  )
  return next === chosen.length ? list : putPointer(list, token, btoa(`page-from-${next}`))
}

function itemOf({ job, body }: LookedAtJob, shown: readonly object[], facts: AnswerFacts): unknown {
  const told = Object(body) as Readonly<Record<string, unknown>>
  const words = ownValues(Object.assign({}, ...shown), job, { startedAs: facts.startedAs ?? {} }, () => 0) as object
  const isWord = (name: string) => facts.startedAs?.[`/${name}`] !== undefined
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) =>
      told[name] !== undefined ? [[name, told[name]]] : isWord(name) ? [[name, word]] : [],
    ),
  )
}

function decoded(token: unknown): string {
  try {
    return atob(String(token))
  } catch {
    return '' // No page has given it out.
  }
}
