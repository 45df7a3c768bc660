import type { Problem } from '../_lib/problem.ts'
import { type Fault, faultOf, faultsFile, type Result } from './faults.ts'

/** Where the results are others than the known faults say: a new fault, another one, or one that is gone. */
export function compareResults(results: readonly Result[], faults: readonly Fault[]): Problem[] {
  const ofResults = results.flatMap((result): Problem[] => {
    const { tool, form, vendor, wrong } = result
    const fault = faultOf(faults, result)
    const name = `${tool} with ${vendor} in ${form}`
    if (wrong === undefined) {
      return fault === undefined ? [] : [at(fault, `says that ${name} has a fault, but nothing is wrong. Take it out.`)]
    }
    if (fault === undefined) {
      return [{ file: faultsFile, line: 0, message: `does not know what is wrong: ${name}: ${wrong}` }]
    }
    return wrong.includes(fault.says) ? [] : [at(fault, `expects something else to be wrong: ${name}: ${wrong}`)]
  })
  const unused = faults.filter((fault) => !results.some((result) => faultOf(faults, result) === fault))
  return [...ofResults, ...unused.map((fault) => at(fault, 'is about nothing that was tried. Take it out.'))]
}

const at = ({ line }: Fault, message: string): Problem => ({ file: faultsFile, line, message })
