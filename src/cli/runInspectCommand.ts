import { vendors } from '../../generated/vendors.ts'
import { FileError } from '../inspect/FileError.ts'
import type { FileKinds } from '../inspect/fileKind.ts'
import type { FileProblem, InspectedFile } from '../inspect/inspectedFile.ts'
import { inspectFileOfAny } from '../inspect/inspectFile.ts'
import { problemText } from '../inspect/problemText.ts'
import { count } from '../judge/count.ts'
import { plainText } from '../recordings/reporters/plainText.ts'
import { type CommandArguments, type Surroundings, UsageError, usageExit } from './command.ts'
import { openInputFile, shownPath } from './openInputFile.ts'
import { vendorNamed } from './vendorNamed.ts'

/** What `export-contracts inspect` does; its options are in `commands/inspect.ts`. */
export async function runInspectCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { print, warn, signal } = surroundings
  const [path, ...others] = args.operands
  if (path === undefined) throw new UsageError('name a file')
  if (others.length > 0) throw new UsageError(`takes one file; got also ${others.join(', ')}`)
  const kinds = await kindsOf(args.text('contract'))
  let found: InspectedFile[]
  try {
    const file = await openInputFile(path)
    found = await inspectFileOfAny(kinds, file, { signal, forImport: args.has('for-import') })
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    warn(`[export-contracts] inspect: ${shownPath(path)}: ${error.message.replace('[export-contracts] ', '')}`)
    return usageExit
  }
  // There is a verdict for each vendor that is asked for, and one at least is.
  const [nearest, ...rest] = found as [InspectedFile, ...InspectedFile[]]
  const alsoFits = rest.filter(({ problems }) => problems.length === 0).map(({ vendor, kind }) => `${vendor} ${kind}`)
  if (args.has('json')) print(JSON.stringify({ file: path, ...nearest, alsoFits }, null, 2))
  else for (const line of lines(path, nearest, alsoFits)) print(plainText(line))
  return nearest.problems.length === 0 ? 0 : 1
}

/** @throws {UsageError} for a vendor of which nobody knows what its files hold */
async function kindsOf(name: string | undefined): Promise<FileKinds[]> {
  const rows = name === undefined ? vendors : [vendorNamed(name)]
  const kinds = (await Promise.all(rows.map(({ loadFileKinds }) => loadFileKinds()))).filter((row) => row !== undefined)
  if (kinds.length > 0) return kinds
  throw new UsageError(`--contract ${name}: nobody knows what its files hold`)
}

function lines(path: string, found: InspectedFile, alsoFits: readonly string[]): string[] {
  const { vendor, kind, bytes, isEncrypted, resource = {}, members, problems } = found
  const what = kind === undefined ? `no file of ${vendor} that is known` : `${vendor} ${kind}`
  return [
    `${path}: ${what}, ${count(bytes, 'byte')}`,
    ...Object.entries(resource).map(([name, value]) => `  ${name.padEnd(8)} ${value}`),
    ...(isEncrypted ? ['  encrypted: of such members nothing but path and size was looked at'] : []),
    ...members.slice(0, mostListed).map((member) => `  ${String(member.bytes).padStart(10)}  ${member.path}`),
    ...(members.length > mostListed ? [`  and ${count(members.length - mostListed, 'member')} more`] : []),
    ...(alsoFits.length > 0 ? [`  fits ${alsoFits.join(', ')} too; --contract says which is meant`] : []),
    ...problems.map(problemLine),
    problems.length === 0 ? 'fits' : `does not fit: ${count(problems.length, 'problem')}`,
  ]
}

const mostListed = 50

const problemLine = (problem: FileProblem) =>
  `  ${problemText(problem)}${problem.source === undefined ? '' : ` (${problem.source})`}`
