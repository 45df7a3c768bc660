import type { Vendor } from './registry.ts'
import { readYamlFile } from './yamlFile.ts'

/** What the mock plays: for each operation its responses in order; the last one repeats. */
export interface Scenario {
  readonly summary: string
  /** Request example of each start operation; the first one where it is not named. */
  readonly requests?: Readonly<Record<string, string>>
  /** Examples as `<status>.<case>`. */
  readonly responses: Readonly<Record<string, readonly string[]>>
}

export function readScenario(vendor: Vendor, name: string): Scenario {
  const scenario = (readYamlFile(vendor.scenarios).value as Record<string, Scenario>)[name]
  if (scenario === undefined) throw new Error(`${vendor.scenarios} has no scenario ${name}`)
  return scenario
}

/** Gives one response of a scenario after the other, as values of the header `Prefer`. */
export function playScenario(scenario: Scenario): (operationId: string) => string {
  const played = new Map<string, number>()
  return (operationId) => {
    const responses = scenario.responses[operationId] ?? []
    const position = played.get(operationId) ?? 0
    played.set(operationId, position + 1)
    const [, status, example] = /^(\d{3})\.(.+)$/.exec(responses[Math.min(position, responses.length - 1)] ?? '') ?? []
    if (status === undefined) throw new Error(`the scenario "${scenario.summary}" has no response for ${operationId}`)
    return `code=${status}, example=${example}`
  }
}
