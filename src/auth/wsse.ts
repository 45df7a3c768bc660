import type { AuthScheme, SchemeEnvironment } from './authScheme.ts'
import { clockSkewMs } from './clockSkewMs.ts'
import { assertNotEmpty, hasTexts } from './credentialMembers.ts'
import { CredentialsError } from './errors.ts'
import { hex } from './hex.ts'
import { withHeader } from './withHeader.ts'

export interface WsseCredentials {
  readonly username: string
  readonly secret: string
}

/** @public Read by this name when generated/vendors.ts is written. */
export const environment: SchemeEnvironment = (prefix) => [
  { required: { username: `${prefix}_USERNAME`, secret: `${prefix}_SECRET` } },
]

/**
 * WSSE as Emarsys wants it: a header `X-WSSE` with a nonce and a time that are new for each attempt. Where a refusal shows
 * that this clock is wrong, the server's is taken.
 * @example wsse().create({ username: 'customer001', secret: '...' }, context)
 */
export function wsse(): AuthScheme<WsseCredentials> {
  return {
    wants: '{ username, secret }',
    accepts: (credentials): credentials is WsseCredentials => hasTexts(credentials, 'username', 'secret'),
    create({ username, secret }, context) {
      const { now, randomBytes } = context
      let aheadMs = 0
      assertNotEmpty('wsse', 'username', username)
      assertNotEmpty('wsse', 'secret', secret)
      if (!/^[\x20-\x7e]+$/.test(username) || username.includes('"')) {
        const problem = 'username holds a double quote, a line break, or another character that its header cannot carry'
        throw new CredentialsError('wsse', `${problem}; pass the API user name as the vendor shows it`)
      }
      return {
        async authorize(request) {
          const nonce = hex(randomBytes(16))
          const created = new Date(now() + aheadMs).toISOString().replace(/\.\d+Z$/, 'Z')
          const digest = await wsseDigest(nonce, created, secret)
          const token = `UsernameToken Username="${username}", PasswordDigest="${digest}", Nonce="${nonce}", Created="${created}"`
          return withHeader(request, 'X-WSSE', token)
        },
        async refresh(_, answer) {
          // A time that is off is refused with 401, before anything is done: specs/emarsys, time-frame-report.
          const skewMs = answer.status === 401 ? clockSkewMs(answer, context) : 0
          aheadMs = skewMs || aheadMs
          return skewMs !== 0
        },
      }
    },
  }
}

/** The password digest: Base64 of the 40 hex digits of SHA-1, where standard WSSE takes its 20 bytes. */
// https://github.com/emartech/Emarsys-postman-collection/tree/fbb21d3: the vendor's script that signs (wsse_APIs)
export async function wsseDigest(nonce: string, created: string, secret: string): Promise<string> {
  const sha1 = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(nonce + created + secret))
  return btoa(hex(sha1))
}
