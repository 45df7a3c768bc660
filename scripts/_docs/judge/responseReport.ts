import type { Contract, Profile } from '../../../src/contract/contract.ts'
import { pointerTokens } from '../../../src/contract/jsonPointer.ts'
import { createJudge } from '../../../src/judge/createJudge.ts'
import { placeOf } from '../../../src/recordings/findingPlace.ts'
import { createValueFinder } from '../../../src/recordings/readers/jsonText.ts'
import { createPlaceFinder } from '../../../src/recordings/readers/place.ts'
import type { RecordingFinding, RecordingReport } from '../../../src/recordings/recordingReport.ts'

/** One response that somebody has in hand. */
export interface GivenResponse {
  readonly operationId: string
  readonly status: number
  /** Empty for none. */
  readonly mediaType: string
  readonly body: string
}

/** What a response by itself is called in a report. */
export const responseFile = 'the response'

/** Judges one response alone, whose request nobody knows, and reports it as a recording of one exchange. */
export async function responseReport(
  contract: Contract,
  { operationId, status, mediaType, body }: GivenResponse,
  profile: Profile,
): Promise<RecordingReport> {
  const { vendor } = contract.description
  const headers: [string, string][] = mediaType === '' ? [] : [['content-type', mediaType]]
  const response = { status, headers, ...(body === '' ? {} : { body }) }
  const call = { operationId, pathParameters: {}, query: new URLSearchParams() }
  const { findings: problems } = createJudge(contract, { profile, duplicates: true }).checkMatched(call, { response })
  const places = await contract.places()
  const placeIn = bodyPlaces(body)
  const findings = problems.map((finding): RecordingFinding => {
    const said = placeOf(call, { response }, finding.rule, finding.pointer, places)
    const isInBody = finding.rule !== 'response-header' && finding.rule !== 'response-status'
    return {
      ...finding,
      place: isInBody ? 'response.body' : 'response',
      file: responseFile,
      ...placeIn(isInBody ? finding.pointer : ''),
      spec: said && { file: places.file, line: said.line },
      sources: said?.sources ?? [],
    }
  })
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const name = `${vendor} ${operationId}`
  return {
    summary: {
      profile,
      ...{ exchanges: 1, judged: 1, skipped: 0, unreadable: 0, errors, warnings, omitted: 0 },
      operations: { [name]: 1 },
      ...(findings.length > 0 && { findings: { [name]: { errors, warnings } } }),
    },
    findings,
    skipped: [],
    ...(findings.length > 0 && { sources: { [vendor]: places.sources } }),
  }
}

/** Where a pointer leads in a body; its start for what is no JSON. */
function bodyPlaces(body: string) {
  const start = { line: 1, column: 1 }
  if (!isJson(body)) return () => start
  const offsetOf = createValueFinder(body)
  const placeAt = createPlaceFinder(body, start)
  return (pointer: string) => placeAt(offsetOf(pointerTokens(pointer)))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
