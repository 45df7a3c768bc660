import { readFile } from 'node:fs/promises'
import { vendors } from '../../generated/vendors.ts'
import { findSecretsInText, RedactError, type RedactOptions, redactText } from '../redact/index.ts'
import { type CommandArguments, type Surroundings, UsageError } from './command.ts'
import { refuseOutput } from './refuseOutput.ts'
import { replaceFile } from './replaceFile.ts'

const keyVariable = 'EXPORT_CONTRACTS_REDACT_KEY'

/** What `export-contracts redact` does; its options are in `commands/redact.ts`. */
export async function runRedactCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { operands } = args
  const output = args.text('output')
  if (operands.length === 0) throw new UsageError('name a file to redact')
  const ways = ['check', 'write', 'output'].filter((name) => args.has(name))
  if (ways.length > 1) throw new UsageError(`--${ways.join(' and --')} do not go together`)
  if (operands.length > 1 && !args.has('check') && !args.has('write'))
    throw new UsageError('several files need --write or --check')

  for (const target of args.has('write') ? operands : output === undefined ? [] : [output]) await refuseOutput(target)

  const key = surroundings.env[keyVariable]
  const options: RedactOptions = {
    contracts: await Promise.all(vendors.map(({ loadContract }) => loadContract())),
    extraNames: args.texts('name'),
    ...(key ? { key } : {}),
  }
  const codes: number[] = []
  for (const file of operands) codes.push(await redactFile(file, args, output, options, surroundings))
  return Math.max(...codes)
}

async function redactFile(
  file: string,
  args: CommandArguments,
  output: string | undefined,
  options: RedactOptions,
  { print, warn }: Surroundings,
): Promise<number> {
  try {
    const text = await readFile(file, 'utf8')
    if (args.has('check')) {
      const secrets = findSecretsInText(text, options)
      for (const { pointer, kind, place } of secrets) print(`${file}  ${kind} at ${place} (${pointer})`)
      const advice =
        secrets.length === 0
          ? 'no secret found'
          : `${secrets.length} found. Run export-contracts redact --write ${file}`
      warn(`${file}: ${advice}`)
      return secrets.length === 0 ? 0 : 1
    }
    const redacted = redactText(text, options)
    const target = args.has('write') ? file : output
    if (target === undefined) print(redacted.text.replace(/\n$/, ''))
    else await replaceFile(target, redacted.text)
    warn(`${file}: ${redacted.replaced} replaced`)
    return 0
  } catch (error) {
    if (error instanceof RedactError) warn(`${file}: ${error.message}`)
    else if ((error as NodeJS.ErrnoException).code !== undefined) {
      warn(`[export-contracts] redact: ${file} cannot be read or written: ${(error as Error).message}`)
    } else throw error
    return 2
  }
}
