import type { HeaderList } from '../contract/exchange.ts'
import type { HarmlessPlaces, HarmlessRule } from '../contract/harmless.ts'
import { rememberTexts } from '../contract/rememberTexts.ts'
import {
  addressHeaders,
  generalNames,
  harmlessHeaders,
  hostHeaders,
  isHarmlessHeader,
  mediaTypeHeaders,
} from './harmlessHeaders.ts'
import { inventText } from './inventText.ts'
import { isMarked } from './marks.ts'
import { redactMediaTypes } from './mediaType.ts'
import { redactAddress, redactHost, redactName } from './redactAddress.ts'
import type { Redaction } from './redaction.ts'
import { redactText } from './redactValue.ts'

// https://www.iana.org/assignments/http-authschemes, and older ones of AWS and of others. Which one it is stays.
const scheme =
  /^(?:Bearer|Basic|Digest|DPoP|Negotiate|NTLM|OAuth|Token|ApiKey|UsernameToken|AWS4-HMAC-SHA256|AWS)(?=\s)/i

/**
 * Leaves only names of headers, and values that carry no identity. `ruleOf` is what the contract says of one, by its name in
 * lower case.
 */
export function createHeaderRedactor(
  ruleOf: (name: string) => HarmlessRule | undefined,
  redaction: Redaction,
): (headers: HeaderList) => HeaderList {
  const unknownName = redaction.remember((name) => redactName(name, redaction))
  const redactorOf = rememberTexts((name) => {
    const lower = name.toLowerCase()
    const rule = ruleOf(lower)
    return {
      isKnown: rule !== undefined || isGeneral(lower),
      redactValue: redaction.remember((value) => redactHeaderValue(lower, value, rule, redaction)),
    }
  })
  return (headers) =>
    headers.map((header) => {
      const [name, value] = header
      const { isKnown, redactValue } = redactorOf(name)
      const newName = isKnown ? name : unknownName(name)
      const newValue = redactValue(value)
      return newName === name && newValue === value ? header : [newName, newValue]
    })
}

/** Whether a header's name tells nothing, because programs send it by themselves. */
const isGeneral = (name: string) =>
  harmlessHeaders.has(name) ||
  generalNames.has(name) ||
  addressHeaders.has(name) ||
  mediaTypeHeaders.has(name) ||
  hostHeaders.has(name)

function redactHeaderValue(name: string, value: string, rule: HarmlessRule | undefined, redaction: Redaction): string {
  if (isHarmlessHeader(name, value)) return value
  if (mediaTypeHeaders.has(name)) return redactMediaType(value, redaction)
  if (hostHeaders.has(name)) return redactHostAndPort(value, redaction)
  if (addressHeaders.has(name) && !/\s/.test(value)) return redactAddress(value, redaction)
  if (rule !== undefined) return redactText(value, rule, redaction)
  const kept = scheme.exec(value)?.[0] ?? ''
  const rest = value.slice(kept.length)
  return isMarked(rest) ? value : kept + inventText(rest, redaction)
}

/** Media types, of which those stay that a contract or everybody knows. */
export const redactMediaType = (text: string, redaction: Redaction): string =>
  redactMediaTypes(text, redaction.vocabulary.mediaTypes, (word) => {
    const invented = inventText(word, redaction)
    if (invented !== word) redaction.note('media type')
    return invented
  })

function redactHostAndPort(value: string, redaction: Redaction): string {
  const host = value.replace(/:\d{1,5}$/, '')
  const redacted = redactHost(host, redaction)
  return redacted === host.toLowerCase() ? value : redacted
}

/** What the contract says of headers, by `validatorKey` of each. */
export const headerRules =
  (members: HarmlessPlaces['members'], keyOf: (name: string) => string, names: readonly string[]) =>
  (lower: string): HarmlessRule | undefined => {
    const name = names.find((known) => known.toLowerCase() === lower)
    return name === undefined ? undefined : members[keyOf(name)]?.['']
  }
