import type { ContractPlaces } from './contractPlaces.ts'
import type { HarmlessPlaces } from './harmless.ts'
import type { Lifecycles } from './lifecycle.ts'

/** What consumers rely on, or everything that the description says. */
export type Profile = 'consumer' | 'audit'

export const profiles: readonly Profile[] = ['consumer', 'audit']

export type ParameterPlace = 'path' | 'query' | 'header'

/** One parameter of an operation, as far as a call needs it. */
export interface CallParameter {
  readonly name: string
  readonly in: ParameterPlace
  readonly required: boolean
}

/** One response of an operation, as far as a call needs it. */
export interface CallResponse {
  /** Empty when the response has no body. */
  readonly mediaTypes: readonly string[]
  /** Members of a success body that have one value only, such as a reply code of 0; another value is no success. */
  readonly constants?: Readonly<Record<string, unknown>>
}

/** How the page after a page of a list is asked for. Each place is the names that lead to it. */
export interface NextPage {
  /** The list itself, in the body of a success. */
  readonly rows: readonly string[]
  /** The token of the next page, in the same body; the last page has none. */
  readonly token: readonly string[]
  /** Where that token goes, in the arguments of a call. */
  readonly into: readonly string[]
}

/** One operation, as far as a call needs it. */
export interface CallOperation {
  readonly method: string
  readonly path: string
  /** Whether sending it again does no harm: GET, and what the description marks with `x-repeatable`. */
  readonly repeatable: boolean
  readonly parameters: readonly CallParameter[]
  readonly requestBody?: RequestBodyFacts
  readonly responses: Readonly<Record<string, CallResponse>>
  /** Where its success is one page of a list. */
  readonly nextPage?: NextPage
}

/** The body of a request, as far as a call needs it. */
export interface RequestBodyFacts {
  readonly required: boolean
  /** Says that it is sent as the parts of a form, and not as JSON. */
  readonly form?: true
}

export interface ServerFacts {
  readonly url: string
  /** What the client option `endpoint` calls it; the first server has no name. */
  readonly endpoint?: string
  readonly variables: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>
}

/** What a client needs of a description. Small, because it is part of every bundle. */
export interface CallDescription {
  readonly vendor: string
  /** The first one is the client's, unless its option `endpoint` names another. */
  readonly servers: readonly ServerFacts[]
  readonly operations: Readonly<Record<string, CallOperation>>
}

export interface ParameterFacts extends CallParameter {
  /** JSON types that the schema allows; a value on the wire is read as the first one that fits. */
  readonly types: readonly string[]
}

export interface HeaderFacts {
  readonly name: string
  readonly required: boolean
  readonly types: readonly string[]
}

export interface ResponseFacts extends CallResponse {
  readonly headers: readonly HeaderFacts[]
}

/** A value of a success that repeats what the request asked for. */
export interface Agreement {
  /** JSON Pointer into the body of the response. */
  readonly response: string
  readonly request:
    | { readonly in: ParameterPlace; readonly name: string }
    | { readonly in: 'body'; readonly pointer: string }
  /** Whether nobody has shown it; consumers are only warned then. */
  readonly inferred: boolean
}

/** How many requests a vendor takes in a time. */
export interface RateLimit {
  readonly requests: number
  readonly periodMs: number
  /** Names of the parameters whose values are counted apart; without any, all requests of an account count together. */
  readonly per: readonly string[]
}

/** One operation of a description, without its schemas. */
export interface OperationFacts extends CallOperation {
  readonly parameters: readonly ParameterFacts[]
  readonly requestBody?: RequestBodyFacts & { readonly mediaTypes: readonly string[] }
  readonly responses: Readonly<Record<string, ResponseFacts>>
  readonly agreements?: readonly Agreement[]
  readonly rateLimits?: readonly RateLimit[]
}

/** An operation, as far as it takes to tell that a request calls it. */
export interface AddressOperation {
  readonly method: string
  readonly path: string
  /** Those that there are, by status; what is in them does not matter here. */
  readonly responses: Readonly<Record<string, object>>
}

/** What tells whose an exchange is. */
export interface AddressFacts<Operation extends AddressOperation = AddressOperation> {
  readonly vendor: string
  readonly servers: readonly ServerFacts[]
  readonly trailingSlash: 'optional' | 'significant'
  readonly operations: Readonly<Record<string, Operation>>
}

/** What a description says beside its schemas. */
export interface DescriptionFacts extends CallDescription {
  readonly title: string
  readonly trailingSlash: AddressFacts['trailingSlash']
  /** Names of members and headers that never belong in a finding, a log or a recording. */
  readonly sensitive: readonly string[]
  /** Headers of which a request must have one, in lower case; none where the description asks for no credentials. */
  readonly credentialHeaders: readonly string[]
  readonly operations: Readonly<Record<string, OperationFacts>>
}

/** The part of Ajv's error that a finding is made of. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A compiled schema, as Ajv's standalone code exports it. */
export interface SchemaValidator {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/**
 * A set of compiled schemas: one for each profile, and what consumers are told of beside their own, which asks for what
 * is inferred too.
 */
export type SchemaSet = Profile | 'inferred'

/** Validators by place: see `validatorKey`. Of `inferred` only those are there that ask for more than a consumer's. */
export type Validators = Readonly<Record<SchemaSet, Readonly<Record<string, SchemaValidator>>>>

/** Loads what the judge knows of one operation, by its id. */
export type OperationLoaders = Readonly<
  Record<string, () => Promise<{ readonly facts: OperationFacts; readonly validators: Validators }>>
>

/** Everything the judge needs to know of a vendor. */
export interface Contract {
  readonly description: DescriptionFacts
  readonly lifecycles: Lifecycles
  readonly validators: Validators
  /** Loads the lines and sources of the description, which only findings and coverage need. */
  readonly places: () => Promise<ContractPlaces>
  /** Loads which values tell nothing about anybody, which only redaction needs. */
  readonly harmless: () => Promise<HarmlessPlaces>
}

/** Names of the places that have a validator; the generator writes them and the judge looks them up. */
export const validatorKey = {
  parameter: (operationId: string, place: ParameterPlace, name: string) => `${operationId} ${place} ${name}`,
  requestBody: (operationId: string, mediaType: string) => `${operationId} request ${mediaType}`,
  responseHeader: (operationId: string, status: string, name: string) =>
    `${operationId} ${status} header ${name.toLowerCase()}`,
  responseBody: (operationId: string, status: string, mediaType: string) => `${operationId} ${status} ${mediaType}`,
}
