import { matches, type SecretKind } from '../secretKind.ts'

// https://docs.oasis-open.org/wss-m/wss/v1.1.1/wss-UsernameTokenProfile-v1.1.1.html, as a header
const parts = /\b(?:Username|PasswordDigest|Nonce)\s*=\s*[\\"]+([^"\\]+)/dg

/** Name, digest and nonce of a WSSE user name token. The time at which it was made stays. */
export const usernameToken: SecretKind = {
  kind: 'WSSE user name token',
  find: (text) => (text.includes('PasswordDigest') ? matches(parts, text, 1) : []),
  replace: (secret, pseudonyms) => pseudonyms.of(secret),
}

/** Whether a text is nothing but such a token. */
export const isUsernameToken = (text: string) =>
  /^(?:UsernameToken\s+)?(?:(?:Username|PasswordDigest|Nonce|Created)\s*=\s*"[^"]*"(?:,\s*|$))+$/.test(text)
