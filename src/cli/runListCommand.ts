import { vendors } from '../../generated/vendors.ts'
import { citedSources } from '../explain/citedSources.ts'
import { nearestWords } from '../explain/nearestWords.ts'
import { type CommandArguments, type Surroundings, UsageError } from './command.ts'
import { listedVendor, vendorLines } from './listedVendor.ts'
import { operationLines } from './operationLines.ts'
import { vendorNamed } from './vendorNamed.ts'

/** What `export-contracts list` does; its options are in `commands/list.ts`. */
export async function runListCommand(args: CommandArguments, { print }: Surroundings): Promise<number> {
  const [name, operationId, ...others] = args.operands
  if (others.length > 0) throw new UsageError(`takes a vendor and one operation; got also ${others.join(', ')}`)
  const asJson = (value: unknown) => print(JSON.stringify(value, null, 2))
  if (name !== undefined && operationId !== undefined) {
    const sheets = await vendorNamed(name).loadSheets()
    const sheet = sheets.operations[operationId]
    if (sheet === undefined) throw new UsageError(unknownOperation(name, operationId, Object.keys(sheets.operations)))
    if (args.has('json')) asJson({ contract: name, operationId, ...sheet, cited: citedSources(sheet, sheets) })
    else print(operationLines(operationId, sheet, sheets).join('\n'))
    return 0
  }
  const rows = await Promise.all((name === undefined ? vendors : [vendorNamed(name)]).map(listedVendor))
  if (args.has('json')) asJson(rows)
  else for (const row of rows) print(vendorLines(row).join('\n'))
  return 0
}

function unknownOperation(vendor: string, operationId: string, known: readonly string[]): string {
  const near = nearestWords(operationId, known)
  const hint = near.length === 0 ? `It has ${known.join(', ')}` : `Nearest: ${near.join(', ')}`
  return `${vendor} has no operation ${JSON.stringify(operationId)}. ${hint}`
}
