import { Sha256 } from '@aws-crypto/sha256-js'
import { HttpRequest } from '@smithy/protocol-http'
import { SignatureV4 } from '@smithy/signature-v4'
import type { AwsCredentials } from '../awsSigV4.ts'

// The AWS SDK and we agree on how to sign, not on what: each leaves out headers that the other signs. AWS verifies the
// headers that a request lists, so both are right. Here the SDK (@smithy/signature-v4 5.7.5) lists those that we do.
const signedBySmithyOnly = new Set(['content-length', 'content-type', 'range'])
const signedByUsOnly = new Set(['cache-control', 'from', 'max-forwards', 'pragma', 'referer'])

export interface Signable {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body?: Uint8Array
  /** Names and values without any encoding. */
  readonly query: readonly (readonly [string, string])[]
}

/** The header Authorization as the AWS SDK for JavaScript computes it. */
export async function smithyAuthorization(
  { method, url, headers, body, query }: Signable,
  { credentials, region, service, now }: { credentials: AwsCredentials; region: string; service: string; now: number },
): Promise<string | undefined> {
  const { host, hostname, pathname } = new URL(url)
  const names = [...new Set(query.map(([name]) => name))]
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  const signer = new SignatureV4({
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
    region,
    service,
    sha256: Sha256,
    applyChecksum: false,
  })
  const request = new HttpRequest({
    method,
    protocol: 'https:',
    hostname,
    path: pathname,
    query: Object.fromEntries(
      names.map((name) => [name, query.filter(([other]) => other === name).map(([, value]) => value)]),
    ),
    headers: { ...Object.fromEntries(headers), host },
    body,
  })
  const signed = await signer.sign(request, {
    signingDate: new Date(now),
    unsignableHeaders: signedBySmithyOnly,
    signableHeaders: signedByUsOnly,
  })
  return signed.headers['authorization']
}
