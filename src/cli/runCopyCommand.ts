import { readPointer } from '../contract/jsonPointer.ts'
import { type Side, variablePrefix } from '../jobs/copySides.ts'
import { createRunExport } from '../jobs/createJobs.ts'
import type { StartCall } from '../jobs/startFindings.ts'
import { copyExport } from '../save/copyExport.ts'
import { type AddressParts, addressWords, readAddress, readClientOptions } from './clientOptions.ts'
import { type CommandArguments, readPairs, type Surroundings, UsageError } from './command.ts'
import { readFileLimits } from './fileLimits.ts'
import { tellReceived } from './fileSaving.ts'
import { importFile } from './importFile.ts'
import { importsOf, readImportStart } from './importStart.ts'
import { readPlace } from './jobPlace.ts'
import { runJobs } from './runJobs.ts'
import { sideOptions } from './sideOptions.ts'
import { readStartRequest } from './startRequest.ts'
import { onlyVendor } from './vendorNamed.ts'

/** What `export-contracts copy` does; its options are in `commands/copy.ts`. */
export async function runCopyCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { signal, stdin } = surroundings
  const vendor = onlyVendor(args.operands)
  const imports = await importsOf(vendor)
  const [from, to] = [sideOptions('from'), sideOptions('to')]
  if ([from, to].every(({ body }) => args.text(body) === '-'))
    throw new UsageError(`--${from.body} and --${to.body} cannot both be standard input. Name a file`)
  const place = await readPlace(vendor, args, surroundings, [from, to])
  const { contract, mocked } = place
  const exports = contract.lifecycles.export
  const sources = { args, stdin, others: vendor.serverOptions }
  const examples = mocked?.exampleRequests
  const start = await readStartRequest(contract, exports, { ...sources, options: from, examples })
  const importStart = await readImportStart(place, imports, { ...sources, options: to })
  const without = imports.file.elsewhere?.find(
    (pointer) => readPointer(importStart.inputs['body'], pointer) !== undefined,
  )
  if (without !== undefined)
    throw new UsageError(`an import with ${without} takes no file, so there is nothing to copy`)
  const source = await readSide('from', start)
  const target = await readSide('to', importStart)
  const fileLimits = readFileLimits(args)

  return runJobs(place, args, surroundings, async (run) => {
    const [reader, writer] = [await run.connect(source.client, from), await run.connect(target.client, to)]
    const { inputs, step } = start
    // The file of a copy has no name of the caller's.
    const output = `export.${exports.file.mediaType.split('/')[1]}`
    const job = await run.follow(
      { name: 'export', inputs, options: { output, ...fileLimits.options, ...source.options } },
      (options) => createRunExport(vendor.name, exports)(reader, { ...inputs, start: step.operationId }, options),
    )
    const { options } = target
    const wanted = { vendor, client: writer, start: importStart, options }
    const what = 'the export'
    const onProgress = tellReceived(run.teller)
    await copyExport(job, (file) => importFile({ ...wanted, file, what, force: args.has('force') }, run), {
      ...fileLimits.limits,
      signal,
      onProgress,
    })
  })

  async function readSide(side: Side, request: StartCall) {
    const address = addressOfSide(args, side, request)
    const [part] = Object.keys(address.parts)
    if (mocked !== undefined && part !== undefined)
      throw new UsageError(`--${side} ${part} is part of an address, which does not go with --mock. Leave it out`)
    const client = await readClientOptions(place, address, surroundings, variablePrefix(side))
    return { client, options: { server: addressWords(address), side } }
  }
}

/**
 * The parts of one side's address: from its option for them, and among its parameters those that the start does not have.
 * @throws {UsageError} for a part that is given twice
 */
function addressOfSide(args: CommandArguments, side: Side, { operation }: StartCall): AddressParts {
  const { param, server } = sideOptions(side)
  const { option, parts } = readAddress(args, server)
  const names = operation.parameters.map(({ name }) => name)
  const others = Object.entries(readPairs(args, param)).filter(([name]) => !names.includes(name))
  const twice = others.find(([name]) => Object.hasOwn(parts, name))
  if (twice !== undefined) throw new UsageError(`--${server} ${twice[0]} is given by --${param} too`)
  return { option, parts: { ...Object.fromEntries(others), ...parts } }
}
