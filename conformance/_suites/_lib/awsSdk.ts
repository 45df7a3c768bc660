import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import {
  listOperations,
  type OpenApi,
  type PlacedOperation,
  type Response,
  resolve,
  type Schema,
  schemaBranches,
  schemaTypes,
} from '../../../scripts/_lib/openapi.ts'

/** An installed client package of the AWS SDK for JavaScript. */
export interface AwsSdk {
  /** What the package exports: commands, enums, and the schema of each shape under the shape's name and a `$`. */
  readonly exports: Readonly<Record<string, unknown>>
  /** Type names of the members of each structure, from the package's type declarations. */
  readonly memberTypes: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Names of the errors of each operation, from the documentation in the package's type declarations. */
  readonly errorNames: (operation: string) => readonly string[]
}

export async function loadAwsSdk(packageName: string): Promise<AwsSdk> {
  const folder = join(dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`)), 'dist-types')
  return {
    exports: (await import(packageName)) as Readonly<Record<string, unknown>>,
    memberTypes: readMemberTypes(join(folder, 'models')),
    errorNames: (operation) => {
      const declaration = readFileSync(join(folder, 'commands', `${operation}Command.d.ts`), 'utf8')
      return [...declaration.matchAll(/@throws \{@link (\w+)\}/g)].map(([, name = '']) => name)
    },
  }
}

function readMemberTypes(folder: string): Map<string, Map<string, string>> {
  const types = new Map<string, Map<string, string>>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest)
    for (const statement of source.statements.filter(ts.isInterfaceDeclaration)) {
      const members = statement.members.filter(ts.isPropertySignature).map(({ name, type }): [string, string] => {
        return [name.getText(source), type?.getText(source).replace(/ \| undefined$/, '') ?? '']
      })
      types.set(statement.name.text, new Map(members))
    }
  }
  return types
}

// What is compared: the SDK's schemas hold methods, paths, success statuses, places of members, their types and which
// are required. Enums and the errors of an operation are in its type declarations only. Patterns, lengths and ranges
// are nowhere in the package, and neither are null members: the SDK drops them from answers.

/** One thing on the wire: a parameter, a header, or a member of a body at any depth. */
interface Part {
  /** `request body /sortBy/order` */
  readonly place: string
  readonly type: string
  readonly required: boolean
  readonly values?: readonly string[] | undefined
}

const factsOf = ({ place, type, required, values }: Part): string[] => [
  `${place}: ${type}`,
  ...(required ? [`${place}: required`] : []),
  ...(values === undefined ? [] : [`${place}: one of ${[...values].sort().join(', ')}`]),
]

// https://github.com/smithy-lang/smithy-typescript/blob/main/packages/types/src/schema/static-schemas.ts
type SdkSchema = readonly [id: number, namespace: string, name: string, traits: unknown, ...rest: unknown[]]
const schemaId = { simple: 0, list: 1, map: 2, structure: 3, operation: 9 }
const traitBits = { httpLabel: 1, sensitive: 8 }

interface SdkTraits {
  readonly http?: readonly [method: string, path: string, status: number]
  readonly httpError?: number
  readonly httpHeader?: string
  readonly httpLabel?: boolean
  readonly httpQuery?: string
  readonly sensitive?: boolean
}

function readTraits(traits: unknown): SdkTraits {
  if (typeof traits !== 'number') return traits as SdkTraits
  return Object.fromEntries(Object.entries(traitBits).flatMap(([name, bit]) => (traits & bit ? [[name, true]] : [])))
}

/** A reference is a schema, the number of a plain type, a function that gives one of them, or a pair of one with traits. */
function follow(reference: unknown): { schema: SdkSchema | number; traits: SdkTraits } {
  if (typeof reference === 'function') return follow(reference())
  if (typeof reference === 'number') return { schema: reference, traits: {} }
  const list = reference as readonly unknown[]
  if (list.length > 2) return { schema: list as SdkSchema, traits: readTraits(list[3]) }
  const { schema, traits } = follow(list[0])
  return { schema, traits: { ...traits, ...readTraits(list[1]) } }
}

interface SdkMember {
  readonly name: string
  readonly schema: SdkSchema | number
  readonly traits: SdkTraits
  readonly required: boolean
  readonly values: readonly string[] | undefined
}

function sdkMembers(sdk: AwsSdk, [, , shape, , names, references, required = 0]: SdkSchema): SdkMember[] {
  return (names as readonly string[]).map((name, index) => {
    const enumeration = sdk.exports[sdk.memberTypes.get(shape)?.get(name) ?? '']
    return {
      name,
      ...follow((references as readonly unknown[])[index]),
      // Required members come first; the schema ends with their number.
      required: index < (required as number),
      values: typeof enumeration === 'object' ? Object.values(enumeration as Record<string, string>) : undefined,
    }
  })
}

// https://github.com/smithy-lang/smithy-typescript/blob/main/packages/types/src/schema/sentinels.ts
// A timestamp of its own format is a number in this protocol:
// https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#shape-serialization
// Bytes are text in Base64 there.
const plainTypes: Readonly<Record<number, string>> = {
  0: 'string',
  1: 'number',
  2: 'boolean',
  4: 'number',
  21: 'string',
}
const listBit = 64
const mapBit = 128

function sdkParts(sdk: AwsSdk, member: Omit<SdkMember, 'name' | 'traits'>, place: string): Part[] {
  const { schema, required, values } = member
  const part = (type: string): Part => ({ place, type, required, values })
  const item = (reference: unknown) =>
    sdkParts(sdk, { ...follow(reference), required: false, values: undefined }, `${place}/*`)
  if (typeof schema === 'number') {
    if (schema & listBit) return [part('list'), ...item(schema - listBit)]
    if (schema & mapBit) return [part('map'), ...item(schema - mapBit)]
    const type = plainTypes[schema]
    if (type === undefined) throw new Error(`${place} has the unknown type ${schema}`)
    return [part(type)]
  }
  const [id] = schema
  if (id === schemaId.simple) return sdkParts(sdk, { ...member, ...follow(schema[4]) }, place)
  if (id === schemaId.list) return [part('list'), ...item(schema[4])]
  if (id === schemaId.map) return [part('map'), ...item(schema[5])]
  if (id !== schemaId.structure) throw new Error(`${place} has a schema of the unknown kind ${id}`)
  const inner = sdkMembers(sdk, schema).flatMap((child) => sdkParts(sdk, child, `${place}/${child.name}`))
  return [part('structure'), ...inner]
}

/** The members of a structure on the wire: those in headers, then the others as a body. */
function sdkMessage(sdk: AwsSdk, members: readonly SdkMember[], place: string): Part[] {
  const inBody = members.filter(({ traits }) => traits.httpHeader === undefined)
  const headers = members.filter(({ traits }) => traits.httpHeader !== undefined)
  const body = { place: `${place} body`, type: 'structure', required: inBody.some(({ required }) => required) }
  return [
    ...headers.flatMap((member) => sdkParts(sdk, member, `${place} header ${member.traits.httpHeader}`)),
    ...(inBody.length === 0 ? [] : [body]),
    ...inBody.flatMap((member) => sdkParts(sdk, member, `${place} body /${member.name}`)),
  ]
}

/** Facts about the operations at some paths and below them that only one side knows. */
export function compareWithSdk(sdk: AwsSdk, document: OpenApi, paths: readonly string[]) {
  const sdkSays = sdkOperations(sdk, paths).flatMap((name) =>
    sdkFacts(sdk, name).map((fact) => `${uncapitalize(name)} ${fact}`),
  )
  const contractSays = listOperations(document).flatMap((placed) =>
    contractFacts(document, placed).map((fact) => `${placed.operation.operationId} ${fact}`),
  )
  const onlyContract = contractSays.filter((fact) => !sdkSays.includes(fact))
  return {
    onlySdk: sdkSays.filter((fact) => !contractSays.includes(fact)).sort(),
    // The media types of one body say the same.
    onlyContract: [...new Set(onlyContract)].sort(),
  }
}

/** Names of the SDK's operations at some paths and below them. */
function sdkOperations(sdk: AwsSdk, paths: readonly string[]): string[] {
  return Object.values(sdk.exports).flatMap((value) => {
    if (!Array.isArray(value) || value[0] !== schemaId.operation) return []
    const { schema, traits } = follow(value)
    const [, own] = traits.http ?? []
    const isBelow = paths.some((path) => own === path || own?.startsWith(`${path}/`))
    return isBelow && typeof schema !== 'number' ? [schema[2]] : []
  })
}

function sdkOperation(sdk: AwsSdk, operation: string) {
  const membersAt = (reference: unknown) => {
    const { schema } = follow(reference)
    return typeof schema === 'number' ? [] : sdkMembers(sdk, schema)
  }
  const { schema, traits } = follow(sdk.exports[`${operation}$`])
  if (typeof schema === 'number' || traits.http === undefined) throw new Error(`the SDK has no operation ${operation}`)
  const [, , , , input, output] = schema
  const errors = sdk.errorNames(operation).flatMap((name) => {
    const reference = sdk.exports[`${name}$`]
    const status = follow(reference).traits.httpError
    // The base class of all errors has no status.
    return status === undefined ? [] : [{ name, status, members: membersAt(reference) }]
  })
  return { http: traits.http, request: membersAt(input), response: membersAt(output), errors }
}

/** What the SDK publishes about an operation, one sentence for each fact. */
function sdkFacts(sdk: AwsSdk, operation: string): string[] {
  const { http, request, response, errors } = sdkOperation(sdk, operation)
  const [method, path, success] = http
  const parameters = request.flatMap((member) => {
    const { httpLabel, httpQuery } = member.traits
    if (httpLabel) return sdkParts(sdk, member, `request path ${member.name}`)
    return httpQuery === undefined ? [] : sdkParts(sdk, member, `request query ${httpQuery}`)
  })
  const others = request.filter(({ traits: { httpLabel, httpQuery } }) => !httpLabel && httpQuery === undefined)
  return [
    `request: ${method} ${path}`,
    `${success}: success`,
    ...errors.map(({ status }) => `${status}: error`),
    ...[
      ...parameters,
      ...sdkMessage(sdk, others, 'request'),
      ...sdkMessage(sdk, response, String(success)),
      ...errors.flatMap(({ status, members }) => sdkMessage(sdk, members, String(status))),
    ].flatMap(factsOf),
  ]
}

/** The name of the error that the SDK documents for an operation and a status. */
export function sdkErrorName(sdk: AwsSdk, operationId: string, status: number): string | undefined {
  return sdkOperation(sdk, capitalize(operationId)).errors.find((error) => error.status === status)?.name
}

/** Names of the members of an operation's request that the SDK keeps out of logs. */
export function sdkSensitiveMembers(sdk: AwsSdk, operationId: string): string[] {
  const { request } = sdkOperation(sdk, capitalize(operationId))
  return request.filter(({ traits }) => traits.sensitive).map(({ name }) => name)
}

// Shapes of the SDK begin with a capital letter, operationIds do not.
const capitalize = (operationId: string) => operationId.charAt(0).toUpperCase() + operationId.slice(1)
const uncapitalize = (shape: string) => shape.charAt(0).toLowerCase() + shape.slice(1)

/** What a description says about an operation, in the same sentences. */
function contractFacts(document: OpenApi, { operation, ...placed }: PlacedOperation): string[] {
  const bodyParts = (content: Response['content'], place: string, required: boolean) =>
    Object.values(content ?? {}).flatMap(({ schema }) => contractParts(document, schema, place, required))
  const parameters = placed.parameters.flatMap(({ parameter: { name, in: kind, schema, required = false } }) =>
    contractParts(document, schema, `request ${kind} ${name}`, required),
  )
  const requestBody = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
  const responses = Object.entries(operation.responses).flatMap(([status, value]) => {
    const { headers = {}, content } = resolve<Response>(document, value)
    return [
      ...Object.entries(headers).flatMap(([name, header]) => {
        const { schema, required = false } = resolve(document, header)
        if (protocolHeaders.includes(name)) return []
        return contractParts(document, schema, `${status} header ${name}`, required)
      }),
      ...bodyParts(content, `${status} body`, false),
    ]
  })
  return [
    `request: ${placed.method} ${placed.path}`,
    ...Object.keys(operation.responses).map((status) => `${status}: ${status.startsWith('2') ? 'success' : 'error'}`),
    ...[
      ...parameters,
      ...bodyParts(requestBody?.content, 'request body', requestBody?.required ?? false),
      ...responses,
    ].flatMap(factsOf),
  ]
}

// Headers of every answer, so that no shape of the SDK holds them.
// https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
const protocolHeaders = ['x-amzn-RequestId', 'x-amzn-ErrorType']

const jsonTypes: Readonly<Record<string, string>> = { object: 'structure', array: 'list', integer: 'number' }
const typeText = (types: readonly string[]) => types.map((type) => jsonTypes[type] ?? type).join(' or ')

function contractParts(document: OpenApi, value: Schema, place: string, required: boolean): Part[] {
  // The shapes of the SDK have one type each and do not mention null.
  const branches = schemaBranches(document, value).filter(({ type }) => type !== 'null')
  const types = branches.flatMap((branch) => schemaTypes(document, branch))
  const [schema = {}] = branches
  const values = (schema['enum'] ?? schema['x-extensible-enum']) as readonly string[] | undefined
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>)
  const inner = (schema['items'] ?? schema['additionalProperties']) as Schema | undefined
  const demanded = (schema['required'] ?? []) as readonly string[]
  return [
    { place, type: 'additionalProperties' in schema ? 'map' : typeText(types), required, values },
    ...properties.flatMap(([name, property]) => {
      const separator = place.endsWith(' body') ? ' /' : '/'
      return contractParts(document, property, `${place}${separator}${name}`, demanded.includes(name))
    }),
    ...(inner === undefined ? [] : contractParts(document, inner, `${place}/*`, false)),
  ]
}
