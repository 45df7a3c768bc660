import { CredentialsError } from './errors.ts'

/**
 * What a credentials provider of the caller's gives.
 * @throws {CredentialsError} when it fails: one of its own, else with its error as the cause, which may say what the message
 * does not
 */
export async function askProvider<Value>(scheme: string, provider: () => Promise<Value>): Promise<Value> {
  try {
    return await provider()
  } catch (cause) {
    throw cause instanceof CredentialsError
      ? cause
      : new CredentialsError(scheme, `the credentials provider failed (${Object(cause).name})`, { cause })
  }
}
