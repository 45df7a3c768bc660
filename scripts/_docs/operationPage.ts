import type { OperationFacts } from '../../src/contract/contract.ts'
import { listDeviations } from '../_lib/deviations.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { type Header, type OpenApi, type PlacedOperation, type Response, resolve } from '../_lib/openapi.ts'
import { type Body, bodiesOf, examplesOf } from '../_lib/operationBodies.ts'
import { type SchemaRow, schemaRows, sentence } from '../_lib/schemaRows.ts'
import { clientSnippet, curlSnippet } from '../_lib/snippets.ts'
import { deviationAnchor } from './deviationAnchor.ts'
import { code, htmlTable, inline, link, prose } from './html.ts'
import { operationFinder } from './operationFinder.ts'

/** One operation in short, on the page of its vendor: what it is for, and how to call it. */
export function operationSummary(vendor: GeneratedVendor, { operation, path, method }: PlacedOperation): string {
  const { operationId, summary = '' } = operation
  return [
    `### ${operationId} {#${operationId}}`,
    `\`${method} ${path}\`: ${prose(summary)}.`,
    snippets(vendor, operationId),
    [
      `[Members, responses and errors](/vendors/${vendor.name}/${operationId}.md)`,
      `[in the reference](/reference/${vendor.name}.md#operation/${operationId})`,
      `[evidence](/evidence/coverage.md#${vendor.name}-${operationId}-request)`,
    ].join(' · '),
  ].join('\n\n')
}

const snippets = (vendor: GeneratedVendor, operationId: string) =>
  [
    '::: code-group',
    fence('sh', curlSnippet(vendor, operationId), 'curl'),
    fence('ts', clientSnippet(vendor, operationId), 'TypeScript'),
    ':::',
  ].join('\n\n')

const fence = (language: string, text: string, title: string) => `\`\`\`${language} [${title}]\n${text}\n\`\`\``

/** The page of an operation: what goes in, and all that may come back. */
export function operationPage(
  vendor: GeneratedVendor,
  { operation, path, method, parameters }: PlacedOperation,
): string {
  const { name, document, contract } = vendor
  const { operationId, summary = '', description = '' } = operation
  const operationsAt = operationFinder(document)
  const deviations = listDeviations(document)
    .filter((deviation) => operationsAt(deviation.pointer).includes(operationId))
    .map(({ id }) => link(`../../evidence/deviations.html#${deviationAnchor(name, id)}`, code(id)))
  const responses = Object.entries(operation.responses).map(([status, value]) => ({
    status,
    response: resolve<Response>(document, value),
  }))
  const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
  return [
    `# ${operationId}`,
    `\`${method} ${path}\` of [${contract.description.title}](/vendors/${name}.md), [in the reference](/reference/${name}.md#operation/${operationId})`,
    `${prose(summary)}.`,
    prose(description),
    snippets(vendor, operationId),
    ...pagingNote(contract.description.operations[operationId]),
    '## Request',
    ...(parameters.length === 0 ? [] : [parametersTable(document, parameters)]),
    ...(body === undefined
      ? []
      : bodiesOf(document, body.content).map(({ mediaTypes, members }, index) => {
          const caption = `Body, ${mediaTypes}${body.required ? '' : ', may be left out'}`
          return membersTable(caption, index === 0 ? 'request' : `request-${index + 1}`, members)
        })),
    ...(parameters.length === 0 && body === undefined ? ['Neither parameters nor a body.'] : []),
    '## Responses',
    responsesTable(document, responses),
    ...bodyTables(document, responses),
    firstExample(document, responses),
    '## Errors',
    errorsTable(document, responses),
    '## Deviations',
    deviations.length === 0 ? 'None is about this operation.' : `${deviations.join(', ')}.`,
    '',
  ].join('\n\n')
}

