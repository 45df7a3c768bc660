/**
 * A description as its reader would write it for a tool that knows no field of ours: what `x-extensible-enum` lists is the
 * enum, so that such a tool can find as much as our audit profile.
 */
export const peerDescription = (document: object): object =>
  mapObjects(document, ({ 'x-extensible-enum': values, ...rest }) => (values ? { ...rest, enum: values } : rest))

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
