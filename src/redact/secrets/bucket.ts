import { matches, type SecretKind, type Span } from '../secretKind.ts'

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html: the bucket stands before the label s3, or is
// the first part of the path.
const host =
  /(?<![a-z0-9.-])(?<labels>[a-z0-9][a-z0-9.-]{0,250})\.amazonaws\.com(?:\.cn)?(?::\d+)?(?:\\*\/(?<path>[^\s?#"'<>]*))?/dgi
const named = /\b(?:s3a?:\/\/|arn:aws[\w-]*:s3:::)([^\s?#"'<>\\]+)/dgi

/** Buckets of S3 and the keys of the objects in them; an ending such as `.zip` stays. */
export const bucket: SecretKind = {
  kind: 'S3 bucket or object key',
  *find(text) {
    if (!/s3/i.test(text)) return
    yield* [...bucketsAndKeys(text), ...matches(named, text, 1)].sort((a, b) => a.start - b.start)
  },
  replace(secret, pseudonyms) {
    const [ending = ''] = /(?:\.[a-z][a-z0-9]{1,4}){0,2}$/i.exec(secret) ?? []
    const isKey = secret.includes('/') || /^\.(?:zip|json|csv|tsv|gz|txt|xml)$/i.test(ending)
    return isKey ? pseudonyms.of(secret.slice(0, secret.length - ending.length)) + ending : pseudonyms.of(secret)
  },
}

function* bucketsAndKeys(text: string): Generator<Span> {
  for (const { groups = {}, indices } of text.matchAll(host)) {
    const labels = (groups['labels'] ?? '').split('.')
    const service = labels.findLastIndex((label) => /^s3/i.test(label))
    if (service === -1) continue
    const start = indices?.groups?.['labels']?.[0] ?? 0
    const bucketLength = labels.slice(0, service).join('.').length
    if (bucketLength > 0) yield { start, end: start + bucketLength }
    const [pathStart, pathEnd] = indices?.groups?.['path'] ?? [0, 0]
    if (pathEnd > pathStart) yield { start: pathStart, end: pathEnd }
  }
}
