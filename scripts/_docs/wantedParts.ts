import { count } from '../../src/judge/count.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { loadMock } from '../_record/loadMock.ts'
import { recordCommand } from '../_record/recordCommand.ts'
import { sampleEntry } from '../_record/sampleEntry.ts'
import { cellName } from '../_record/shownCells.ts'
import { type WantedRecording, wantedRecordings } from '../_record/wantedRecordings.ts'
import { coverageAnchor } from './evidenceParts.ts'
import { code, htmlTable, inline, link } from './html.ts'

/** A redacted entry of a recording, as it is in the file. */
export async function recordedSample([vendor]: readonly GeneratedVendor[]): Promise<string> {
  if (vendor === undefined) throw new Error('there is no vendor')
  const entry = await sampleEntry(vendor, await loadMock(vendor))
  return `\`\`\`json\n${JSON.stringify(entry, null, 2)}\n\`\`\``
}

/** For each vendor, the recordings that would settle most, and what none of them would. */
export async function wantedTables(vendors: readonly GeneratedVendor[]): Promise<string> {
  const parts: string[] = []
  for (const vendor of vendors) parts.push(await wantedPart(vendor))
  return parts.join('\n\n')
}

async function wantedPart(vendor: GeneratedVendor): Promise<string> {
  const { name, contract } = vendor
  const { title } = contract.description
  const { recordings, left } = await wantedRecordings(vendor, await loadMock(vendor))
  const rows = recordings.map((wanted, index) => ({
    cells: [
      String(index + 1),
      `${inline(wanted.summary)}<br>${code(recordCommand(vendor, wanted))}`,
      gain(wanted),
      gapsOf(name, wanted),
    ],
  }))
  const named = [...new Set(left.map(({ operationId }) => operationId))]
  const operations = named
    .map((operationId) => ({ operationId, rows: left.filter((row) => row.operationId === operationId).length }))
    .sort((a, b) => b.rows - a.rows)
    .map(({ operationId, rows }) => `\`${operationId}\` ${rows}`)
  const gaps = `[gaps](/evidence/coverage.md#${name})`
  const rest = `Of its ${gaps} none of them comes near ${left.length}: ${operations.join(', ')}.`
  return [
    `### ${title} {#${name}}`,
    htmlTable(`Recordings of ${title} that are wanted`, ['Rank', 'Recording', 'Settles', 'Gaps that it fills'], rows),
    left.length === 0 ? `They come near all of its ${gaps}.` : rest,
  ].join('\n\n')
}

function gain({ statements, inferred, questions }: WantedRecording): string {
  const marked = inferred.length === 0 ? [] : [`${inferred.length} of them inferred`]
  const asked = questions.length === 0 ? [] : [`may answer ${count(questions.length, 'question')}`]
  return [count(statements.length, 'statement'), ...marked, ...asked].join(', ')
}

const gapsOf = (vendor: string, { gaps }: WantedRecording) =>
  gaps
    .map(({ operationId, status, state }) => {
      const anchor = coverageAnchor(vendor, { operationId, side: String(status), state })
      return link(`coverage.html#${anchor}`, code(cellName(operationId, status, state)))
    })
    .join(', ')
