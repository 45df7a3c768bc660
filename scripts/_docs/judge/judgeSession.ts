import type { Contract } from '../../../src/contract/contract.ts'
import { checkInputs } from '../../../src/recordings/checkInputs.ts'
import { blobInput, blobReader, type NamedBlob } from '../../../src/recordings/readers/blobReader.ts'
import { defaultLimits } from '../../../src/recordings/readers/limits.ts'
import { exitCodeOf, type RecordingFinding, type RecordingReport } from '../../../src/recordings/recordingReport.ts'
import { json } from '../../../src/recordings/reporters/json.ts'
import { summaryLine } from '../../../src/recordings/reporters/summaryLine.ts'
import { excerpt } from './excerpt.ts'
import type { Answer, Checked, KnownContract, Question, ShownFinding } from './messages.ts'
import { recordingExcerpts } from './recordingExcerpts.ts'
import { redacted } from './redacted.ts'
import { responseFile, responseReport } from './responseReport.ts'

/** What the page of the judge judges with. */
export interface JudgeKnowledge {
  readonly contracts: readonly Contract[]
  /** The descriptions as text, by their paths in the repository. */
  readonly descriptions: Readonly<Record<string, string>>
}

/** How many findings are shown at once. */
const shownAtOnce = 25
/** How many skipped exchanges are shown. */
const mostSkipped = 50

/** What was judged last. */
interface Judged {
  readonly report: RecordingReport
  readonly files: readonly NamedBlob[]
  shown: number
}

/**
 * Answers what the page of the judge asks, one question after the other. All that is asked for stays here; what is told is
 * no more than a page can show.
 */
export function createJudgeSession(
  { contracts, descriptions }: JudgeKnowledge,
  tell: (answer: Answer) => void,
): (question: Question) => Promise<void> {
  let interrupt = new AbortController()
  let judged: Judged | undefined

  async function tellReport(report: RecordingReport, files: readonly NamedBlob[]) {
    judged = { report, files, shown: 0 }
    const findings = await nextFindings(judged, descriptions)
    tell({ kind: 'checked', checked: checkedOf(report, findings) })
  }

  async function check({ files, profile }: Extract<Question, { kind: 'check' }>) {
    interrupt.abort()
    interrupt = new AbortController()
    const total = files.reduce((sum, { blob }) => sum + blob.size, 0)
    const onRead = createProgress(total, (read) => tell({ kind: 'progress', read, total }))
    const reader = blobReader(files, { limits: defaultLimits, onRead })
    const options = { profile, coverage: {}, interrupt: interrupt.signal }
    await tellReport(await checkInputs([blobInput], reader, contracts, options), files)
  }

  async function checkResponse(question: Extract<Question, { kind: 'response' }>) {
    const contract = contracts.find(({ description }) => description.vendor === question.contract)
    if (contract === undefined) throw new Error(`there is no contract ${question.contract}`)
    const { response, profile } = question
    const files = [{ name: responseFile, blob: new Blob([response.body]) }]
    await tellReport(await responseReport(contract, response, profile), files)
  }

  async function answer(question: Question): Promise<void> {
    if (question.kind === 'cancel') return interrupt.abort()
    if (question.kind === 'check') return check(question)
    if (question.kind === 'response') return checkResponse(question)
    if (judged === undefined) throw new Error('nothing was judged yet')
    if (question.kind === 'more') return tell({ kind: 'more', findings: await nextFindings(judged, descriptions) })
    if (question.kind === 'redact') return tell(await redacted(judged.files, contracts))
    const blob = new Blob([json(judged.report)], { type: 'application/json' })
    tell({ kind: 'file', name: 'report.json', blob, told: [] })
  }

  return async (question) => {
    try {
      await answer(question)
    } catch (error) {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
}

/** Tells of what was read, a hundred times at most. */
function createProgress(total: number, tell: (read: number) => void): (bytes: number) => void {
  let read = 0
  let told = 0
  return (bytes) => {
    read += bytes
    if (read - told < total / 100) return
    told = read
    // Of an archive the directory is read too.
    tell(Math.min(read, total))
  }
}

/** The findings that were not shown yet, with the lines that they are about. */
async function nextFindings(judged: Judged, descriptions: JudgeKnowledge['descriptions']): Promise<ShownFinding[]> {
  const { report, files, shown } = judged
  const findings = report.findings.slice(shown, shown + shownAtOnce)
  judged.shown += findings.length
  const recordings = await excerptsOf(files, findings)
  return findings.map((finding, index) => ({
    finding,
    recording: recordings[index] ?? [],
    contract: contractLines(finding, descriptions),
  }))
}

async function excerptsOf(files: readonly NamedBlob[], findings: readonly RecordingFinding[]) {
  const [only] = files
  // A response alone is no recording, and is its own text.
  if (only?.name === responseFile) {
    const text = await only.blob.text()
    return findings.map((finding) => excerpt(text, { line: 1, column: 1 }, finding))
  }
  return findings.length === 0 ? [] : recordingExcerpts(files, findings, { limits: defaultLimits })
}

function contractLines({ spec }: RecordingFinding, descriptions: JudgeKnowledge['descriptions']) {
  if (spec === undefined) return []
  const text = descriptions[spec.file]
  if (text === undefined) throw new Error(`${spec.file} is not there`)
  return excerpt(text, { line: 1, column: 1 }, { line: spec.line })
}

const checkedOf = (report: RecordingReport, findings: readonly ShownFinding[]): Checked => ({
  summary: report.summary,
  exitCode: exitCodeOf(report),
  line: summaryLine(report.summary),
  listed: report.findings.length,
  findings,
  skipped: report.skipped.slice(0, mostSkipped),
  lost: report.lost ?? [],
  coverage: report.coverage,
  sources: report.sources ?? {},
})

/** The operations and responses that somebody can choose from. */
export const knownContracts = (contracts: readonly Contract[]): KnownContract[] =>
  contracts.map(({ description: { vendor, title, operations } }) => ({
    name: vendor,
    title,
    operations: Object.entries(operations).map(([operationId, { responses }]) => ({
      operationId,
      responses: Object.entries(responses).map(([status, { mediaTypes }]) => ({ status: Number(status), mediaTypes })),
    })),
  }))
