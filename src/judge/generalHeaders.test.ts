import { expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import { generalHeaderSources, isGeneralHeader } from './generalHeaders.ts'

test.each(['content-type', 'Content-Type', 'DATE', 'set-cookie'])('%s belongs to HTTP', (name) => {
  expect(isGeneralHeader(name)).toBe(true)
})

test.each(['x-amzn-RequestId', 'X-RateLimit-Limit', 'x-colour', '', 'constructor'])('%j does not', (name) => {
  expect(isGeneralHeader(name)).toBe(false)
})

test.each(vendors)('$name documents no header of HTTP but Retry-After', ({ contract }) => {
  const documented = Object.values(contract.description.operations).flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ headers }) => headers.map(({ name }) => name)),
  )
  expect(new Set(documented.filter(isGeneralHeader))).toEqual(new Set(documented.filter((n) => n === 'Retry-After')))
})

// What servers, networks and observers really send, each as it is written on the wire.
const seen = {
  'a server that knows RFC 9110': `Accept-Ranges Allow Authentication-Info Connection Content-Encoding Content-Language Content-Length
    Content-Location Content-Range Content-Type Date ETag Last-Modified Location Proxy-Authenticate Proxy-Authentication-Info
    Retry-After Server Trailer Upgrade Vary Via WWW-Authenticate Accept Accept-Charset Accept-Encoding Accept-Language`,
  'a cache': 'Age Cache-Control Expires Pragma Warning Cache-Status CDN-Cache-Control Proxy-Status',
  'HTTP/1.1': 'Keep-Alive Transfer-Encoding Set-Cookie Content-Disposition Strict-Transport-Security Alt-Svc Link',
  'a server that will change': 'Sunset Deprecation Priority Preference-Applied Accept-Patch SourceMap X-SourceMap P3P',
  'a server that signs': 'Content-Digest Repr-Digest Digest Content-MD5 Signature Signature-Input',
  'a server of pages': `No-Vary-Search Speculation-Rules Document-Policy Document-Policy-Report-Only Integrity-Policy
    Integrity-Policy-Report-Only Accept-CH Critical-CH Access-Control-Allow-Origin Cross-Origin-Resource-Policy
    Timing-Allow-Origin X-Content-Type-Options Cross-Origin-Embedder-Policy Cross-Origin-Opener-Policy Origin-Agent-Cluster
    X-Frame-Options Content-Security-Policy Content-Security-Policy-Report-Only Referrer-Policy Permissions-Policy
    Feature-Policy Server-Timing NEL Report-To Reporting-Endpoints Expect-CT Clear-Site-Data X-XSS-Protection X-Powered-By
    X-Permitted-Cross-Domain-Policies X-Download-Options X-Robots-Tag X-DNS-Prefetch-Control`,
  'an observer': `traceparent tracestate traceresponse baggage b3 X-B3-TraceId X-Amzn-Trace-Id X-Cloud-Trace-Context
    x-datadog-trace-id uber-trace-id Request-Id Request-Context X-Trace-Id X-Request-Id X-Correlation-ID`,
  Cloudflare: 'CF-RAY Cloudflare-CDN-Cache-Control',
  CloudFront: 'X-Amz-Cf-Id X-Amz-Cf-Pop X-Cache X-Cache-Hits x-amz-apigw-id x-amzn-Remapped-Date',
  S3: 'x-amz-id-2 x-amz-request-id',
  Fastly: 'Fastly-Restarts X-Fastly-Request-ID Surrogate-Control Surrogate-Key X-Served-By X-Timer',
  Akamai: 'Akamai-Cache-Status X-Akamai-Transformed',
  Azure: 'X-Azure-Ref X-MSEdge-Ref X-Edge-Location',
  'a proxy': `X-Varnish X-Envoy-Upstream-Service-Time X-Kong-Proxy-Latency X-Accel-Expires X-Real-IP X-Proxy-Cache Forwarded
    X-Forwarded-For`,
  'a platform': 'X-Vercel-Id X-NF-Request-ID X-Iinfo X-CDN X-Sucuri-ID X-GUploader-UploadID X-Runtime',
  'our mock': 'Mock-Finding Mock-Scenario',
}

test.each(Object.entries(seen))('what %s adds belongs to no operation', (_, written) => {
  expect(written.split(/\s+/).filter((name) => !isGeneralHeader(name))).toEqual([])
})

test('each set of names has its document, and no name stands twice', () => {
  expect(generalHeaderSources.filter(({ source }) => !/^(https:\/\/\S+|src\/\S+\.ts)$/.test(source))).toEqual([])
  const names = generalHeaderSources.flatMap((group) => group.names)
  expect(names).toEqual([...new Set(names)])
})
