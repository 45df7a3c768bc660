import { readYamlFile } from '../_lib/yamlFile.ts'
import type { WaiterRow, WaiterRun } from '../_waiters/measureWaiters.ts'
import { escapeHtml } from './escapeHtml.ts'

/** What `npm run bench:waiters` has measured. */
const measured = 'docs/evidence/waiters.yaml'

const width = 340
const track = { left: 46, right: width - 20 }
const lines = { ours: 16, aws: 40, axis: 58, bottom: 78 }
const steps = [2, 5, 10, 20, 30, 60, 120]

/** For each job and scenario, when our waiter and its peer have asked, as pictures with their outcome in words. */
export function waiterTimelines(): string {
  const rows = readYamlFile(measured).value as readonly WaiterRow[]
  const jobs = [...new Set(rows.map(({ kind }) => kind))]
  return jobs
    .map((job) => {
      const figures = rows.filter(({ kind }) => kind === job).map(figure)
      return [
        `## When each ${job} asks {#when-${job}}`,
        `<div v-pre class="timelines">\n${figures.join('\n')}\n</div>`,
      ].join('\n\n')
    })
    .join('\n\n')
}

function figure({ kind, scenario, ours, aws }: WaiterRow): string {
  return [
    '<figure>',
    timeline(`timeline-${kind}-${scenario}`, `${scenario}, ${kind}`, ours, aws),
    `<figcaption><strong>${escapeHtml(scenario)}</strong>, ours: ${told(ours)}; AWS's: ${told(aws)}</figcaption>`,
    '</figure>',
  ].join('\n')
}

const told = ({ outcome, requests, seconds }: WaiterRun) =>
  `${escapeHtml(outcome)}, ${requests.length} ${requests.length === 1 ? 'request' : 'requests'}, ${seconds} s`

function timeline(id: string, title: string, ours: WaiterRun, aws: WaiterRun): string {
  const step = steps.find((seconds) => seconds * 6 >= Math.max(ours.seconds, aws.seconds)) ?? 120
  const end = Math.max(step, Math.ceil(Math.max(ours.seconds, aws.seconds) / step) * step)
  const x = (seconds: number) => Math.round(track.left + ((track.right - track.left) * seconds) / end)
  const ticks = Array.from({ length: end / step + 1 }, (_, index) => index * step)
  const run = (name: string, y: number, { requests, seconds }: WaiterRun) => [
    `<text class="name" x="0" y="${y + 4}">${name}</text>`,
    `<path class="wait" d="M${x(0)} ${y}H${x(seconds)}"/>`,
    ...[...new Set(requests.map(x))].map((at) => `<circle class="request" cx="${at}" cy="${y}" r="4"/>`),
  ]
  return [
    `<svg class="timeline" role="img" aria-labelledby="${id}" viewBox="0 0 ${width} ${lines.bottom}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${id}">Requests by time: ${escapeHtml(title)}</title>`,
    `<path class="axis" d="${ticks.map((seconds) => `M${x(seconds)} 4V${lines.axis}`).join('')}"/>`,
    ...ticks.map((seconds) => `<text class="tick" x="${x(seconds)}" y="${lines.axis + 14}">${seconds} s</text>`),
    ...run('ours', lines.ours, ours),
    ...run("AWS's", lines.aws, aws),
    '</svg>',
  ].join('\n')
}
