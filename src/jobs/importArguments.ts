import type { OperationArguments } from '../client/arguments.ts'

/**
 * What starts an import: the arguments of its operation, where the members of the body that the file gives need not be there,
 * and the file.
 */
export type ImportArguments<Operation, FromFile extends string> = Omit<OperationArguments<Operation>, 'body'> & {
  /** What is imported; `openAsBlob` of `node:fs` makes one of a path. Without it, the body says where the vendor has it. */
  readonly file?: Blob
} & BodyArgument<WithoutFile<BodyOf<Operation>, FromFile>>

type BodyOf<Operation> = OperationArguments<Operation> extends { readonly body: infer Body } ? Body : never

/** Of each member of a union by itself. */
type WithoutFile<Body, Names extends string> = Body extends unknown
  ? Omit<Body, Names> & Partial<Pick<Body, Extract<keyof Body, Names>>>
  : never

type BodyArgument<Body> = Partial<Body> extends Body ? { readonly body?: Body } : { readonly body: Body }
