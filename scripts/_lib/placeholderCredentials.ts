import type { OpenApi } from './openapi.ts'

interface SecurityScheme {
  readonly type: string
  readonly in?: string
  readonly name?: string
  readonly scheme?: string
}

/** Headers that satisfy the first security requirement of a description at a mock. They open nothing. */
export function placeholderCredentials(document: OpenApi): Record<string, string> {
  const schemes = (document.components?.['securitySchemes'] ?? {}) as Record<string, SecurityScheme>
  const [requirement = {}] = (document as { security?: readonly Record<string, unknown>[] }).security ?? []
  return Object.fromEntries(
    Object.keys(requirement).map((id): [string, string] => {
      const scheme = schemes[id]
      if (scheme?.type === 'apiKey' && scheme.in === 'header') return [scheme.name ?? '', 'placeholder']
      if (scheme?.type === 'http') return ['Authorization', `${scheme.scheme} placeholder`]
      return ['Authorization', 'Bearer placeholder']
    }),
  )
}
