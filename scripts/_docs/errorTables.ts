import { vendors as loadable } from '../../generated/vendors.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { exitMeanings } from '../../src/cli/exitMeanings.ts'
import { jobExitCodes } from '../../src/cli/jobExitCodes.ts'
import { errorCodes } from '../../src/explain/errorCodes.ts'
import type { Explanation } from '../../src/explain/explanation.ts'
import { rules } from '../../src/explain/rules.ts'
import { statuses } from '../../src/explain/statuses.ts'
import { type VendorAnswer, vendorAnswers } from '../../src/explain/vendorAnswers.ts'
import { code, htmlTable, inline, link, type TableRow } from './html.ts'

/** What vendors answer instead of a success, by the name of the contract. */
export type Refusals = ReadonlyMap<string, readonly VendorAnswer[]>

/** The refusals of all vendors. */
export async function loadRefusals(): Promise<Refusals> {
  const rows = loadable.map(async ({ name, loadSheets }): Promise<[string, VendorAnswer[]]> => {
    const answers = vendorAnswers(name, await loadSheets())
    return [name, answers.filter(({ status }) => Number(status) >= 400)]
  })
  return new Map(await Promise.all(rows))
}

/** Whose a row is, which readers can choose. */
const ours = 'export-contracts'

/** The codes of the errors that this package throws. */
export function errorCodesTable(): string {
  const exits: Readonly<Record<string, number>> = jobExitCodes
  const rows = Object.entries(errorCodes).map(([name, { means, todo, source }]) => {
    const exit = exits[name]
    return row(name, [code(name), inline(means), inline(todo), inline(source), exit === undefined ? '' : String(exit)])
  })
  return htmlTable('Codes of errors', ['Code', 'Meaning', 'What to do', 'Where it comes from', 'Exit code'], rows)
}

/** The rules of the judge. */
export const rulesTable = (): string => meaningsTable('Rules of the judge', 'Rule', 'It asks that', rules)

/** What statuses mean whoever answers. */
export const statusesTable = (): string =>
  meaningsTable('Statuses, whoever answers', 'Status', 'Meaning', statuses, 'status-')

function meaningsTable(
  caption: string,
  what: string,
  means: string,
  table: Readonly<Record<string, Explanation>>,
  prefix = '',
): string {
  const rows = Object.entries(table).map(([name, explanation]) => {
    return row(`${prefix}${name}`, [
      code(name),
      inline(explanation.means),
      inline(explanation.todo),
      source(explanation),
    ])
  })
  return htmlTable(caption, [what, means, 'What to do', 'Source'], rows)
}

const source = ({ source: text }: Explanation) => (text.startsWith('https:') ? link(text, code(text)) : inline(text))

/** What the commands end with; where one number says several things, they share a row. */
export function exitCodesTable(): string {
  const texts = new Map<string, string[]>()
  for (const { command, code: exit, text } of exitMeanings(commands)) {
    const what = `${exit} ${command}`
    texts.set(what, [...(texts.get(what) ?? []), inline(text)])
  }
  const rows = [...texts].map(([what, meanings]) => {
    const [exit = '', ...command] = what.split(' ')
    const told = row(`exit-${command.join('-')}-${exit}`, [code(exit), code(command.join(' ')), meanings.join('; or ')])
    return { ...told, data: { title: `exit code ${exit} of ${command.join(' ')}`, ...told.data } }
  })
  return htmlTable('Exit codes', ['Exit code', 'Command', 'Meaning'], rows)
}

/** What vendors answer instead of a success, with a heading for each. */
export function refusalsTables(refusals: Refusals, titles: ReadonlyMap<string, string>): string {
  const parts = [...refusals].map(([contract, answers]) => {
    const title = titles.get(contract) ?? contract
    const ids = refusalIds(answers)
    const rows = answers.map((answer, index) => refusalRow(answer, ids[index] ?? ''))
    const headings = ['Answer', 'When', 'Body', 'Operations', 'Who says so']
    return [
      `## ${title} {#${contract}}`,
      htmlTable(`Refusals of ${title}`, headings, rows, `all-refusals-${contract}`),
    ].join('\n\n')
  })
  return parts.join('\n\n')
}

/** Anchors: contract, status and example; where one example is worded in several ways, the first operation too. */
export function refusalIds(answers: readonly VendorAnswer[]): string[] {
  const short = answers.map(({ contract, status, example = 'other' }) => `${contract}-${status}-${example}`)
  return answers.map(({ operations: [first = ''] }, index) => {
    const id = short[index] ?? ''
    return short.indexOf(id) === index ? id : `${id}-${first}`
  })
}

function refusalRow({ contract, status, example, operations, meaning, body, sources }: VendorAnswer, id: string) {
  const name = example ?? 'other'
  return {
    id,
    data: { title: `${status} ${name}`, vendor: contract },
    cells: [
      `${status} ${code(name)}`,
      inline(meaning),
      body === undefined ? '' : code(body),
      operations.map((operationId) => link(`vendors/${contract}/${operationId}.html`, code(operationId))).join(', '),
      sources.map((said) => link(`evidence/sources.html#${contract}-${said.id}`, code(said.id))).join(', '),
    ],
  }
}

const row = (id: string, cells: readonly string[]): TableRow => ({ id, data: { vendor: ours }, cells })
