import type { AuthScheme, SchemeEnvironment } from '../../src/auth/authScheme.ts'
import { assertHeaderText, assertNotEmpty, hasTexts } from '../../src/auth/credentialMembers.ts'
import { hex } from '../../src/auth/hex.ts'
import { withHeader } from '../../src/auth/withHeader.ts'

export interface HmacSignatureCredentials {
  readonly keyId: string
  readonly key: string
}

/** @public Read by this name when generated/vendors.ts is written. */
export const environment: SchemeEnvironment = (prefix) => [
  { required: { keyId: `${prefix}_KEY_ID`, key: `${prefix}_KEY` } },
]

/**
 * A header with the key's id, the time in seconds, and an HMAC with SHA-256 over the time, the method, the address and the body.
 * @example hmacSignature({ header: 'X-Signature' }).create({ keyId: 'key-1', key: '...' }, context)
 */
export function hmacSignature({ header }: { readonly header: string }): AuthScheme<HmacSignatureCredentials> {
  return {
    wants: '{ keyId, key }',
    accepts: (credentials): credentials is HmacSignatureCredentials => hasTexts(credentials, 'keyId', 'key'),
    create({ keyId, key }, { now }) {
      assertHeaderText('hmacSignature', 'keyId', keyId)
      assertNotEmpty('hmacSignature', 'key', key)
      return {
        async authorize(request) {
          const { pathname, search } = new URL(request.url)
          const time = Math.floor(now() / 1000)
          const text = [time, request.method, pathname + search, await request.clone().text()].join('\n')
          return withHeader(request, header, `key=${keyId}, time=${time}, signature=${await sign(key, text)}`)
        },
      }
    },
  }
}

async function sign(key: string, text: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, ['sign'])
  return hex(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)))
}
