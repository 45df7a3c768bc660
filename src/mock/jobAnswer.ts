/** What makes an answer one about a job rather than an example. */
export interface JobFacts {
  /** Ids in the examples. */
  readonly exampleIds: readonly (string | number)[]
  /** Stands wherever an example's id stands; undefined leaves them. */
  readonly id: string | number | undefined
  /** Whole texts of examples, and what stands in their place. */
  readonly texts: ReadonlyMap<string, string>
  /** Top members that take the value of the start request, where the example has one of the same JSON type. */
  readonly echo: Readonly<Record<string, unknown>>
}

/** An example's body with the job's own values. */
export function jobAnswer(body: unknown, facts: JobFacts): unknown {
  const own = replaceIds(body, facts)
  if (jsonType(own) !== 'object') return own
  return Object.fromEntries(
    Object.entries(own as object).map(([name, value]) => {
      const isEchoed = Object.hasOwn(facts.echo, name) && jsonType(facts.echo[name]) === jsonType(value)
      return [name, isEchoed ? facts.echo[name] : value]
    }),
  )
}

function replaceIds(body: unknown, { exampleIds, id, texts }: JobFacts): unknown {
  const replaceIn = idReplacer(exampleIds, id)
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return texts.get(value) ?? replaceIn(value)
    if (typeof value === 'number') {
      return id !== undefined && exampleIds.includes(value) && Number.isSafeInteger(Number(id)) ? Number(id) : value
    }
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, visit(member)]))
  }
  return visit(body)
}

/** Puts a job's id in the place of every example's id that stands as a word of its own in a text. */
export function idReplacer(
  exampleIds: readonly (string | number)[],
  id: string | number | undefined,
): (text: string) => string {
  if (id === undefined || exampleIds.length === 0) return (text) => text
  const words = exampleIds.map((word) => String(word).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  const pattern = new RegExp(`(?<![0-9A-Za-z])(?:${words.join('|')})(?![0-9A-Za-z])`, 'g')
  return (text) => text.replace(pattern, () => String(id))
}

const jsonType = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)
