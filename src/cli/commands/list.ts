import { vendors } from '../../../generated/vendors.ts'
import type { Command } from '../command.ts'
import { describeVariables } from '../credentialsFromEnvironment.ts'

export const list: Command = {
  name: 'list',
  summary: 'List the contracts with their operations, job states, scenarios and environment variables.',
  operands: '',
  options: [{ name: 'json', text: 'One JSON document' }],
  examples: ['export-contracts list', "export-contracts list --json | jq '.[].operations'"],
  exitCodes: [
    { code: 0, text: 'listed' },
    { code: 2, text: 'the command line cannot be right' },
  ],
  async run(args, { print }) {
    const rows = await Promise.all(
      vendors.map(async ({ name, title, credentials, loadMock }) => {
        const { contract, scenarios } = await loadMock()
        const operations = Object.entries(contract.description.operations)
        return {
          name,
          title,
          operations: Object.fromEntries(operations.map(([id, { method, path }]) => [id, `${method} ${path}`])),
          jobs: Object.fromEntries(
            Object.entries(contract.lifecycles).map(([job, { starts, wait }]) => [
              job,
              { starts: Object.keys(starts), states: wait.states },
            ]),
          ),
          scenarios: Object.fromEntries(Object.entries(scenarios).map(([key, { summary }]) => [key, summary])),
          credentials: describeVariables(credentials),
        }
      }),
    )
    if (args.has('json')) print(JSON.stringify(rows, null, 2))
    else for (const row of rows) print(lines(row).join('\n'))
    return 0

    function lines({ name, title, operations, jobs, scenarios, credentials }: (typeof rows)[number]): string[] {
      return [
        `${name}: ${title}`,
        ...Object.entries(operations).map(([id, call]) => `  ${id.padEnd(22)} ${call}`),
        ...Object.entries(jobs).map(([job, { states }]) => {
          const told = Object.entries(states).map(([state, phase]) => `${state} (${phase})`)
          return `  ${`states of ${job}`.padEnd(22)} ${told.join(', ')}`
        }),
        `  scenarios              ${Object.keys(scenarios).join(', ')}`,
        `  credentials            ${credentials}`,
        '',
      ]
    }
  },
}
