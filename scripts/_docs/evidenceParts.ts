import type { Lifecycle } from '../../src/contract/lifecycle.ts'
import { listDeviations } from '../_lib/deviations.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { coverageLegend, coverageMap } from './coverageMap.ts'
import { deviationAnchor } from './deviationAnchor.ts'
import { type Cell, coverage, evidenceCounts } from './evidence.ts'
import { code, htmlTable, inline, link, type TableRow } from './html.ts'
import { operationFinder } from './operationFinder.ts'
import { sequenceDiagram, sequenceList } from './sequenceDiagram.ts'
import { stateDiagram, stateTable } from './stateDiagram.ts'

/** One row for each contract, with the counts of its evidence. */
export function contractsTable(vendors: readonly GeneratedVendor[]): string {
  const rows = vendors.map((vendor) => {
    const { operations, recordings, samples, accepts, rejects, deviations, gaps } = evidenceCounts(vendor)
    const { name, contract } = vendor
    return {
      cells: [
        link(`vendors/${name}.html`, inline(contract.description.title)),
        String(operations),
        link(`evidence/deviations.html?vendor=${name}`, String(deviations)),
        link(`evidence/coverage.html#${name}`, `${recordings} recordings, ${samples} samples`),
        `${accepts} accepts, ${rejects} rejects`,
        link(`evidence/coverage.html#${name}`, String(gaps)),
      ],
    }
  })
  const headings = ['Contract', 'Operations', 'Deviations', 'Seen', 'Cases that the judge must get right', 'Gaps']
  return htmlTable('The contracts and what they stand on', headings, rows)
}

/** All deviations of all vendors in one table. */
export function deviationsTable(vendors: readonly GeneratedVendor[]): string {
  const rows = vendors.flatMap(({ name, document, contract }) => {
    const operationsAt = operationFinder(document)
    const all = Object.keys(contract.description.operations)
    return listDeviations(document).map(({ id, documented, contract: said, why, cost, source, pointer }) => {
      const anchor = deviationAnchor(name, id)
      const at = operationsAt(pointer)
      const where =
        at.length === 0
          ? 'the whole contract'
          : at.length === all.length && all.length > 1
            ? 'all operations'
            : at.map((operationId) => link(`../vendors/${name}/${operationId}.html`, code(operationId))).join(', ')
      return {
        id: anchor,
        data: { vendor: name },
        cells: [
          [
            link(`#${anchor}`, code(id)),
            link(`../vendors/${name}.html`, inline(contract.description.title)),
            where,
          ].join('<br>'),
          inline(documented),
          inline(said),
          [inline(why), ...source.map((row) => link(`sources.html#${name}-${row}`, code(row)))].join(' '),
          inline(cost),
        ],
      }
    })
  })
  const headings = [
    'Deviation',
    'The documentation says',
    'The contract says',
    'Why',
    'What it costs to believe the documentation',
  ]
  return htmlTable('Deviations', headings, rows, 'all-deviations')
}

/** For each vendor, what is known about each request, status and job state. */
export function coverageTables(vendors: readonly GeneratedVendor[]): string {
  const parts = vendors.map((vendor) => {
    const { name, contract } = vendor
    const cells = coverage(vendor)
    const { title } = contract.description
    const rows = cells.map((cell) => coverageRow(name, cell))
    const gaps = cells.filter(({ gap }) => gap !== undefined).length
    const headings = ['Operation', 'Side', 'Seen', 'Cases', 'Gap: why nobody has shown it']
    return [
      `## ${title} {#${name}}`,
      `${cells.length - gaps} of ${cells.length} rows without a gap.`,
      coverageMap(`Evidence of ${title} at a glance`, name, cells, (cell) => coverageAnchor(name, cell)),
      coverageLegend(),
      htmlTable(`Evidence of ${title}`, headings, rows),
    ].join('\n\n')
  })
  return parts.join('\n\n')
}

function coverageRow(vendor: string, cell: Cell): TableRow {
  const { operationId, side, state, question, samples, recordings, accepts, rejects, gap } = cell
  const reference = link(`../reference/${vendor}.html#operation/${operationId}`, 'reference')
  return {
    data: { title: [operationId, side, state ?? question].filter(Boolean).join(' '), vendor },
    id: coverageAnchor(vendor, cell),
    cells: [
      [
        link(`../vendors/${vendor}/${operationId}.html`, code(operationId)),
        ...(side === 'request' ? [reference] : []),
      ].join(' '),
      question !== undefined ? inline(question) : state === undefined ? side : `${side}, state ${code(state)}`,
      counts({ recordings, samples }) || 'nothing',
      counts({ accepts, rejects }),
      gap === undefined ? '' : inline(gap),
    ],
  }
}

