/** The members of a body as a form: a `Blob` as a file, anything else as a text. What is left out is no member. */
export function toFormData(members: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined && value !== null) form.append(name, value instanceof Blob ? value : String(value))
  }
  return form
}
