import { toFormData } from '../client/toFormData.ts'
import type { Contract, OperationFacts } from '../contract/contract.ts'
import type { ExchangeRequest } from '../contract/exchange.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { BodyMember, StartStep } from '../contract/lifecycle.ts'
import type { OperationMatch } from '../contract/operationMatcher.ts'
import { putPointer } from '../contract/putPointer.ts'
import { createJudge } from '../judge/createJudge.ts'
import type { Finding } from '../judge/finding.ts'

/** The call that starts a job. */
export interface StartCall {
  readonly step: StartStep
  readonly operation: OperationFacts
  /** Parameters by name, and `body`. */
  readonly inputs: Readonly<Record<string, unknown>>
}

/**
 * Judges the call that would start a job before anything is sent. What the file of an import gives is not there yet: something
 * stands in its place, of which nothing is told.
 */
export async function startFindings(
  contract: Contract,
  { step, operation, inputs }: StartCall,
): Promise<readonly Finding[]> {
  const members = (step.members ?? []).filter(({ pointer }) => readPointer(inputs['body'], pointer) === undefined)
  const { match, request } = await toRequest(step.operationId, operation, inputs, members)
  const isOfFile = ({ pointer }: Finding) =>
    members.some((member) => pointer === member.pointer || pointer.startsWith(`${member.pointer}/`))
  const { findings } = createJudge(contract).checkMatched(match, { request })
  return findings.filter((finding) => !isOfFile(finding))
}

async function toRequest(
  operationId: string,
  operation: OperationFacts,
  inputs: Readonly<Record<string, unknown>>,
  members: readonly BodyMember[],
): Promise<{ match: OperationMatch; request: ExchangeRequest }> {
  const given = operation.parameters.flatMap(({ name, in: place }) =>
    inputs[name] === undefined ? [] : [{ place, name, value: String(inputs[name]) }],
  )
  const of = (wanted: string) =>
    given.flatMap(({ place, name, value }) => (place === wanted ? [[name, value] as [string, string]] : []))
  const pathParameters = Object.fromEntries(of('path'))
  const match = { operationId, operation, pathParameters, query: new URLSearchParams(of('query')) }
  const { method, path: url, requestBody } = operation
  if (requestBody === undefined) return { match, request: { method, url, headers: of('header') } }
  const isForm = requestBody.form === true
  const body = members.reduce<unknown>(
    (whole, member) => putPointer(whole, member.pointer, placeholder(member, isForm)),
    inputs['body'] ?? {},
  )
  const encoded = isForm ? new Response(toFormData(Object(body))) : Response.json(body)
  return { match, request: { method, url, headers: [...of('header'), ...encoded.headers], body: await encoded.text() } }
}

function placeholder({ value, encoding }: BodyMember, isForm: boolean): unknown {
  if (value.from === 'literal') return value.value
  return isForm && value.from === 'input' && encoding === undefined ? new Blob(['file']) : 'file'
}
