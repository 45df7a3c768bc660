import { matches, type SecretKind } from '../secretKind.ts'
import { replaceAccessKeyId } from './accessKeyId.ts'

// https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html#add-signature-to-request
const parts = /\bCredential=([^/,\s]+)(?=\/)|\bSignature=([0-9A-Za-z+/=]+)/dg

/** Key id and signature of Signature Version 4, as the header Authorization holds them. Date and scope stay. */
export const awsSignature: SecretKind = {
  kind: 'AWS signature',
  *find(text) {
    if (!text.includes('AWS4-')) return
    for (const match of text.matchAll(parts)) {
      const [start, end] = match.indices?.[1] ?? match.indices?.[2] ?? [0, 0]
      yield { start, end }
    }
  },
  replace: replaceAccessKeyId,
}

const whole = /^AWS4-[\w-]+\s+Credential=[^\s/,]+(?:\/[\w-]+)+,\s*SignedHeaders=[\w;-]+,\s*Signature=[0-9A-Za-z+/=]+$/

/** Whether a text is nothing but such a header. */
export const isAwsAuthorization = (text: string) => whole.test(text)

/** The key id in the `X-Amz-Credential` of a query. */
export const awsCredentialKey = /^([^\s/]+)(?=\/\d{8}\/[\w-]+\/[\w-]+\/aws4_request$)/dg

export const findAwsCredentialKey = (text: string) => matches(awsCredentialKey, text, 1)
