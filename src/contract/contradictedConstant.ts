import type { CallResponse } from './contract.ts'

/**
 * The name of the first constant of a success body that the body contradicts; undefined when there is none. Where there is
 * one, the status says success and the body does not.
 */
export function contradictedConstant(constants: CallResponse['constants'] = {}, body: unknown): string | undefined {
  const members = Object(body) as Readonly<Record<string, unknown>>
  return Object.keys(constants).find((name) => ![undefined, constants[name]].includes(members[name]))
}
