import type { AuthContext } from './authScheme.ts'

// Signatures and nonces hold for five minutes; the AWS SDK takes a clock for wrong from four on.
// https://github.com/aws/aws-sdk-js-v3/tree/main/packages/core: AwsSdkSigV4Signer, skewExceedsThreshold
const leastMs = 240_000

/** By how many milliseconds the clock of who answered is ahead of ours; 0 for a little, which is told to nobody. */
export function clockSkewMs({ headers }: Response, { now, onClockSkew }: AuthContext): number {
  const aheadMs = Date.parse(headers.get('date') ?? '') - now()
  if (!(Math.abs(aheadMs) >= leastMs)) return 0
  onClockSkew?.(aheadMs)
  return aheadMs
}
