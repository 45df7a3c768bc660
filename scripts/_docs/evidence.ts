import { readCases } from '../../conformance/_suites/_lib/cases.ts'
import { readGaps, readSamples } from '../../conformance/_suites/_lib/vendors.ts'
import { jobState } from '../../src/contract/jobState.ts'
import { lifecycleOfPoll } from '../../src/contract/lifecycle.ts'
import { listDeviations } from '../_lib/deviations.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { listOperations } from '../_lib/openapi.ts'

/** What is known about one side of an operation, or about one job state; or a question that nobody has answered. */
export interface Cell {
  readonly operationId: string
  /** `request`, or a status of a response. */
  readonly side: string
  readonly state?: string
  readonly question?: string
  readonly samples: number
  readonly recordings: number
  readonly accepts: number
  readonly rejects: number
  /** Why nobody has shown it; undefined where somebody has. */
  readonly gap?: string
}

/** The evidence of a vendor, counted for each request, each status and each job state. */
export function coverage(vendor: GeneratedVendor): Cell[] {
  const entries = readSamples(vendor).map(({ exchange: { response }, fields }) => ({
    operationId: String(fields['_operationId']),
    isRecording: fields['_provenance'] === 'recorded',
    status: response === undefined ? undefined : String(response.status),
    state: response?.status === 200 ? stateIn(vendor, String(fields['_operationId']), response.body) : undefined,
  }))
  const sideOf = (file: string) => file.split('.').at(-2)
  const accepts = readCases(vendor, 'accepts')
  const rejects = readCases(vendor, 'rejects')
  const gaps = readGaps(vendor)

  const cell = (operationId: string, side: string, state?: string): Cell => {
    const seen = entries.filter(
      (entry) =>
        entry.operationId === operationId &&
        (side === 'request' || entry.status === side) &&
        (state === undefined || entry.state === state),
    )
    const casesOf = (cases: typeof accepts) =>
      cases.filter((row) => row.operationId === operationId && sideOf(row.file) === side && state === undefined).length
    const gap = gaps.find(
      (row) => row.operationId === operationId && String(row.status) === side && row.state === state,
    )
    return {
      operationId,
      side,
      ...(state === undefined ? {} : { state }),
      samples: seen.filter(({ isRecording }) => !isRecording).length,
      recordings: seen.filter(({ isRecording }) => isRecording).length,
      accepts: casesOf(accepts),
      rejects: casesOf(rejects),
      ...(gap === undefined ? {} : { gap: gap.reason }),
    }
  }
  return listOperations(vendor.document).flatMap(({ operation: { operationId, responses } }) => [
    cell(operationId, 'request'),
    ...Object.keys(responses).flatMap((status) => [
      cell(operationId, status),
      ...(status === '200' ? statesOf(vendor, operationId).map((state) => cell(operationId, status, state)) : []),
    ]),
    ...gaps.flatMap(({ operationId: about, question, reason }) =>
      about !== operationId || question === undefined ? [] : [openQuestion(operationId, question, reason)],
    ),
  ])
}

const waitOf = ({ contract }: GeneratedVendor, operationId: string) =>
  lifecycleOfPoll(contract.lifecycles, operationId)?.[1].wait

const statesOf = (vendor: GeneratedVendor, operationId: string) =>
  Object.keys(waitOf(vendor, operationId)?.states ?? {})

function stateIn(vendor: GeneratedVendor, operationId: string, body: string | undefined): string | undefined {
  const wait = waitOf(vendor, operationId)
  return wait === undefined ? undefined : jobState(wait, 200, JSON.parse(body ?? 'null')).state
}

const openQuestion = (operationId: string, question: string, gap: string): Cell => ({
  ...{ operationId, side: 'question', question, gap },
  ...{ samples: 0, recordings: 0, accepts: 0, rejects: 0 },
})

/** How many exchanges of a vendor were recorded, and how many are quoted from elsewhere. */
export function seenCounts(vendor: GeneratedVendor): { readonly recordings: number; readonly samples: number } {
  const all = readSamples(vendor)
  const recordings = all.filter(({ fields }) => fields['_provenance'] === 'recorded').length
  return { recordings, samples: all.length - recordings }
}

/** Counts of a vendor's evidence. */
export function evidenceCounts(vendor: GeneratedVendor) {
  return {
    operations: listOperations(vendor.document).length,
    ...seenCounts(vendor),
    accepts: readCases(vendor, 'accepts').length,
    rejects: readCases(vendor, 'rejects').length,
    deviations: listDeviations(vendor.document).length,
    gaps: readGaps(vendor).length,
  }
}
