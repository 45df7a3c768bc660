import jsonPatch, { type Operation as PatchOperation } from 'fast-json-patch'
import {
  type ExampleBody,
  exampleExchange,
  exampleSide,
  requestExample,
  responseExample,
  successStatus,
} from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { listOperations } from '../../../scripts/_lib/openapi.ts'
import { readYamlFile } from '../../../scripts/_lib/yamlFile.ts'
import type { Contract, Profile, SchemaSet } from '../../../src/contract/contract.ts'
import { type Exchange, type HeaderList, isJsonMediaType } from '../../../src/contract/exchange.ts'
import { putPointer } from '../../../src/contract/putPointer.ts'
import { checkExchange } from '../../../src/judge/createJudge.ts'
import type { Finding, FindingRule, Severity } from '../../../src/judge/finding.ts'
import { evidenceFiles } from './vendors.ts'

/** What a reject must be refused for. */
export interface StatedReason {
  readonly rule: FindingRule
  readonly pointer?: string
  readonly keyword?: string
}

interface CaseRow {
  readonly description: string
  readonly profile?: SchemaSet
  readonly example?: string
  readonly request?: string
  readonly patch?: readonly PatchOperation[]
  readonly body?: unknown
  readonly text?: string
  readonly parameters?: Readonly<Record<string, string | number | null>>
  readonly headers?: Readonly<Record<string, string | null>>
  readonly each?: { readonly values: readonly unknown[] } & EachPlace
  /** One of the values of `each`, in the body. */
  readonly put?: { readonly pointer: string; readonly value: unknown }
  readonly error?: StatedReason
}

/** Where a row puts one value after the other: in the body, or in a parameter or header of this name. */
type EachPlace = { readonly pointer: string } | { readonly parameter: string } | { readonly header: string }

const rowMembers = [
  'description',
  'profile',
  'example',
  'request',
  'patch',
  'body',
  'text',
  'parameters',
  'headers',
  'each',
  'error',
]

/** A file of this name holds for each operation that documents the status, or for each with a body in its request. */
const everyOperation = 'every'

/** One accept or reject with the exchange that it stands for. */
export interface Case {
  readonly file: string
  readonly line: number
  readonly description: string
  readonly operationId: string
  readonly profile: Profile
  /** Whether consumers are warned of what the audit profile refuses. */
  readonly warnsConsumers: boolean
  readonly exchange: Exchange
  readonly error: StatedReason | undefined
}

/** The accepts or rejects of a vendor. */
export function readCases(vendor: GeneratedVendor, folder: 'accepts' | 'rejects'): Case[] {
  return evidenceFiles(vendor, folder, '.yaml').flatMap((file) => {
    const name = /\/([A-Za-z0-9]+)\.(request|\d{3})\.yaml$/.exec(file)
    if (name === null)
      throw new Error(`${file} must be named <operationId>.<status>.yaml or <operationId>.request.yaml`)
    const [, operationId = '', side = ''] = name
    const yaml = readYamlFile(file)
    if (!Array.isArray(yaml.value) || yaml.value.length === 0) throw new Error(`${file} has no rows`)
    return (yaml.value as CaseRow[]).flatMap((row, index): Case[] => {
      const line = yaml.lineOf([index])
      const unknown = Object.keys(row).filter((member) => !rowMembers.includes(member))
      if (unknown.length > 0) throw new Error(`${file}:${line} has the unknown member ${unknown.join(', ')}`)
      if ((row.error !== undefined) !== (folder === 'rejects')) {
        throw new Error(
          `${file}:${line}: ${folder === 'rejects' ? 'a reject states its error' : 'an accept has no error'}`,
        )
      }
      const operationIds = operationId === everyOperation ? operationsOf(vendor, side) : [operationId]
      if (operationIds.length === 0) throw new Error(`${file} is about no operation: none has the status ${side}`)
      return operationIds.flatMap((own) =>
        eachRow(row).map((one) => ({
          file,
          line,
          description: one.description,
          operationId: own,
          profile: row.profile === 'inferred' ? 'audit' : (row.profile ?? 'consumer'),
          warnsConsumers: row.profile === 'inferred',
          exchange: side === 'request' ? requestCase(vendor, own, one) : responseCase(vendor, own, Number(side), one),
          error: row.error,
        })),
      )
    })
  })
}

