import { describe, expect, test } from 'vitest'
import { redocly } from '../../scripts/_lib/redocly.ts'
import { vendors } from './_lib/vendors.ts'

// A hand-written model description reaches 86.
const leastScore = 95

describe.each(vendors)('$name', ({ name }) => {
  test(`its description scores at least ${leastScore} with redocly score`, async () => {
    const { stdout } = await redocly(['score', name, '--format', 'json'])
    const { agentReadiness } = JSON.parse(stdout) as { agentReadiness: number }
    expect(agentReadiness).toBeGreaterThanOrEqual(leastScore)
  })
})
