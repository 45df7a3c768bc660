import { count } from '../judge/count.ts'
import { formatTable } from '../recordings/reporters/formatTable.ts'
import { type JunitCase, junitXml } from '../recordings/reporters/junitXml.ts'
import { plainText } from '../recordings/reporters/plainText.ts'
import type { JobOutcome } from './jobOutcome.ts'

/** What has become of a plan. */
export interface PlanReport {
  readonly startedAt: string
  readonly journal: string
  readonly jobs: readonly JobOutcome[]
}

type PlanReporter = (report: PlanReport) => string

const ends = ['saved', 'imported', 'failed', 'unknown', 'started', 'waiting'] as const

const countEnds = (jobs: readonly JobOutcome[]) =>
  Object.fromEntries(ends.map((end) => [end, jobs.filter((job) => job.end === end).length]))

const result = ({ path, bytes, resourceName, resourceId, message }: JobOutcome) =>
  message ?? (path === undefined ? (resourceName ?? resourceId ?? '') : `${path}, ${bytes} bytes`)

function pretty({ jobs }: PlanReport): string {
  const rows = jobs.map((job) => [job.name, job.contract, job.kind, job.end, result(job)].map(plainText))
  const counts = Object.entries(countEnds(jobs)).flatMap(([end, number]) => (number === 0 ? [] : [`${number} ${end}`]))
  return `${formatTable([['job', 'contract', 'kind', 'end', 'result'], ...rows])}\n\n${count(jobs.length, 'job')}: ${counts.join(', ')}`
}

const json = ({ jobs, ...report }: PlanReport) =>
  JSON.stringify({ ...report, summary: countEnds(jobs), jobs: jobs.map(({ isEnd: _, ...job }) => job) }, null, 2)

function junit({ jobs }: PlanReport): string {
  const suites = new Map<string, JunitCase[]>()
  for (const job of jobs) suites.set(job.contract, [...(suites.get(job.contract) ?? []), caseOf(job)])
  return junitXml(suites)
}

function caseOf(job: JobOutcome): JunitCase {
  const name = `${job.kind} ${job.name}`
  const message = result(job)
  if (job.end === 'waiting') return { name, outcome: 'skipped', message: 'it was not started' }
  if (job.code === undefined && (job.end === 'saved' || job.end === 'imported')) return { name }
  return { name, outcome: job.end === 'failed' ? 'failure' : 'error', message }
}

/** What tells of a plan's end, by the name of its format. */
export const planReporters = { pretty, json, junit } as const satisfies Readonly<Record<string, PlanReporter>>
