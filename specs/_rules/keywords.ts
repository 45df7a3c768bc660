import type { Rule } from './rule.ts'

const refused: Readonly<Record<string, string>> = {
  nullable: "Write type: [string, 'null'] instead; nullable is not part of OpenAPI 3.1.",
  discriminator: 'Write oneOf with const instead; our tools read a discriminator in different ways.',
  additionalProperties: 'Leave it out; objects are open, and the audit profile closes them by itself.',
  unevaluatedProperties: 'Leave it out; objects are open, and the audit profile closes them by itself.',
  allOf: 'Write the members in one schema; closing an allOf refuses the members of its other parts.',
  readOnly: 'Use one schema for requests and one for responses.',
  writeOnly: 'Use one schema for requests and one for responses.',
}

/** Schemas do without keywords that our tools read differently or that only a generator may add. */
export const keywords: Rule = () => ({
  Schema(schema, { report, location }) {
    for (const [keyword, fix] of Object.entries(refused)) {
      if (schema[keyword] !== undefined) {
        report({ message: `${keyword} is not used here. ${fix}`, location: location.child(keyword).key() })
      }
    }
  },
})
