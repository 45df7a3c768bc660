import { tokenPath } from './createTokenAddresses.ts'
import type { MockVendor } from './mockVendor.ts'
import { reserved } from './scenario.ts'

export interface MockDescription {
  readonly vendors: readonly {
    readonly vendor: string
    readonly title: string
    readonly address: string
    /** Where OAuth 2 clients get their tokens. */
    readonly tokenAddresses: readonly string[]
    readonly operations: Readonly<Record<string, string>>
    /** The scenario of jobs whose start chooses none. */
    readonly scenario: string
    /** Name and summary of each. */
    readonly scenarios: Readonly<Record<string, string>>
  }[]
}

/** What a mock at an address can do. */
export function describeMock(vendors: readonly MockVendor[], origin: string, scenario: string): MockDescription {
  return {
    vendors: vendors.map(({ contract: { description }, scenarios, tokenUrls }) => ({
      vendor: description.vendor,
      title: description.title,
      address: `${origin}/${description.vendor}`,
      tokenAddresses: tokenUrls.map((url) => origin + tokenPath(description.vendor, url)),
      operations: Object.fromEntries(
        Object.entries(description.operations).map(([id, { method, path }]) => [id, `${method} ${path}`]),
      ),
      scenario: Object.hasOwn(scenarios, scenario) ? scenario : reserved.usual,
      scenarios: Object.fromEntries(Object.entries(scenarios).map(([name, { summary }]) => [name, summary])),
    })),
  }
}

/** The same in lines for a terminal. */
export function formatMock({ vendors }: MockDescription): string {
  const width = Math.max(...vendors.map(({ vendor }) => vendor.length))
  const lines = vendors.map(({ vendor, address, scenario, scenarios, tokenAddresses }) => {
    const names = Object.keys(scenarios).map((name) => (name === scenario ? `[${name}]` : name))
    const rows = [names.join(', '), ...tokenAddresses.map((token) => `tokens: ${token}`)]
    return [`${vendor.padEnd(width)}  ${address}`, ...rows.map((row) => `${' '.repeat(width)}  ${row}`)].join('\n')
  })
  return [
    ...lines,
    'Choose a scenario with the header "Mock-Scenario: <name>", or one answer with "Prefer: code=<status>, example=<name>".',
  ].join('\n')
}
