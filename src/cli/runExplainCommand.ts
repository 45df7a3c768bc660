import { vendors } from '../../generated/vendors.ts'
import { site } from '../../generated/version.ts'
import { type Explained, explainWord, nearestKnown } from '../explain/explainWord.ts'
import { type VendorAnswer, vendorAnswers } from '../explain/vendorAnswers.ts'
import { type Command, type CommandArguments, type Surroundings, UsageError } from './command.ts'
import { exitMeanings } from './exitMeanings.ts'
import { jobExitCodes } from './jobExitCodes.ts'
import { vendorNamed } from './vendorNamed.ts'

/** What `export-contracts explain` does; its options are in `commands/explain.ts`. */
export async function runExplainCommand(
  args: CommandArguments,
  { print }: Surroundings,
  commands: readonly Command[],
): Promise<number> {
  // A text of a vendor may be given without quotes.
  const word = args.operands.join(' ')
  if (word === '') throw new UsageError('name a code, a status, a rule or an exit code')
  const contract = args.text('contract')
  const rows = contract === undefined ? vendors : [vendorNamed(contract)]
  const answers = await Promise.all(rows.map(async ({ name, loadSheets }) => vendorAnswers(name, await loadSheets())))
  const known = { answers: answers.flat(), exits: contract === undefined ? exitMeanings(commands) : [] }
  const explained = explainWord(word, known)
  if (explained === undefined) {
    const near = nearestKnown(word, known)
    const hint = near.length === 0 ? '' : `. Nearest: ${near.join(', ')}`
    throw new UsageError(`nobody knows ${JSON.stringify(word)}${hint}`)
  }
  if (contract !== undefined && explained.answers.length === 0)
    throw new UsageError(`${contract} says nothing with ${explained.word}. Leave out --contract`)
  const endsWith = Object.entries(jobExitCodes).find(([code]) => code === explained.word)?.[1]
  if (args.has('json')) print(JSON.stringify({ ...explained, endsWith }, null, 2))
  else print(lines(explained, endsWith).join('\n'))
  return 0
}

/** @param endsWith the exit code of a command that ends with the code that is explained */
function lines({ word, general, exits, answers }: Explained, endsWith: number | undefined): string[] {
  const contracts = [...new Set(answers.map(({ contract }) => contract))]
  return [
    general === undefined ? word : `${word}: ${general.means}`,
    ...(general === undefined ? [] : [`  what to do   ${general.todo}`, `  who says so  ${general.source}`]),
    ...(endsWith === undefined ? [] : [`  exit code    ${endsWith}`]),
    `  all errors   ${site}errors.html${general === undefined ? '' : `#${anchorOf(word)}`}`,
    ...exits.map(({ command, code, text }) => `  exit code ${code} of ${command}: ${text}`),
    ...contracts.flatMap((contract) => [
      '',
      `${contract}:`,
      ...answers.filter((answer) => answer.contract === contract).flatMap(answerLines),
    ]),
  ]
}

/** A status has a word before it, so that it is told from an exit code. */
const anchorOf = (word: string) => (/^\d+$/.test(word) ? `status-${word}` : word)

function answerLines({ status, example, operations, meaning, body, sources }: VendorAnswer): string[] {
  return [
    `  ${status}${example === undefined ? '' : ` ${example}`}: ${meaning}`,
    `    ${operations.join(', ')}`,
    ...(body === undefined ? [] : [`    ${body}`]),
    ...sources.map(({ title, address }) => `    says ${title}${address === undefined ? '' : `, ${address}`}`),
  ]
}
