import { type Gap, readGaps, readSamples } from '../../conformance/_suites/_lib/vendors.ts'
import type { Contract } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import type { JobKind } from '../../src/contract/lifecycle.ts'
import { createOperationMatcher, isMiss } from '../../src/contract/operationMatcher.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { trackCoverage } from '../../src/recordings/coverage.ts'
import { coverageAxes } from '../../src/recordings/coverageAxes.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { inferredItems } from './inferredItems.ts'
import { playScenario } from './playScenario.ts'
import { cellName, shownCells } from './shownCells.ts'

/** A recording that somebody with an account could make, and what it would settle. */
export interface WantedRecording {
  /** Its name, as `npm run record` takes it. */
  readonly name: string
  readonly job: JobKind
  /** The operation that starts the job. */
  readonly start: string
  /** How it comes about. */
  readonly summary: string
  /** What the command ends with. */
  readonly exitCode: number
  /** Whether the vendor's copy can be deleted afterwards. */
  readonly deletes: boolean
  /**
   * What the contract says and no recording has shown: operations, statuses, media types, members, listed values and
   * job states. Those of recordings before it in the list are left out.
   */
  readonly statements: readonly string[]
  /** Those of them that are marked as inferred. */
  readonly inferred: readonly string[]
  /** Rows of `gaps.yaml` that it fills. */
  readonly gaps: readonly Gap[]
  /** Open questions about operations that it calls: whoever reads it may find the answer. */
  readonly questions: readonly Gap[]
}

export interface WantedRecordings {
  /** What settles most comes first. */
  readonly recordings: readonly WantedRecording[]
  /** Gaps and questions that none of them comes near. */
  readonly left: readonly Gap[]
}

/** A recording that could be made, with all that it shows. */
export interface Candidate extends Omit<WantedRecording, 'statements' | 'inferred' | 'gaps' | 'questions'> {
  readonly statements: ReadonlySet<string>
  /** Whether nothing has to go wrong for it. */
  readonly isPlain: boolean
  /** Names of cells, as `cellName` makes them. */
  readonly cells: ReadonlySet<string>
  readonly operations: ReadonlySet<string>
}

/**
 * Which recordings of a vendor would settle most of what nobody has shown yet. What one would hold is what the mock plays:
 * every scenario of every operation that starts a job.
 */
export async function wantedRecordings(vendor: GeneratedVendor, mock: MockVendor): Promise<WantedRecordings> {
  const recorded = readSamples(vendor).filter(({ fields }) => fields['_provenance'] === 'recorded')
  const shown = await whatIsShown(
    vendor.contract,
    recorded.map(({ exchange }) => exchange),
  )
  const rows = await candidates(vendor, mock)
  return rankRecordings(rows, shown.statements, inferredItems(vendor.document), readGaps(vendor))
}

/**
 * Puts that recording first which settles most statements, then the one that settles most of the rest, and so on: first those
 * that everybody with an account can make, then those for which something has to go wrong. One that adds nothing is left
 * out; of equal ones the first counts.
 * @param settled statements that a recording has shown already
 */
export function rankRecordings(
  rows: readonly Candidate[],
  settled: ReadonlySet<string>,
  inferred: ReadonlySet<string>,
  gaps: readonly Gap[],
): WantedRecordings {
  const recordings: WantedRecording[] = []
  const done = new Set(settled)
  let open = gaps
  for (;;) {
    const gains = rows
      .map((row) => ({ row, statements: [...row.statements].filter((item) => !done.has(item)) }))
      .filter(({ statements }) => statements.length > 0)
    const plain = gains.filter(({ row }) => row.isPlain)
    const [best] = (plain.length > 0 ? plain : gains).sort((a, b) => b.statements.length - a.statements.length)
    if (best === undefined) return { recordings, left: open }
    const { statements } = best
    const { cells, operations, isPlain: _, statements: _all, ...recording } = best.row
    const isFilled = ({ operationId, status, state, question }: Gap) =>
      question === undefined && cells.has(cellName(operationId, status, state))
    const isNear = ({ operationId, question }: Gap) => question !== undefined && operations.has(operationId)
    recordings.push({
      ...recording,
      statements,
      inferred: statements.filter((item) => inferred.has(item)),
      gaps: open.filter(isFilled),
      questions: open.filter(isNear),
    })
    open = open.filter((gap) => !isFilled(gap) && !isNear(gap))
    for (const item of statements) done.add(item)
  }
}

/** The one that all others differ from. */
const usualScenario = 'completes'

async function candidates(vendor: GeneratedVendor, mock: MockVendor): Promise<Candidate[]> {
  const rows: Candidate[] = []
  for (const [job, lifecycle] of Object.entries(vendor.contract.lifecycles)) {
    for (const [index, start] of Object.keys(lifecycle.starts).entries()) {
      for (const [scenario, { summary }] of Object.entries(mock.scenarios)) {
        const { exitCode, exchanges } = await playScenario(vendor, mock, lifecycle, start, scenario)
        const isUsual = job === 'export' && index === 0
        rows.push({
          name: isUsual ? scenario : `${kebabCase(start)}-${scenario}`,
          ...{ job: lifecycle.kind, start, summary, exitCode },
          isPlain: scenario === usualScenario,
          deletes: lifecycle.kind === 'export' && lifecycle.delete !== undefined,
          ...(await whatIsShown(vendor.contract, exchanges)),
        })
      }
    }
  }
  return rows
}

const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

async function whatIsShown(
  contract: Contract,
  exchanges: readonly Exchange[],
): Promise<Pick<Candidate, 'statements' | 'cells' | 'operations'>> {
  const matcher = createOperationMatcher(contract.description)
  const tracker = trackCoverage(contract, await contract.places())
  const cells = new Set<string>()
  for (const exchange of exchanges) {
    const match = matcher.match(exchange.request, exchange.response?.status)
    if (isMiss(match)) continue
    tracker.note(match.operationId, exchange)
    for (const cell of shownCells(contract, match.operationId, exchange)) cells.add(cell)
  }
  return {
    statements: new Set(coverageAxes.flatMap((axis) => [...tracker.seen[axis]].map((item) => `${axis} ${item}`))),
    cells,
    operations: tracker.seen.operation,
  }
}
