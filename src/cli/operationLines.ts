import { citedSources } from '../explain/citedSources.ts'
import type { OperationSheet, OperationSheets, SheetBody, SheetRow } from '../explain/operationSheet.ts'

/** What a developer has to know of an operation, as lines. */
export function operationLines(operationId: string, sheet: OperationSheet, sheets: OperationSheets): string[] {
  const { method, path, summary, description, parameters, request, answers, refusals, curl, client } = sheet
  return [
    `${operationId}: ${method} ${path}`,
    summary,
    ...(description === '' ? [] : ['', description]),
    ...section('Parameters', parameters.length === 0 ? ['none'] : parameters.flatMap(rowLines)),
    ...(request?.bodies ?? []).flatMap((body) =>
      section(`Body, ${body.mediaTypes}${request?.required ? '' : ', may be left out'}`, memberLines(body)),
    ),
    ...Object.entries(answers).flatMap(([status, { meaning, bodies, sources: ids }]) => [
      ...section(`Answer ${status}: ${meaning}${cited(ids)}`, []),
      ...bodies.flatMap((body) => [`  ${body.mediaTypes}`, ...memberLines(body).map((line) => `  ${line}`)]),
      ...refusals
        .filter((refusal) => refusal.status === status)
        .flatMap(({ name, meaning: when, body }) => [`  ${name}: ${when}`, `    ${body}`]),
    ]),
    ...section('Example, at the mock (export-contracts mock)', [curl]),
    ...section('The same with the client', [client]),
    ...section(
      'Sources',
      Object.entries(citedSources(sheet, sheets)).map(
        ([id, { title, address }]) => `${id}: ${title}${address === undefined ? '' : `, ${address}`}`,
      ),
    ),
  ]
}

const section = (title: string, texts: readonly string[]): string[] => [
  '',
  title,
  ...texts.flatMap((text) => text.split('\n').map((line) => (line === '' ? '' : `  ${line}`))),
]

/** Members after their type, whether they are required, and what they may be. */
const memberLines = ({ members }: SheetBody): string[] => members.flatMap(rowLines)

function rowLines({ name, in: place, type, required, meaning, limits, sources = [] }: SheetRow): string[] {
  const isPart = name === '' || name.endsWith('[]') || name.endsWith('.*')
  const facts = [type, ...(place === undefined ? [] : [`in ${place}`]), ...(required && !isPart ? ['required'] : [])]
  const words = [meaning, limits].filter((text) => text !== '').join(' ')
  const line = `${name === '' ? 'the body' : name} (${facts.filter((fact) => fact !== '').join(', ')})`
  return words === '' ? [line] : [line, `  ${words.replaceAll('\n', ' ')}${cited(sources)}`]
}

const cited = (ids: readonly string[]) => (ids.length === 0 ? '' : ` [${ids.join(', ')}]`)
