import type { Rule } from './rule.ts'

/** A pattern is anchored and legal under the `u` flag. */
export const pattern: Rule = () => ({
  Schema(schema, { report, location }) {
    const text = schema['pattern']
    if (typeof text !== 'string') return
    const place = location.child('pattern')
    try {
      new RegExp(text, 'u')
    } catch (error) {
      report({
        message: `The pattern ${text} is not legal under the u flag, which validators use: ${(error as Error).message}. Escape only characters that have a meaning.`,
        location: place,
      })
      return
    }
    const hasAnchor = text.startsWith('^') || /(?<!\\)(?:\\\\)*\$$/.test(text)
    if (!hasAnchor) {
      report({
        message: `The pattern ${text} has no anchor, so it accepts any text that contains a match. Start it with ^ or end it with $.`,
        location: place,
      })
    }
  },
})
