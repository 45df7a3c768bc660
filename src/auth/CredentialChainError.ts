import { CredentialsError } from './errors.ts'

/** A chain of sources that gave no credentials. Nothing of what the sources hold is in it. */
// It has no `cause`: what a source throws may quote a command of the user's, or what that has printed.
export class CredentialChainError extends CredentialsError {
  /** The message without whose error it is, for one that tells of other sources too. */
  declare readonly problem: string
  constructor(scheme: string, problem: string) {
    super(scheme, problem)
    this.problem = problem
  }
}
