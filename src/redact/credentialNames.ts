/** A name without regard to case and to what stands between its words. */
export const plainName = (name: string) => name.toLowerCase().replace(/[\s._:-]+/g, '')

const credential = new RegExp(
  [
    '(?:password|passwd|passphrase|passworddigest|secret|username|signature|assertion|credentials?)$',
    '(?:api|access|secret|subscription|private|functions|auth|account|master|shared)key(?:id)?$',
    'token$',
    '^(?:auth|authorization|proxyauthorization|xwsse|wsse|pwd|sig|pass)$',
    '^(?:cookie|setcookie|sid|sessionid|jsessionid|phpsessid)$',
    '^s?ftp(?:host|server|dir|folder|path|user|login|pass)$',
  ].join('|'),
)

// A place in a list, or the name that a caller gave its request.
const harmlessToken = /(?:page|continuation|client(?:request)?|idempotency|sync)token$|^nexttoken$/

/** Whether a member, header or parameter with this name holds a credential, whoever the vendor is. */
export function isCredentialName(name: string): boolean {
  const plain = plainName(name)
  return credential.test(plain) && !harmlessToken.test(plain)
}
