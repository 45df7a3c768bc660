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
import { readYamlFile } from '../../../scripts/_lib/yamlFile.ts'
import type { Contract, Profile, SchemaSet } from '../../../src/contract/contract.ts'
import { type Exchange, type HeaderList, isJsonMediaType } from '../../../src/contract/exchange.ts'
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
  readonly error?: StatedReason
}

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
  'error',
]

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
    return (yaml.value as CaseRow[]).map((row, index): Case => {
      const line = yaml.lineOf([index])
      const unknown = Object.keys(row).filter((member) => !rowMembers.includes(member))
      if (unknown.length > 0) throw new Error(`${file}:${line} has the unknown member ${unknown.join(', ')}`)
      if ((row.error !== undefined) !== (folder === 'rejects')) {
        throw new Error(
          `${file}:${line}: ${folder === 'rejects' ? 'a reject states its error' : 'an accept has no error'}`,
        )
      }
      return {
        file,
        line,
        description: row.description,
        operationId,
        profile: row.profile === 'inferred' ? 'audit' : (row.profile ?? 'consumer'),
        warnsConsumers: row.profile === 'inferred',
        exchange:
          side === 'request'
            ? requestCase(vendor, operationId, row)
            : responseCase(vendor, operationId, Number(side), row),
        error: row.error,
      }
    })
  })
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
  if (row.patch === undefined) return example
  if (example === undefined) throw new Error(`"${row.description}" patches a body, but there is no example`)
  return { ...example, value: jsonPatch.applyPatch(structuredClone(example.value), row.patch, true).newDocument }
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
