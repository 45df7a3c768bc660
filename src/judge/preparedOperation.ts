import {
  type Contract,
  type HeaderFacts,
  type OperationFacts,
  type ParameterFacts,
  type Profile,
  type SchemaValidator,
  validatorKey,
} from '../contract/contract.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { lifecycleOfPoll, type WaitStep } from '../contract/lifecycle.ts'

/** A place whose values are judged by a schema. */
export interface SchemaPlace {
  readonly key: string
  /** Undefined when the contract has none, so that its values are refused. */
  readonly validator: SchemaValidator | undefined
  /** Asks for what is inferred too, of which consumers are only told; undefined where that is nothing. */
  readonly inferredValidator: SchemaValidator | undefined
  /** Names whose values are not shown. */
  readonly sensitive: readonly string[]
  /** Names around the value; a sensitive one hides the whole. */
  readonly outerNames: readonly string[]
}

/** A parameter or header, with the pointer of findings about it. */
export interface PreparedValue<Facts> {
  readonly facts: Facts
  /** Its name in lower case, as headers are looked for. */
  readonly lowerName: string
  readonly pointer: string
  readonly place: SchemaPlace
}

export interface PreparedResponse {
  readonly headers: readonly PreparedValue<HeaderFacts>[]
  /** In lower case. */
  readonly headerNames: ReadonlySet<string>
  /** By media type; empty when the response has no body. */
  readonly bodies: ReadonlyMap<string, SchemaPlace>
}

/** An operation with the schemas of its places. */
export interface PreparedOperation {
  readonly facts: OperationFacts
  readonly parameters: readonly PreparedValue<ParameterFacts>[]
  readonly queryNames: ReadonlySet<string>
  /** By media type. */
  readonly requestBodies: ReadonlyMap<string, SchemaPlace>
  readonly responses: ReadonlyMap<number, PreparedResponse>
  /** Of an operation that asks for a job. */
  readonly wait: WaitStep | undefined
}

export function schemaPlace(
  { description, validators }: Contract,
  profile: Profile,
  key: string,
  outerNames: readonly string[] = [],
): SchemaPlace {
  return {
    key,
    validator: validators[profile][key],
    inferredValidator: profile === 'consumer' ? validators.inferred[key] : undefined,
    sensitive: description.sensitive,
    outerNames,
  }
}

/** What judging an operation needs: names made of texts are slow to look up for each exchange. */
export function prepareOperation(contract: Contract, profile: Profile, operationId: string): PreparedOperation {
  const facts = contract.description.operations[operationId] as OperationFacts
  const { parameters, requestBody, responses } = facts
  const bodies = (mediaTypes: readonly string[], validatorOf: (mediaType: string) => string) =>
    new Map(mediaTypes.map((mediaType) => [mediaType, schemaPlace(contract, profile, validatorOf(mediaType))]))
  const [, lifecycle] = lifecycleOfPoll(contract.lifecycles, operationId) ?? []
  return {
    facts,
    wait: lifecycle?.wait,
    parameters: parameters.map((facts) => ({
      facts,
      lowerName: facts.name.toLowerCase(),
      pointer: toPointer([facts.in, facts.name]),
      place: schemaPlace(contract, profile, validatorKey.parameter(operationId, facts.in, facts.name), [facts.name]),
    })),
    queryNames: new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)),
    requestBodies: bodies(requestBody?.mediaTypes ?? [], (type) => validatorKey.requestBody(operationId, type)),
    responses: new Map(
      Object.entries(responses).map(([status, { headers, mediaTypes }]) => [
        Number(status),
        {
          headers: headers.map((facts) => ({
            facts,
            lowerName: facts.name.toLowerCase(),
            pointer: toPointer([facts.name.toLowerCase()]),
            place: schemaPlace(contract, profile, validatorKey.responseHeader(operationId, status, facts.name), [
              facts.name,
            ]),
          })),
          headerNames: new Set(headers.map(({ name }) => name.toLowerCase())),
          bodies: bodies(mediaTypes, (type) => validatorKey.responseBody(operationId, status, type)),
        },
      ]),
    ),
  }
}
