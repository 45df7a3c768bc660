import { readPointer } from './jsonPointer.ts'
import type { Step, ValueSource, WaitStep } from './lifecycle.ts'

type Values = Readonly<Record<string, unknown>>

/** What the steps of one job take their parameters from. */
export interface JobValues {
  readonly inputs: Values
  /** By step, then by name. */
  readonly outputs: Readonly<Record<string, Values>>
}

/** The parameters of a step. */
export function stepArguments(step: Step, values: JobValues): Record<string, unknown> {
  return Object.fromEntries(step.parameters.map(({ name, value }) => [name, readSource(value, values)]))
}

/** The other way round: what the values must have been for a step to have these parameters. */
export function valuesOf(step: Step, parameters: Values): JobValues {
  const inputs: Record<string, unknown> = {}
  const outputs: Record<string, Record<string, unknown>> = {}
  for (const { name, value } of step.parameters) {
    if (value.from === 'input') inputs[value.name] = parameters[name]
    if (value.from === 'output') outputs[value.step] = { ...outputs[value.step], [value.name]: parameters[name] }
  }
  return { inputs, outputs }
}

/** What a response gives to later steps. */
export function readOutputs(step: Step, body: unknown): Values {
  return Object.fromEntries(
    Object.entries(step.outputs).map(([name, source]) => [
      name,
      source.from === 'body' ? readPointer(body, source.pointer) : undefined,
    ]),
  )
}

/**
 * The same text for every call about the same job, made of the parameters of its wait step; undefined when one is missing.
 * Literals are left out, because they are the same for every job.
 */
export function jobKeyOf(wait: WaitStep, parameters: Values): string | undefined {
  const texts: string[] = []
  for (const { name, value } of wait.parameters) {
    if (value.from === 'literal') continue
    const text = idText(parameters[name])
    if (text === undefined) return undefined
    texts.push(text)
  }
  return JSON.stringify(texts)
}

/** An id as text, because vendors send the same one as a number and as a string; undefined when it is none. */
export const idText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

/** The value that a source names. */
export function readSource(source: ValueSource, { inputs, outputs }: JobValues): unknown {
  if (source.from === 'input') return inputs[source.name]
  if (source.from === 'output') return outputs[source.step]?.[source.name]
  return source.from === 'literal' ? source.value : undefined
}
