import type { DescriptionFacts } from '../../src/contract/contract.ts'
import { describeCalls } from './description.ts'
import { printValue } from './printValue.ts'

/** The text of `calls.ts`. The response that most statuses have stands once: it goes to browsers too. */
export function generateCalls(description: DescriptionFacts, banner: string): string {
  const calls = describeCalls(description)
  const printed = Object.values(calls.operations).flatMap(({ responses }) =>
    Object.values(responses).map((response) => printValue(response)),
  )
  const [usual] = printed.toSorted((one, other) => count(printed, other) - count(printed, one))
  return `${banner}
import type { CallDescription } from '../../src/contract/contract.ts'

const usual = ${usual} as const

export const calls = ${printValue(calls).replaceAll(`: ${usual}`, ': usual')} as const satisfies CallDescription
`
}

const count = (texts: readonly string[], text: string) => texts.filter((other) => other === text).length
