import { isRecord, type Rule } from './rule.ts'

/** The document says what a slash at the end of a path means; its own paths have none. */
export const trailingSlash: Rule = () => ({
  Root(root, { report, location }) {
    const policy = root['x-trailing-slash']
    if (policy !== 'optional' && policy !== 'significant') {
      report({
        message:
          'x-trailing-slash must be optional (both forms are one path) or significant (a slash makes another path).',
        location: policy === undefined ? location.child('info').key() : location.child('x-trailing-slash'),
      })
    }
    for (const path of Object.keys(isRecord(root['paths']) ? root['paths'] : {})) {
      if (!path.includes('?') && !path.endsWith('/')) continue
      report({
        message: `The path ${path} must have no ? and no slash at its end. Write query parameters as parameters.`,
        location: location.child(['paths', path]).key(),
      })
    }
  },
})
