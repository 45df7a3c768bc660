import type { CheckedPart } from './checkPlan.ts'

/** The request that would start a job. */
export interface ShownStart {
  readonly job: string
  readonly part: 'export' | 'import'
  readonly operationId: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Without what the contract says is secret, and without what a file gives. */
  readonly body?: unknown
}

/** What a part would send, without credentials. @param address that it goes to */
export function describeStart(job: string, { part, contract, call }: CheckedPart, address: string): ShownStart {
  const { operation, step, inputs } = call
  const isSecret = (name: string) => contract.description.sensitive.includes(name)
  const given = operation.parameters.flatMap(({ name, in: place }) =>
    inputs[name] === undefined ? [] : [{ name, place, text: isSecret(name) ? '***' : String(inputs[name]) }],
  )
  const of = (wanted: string) =>
    given.flatMap(({ name, place, text }) => (place === wanted ? [[name, text] as const] : []))
  const values = Object.fromEntries(of('path'))
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const query = new URLSearchParams(Object.fromEntries(of('query'))).toString()
  const body = hideSecrets(inputs['body'], isSecret)
  return {
    job,
    part,
    operationId: step.operationId,
    method: operation.method,
    url: `${address.replace(/\/$/, '')}${path}${query === '' ? '' : `?${query}`}`,
    headers: Object.fromEntries(of('header')),
    ...(body === undefined ? {} : { body }),
  }
}

const hideSecrets = (body: unknown, isSecret: (name: string) => boolean): unknown =>
  body === undefined
    ? undefined
    : JSON.parse(JSON.stringify(body, (name, value: unknown) => (isSecret(name) ? '***' : value)))

/** The same as lines. */
export const startLines = ({ job, part, operationId, method, url, headers, body }: ShownStart): string[] => [
  `${job}: ${part}, ${operationId}`,
  `  ${method} ${url}`,
  ...Object.entries(headers).map(([name, text]) => `  ${name}: ${text}`),
  ...(body === undefined ? [] : [`  ${JSON.stringify(body)}`]),
]
