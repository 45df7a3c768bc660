import type { MediaType } from './openapi.ts'

type Example = NonNullable<MediaType['examples']>[string]

/** The examples of a body by name. Media types of the same body share their examples, so each name counts once. */
export function namedExamples(
  content: Readonly<Record<string, MediaType>> = {},
): ReadonlyMap<string, { readonly mediaType: string; readonly example: Example }> {
  const named = new Map<string, { mediaType: string; example: Example }>()
  for (const [mediaType, { examples = {} }] of Object.entries(content)) {
    for (const [name, example] of Object.entries(examples)) {
      if (!named.has(name)) named.set(name, { mediaType, example })
    }
  }
  return named
}
