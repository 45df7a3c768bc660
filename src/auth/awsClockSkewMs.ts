import type { AuthContext } from './authScheme.ts'
import { clockSkewMs } from './clockSkewMs.ts'

// Refusals of a signature, which is looked at before anything else is done: AWS's own SDKs send any call again after them.
// https://github.com/smithy-lang/smithy-typescript/tree/main/packages/core/src/submodules/retry: CLOCK_SKEW_ERROR_CODES
const codes =
  /\b(InvalidSignatureException|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed|SignatureDoesNotMatch)\b/

/** By how many milliseconds AWS's clock is ahead of ours, where a refusal may come from that; 0 for any other. */
export async function awsClockSkewMs(answer: Response, context: AuthContext): Promise<number> {
  // https://docs.aws.amazon.com/general/latest/gr/aws-sdk-error-handling: the code stands in a header or in the body
  const told = answer.headers.get('x-amzn-errortype') ?? (await answer.clone().text())
  return codes.test(told) ? clockSkewMs(answer, context) : 0
}
