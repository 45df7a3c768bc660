import { listDeviations } from '../_lib/deviations.ts'
import { listExamples } from '../_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { listOperations } from '../_lib/openapi.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { lifecyclePart } from './evidenceParts.ts'
import { code, htmlTable, inline } from './html.ts'
import { operationSummary } from './operationPage.ts'

/** A file that the vendor's page offers. */
export interface Download {
  readonly file: string
  readonly text: string
  readonly bytes: number
}

/**
 * The page of a vendor: its README, then what follows from its contract.
 * @param readme Markdown that begins with the page's title
 */
export function vendorPage(vendor: GeneratedVendor, readme: string, downloads: readonly Download[]): string {
  const { name, document, contract } = vendor
  const [title = '', ...text] = readme.trim().split('\n')
  const deviations = listDeviations(document)
  return [
    '---',
    'outline: [2, 3]',
    '---',
    '',
    title,
    '',
    [
      `[Reference](/reference/${name}.md)`,
      `[${deviations.length} deviations](/evidence/deviations.md?vendor=${name})`,
      `[evidence](/evidence/coverage.md#${name})`,
      `[sources](/evidence/sources.md#${name})`,
      `[client in TypeScript](/library/${name}.md)`,
      '[downloads](#downloads)',
    ].join(' · '),
    '',
    text.join('\n').trim(),
    '',
    '## Job states',
    '',
    lifecyclePart(vendor),
    '',
    '## Try an export',
    '',
    'Call the mock by hand, and see each request and answer, the state of the job, and code that does the same. It runs in this page: nothing is sent to anybody, no account is needed, and waits pass at once.',
    '',
    `<VendorConsole vendor="${name}" />`,
    '',
    '## Operations',
    '',
    `The calls go to the mock: start it with \`npx export-contracts mock\`. A response of your choice comes with the header \`Prefer\`, for instance \`Prefer: ${preferExample(vendor)}\`; the page of each operation names its examples.`,
    '',
    ...listOperations(document).map((placed) => `${operationSummary(vendor, placed)}\n`),
    '## Scenarios of the mock',
    '',
    'Each is one course of a job. Choose one with the header `Mock-Scenario`.',
    '',
    scenariosTable(vendor),
    '',
    '## Downloads',
    '',
    `The contract of ${contract.description.title} as files.`,
    '',
    '| file | what it is | size |',
    '|---|---|---|',
    ...downloads.map(
      ({ file, text: what, bytes }) =>
        `| [${file}](../downloads/${name}/${file}){target="_self" download} | ${what} | ${Math.ceil(bytes / 1024)} kB |`,
    ),
    '',
    'Open it in another tool:',
    '',
    '- **Postman**: Import, then choose `openapi.json`. Postman makes a collection with one request for each operation. Set the variable `baseUrl` to the address of the mock or of the vendor.',
    '- **Insomnia**: Import, then choose `openapi.yaml`. Insomnia makes a request collection with an environment. Set `base_url` there.',
    '- **Any Arazzo runner**, such as `redocly respect`: keep `export.arazzo.yaml` and `openapi.yaml` in one folder.',
    '',
  ].join('\n')
}

/** The first example of an error, as a value of `Prefer`. */
function preferExample({ document }: GeneratedVendor): string {
  const example = listExamples(document).find(({ status }) => status >= 400)
  return `code=${example?.status}, example=${example?.name}`
}

function scenariosTable({ name, scenarios }: GeneratedVendor): string {
  const table = readYamlFile(scenarios).value as Readonly<Record<string, { readonly summary: string }>>
  const played = Object.entries(table).filter(([scenario]) => !scenario.startsWith('_'))
  const rows = played.map(([scenario, { summary }]) => ({
    id: `scenario-${scenario}`,
    cells: [code(scenario), inline(summary)],
  }))
  return htmlTable(`Scenarios of ${name}`, ['Scenario', 'Course'], rows)
}
