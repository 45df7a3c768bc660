import type { NodeVisitor, Rule } from './rule.ts'

/** How well a fact may be known. */
export const marks = ['documented', 'sample', 'asserted', 'observed', 'inferred']

/** `x-confidence` is one of the known marks. */
export const confidence: Rule = () => {
  const check: NodeVisitor = (node, { report, location }) => {
    const mark = node['x-confidence']
    if (mark === undefined || (typeof mark === 'string' && marks.includes(mark))) return
    report({
      message: `x-confidence ${JSON.stringify(mark)} is not known. Use ${marks.join(', ')}; leave it out for documented.`,
      location: location.child('x-confidence'),
    })
  }
  return { Operation: check, Parameter: check, Response: check, Header: check, Schema: check }
}
