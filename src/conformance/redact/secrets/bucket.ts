import { matches, type SecretKind, type Span } from '../secretKind.ts'

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
const host =
  /(?<![a-z0-9.-])(?:([a-z0-9][a-z0-9.-]*?)\.)?s3(?:[.-][a-z0-9.-]+)?\.amazonaws\.com(?:\.cn)?(?::\d+)?(?:\\*\/([^\s?#"'<>]*))?/dgi
const named = /\b(?:s3a?:\/\/|arn:aws[\w-]*:s3:::)([^\s?#"'<>\\]+)/dgi

/** Buckets of S3 and the keys of the objects in them; an ending such as `.zip` stays. */
export const bucket: SecretKind = {
  kind: 'S3 bucket or object key',
  *find(text) {
    if (!/s3/i.test(text)) return
    yield* sorted([...matches(host, text, 1), ...matches(host, text, 2), ...matches(named, text, 1)])
  },
  replace: (secret, pseudonyms) => {
    const [ending = ''] = /(?:\.[a-z][a-z0-9]{1,4}){0,2}$/i.exec(secret) ?? []
    const isKey = secret.includes('/') || /^\.(?:zip|json|csv|tsv|gz|txt|xml)$/i.test(ending)
    return isKey ? pseudonyms.of(secret.slice(0, secret.length - ending.length)) + ending : pseudonyms.of(secret)
  },
}

const sorted = (spans: readonly Span[]) => spans.toSorted((a, b) => a.start - b.start)