function operationsOf({ document }: GeneratedVendor, side: string): string[] {
  const operations = listOperations(document).map(({ operation }) => operation)
  const about = operations.filter(({ requestBody, responses }) =>
    side === 'request' ? requestBody !== undefined : responses[side] !== undefined,
  )
  return about.map(({ operationId }) => operationId)
}

/** The row for each of its values; itself where it has no list of them. */
function eachRow({ each, ...row }: CaseRow): CaseRow[] {
  if (each === undefined) return [row]
  return each.values.map((value) => ({
    ...row,
    description: `${row.description} (${JSON.stringify(value)})`,
    ...valueAt(row, each, value),
  }))
}

function valueAt(row: CaseRow, place: EachPlace, value: unknown): Partial<CaseRow> {
  if ('parameter' in place) return { parameters: { ...row.parameters, [place.parameter]: value as string } }
  if ('header' in place) return { headers: { ...row.headers, [place.header]: value as string } }
  return { put: { pointer: place.pointer, value } }
}

function requestCase({ contract, document }: GeneratedVendor, operationId: string, row: CaseRow): Exchange {
  const request = changedBody(requestExample(document, operationId, row.example), row)
  const status = successStatus(document, operationId)
  const exchange = exampleExchange(contract, document, operationId, {
    ...parametersOf(row),
    request,
    status,
    response: undefined,
  })
  return { request: changedSide(exchange.request, row) }
}

function responseCase(
  { contract, document }: GeneratedVendor,
  operationId: string,
  status: number,
  row: CaseRow,
): Exchange {
  const request = requestExample(document, operationId, row.request)
  const example = responseExample(document, operationId, status, row.example)
  const parts = { ...parametersOf(row), request, status, response: example }
  const exchange = exampleExchange(contract, document, operationId, parts)
  const agreed =
    example && isJsonMediaType(example.mediaType) ? JSON.parse(exchange.response?.body ?? '') : example?.value
  const body = changedBody(example && { ...example, value: agreed }, row)
  return { ...exchange, response: changedSide({ status, ...exampleSide([], body) }, row) }
}

const parametersOf = ({ parameters }: CaseRow) => (parameters === undefined ? {} : { parameters })

function changedBody(example: ExampleBody | undefined, row: CaseRow): ExampleBody | undefined {
  if ('body' in row) return { mediaType: 'application/json', ...example, value: row.body }
  const { patch = [], put } = row
  if (patch.length === 0 && put === undefined) return example
  if (example === undefined) throw new Error(`"${row.description}" changes a body, but there is no example`)
  const patched: unknown = jsonPatch.applyPatch(structuredClone(example.value), patch, true).newDocument
  return { ...example, value: put === undefined ? patched : putPointer(patched, put.pointer, put.value) }
}

function changedSide<Side extends { readonly headers: HeaderList; readonly body?: string }>(
  side: Side,
  row: CaseRow,
): Side {
  const changes = Object.entries(row.headers ?? {})
  const kept = side.headers.filter(
    ([name]) => !changes.some(([changed]) => changed.toLowerCase() === name.toLowerCase()),
  )
  const added = changes.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
  return { ...side, headers: [...kept, ...added], ...(row.text === undefined ? {} : { body: row.text }) }
}

/**
 * Findings of one severity that the judge has for a case in a profile; an exchange that it does not judge is an error of
 * the case.
 */
export function judgeCase(
  contract: Contract,
  { exchange, profile: own, file, line }: Case,
  { profile = own, severity = 'error' }: { readonly profile?: Profile; readonly severity?: Severity } = {},
): Finding[] {
  const result = checkExchange(contract, exchange, { profile })
  if (!result.judged) throw new Error(`${file}:${line} was not judged: ${result.reason}`)
  return result.findings.filter((finding) => finding.severity === severity)
}

/** Whether the findings are one, and the stated one. */
export function isStatedReason(findings: readonly Finding[], { rule, pointer = '', keyword }: StatedReason): boolean {
  const [finding, ...others] = findings
  return (
    others.length === 0 &&
    finding?.rule === rule &&
    finding.pointer === pointer &&
    (keyword === undefined || finding.keywords.includes(keyword))
  )
}
