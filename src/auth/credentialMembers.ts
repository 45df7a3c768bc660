import { CredentialsError } from './errors.ts'

/** Whether a value is an object whose members of these names are texts. */
export function hasTexts<Name extends string>(
  value: unknown,
  ...names: readonly Name[]
): value is Readonly<Record<Name, string> & Record<string, unknown>> {
  const members = Object(value) as Readonly<Record<string, unknown>>
  return names.every((name) => typeof members[name] === 'string')
}

/**
 * Refuses what a header cannot carry before `Headers` does, whose error quotes the value.
 * @throws {CredentialsError}
 */
export function assertHeaderText(scheme: string, name: string, value: string): void {
  assertNotEmpty(scheme, name, value)
  if (/^[\x21-\x7e]+$/.test(value)) return
  throw new CredentialsError(
    scheme,
    `${name} holds white space or characters other than ASCII; pass it as it was issued`,
  )
}

/** @throws {CredentialsError} */
export function assertNotEmpty(scheme: string, name: string, value: string): void {
  if (value === '') throw new CredentialsError(scheme, `${name} is empty; pass it as it was issued`)
}
