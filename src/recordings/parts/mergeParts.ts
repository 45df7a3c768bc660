import { type CoverageItems, type CoverageRow, coverageReport, mergeCoverage, trackCoverage } from '../coverage.ts'
import { type CoverageAxis, coverageAxes } from '../coverageAxes.ts'
import { loadNamed } from '../loadNamed.ts'
import type { RecordingReport } from '../recordingReport.ts'
import { buildReport, type ReportBuilder } from '../reportBuilder.ts'
import { type IndexedInput, type IndexedPart, indexParts, parseLine } from './indexParts.ts'
import { PartProblem } from './PartProblem.ts'
import type { EditedContract } from './partSettings.ts'
import { readLines } from './readLines.ts'
import { createVerdictReader, type Shift } from './readVerdicts.ts'
import { orderInputs } from './refuseParts.ts'

/**
 * The report of the whole: every verdict of the parts is taken again, in the order in which one check would have taken it.
 * The parts are read twice, and never held as a whole.
 * @param contracts those of this package
 * @throws {PartProblem} for parts that cannot be read, or are not those of one whole
 */
export async function mergeParts(
  files: readonly string[],
  contracts: readonly EditedContract[],
  version: string,
): Promise<RecordingReport> {
  const parts: IndexedPart[] = []
  for (const file of files) parts.push(...(await indexParts(file)))
  const editions = Object.fromEntries(contracts.map(({ description, edition }) => [description.vendor, edition]))
  const inputs = orderInputs(parts, { version, editions })
  const [{ settings }] = parts as [IndexedPart]
  const report = buildReport({ ...settings, load: (...of) => loadNamed(contracts, ...of) })
  let before = { name: '', lines: 0, entries: 0 }
  for (const input of inputs) {
    if (input.name !== before.name) before = { name: input.name, lines: 0, entries: 0 }
    await replay(input, before, report)
    before = { ...before, lines: before.lines + (input.lines ?? 0), entries: before.entries + input.entries }
  }
  const { coverage: wanted } = settings
  const coverage = wanted && coverageReport(await seenTogether(parts, contracts), wanted)
  return report.finish({ coverage })
}

/** Takes the verdicts on one input again. */
async function replay(input: IndexedInput, before: Shift, report: ReportBuilder): Promise<void> {
  const { file, name, from, to } = input
  const isDamaged = () => new PartProblem(`${file} is damaged where it tells of ${name}. Check that part again`)
  const read = createVerdictReader(name, before)
  let verdicts = 0
  for await (const lines of readLines(file, { from, to })) {
    for (const line of lines) {
      const found = read(parseLine(file, line))
      if (found === undefined) throw isDamaged()
      verdicts += found.length
      for (const { verdict, origin } of found) {
        const added = report.add(verdict, origin)
        if (added !== undefined) await added
      }
    }
  }
  if (verdicts !== input.verdicts) throw isDamaged()
}

/** What all parts saw of the contracts that they were judged by. */
async function seenTogether(
  parts: readonly IndexedPart[],
  contracts: readonly EditedContract[],
): Promise<readonly CoverageRow[]> {
  const seen = mergeCoverage(
    parts.map((part) => Object.entries(part.seen ?? {}).map(([name, axes]) => [name, toItems(axes)])),
  )
  const rows: CoverageRow[] = []
  for (const name of Object.keys(parts[0]?.settings.contracts ?? {})) {
    const contract = await loadNamed(contracts, name)
    const { totals, seen: none } = trackCoverage(contract, await contract.places())
    rows.push({ name, totals, seen: seen.get(name) ?? none })
  }
  return rows
}

const toItems = (axes: Readonly<Record<CoverageAxis, readonly string[]>>): CoverageItems =>
  Object.fromEntries(coverageAxes.map((axis) => [axis, new Set(axes[axis])])) as unknown as CoverageItems
