import { isRecord, type Rule } from './rule.ts'

const suspicious =
  /password|secret|credential|signature|^auth$|authorization|(?:access|session|refresh)_?token|username|e-?mail(?:_?address)?$|ftp_?host|download_?url|presigned|^url$|urlparams/i

/** Members whose names look like secrets or addresses of export files say whether they are. */
export const sensitive: Rule = () => ({
  Schema(schema, { report, location, resolve }) {
    for (const [name, value] of Object.entries(isRecord(schema['properties']) ? schema['properties'] : {})) {
      if (!suspicious.test(name)) continue
      const { node } = resolve<unknown>(value)
      if (
        (isRecord(value) && typeof value['x-sensitive'] === 'boolean') ||
        (isRecord(node) && typeof node['x-sensitive'] === 'boolean')
      )
        continue
      report({
        message: `The member ${name} looks like a secret or an address of an export file. Add x-sensitive: true, or x-sensitive: false if it is neither.`,
        location: location.child(['properties', name]).key(),
      })
    }
  },
})