/** How all pages of a list are read; nothing for an answer that is whole. */
function pagingNote(operation: OperationFacts | undefined): string[] {
  const { rows, token, into } = operation?.nextPage ?? {}
  if (rows === undefined || token === undefined || into === undefined) return []
  const [inAnswer, inArguments] = [token, into].map((place) => code(place.join('.')))
  return [
    `One call gives one page. The next one is asked for with ${inAnswer} of the answer as ${inArguments}; [${code('eachRow')}](/guides/clients.md#lists) gives the rows of all pages, from ${code(rows.join('.'))}.`,
  ]
}

const anchor = (...parts: readonly string[]) => parts.join('-').replace(/[^A-Za-z0-9_-]+/g, '-')

type Responses = readonly { readonly status: string; readonly response: Response }[]

function parametersTable(document: OpenApi, parameters: PlacedOperation['parameters']): string {
  const rows = parameters.map(({ parameter }) => {
    // A body without words is left out of the rows, so the parameter's own words go in.
    const [facts] = schemaRows(document, { ...parameter.schema, description: parameter.description ?? parameter.name })
    return {
      id: anchor(parameter.in, parameter.name),
      cells: [
        code(parameter.name),
        parameter.in,
        facts?.type ?? '',
        parameter.required ? 'yes' : 'no',
        [sentence(parameter.description ?? ''), ...(facts?.rules ?? [])].map(inline).join(' '),
      ],
    }
  })
  return htmlTable('Parameters', ['Parameter', 'In', 'Type', 'Required', 'Meaning'], rows)
}

function membersTable(caption: string, id: string, members: readonly SchemaRow[]): string {
  const rows = members.map(({ path, type, required, description, rules }) => ({
    id: anchor(id, path),
    cells: [
      path === '' ? 'the body' : code(path),
      type,
      path === '' || path.endsWith('[]') ? '' : required ? 'yes' : 'no',
      [sentence(description), ...rules].map(inline).join(' '),
    ],
  }))
  return htmlTable(caption, ['Member', 'Type', 'Required', 'Meaning'], rows)
}

function responsesTable(document: OpenApi, responses: Responses): string {
  const rows = responses.map(({ status, response: { description, headers = {}, content = {} } }) => ({
    id: anchor('status', status),
    cells: [
      status,
      inline(description),
      Object.keys(content).map(code).join(', '),
      Object.entries(headers)
        .map(([name, value]) => headerText(name, resolve<Header>(document, value)))
        .join('<br>'),
    ],
  }))
  return htmlTable('Statuses', ['Status', 'Meaning', 'Media type', 'Headers'], rows)
}

const headerText = (name: string, { example }: Header) =>
  example === undefined ? code(name) : code(`${name}: ${example}`)

/** The members of each body; statuses with the same members share a table. */
function bodyTables(document: OpenApi, responses: Responses): string[] {
  const groups = new Map<string, Body & { readonly statuses: string[] }>()
  for (const { status, response } of responses) {
    for (const body of bodiesOf(document, response.content)) {
      const key = JSON.stringify(body)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { statuses: [status], ...body })
      else group.statuses.push(status)
    }
  }
  return [...groups.values()].map(({ statuses, mediaTypes, members }) =>
    membersTable(`Body of ${statuses.join(', ')}, ${mediaTypes}`, anchor(statuses[0] ?? '', mediaTypes), members),
  )
}

function firstExample(document: OpenApi, responses: Responses): string {
  for (const { status, response } of responses) {
    const [first] = examplesOf(document, response)
    if (!status.startsWith('2') || first === undefined) continue
    const { name, text, isJson } = first
    return `Example \`${status}.${name}\`:\n\n${fence(isJson ? 'json' : 'text', text, `${status}.${name}`)}`
  }
  return ''
}

function errorsTable(document: OpenApi, responses: Responses): string {
  const rows = responses
    .filter(({ status }) => Number(status) >= 400)
    .flatMap(({ status, response }) =>
      examplesOf(document, response).map(({ name, summary = '', text, isJson }) => ({
        id: anchor(status, name),
        cells: [status, code(name), inline(summary), code(isJson ? JSON.stringify(JSON.parse(text)) : text)],
      })),
    )
  return rows.length === 0 ? 'None is documented.' : htmlTable('Errors', ['Status', 'Example', 'When', 'Body'], rows)
}
