/** The names of all members in a value, at any depth. */
export function membersIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, inner]) => [
    ...(Array.isArray(value) ? [] : [member]),
    ...membersIn(inner),
  ])
}
