import { type CoverageReport, percentOf } from '../coverage.ts'
import { coverageAxes } from '../coverageAxes.ts'
import { formatTable } from './formatTable.ts'
import { missedLine } from './missedLine.ts'

/** A row for each contract, a column for each axis, and the thresholds that were missed. */
export function formatCoverage({ axes, missed }: CoverageReport): string {
  const contracts = [...new Set(axes.map(({ contract }) => contract))]
  const cells = contracts.map((contract) => [
    contract,
    ...coverageAxes.map((axis) => {
      const row = axes.find((candidate) => candidate.contract === contract && candidate.axis === axis)
      return row === undefined ? '' : `${row.seen}/${row.total} ${percentOf(row.seen, row.total)} %`
    }),
  ])
  return [formatTable([['coverage', ...coverageAxes], ...cells]), ...missed.map(missedLine)].join('\n')
}
