import { ProblemsError } from '../_lib/problem.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { type Form, forms } from './tool.ts'

/** The file of the faults that are known. */
export const faultsFile = 'scripts/_interop/faults.yaml'

/** What a tool is known to do wrong with some of our files. */
export interface Fault {
  readonly line: number
  readonly tool: string
  /** Of every form where it is not said. */
  readonly form?: Form
  /** Of every vendor where it is not said. */
  readonly vendor?: string
  readonly whose: 'ours' | 'theirs'
  /** A part of what the tool says. */
  readonly says: string
  readonly reason: string
}

/** One tool with one file: what went wrong, if anything did. */
export interface Result {
  readonly tool: string
  readonly form: Form
  readonly vendor: string
  readonly wrong?: string
}

const required = ['tool', 'whose', 'says', 'reason']
const optional = ['form', 'vendor']

/**
 * The faults that are known.
 * @throws {ProblemsError} for a row that is not right
 */
export function readFaults(): Fault[] {
  const yaml = readYamlFile(faultsFile)
  return (yaml.value as readonly Omit<Fault, 'line'>[]).map((row, index) => {
    const surplus = Object.keys(row).filter((member) => ![...required, ...optional].includes(member))
    const missing = required.filter((member) => !(member in row))
    const isRight =
      surplus.length + missing.length === 0 &&
      (row.whose === 'ours' || row.whose === 'theirs') &&
      (row.form === undefined || row.form in forms)
    if (!isRight) {
      const message = `is no fault. It has ${required.join(', ')}, and may have ${optional.join(' and ')}; whose is ours or theirs, form ${Object.keys(forms).join(' or ')}.`
      throw new ProblemsError([yaml.problem([index], message)])
    }
    return { ...row, line: yaml.lineOf([index]) }
  })
}

/** The known fault of a tool with a file. */
export const faultOf = (faults: readonly Fault[], { tool, form, vendor }: Omit<Result, 'wrong'>): Fault | undefined =>
  faults.find((fault) => fault.tool === tool && (fault.form ?? form) === form && (fault.vendor ?? vendor) === vendor)
