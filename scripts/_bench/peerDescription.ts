/**
 * A description as its reader would write it for a tool that knows no field of ours: what `x-extensible-enum` lists is the
 * enum, so that such a tool can find as much as our audit profile.
 */
export const peerDescription = (document: object): object =>
  mapObjects(document, ({ 'x-extensible-enum': values, ...rest }) => (values ? { ...rest, enum: values } : rest))

/** The same as OpenAPI 3.0, as far as our descriptions need it: for a tool that knows no newer one. */
export function toOpenApi30(document: object): object {
  const { info, ...rest } = mapObjects(peerDescription(document), olderSchema) as { info: Record<string, unknown> }
  const { summary: _, ...known } = info
  const { identifier: __, ...license } = (known['license'] ?? {}) as Record<string, unknown>
  return { ...rest, openapi: '3.0.3', info: { ...known, license } }
}

function olderSchema({ const: only, type, ...rest }: Members): Members {
  const schema = only === undefined ? rest : { ...rest, enum: [only] }
  if (!Array.isArray(type)) return type === undefined ? schema : { ...schema, type }
  const known = type.filter((name) => name !== 'null')
  const nullable = known.length < type.length ? { nullable: true } : {}
  if (known.length === 1) return { ...schema, type: known[0], ...nullable }
  return { anyOf: known.map((name) => ({ ...schema, type: name, ...nullable })) }
}

type Members = Record<string, unknown>

function mapObjects(value: unknown, change: (members: Members) => Members): Members {
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk)
    if (typeof inner !== 'object' || inner === null) return inner
    const members = Object.entries(inner).map(([name, member]) => [
      name,
      /^examples?$/.test(name) ? member : walk(member),
    ])
    return change(Object.fromEntries(members))
  }
  return walk(value) as Members
}