/** The anchor of a row of the coverage. */
export const coverageAnchor = (
  vendor: string,
  {
    operationId,
    side,
    state,
    question,
  }: { operationId: string; side: string; state?: string | undefined; question?: string | undefined },
) => [vendor, operationId, side, (state ?? question)?.replace(/[^A-Za-z0-9]+/g, '-')].filter(Boolean).join('-')

/** `2 accepts, 5 rejects`, without what there is none of. */
const counts = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${count === 1 ? what.replace(/s$/, '') : what}`)
    .join(', ')

interface Source {
  readonly title: string
  readonly kind: string
  readonly address?: string
  readonly date: string
}

/** For each vendor, the sources that its contract names. */
export function sourcesTables(vendors: readonly GeneratedVendor[]): string {
  const parts = vendors.map(({ name, contract, sources }) => {
    const table = readYamlFile(sources).value as Readonly<Record<string, Source>>
    const rows = Object.entries(table).map(([id, { title, kind, address, date }]) => ({
      id: `${name}-${id}`,
      data: { vendor: name },
      cells: [
        code(id),
        address === undefined ? inline(title) : link(address, inline(title)),
        inline(kind),
        inline(date),
      ],
    }))
    return [
      `## ${contract.description.title} {#${name}}`,
      htmlTable(`Sources of ${contract.description.title}`, ['Id', 'Source', 'Kind', 'Seen on'], rows),
    ].join('\n\n')
  })
  return parts.join('\n\n')
}

/** For each vendor, its job states as a picture and as a table, and how to wait. */
export function lifecycleParts(vendors: readonly GeneratedVendor[]): string {
  const parts = vendors.map((vendor) => {
    const { name, contract } = vendor
    return [
      `## ${contract.description.title} {#${name}}`,
      lifecyclePart(vendor),
      `The operations are on the page of [${contract.description.title}](/vendors/${name}.md#operations).`,
    ].join('\n\n')
  })
  return parts.join('\n\n')
}

/** The job states of each lifecycle of a vendor. */
export function lifecyclePart({ name, contract: { description, lifecycles } }: GeneratedVendor): string {
  const rows = Object.entries(lifecycles)
  return rows
    .flatMap(([job, lifecycle]) => {
      const id = job === 'export' ? name : `${name}-${job}`
      const whose = `${description.title}${rows.length > 1 ? `, ${job}` : ''}`
      const states = `Job states of ${whose}`
      return [
        ...(rows.length > 1 ? [`### ${job.charAt(0).toUpperCase()}${job.slice(1)} {#job-${id}}`] : []),
        [
          '<div class="pictures">',
          stateDiagram(`states-${id}`, states, lifecycle),
          sequenceDiagram(`sequence-${id}`, `Who sends what, ${whose}`, lifecycle),
          '</div>',
        ].join('\n'),
        sequenceList(lifecycle),
        htmlTable(
          `How to wait for ${whose}`,
          ['Step', 'How'],
          lifecycleFacts(lifecycle).map((cells) => ({ cells })),
        ),
        stateTable(`state-${id}`, states, lifecycle),
      ]
    })
    .join('\n\n')
}

function lifecycleFacts({ kind, starts, wait, fetch, delete: remove, file }: Lifecycle): string[][] {
  const { mediaType, addressLifetimeMs, maxBytes } = file
  const lifetime = addressLifetimeMs === undefined ? '' : `; the address lives for ${addressLifetimeMs / 1000} seconds`
  const most = maxBytes === undefined ? '' : `; at most ${maxBytes} bytes`
  return [
    ['Start', Object.keys(starts).map(code).join(', ')],
    ['Poll', `${code(wait.operationId)} every ${wait.delayMs / 1000} seconds, at most ${wait.maxPolls} times`],
    ['State', `the member ${code(wait.statePointer)} of the answer`],
    ['File', `${code(mediaType)}, ${kind === 'import' ? wayIn(starts) : wayOut(fetch)}${lifetime}${most}`],
    ...(remove === undefined ? [] : [['Take away', code(remove.operationId)]]),
  ]
}

const wayOut = (fetch: Lifecycle['fetch']) =>
  fetch === undefined ? 'from the address in the last answer' : `from ${code(fetch.operationId)}`

function wayIn(starts: Lifecycle['starts']): string {
  const uploads = Object.values(starts).flatMap((start) => start.uploads ?? [])
  const operations = [...new Set(uploads.map(({ operationId }) => operationId))]
  return operations.length === 0 ? 'in the start' : `by ${operations.map(code).join(' and ')}`
}
