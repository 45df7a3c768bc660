import { valuesOf } from '../contract/jobValues.ts'
import { type Lifecycle, type Lifecycles, startStepId } from '../contract/lifecycle.ts'
import { sides, variablePrefix } from '../jobs/copySides.ts'
import { createWaitForJob } from '../jobs/createJobs.ts'
import { toJobId } from '../jobs/job.ts'
import { jobNames, lifecyclesNamed } from '../jobs/jobNames.ts'
import { addressWords, readAddress, readClientOptions } from './clientOptions.ts'
import { type CommandArguments, readChoice, readPairsOf, type Surroundings, UsageError } from './command.ts'
import { readSaving, saveFile } from './fileSaving.ts'
import { tellImported } from './importFile.ts'
import { outputOption, savingOptions } from './jobOptions.ts'
import { readPlace } from './jobPlace.ts'
import { runJobs } from './runJobs.ts'
import { onlySide } from './sideOptions.ts'
import { vendorNamed } from './vendorNamed.ts'

/** What `export-contracts wait` does; its options are in `commands/wait.ts`. */
export async function runWaitCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { signal } = surroundings
  const [vendorName, ...texts] = args.operands
  const vendor = vendorNamed(vendorName)
  const parameters = readPairsOf('what names the job', texts)
  const { lifecycles } = await vendor.loadContract()
  const [name, lifecycle] = chooseLifecycle(vendor.name, lifecycles, args, Object.keys(parameters))
  const saving = lifecycle.kind === 'export' ? await readSaving(args, vendor.name, lifecycle) : undefined
  const option = saving ? undefined : [outputOption, ...savingOptions].map(({ name }) => name).find(args.has)
  if (option !== undefined) throw new UsageError(`--${option}: an import has no file to save`)
  const side = readChoice(args, 'side', sides)
  const place = await readPlace(vendor, args, surroundings, [onlySide])
  const address = readAddress(args, onlySide.server)
  const client = await readClientOptions(place, address, surroundings, side && variablePrefix(side))

  return runJobs(place, args, surroundings, async ({ connect, follow, teller }) => {
    const { inputs, outputs } = valuesOf(lifecycle.wait, parameters)
    const jobId = toJobId(parameters['jobId'] ?? outputs[startStepId]?.['jobId'])
    const options = { ...saving?.options, server: addressWords(address), side }
    const known = { name, inputs, jobId, isClaimed: true, options }
    const wait = createWaitForJob(vendor.name, lifecycle)
    const reader = await connect(client, onlySide)
    const job = await follow(known, (watching) => wait(reader, parameters, watching))
    if (saving === undefined) tellImported(teller, job, 'the file')
    else await saveFile(job, saving, teller, signal)
  })
}

/** @throws {UsageError} when the names fit no lifecycle, or several */
function chooseLifecycle(
  vendor: string,
  lifecycles: Lifecycles,
  args: CommandArguments,
  names: readonly string[],
): readonly [string, Lifecycle] {
  const wanted = readChoice(args, 'job', Object.keys(lifecycles))
  const fitting = lifecyclesNamed(lifecycles, names).filter((name) => wanted === undefined || name === wanted)
  const [name = '', ...others] = fitting
  if (others.length > 0) throw new UsageError(`--job must be ${fitting.join(' or ')}: these names fit each`)
  const lifecycle = lifecycles[name]
  if (lifecycle !== undefined) return [name, lifecycle]
  const known = Object.entries(lifecycles)
    .filter(([key]) => wanted === undefined || key === wanted)
    .map(([key, { wait }]) => {
      const { required, optional } = jobNames(wait)
      return `the ${key} of ${[...required.map((one) => `${one}=...`), ...optional.map((one) => `[${one}=...]`)].join(' ')}`
    })
  throw new UsageError(`${vendor} waits for ${known.join(', or for ')}; got ${names.join(', ') || 'no name'}`)
}
