import { addressWords, readAddress, readClientOptions } from './clientOptions.ts'
import { type CommandArguments, type Surroundings, UsageError } from './command.ts'
import { importFile } from './importFile.ts'
import { importsOf, readImportStart } from './importStart.ts'
import { readPlace } from './jobPlace.ts'
import { openInputFile, shownPath } from './openInputFile.ts'
import { runJobs } from './runJobs.ts'
import { onlySide } from './sideOptions.ts'
import { vendorNamed } from './vendorNamed.ts'

/** What `export-contracts import` does; its options are in `commands/import.ts`. */
export async function runImportCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const [name, path, ...others] = args.operands
  const vendor = vendorNamed(name)
  const lifecycle = await importsOf(vendor)
  if (others.length > 0) throw new UsageError(`takes one file; got also ${others.join(', ')}`)
  const file = path === undefined ? undefined : await openFileToSend(path)
  const place = await readPlace(vendor, args, surroundings, [onlySide])
  const sources = { args, options: onlySide, stdin: surroundings.stdin }
  const start = await readImportStart(place, lifecycle, sources)
  const address = readAddress(args, onlySide.server)
  const client = await readClientOptions(place, address, surroundings)

  return runJobs(place, args, surroundings, async (run) => {
    const wanted = { vendor, start, file, what: path ?? 'what the body names', force: args.has('force') }
    return importFile(
      { ...wanted, client: await run.connect(client, onlySide), options: { server: addressWords(address) } },
      run,
    )
  })
}

/** @throws {UsageError} when there is none, or nothing in it */
async function openFileToSend(path: string): Promise<Blob> {
  const file = await openInputFile(path)
  if (file.size === 0) throw new UsageError(`${shownPath(path)}: it is empty. Name another file`)
  return file
}
