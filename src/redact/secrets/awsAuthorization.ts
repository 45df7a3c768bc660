import { matches, type Span } from '../secretKind.ts'

// https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html#add-signature-to-request
const header = /^AWS4-[\w-]+\s+Credential=[^\s/,]+(?:\/[\w-]+)+,\s*SignedHeaders=[\w;-]+,\s*Signature=[0-9A-Za-z+/=]+$/

/** Whether a text is nothing but the Authorization of Signature Version 4, whose date and scope may stay. */
export const isAwsAuthorization = (text: string): boolean => header.test(text)

/** The key id in a credential of Signature Version 4; nothing when the text is no such credential. */
export const findAwsKeyId = (text: string): Iterable<Span> =>
  matches(/^([^\s/]+)(?=\/\d{8}\/[\w-]+\/[\w-]+\/aws4_request$)/dg, text, 1)
