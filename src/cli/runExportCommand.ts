import { createRunExport } from '../jobs/createJobs.ts'
import { addressWords, readAddress, readClientOptions } from './clientOptions.ts'
import type { CommandArguments, Surroundings } from './command.ts'
import { readSaving, saveFile } from './fileSaving.ts'
import { readPlace } from './jobPlace.ts'
import { runJobs } from './runJobs.ts'
import { onlySide } from './sideOptions.ts'
import { readStartRequest } from './startRequest.ts'
import { onlyVendor } from './vendorNamed.ts'

/** What `export-contracts export` does; its options are in `commands/export.ts`. */
export async function runExportCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { signal, stdin } = surroundings
  const vendor = onlyVendor(args.operands)
  const lifecycle = (await vendor.loadContract()).lifecycles.export
  const saving = await readSaving(args, vendor.name, lifecycle)
  const place = await readPlace(vendor, args, surroundings, [onlySide])
  const sources = { args, options: onlySide, stdin, examples: place.mocked?.exampleRequests }
  const { step, inputs } = await readStartRequest(place.contract, lifecycle, sources)
  const address = readAddress(args, onlySide.server)
  const client = await readClientOptions(place, address, surroundings)

  return runJobs(place, args, surroundings, async ({ connect, follow, teller }) => {
    const known = { name: 'export', inputs, options: { ...saving.options, server: addressWords(address) } }
    const run = createRunExport(vendor.name, lifecycle)
    const reader = await connect(client, onlySide)
    const job = await follow(known, (options) => run(reader, { ...inputs, start: step.operationId }, options))
    await saveFile(job, saving, teller, signal)
  })
}
