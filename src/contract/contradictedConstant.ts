import type { CallResponse } from './contract.ts'

/** A member of a success body that should have one value only, and has another. */
export interface ContradictedConstant {
  readonly name: string
  readonly wanted: unknown
  readonly actual: unknown
}

/** The first constant of a success body that the body contradicts: then the status says success, and the body does not. */
export function contradictedConstant(
  constants: CallResponse['constants'],
  body: unknown,
): ContradictedConstant | undefined {
  if (constants === undefined || typeof body !== 'object' || body === null) return undefined
  for (const [name, wanted] of Object.entries(constants)) {
    const actual = Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined
    if (actual !== undefined && actual !== wanted) return { name, wanted, actual }
  }
  return undefined
}
