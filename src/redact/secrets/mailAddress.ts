import { isHarmless } from '../isHarmless.ts'
import { matches, type SecretKind } from '../secretKind.ts'

// An address with a user name, such as https://user@host, is no mail address.
const pattern =
  /(?<![\p{L}\p{N}._%+'-])(?<!:\/\/[^\s/?#]{0,256})[\p{L}\p{N}._%+'-]+?(?:@|%40)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}(?![\p{L}\p{N}-])/dgu
const domain = 'example.com'
const shortestLocalPart = 4

/** Mail addresses, anywhere. They become addresses at example.com where that fits into the same length. */
export const mailAddress: SecretKind = {
  kind: 'mail address',
  find: (text) => (/@|%40/.test(text) ? matches(pattern, text) : []),
  replace(secret, pseudonyms) {
    const separator = secret.includes('@') ? '@' : '%40'
    const length = secret.length - separator.length - domain.length
    if (isHarmless(secret.replace('%40', '@'))) return secret
    if (length < shortestLocalPart || /[\u0080-\uffff]/.test(secret))
      return secret.split(separator).map(pseudonyms.of).join(separator)
    return pseudonyms.letters(secret, length, 'abcdefghijklmnopqrstuvwxyz') + separator + domain
  },
}
