import { listDeviations } from '../_lib/deviations.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { listOperations, type OpenApi, type PlacedOperation } from '../_lib/openapi.ts'
import { deviationAnchor } from './deviationAnchor.ts'
import { escapeHtml } from './escapeHtml.ts'
import { operationFinder } from './operationFinder.ts'

/**
 * The description as the reference shows it: each operation goes by its operationId, and leads to what the site has about
 * it.
 */
export function referenceDocument(name: string, document: OpenApi): OpenApi {
  const linksOf = operationLinks(name, document)
  const paths = structuredClone(document.paths) as Record<string, Record<string, unknown>>
  for (const { path, method, operation } of listOperations(document)) {
    const { operationId, summary = '', description = '' } = operation
    const item = paths[path] ?? {}
    item[method.toLowerCase()] = {
      ...operation,
      summary: operationId,
      description: [`${summary}.`, description.trim(), linksOf(operationId)].join('\n\n'),
    }
  }
  return { ...document, paths }
}

/** Where the site tells more of an operation, as Markdown; the addresses are those beside the reference. */
function operationLinks(name: string, document: OpenApi): (operationId: string) => string {
  const operationsAt = operationFinder(document)
  const deviations = listDeviations(document).map(({ id, pointer }) => ({ id, about: operationsAt(pointer) }))
  return (operationId) => {
    const own = deviations.filter(({ about }) => about.includes(operationId))
    return [
      `[Calls, members and errors](../vendors/${name}/${operationId}.html)`,
      `[evidence](../evidence/coverage.html#${name}-${operationId}-request)`,
      ...own.map(({ id }) => `[deviation ${id}](../evidence/deviations.html#${deviationAnchor(name, id)})`),
    ].join(' · ')
  }
}

/** The page that the reference takes the place of once its program runs: what there is, for readers without scripts too. */
export function referencePage({ name, document, contract }: GeneratedVendor): string {
  const { title } = contract.description
  return [
    '---',
    'layout: page',
    'sidebar: false',
    'search: false',
    'pageClass: with-reference',
    `title: ${JSON.stringify(`${title}: reference`)}`,
    '---',
    '',
    `<Reference vendor="${name}">`,
    '',
    `# ${title}: reference`,
    '',
    ...listOperations(document).map((placed) => operationLine(name, placed)),
    '',
    '</Reference>',
    '',
  ].join('\n')
}

const operationLine = (vendor: string, { path, method, operation: { operationId, summary = '' } }: PlacedOperation) =>
  `- [\`${operationId}\`](/vendors/${vendor}/${operationId}.md): \`${method} ${path}\`, ${escapeHtml(summary)}`
