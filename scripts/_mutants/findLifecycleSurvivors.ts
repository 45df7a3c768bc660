import { isDeepStrictEqual } from 'node:util'
import { listExampleExchanges } from '../../conformance/_suites/_lib/exampleExchanges.ts'
import { playWait, type Wait, type WaitOptions } from '../../conformance/_suites/_lib/playWait.ts'
import { vendors as listed } from '../../generated/vendors.ts'
import type { Contract } from '../../src/contract/contract.ts'
import type { Lifecycle } from '../../src/contract/lifecycle.ts'
import { createOperationMatcher } from '../../src/contract/operationMatcher.ts'
import { prepareImport } from '../../src/inspect/prepareImport.ts'
import { createRunExport, createRunImport } from '../../src/jobs/createJobs.ts'
import { lifecycleEvent } from '../../src/judge/lifecycleEvent.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { compileLifecycle } from '../_generate/lifecycle.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'
import { readYamlFile, type YamlFile } from '../_lib/yamlFile.ts'
import { applyMutant, type Choose, type ContractMutant, mutantName, type TriedMutants } from './contractMutant.ts'
import { type LifecycleFile, lifecycleMutants } from './lifecycleMutants.ts'
import { readEditedFile } from './readEditedFile.ts'

/**
 * Compiles each lifecycle for each of its mutants, and plays jobs with it at the mock, which keeps to the unchanged one. What
 * ends otherwise than it should, or takes another way there, is noticed.
 * @throws {Error} when a play of the unchanged lifecycle ends otherwise than `waits.yaml` says
 */
export async function findLifecycleSurvivors(vendor: GeneratedVendor, choose: Choose): Promise<TriedMutants> {
  const mock = await listed.find(({ name }) => name === vendor.name)?.loadMock()
  if (mock === undefined) throw new Error(`generated/vendors.ts does not list ${vendor.name}`)
  const rows = readYamlFile(`conformance/${vendor.name}/waits.yaml`).value as Readonly<Record<string, Waits>>
  const outcome = { mutants: [] as ContractMutant[], survivors: [] as string[] }
  const readings = readExamples(vendor, vendor.contract)
  for (const [name, file] of Object.entries(vendor.lifecycles)) {
    const [edited, yaml] = [readEditedFile<LifecycleFile>(file), readYamlFile(file)]
    const plays = await playsOf(vendor, mock, name, rows[name] ?? {})
    const mutants = choose(lifecycleMutants(edited))
    outcome.mutants.push(...mutants)
    for (const mutant of mutants) {
      const lifecycle = compileMutant(vendor, { ...yaml, value: applyMutant(edited, mutant) })
      if (lifecycle === undefined) continue
      const contract = { ...vendor.contract, lifecycles: { ...vendor.contract.lifecycles, [name]: lifecycle } }
      const isNoticed =
        !isDeepStrictEqual(readExamples(vendor, contract), readings) || (await goesOtherwise(plays, lifecycle))
      if (!isNoticed) outcome.survivors.push(`${name} ${mutantName(mutant)}`)
    }
  }
  return outcome
}

type Waits = Readonly<Record<string, Wait>>

interface Play {
  readonly expected: Wait
  readonly playWith: (lifecycle: Lifecycle) => Promise<Wait>
}

/** Every scenario of the waits, with every operation that can start the job. */
async function playsOf(vendor: GeneratedVendor, mock: MockVendor, name: string, waits: Waits): Promise<Play[]> {
  const unchanged = vendor.contract.lifecycles[name as 'export']
  const { fileKinds } = await import(`${repository}/generated/${vendor.name}/file.ts`)
  const plays: Play[] = []
  for (const [index, start] of Object.keys(unchanged.starts).entries()) {
    for (const [scenario, wait] of Object.entries(waits)) {
      const playWith = (lifecycle: Lifecycle) => {
        const runs = {
          runExport: createRunExport(vendor.name, lifecycle),
          runImport: createRunImport(vendor.name, lifecycle, (...args) => prepareImport(fileKinds, ...args)),
        }
        return playWait(vendor, mock, lifecycle, scenario, { start, runs: runs as Required<WaitOptions>['runs'] })
      }
      const expected = await playWith(unchanged)
      if (index === 0 && !isDeepStrictEqual(expected, wait))
        throw new Error(`${vendor.name}: ${name} in ${scenario} goes otherwise. Run the suite waiter first.`)
      plays.push({ expected, playWith })
    }
  }
  return plays
}

/** What the judge reads of jobs in every example of the description. */
function readExamples(vendor: GeneratedVendor, contract: Contract) {
  const matcher = createOperationMatcher(contract.description)
  return listExampleExchanges(vendor).map(({ exchange }) => {
    const match = matcher.match(exchange.request)
    return 'reason' in match ? undefined : lifecycleEvent(contract, match, exchange)
  })
}

/** Undefined when it cannot be generated, which whoever wrote it notices. */
function compileMutant({ document }: GeneratedVendor, mutant: YamlFile): Lifecycle | undefined {
  try {
    return compileLifecycle(mutant, document)
  } catch (error) {
    if (error instanceof ProblemsError) return undefined
    throw error
  }
}

async function goesOtherwise(plays: readonly Play[], lifecycle: Lifecycle): Promise<boolean> {
  for (const { expected, playWith } of plays) {
    const wait = await playWith(lifecycle).catch((error: unknown) => error)
    if (!isDeepStrictEqual(wait, expected)) return true
  }
  return false
}
