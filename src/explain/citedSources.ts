import type { OperationSheet, OperationSheets } from './operationSheet.ts'

/** The sources that a sheet names anywhere, by their ids. */
export function citedSources(sheet: OperationSheet, { sources }: OperationSheets): OperationSheets['sources'] {
  const { parameters, request, answers } = sheet
  const bodies = [...(request?.bodies ?? []), ...Object.values(answers).flatMap((answer) => answer.bodies)]
  const parts = [sheet, ...Object.values(answers), ...parameters, ...bodies.flatMap(({ members }) => members)]
  const ids = new Set(parts.flatMap((part) => part.sources ?? []))
  return Object.fromEntries(Object.entries(sources).filter(([id]) => ids.has(id)))
}
