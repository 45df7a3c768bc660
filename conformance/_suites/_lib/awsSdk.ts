import { readdirSync, readFileSync } from 'node:fs'
import { createServer, request as sendRequest } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import ts from 'typescript'
import {
  listOperations,
  type OpenApi,
  type PlacedOperation,
  type Response,
  resolve,
  type Schema,
  schemaTypes,
} from '../../../scripts/_generate/openapi.ts'
import type { Exchange, HeaderList } from '../../../src/conformance/exchange.ts'

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
const schemaId = { simple: 0, list: 1, structure: 3, operation: 9 }
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
  return { httpLabel: (traits & traitBits.httpLabel) > 0, sensitive: (traits & traitBits.sensitive) > 0 }
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
// https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#protocol-behaviors
const plainTypes: Readonly<Record<number, string>> = { 0: 'string', 1: 'number', 2: 'boolean', 4: 'number' }
const listBit = 64

function sdkParts(sdk: AwsSdk, member: Omit<SdkMember, 'name' | 'traits'>, place: string): Part[] {
  const { schema, required, values } = member
  const part = (type: string): Part => ({ place, type, required, values })
  const item = (reference: unknown) => sdkParts(sdk, { ...follow(reference), required: false, values: undefined }, `${place}/*`)
  if (typeof schema === 'number') {
    if (schema & listBit) return [part('list'), ...item(schema - listBit)]
    const type = plainTypes[schema]
    if (type === undefined) throw new Error(`${place} has the unknown type ${schema}`)
    return [part(type)]
  }
  const [id] = schema
  if (id === schemaId.simple) return sdkParts(sdk, { ...member, ...follow(schema[4]) }, place)
  if (id === schemaId.list) return [part('list'), ...item(schema[4])]
  if (id !== schemaId.structure) throw new Error(`${place} has a schema of the unknown kind ${id}`)
  const inner = sdkMembers(sdk, schema).flatMap((child) => sdkParts(sdk, child, `${place}/${child.name}`))
  return [part('structure'), ...inner]
}
