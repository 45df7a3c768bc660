import { vendors } from '../../generated/vendors.ts'
import { profiles } from '../contract/contract.ts'
import { errorCodes } from '../explain/errorCodes.ts'
import { rules } from '../explain/rules.ts'
import { reporters } from '../recordings/reporters/index.ts'
import { type Command, type CommandArguments, type Surroundings, UsageError } from './command.ts'
import { bashScript } from './completion/bashScript.ts'
import { completionTable } from './completion/completionTable.ts'
import { fishScript } from './completion/fishScript.ts'
import { zshScript } from './completion/zshScript.ts'
import { type Shell, shells } from './shells.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Record<Shell, unknown>

/** What `export-contracts completion` does; its options are in `commands/completion.ts`. */
export async function runCompletionCommand(
  args: CommandArguments,
  { print }: Surroundings,
  commands: readonly Command[],
): Promise<number> {
  const [asked, ...others] = args.operands
  const shell = shells.find((name) => name === asked)
  if (shell === undefined || others.length > 0) throw new UsageError(`name one shell: ${shells.join(', ')}`)
  const contracts = await Promise.all(vendors.map(({ loadContract }) => loadContract()))
  const operations = contracts.map(
    ({ description }) => [description.vendor, Object.keys(description.operations)] as const,
  )
  const starts = contracts.flatMap(({ lifecycles }) =>
    Object.values(lifecycles).flatMap((lifecycle) => Object.keys(lifecycle.starts)),
  )
  const words = {
    VENDOR: vendors.map(({ name }) => name),
    OPERATION: [...new Set(starts)],
    PROFILE: profiles,
    FORMAT: Object.keys(reporters),
    SEVERITY: ['error', 'warning'],
    RULE: Object.keys(rules),
    WORD: [...Object.keys(errorCodes), ...Object.keys(rules)],
    SHELL: shells,
  }
  print(scripts[shell](completionTable(commands, words, Object.fromEntries(operations))))
  return 0
}
