import { MockError } from './MockError.ts'
import type { MockVendor } from './mockVendor.ts'
import { type MockAnswer, type MockScenario, reserved } from './scenario.ts'

/** A vendor's scenarios, as the mock looks things up in them. */
export interface ScenarioBook {
  /** The one that is played where a request chooses none. */
  readonly usual: string
  readonly names: readonly string[]
  /** The one that is played where a path parameter breaks the contract. */
  readonly invalidPath: string
  readonly get: (scenario: string) => MockScenario
  /** The answers to an operation in their order; at least one. */
  readonly answers: (scenario: string, operationId: string) => readonly [MockAnswer, ...MockAnswer[]]
  /** The answer at a position; the last one repeats. */
  readonly answerAt: (scenario: string, operationId: string, position: number) => MockAnswer
  /** The scenario in which a job goes on after an operation has succeeded. */
  readonly after: (scenario: string, operationId: string) => string | undefined
}

/** @param chosen the scenario of the whole mock; a vendor that does not have it plays the usual one */
export function createScenarioBook({ contract, scenarios }: MockVendor, chosen: string): ScenarioBook {
  const { vendor } = contract.description
  const get = (name: string) => {
    const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined
    if (scenario === undefined) throw new MockError('MOCK_OPTIONS', `${vendor} has no scenario ${name}`)
    return scenario
  }
  const answers = (name: string, operationId: string) => {
    const [first, ...others] = get(name).responses[operationId] ?? get(reserved.usual).responses[operationId] ?? []
    if (first === undefined) throw new MockError('MOCK_OPTIONS', `${vendor} ${name} has no ${operationId}`)
    return [first, ...others] as const
  }
  return {
    usual: Object.hasOwn(scenarios, chosen) ? chosen : reserved.usual,
    names: Object.keys(scenarios),
    invalidPath: Object.hasOwn(scenarios, reserved.invalidPath) ? reserved.invalidPath : reserved.invalidRequest,
    get,
    answers,
    answerAt(name, operationId, position) {
      const all = answers(name, operationId)
      return all[Math.min(position, all.length - 1)] ?? all[0]
    },
    after: (name, operationId) => ({ ...get(reserved.usual).after, ...get(name).after })[operationId],
  }
}
