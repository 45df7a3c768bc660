import { isRecord, type Rule } from './rule.ts'

const refused: Readonly<Record<string, string>> = {
  nullable: "Write anyOf: [{ type: string }, { type: 'null' }] instead; nullable is not part of OpenAPI 3.1.",
  discriminator: 'Write oneOf with const instead; our tools read a discriminator in different ways.',
  additionalProperties:
    'Leave it out; objects are open, and the audit profile closes them by itself. Only a map, which names no member, says with a schema what its values are.',
  unevaluatedProperties: 'Leave it out; objects are open, and the audit profile closes them by itself.',
  allOf: 'Write the members in one schema; closing an allOf refuses the members of its other parts.',
  readOnly: 'Use one schema for requests and one for responses.',
  writeOnly: 'Use one schema for requests and one for responses.',
}

/** A table whose keys are somebody's own, such as tags: it has no member that a profile could close it around. */
const isMap = (schema: Readonly<Record<string, unknown>>) =>
  isRecord(schema['additionalProperties']) && schema['properties'] === undefined

/** Schemas do without keywords that tools read differently or that only a generator may add, and each has one type. */
export const keywords: Rule = () => ({
  Schema(schema, { report, location }) {
    for (const [keyword, fix] of Object.entries(refused)) {
      if (schema[keyword] !== undefined && !(keyword === 'additionalProperties' && isMap(schema))) {
        report({ message: `${keyword} is not used here. ${fix}`, location: location.child(keyword).key() })
      }
    }
    const types = schema['type']
    if (!Array.isArray(types)) return
    const branches = types.map((type) => `{ type: ${type === 'null' ? "'null'" : type} }`).join(', ')
    report({
      message: `A list of types is not used here. Write anyOf: [${branches}] instead, each with its own constraints; code generators stumble over lists.`,
      location: location.child('type').key(),
    })
  },
})
