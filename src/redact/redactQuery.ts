import { plainName } from './credentialNames.ts'
import { percentEncoded } from './escapedText.ts'
import { isShortWord } from './secretKind.ts'
import { isSensitiveName, type ValuePlace } from './valuePlace.ts'

// Parameters of signed addresses that say what is asked for, until when, and how it was signed.
const harmlessParameter =
  /^(?:xamz|xgoog)(?:algorithm|date|expires|signedheaders|contentsha256)$|^(?:expires|xid|versionid|partnumber)$|^response|filename$/

/** Whether the value of a parameter is secret as a whole, given the names of all parameters of the same address. */
export function isSensitiveParameter(place: ValuePlace, name: string, siblings: readonly string[]): boolean {
  if (isSensitiveName(place, name)) return true
  // The short form of a signed link: expiry, nonce, signature.
  if (['e', 'n', 's'].includes(name) && siblings.includes('n') && siblings.includes('s')) return true
  return place.sensitive && !harmlessParameter.test(plainName(name))
}

/** The pairs of a query or of a form, each value redacted by `redact`. Names and separators stay. */
export function redactQuery(
  source: string,
  place: ValuePlace,
  redact: (text: string, place: ValuePlace) => string,
): string {
  const pairs = source.split('&').map((pair) => {
    const equals = pair.indexOf('=')
    return {
      name: equals === -1 ? '' : percentEncoded(pair.slice(0, equals)).text.replace(/^amp;/, ''),
      before: pair.slice(0, equals + 1),
      value: percentEncoded(pair.slice(equals + 1)),
    }
  })
  const siblings = pairs.map(({ name }) => name)
  return pairs
    .map(({ name, before, value }) => {
      const sensitive = name !== '' && isSensitiveParameter({ ...place, wire: true }, name, siblings)
      const words = name !== '' && isShortWord(name) ? `${place.words} ${name}` : place.words
      return (
        before +
        value.rewrite(redact(value.text, { ...place, name, sensitive, wire: true, words, depth: place.depth + 1 }))
      )
    })
    .join('&')
}
