/**
 * A text in which whatever names a version of this package names another: `export-contracts@1.2.3`, `export-contracts@v1.2.3`, a
 * dependency or the package itself in JSON, and the default of the action.
 */
export function withVersion(text: string, before: string, after: string): string {
  const version = before.replaceAll('.', '\\.')
  const forms = [
    String.raw`(export-contracts@v?)${version}(?![\w.-])`,
    `("export-contracts": ")${version}(?=")`,
    String.raw`("name": "export-contracts",\s+"version": ")${version}(?=")`,
    String.raw`(The npm version of export-contracts\s+default: )${version}$`,
  ]
  return text.replace(new RegExp(forms.map((form) => `(?:${form})`).join('|'), 'gm'), (match) =>
    match.replace(before, after),
  )
}
