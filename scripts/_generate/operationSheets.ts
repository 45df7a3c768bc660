import { type DescriptionFacts, validatorKey } from '../../src/contract/contract.ts'
import { type ContractPlaces, placeOfMember } from '../../src/contract/contractPlaces.ts'
import type { OperationSheets, SheetAnswer, SheetBody, SheetRow } from '../../src/explain/operationSheet.ts'
import { listOperations, type OpenApi, type PlacedOperation, type Response, resolve } from '../_lib/openapi.ts'
import { bodiesOf, examplesOf } from '../_lib/operationBodies.ts'
import { type SchemaRow, schemaRows, sentence } from '../_lib/schemaRows.ts'
import { clientSnippet, curlSnippet } from '../_lib/snippets.ts'

/** The sheets of a vendor's operations. */
export function operationSheets(
  name: string,
  document: OpenApi,
  description: DescriptionFacts,
  places: ContractPlaces,
): OperationSheets {
  const vendor = { name, document, contract: { description } }
  const rowOf = (row: SchemaRow, key: string): SheetRow => {
    const pointer = `/${row.path.replaceAll('[]', '/*').replaceAll('.', '/')}`
    const sources = placeOfMember(places, key, row.path === '' ? '' : pointer)?.sources ?? []
    return {
      name: row.path,
      type: row.type,
      required: row.required,
      meaning: sentence(row.description),
      limits: row.rules.join(' '),
      ...(row.rules.length === 0 || sources.length === 0 ? {} : { sources }),
    }
  }
  const bodies = (content: Response['content'], keyOf: (mediaType: string) => string): SheetBody[] =>
    bodiesOf(document, content).map(({ mediaTypes, members }) => {
      const key = keyOf(mediaTypes.split(' or ')[0] ?? '')
      return { mediaTypes, members: members.map((row) => rowOf(row, key)) }
    })

  const sheetOf = ({ operation, method, path, parameters }: PlacedOperation) => {
    const { operationId, summary = '', description: text = '' } = operation
    const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
    const responses = Object.entries(operation.responses).map(
      ([status, value]) => [status, resolve<Response>(document, value)] as const,
    )
    const sourcesOf = (status: string) => places.statuses[operationId]?.[status]?.sources ?? []
    return {
      method,
      path,
      summary: sentence(summary),
      description: text.trim(),
      parameters: parameters.map(({ parameter }): SheetRow => {
        const { name: own, in: place, required = false, schema, description: meaning = '' } = parameter
        // A value without words is left out of the rows.
        const [facts] = schemaRows(document, { ...schema, description: meaning || own })
        const row = { path: '', type: '', rules: [], ...facts, required, description: meaning }
        return { ...rowOf(row, validatorKey.parameter(operationId, place as 'path', own)), name: own, in: place }
      }),
      ...(body === undefined
        ? {}
        : {
            request: {
              required: body.required ?? false,
              bodies: bodies(body.content, (mediaType) => validatorKey.requestBody(operationId, mediaType)),
            },
          }),
      answers: Object.fromEntries(
        responses.map(([status, { description: meaning, content }]): [string, SheetAnswer] => [
          status,
          {
            meaning: sentence(meaning.trim()),
            bodies: status.startsWith('2')
              ? bodies(content, (mediaType) => validatorKey.responseBody(operationId, status, mediaType))
              : [],
            sources: sourcesOf(status),
          },
        ]),
      ),
      refusals: responses
        .filter(([status]) => Number(status) >= 400)
        .flatMap(([status, response]) =>
          examplesOf(document, response).map(({ name: example, summary: meaning = '', text: shown, isJson }) => ({
            status,
            name: example,
            meaning: sentence(meaning),
            body: isJson ? JSON.stringify(JSON.parse(shown)) : shown,
            sources: sourcesOf(status),
          })),
        ),
      curl: curlSnippet(vendor, operationId),
      client: clientSnippet(vendor, operationId),
      sources: places.operations[operationId]?.sources ?? [],
    }
  }
  return {
    sources: places.sources,
    operations: Object.fromEntries(
      listOperations(document).map((placed) => [placed.operation.operationId, sheetOf(placed)]),
    ),
  }
}

/** The module of the sheets, with one line for each. */
export function generateOperationSheets({ sources, operations }: OperationSheets, banner: string): string {
  const table = (rows: object) =>
    Object.entries(rows)
      .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)},\n`)
      .join('')
  return `${banner}
import type { OperationSheets } from '../../src/explain/operationSheet.ts'

export const sheets: OperationSheets = {
  sources: {
${table(sources)}  },
  operations: {
${table(operations)}  },
}
`
}
