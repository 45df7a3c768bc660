import { rememberTexts } from '../contract/rememberTexts.ts'

/** A set of response headers, with the document that defines or lists them. */
interface HeaderSource {
  readonly source: string
  readonly names: readonly string[]
}

/**
 * Response headers that any server, network or observer on the way may add, so that no description lists them.
 * A name that ends with `*` stands for all that begin so.
 */
export const generalHeaderSources: readonly HeaderSource[] = [
  {
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-18.4',
    names: [
      ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'accept-ranges', 'allow'],
      ...['authentication-info', 'connection', 'content-encoding', 'content-language', 'content-length'],
      ...['content-location', 'content-range', 'content-type', 'date', 'etag', 'last-modified', 'location'],
      ...['proxy-authenticate', 'proxy-authentication-info', 'retry-after', 'server', 'trailer', 'upgrade'],
      ...['vary', 'via', 'www-authenticate'],
    ],
  },
  {
    source: 'https://www.rfc-editor.org/rfc/rfc9111#section-5',
    names: ['age', 'cache-control', 'expires', 'pragma', 'warning'],
  },
  { source: 'https://www.rfc-editor.org/rfc/rfc9211', names: ['cache-status'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc9213', names: ['cdn-cache-control'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc9209', names: ['proxy-status'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc9112', names: ['keep-alive', 'transfer-encoding'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc6265', names: ['set-cookie'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc6266', names: ['content-disposition'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc6797', names: ['strict-transport-security'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc7838', names: ['alt-svc'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc8288', names: ['link'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc8594', names: ['sunset'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc9745', names: ['deprecation'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc9218', names: ['priority'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc9530', names: ['content-digest', 'repr-digest'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc3230', names: ['digest'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc1864', names: ['content-md5'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc9421', names: ['signature', 'signature-input'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc7240', names: ['preference-applied'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc5789', names: ['accept-patch'] },
  { source: 'https://tc39.es/ecma426/', names: ['sourcemap', 'x-sourcemap'] },
  { source: 'https://www.w3.org/TR/P3P/', names: ['p3p'] },
  { source: 'https://wicg.github.io/nav-speculation/', names: ['no-vary-search', 'speculation-rules'] },
  { source: 'https://wicg.github.io/document-policy/', names: ['document-policy', 'document-policy-report-only'] },
  { source: 'https://w3c.github.io/webappsec-subresource-integrity/', names: ['integrity-policy*'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc8942', names: ['accept-ch', 'critical-ch'] },
  {
    source: 'https://fetch.spec.whatwg.org/#http-responses',
    names: ['access-control-*', 'cross-origin-resource-policy', 'timing-allow-origin', 'x-content-type-options'],
  },
  {
    source: 'https://html.spec.whatwg.org/multipage/browsers.html',
    names: ['cross-origin-embedder-policy*', 'cross-origin-opener-policy*', 'origin-agent-cluster', 'x-frame-options'],
  },
  {
    source: 'https://www.w3.org/TR/CSP3/#csp-headers',
    names: ['content-security-policy', 'content-security-policy-report-only'],
  },
  { source: 'https://www.w3.org/TR/referrer-policy/', names: ['referrer-policy'] },
  { source: 'https://www.w3.org/TR/permissions-policy/', names: ['permissions-policy', 'feature-policy'] },
  { source: 'https://www.w3.org/TR/server-timing/', names: ['server-timing'] },
  { source: 'https://www.w3.org/TR/network-error-logging/', names: ['nel'] },
  { source: 'https://www.w3.org/TR/reporting-1/', names: ['report-to', 'reporting-endpoints'] },
  { source: 'https://www.rfc-editor.org/rfc/rfc9163', names: ['expect-ct'] },
  { source: 'https://www.w3.org/TR/clear-site-data/', names: ['clear-site-data'] },
  { source: 'https://www.w3.org/TR/trace-context/', names: ['traceparent', 'tracestate', 'traceresponse'] },
  { source: 'https://www.w3.org/TR/baggage/', names: ['baggage'] },
  { source: 'https://github.com/openzipkin/b3-propagation', names: ['b3', 'x-b3-*'] },
  {
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html',
    names: ['x-amzn-trace-id'],
  },
  { source: 'https://cloud.google.com/trace/docs/trace-context', names: ['x-cloud-trace-context'] },
  { source: 'https://docs.datadoghq.com/tracing/trace_collection/trace_context_propagation/', names: ['x-datadog-*'] },
  {
    source: 'https://developers.cloudflare.com/fundamentals/reference/http-headers/',
    names: ['cf-*', 'cloudflare-cdn-cache-control'],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/response-headers-policies.html',
    names: ['x-amz-cf-id', 'x-amz-cf-pop', 'x-cache', 'x-cache-*', 'x-amz-apigw-id'],
  },
  {
    source: 'https://www.fastly.com/documentation/reference/http/http-headers/',
    names: ['fastly-*', 'x-fastly-*', 'surrogate-control', 'surrogate-key', 'x-served-by', 'x-timer'],
  },
  { source: 'https://techdocs.akamai.com/edge-diagnostics/docs/pragma-headers', names: ['akamai-*', 'x-akamai-*'] },
  { source: 'https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol', names: ['x-azure-*'] },
  { source: 'https://varnish-cache.org/docs/trunk/users-guide/increasing-your-hitrate.html', names: ['x-varnish'] },
  {
    source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter',
    names: ['x-envoy-*'],
  },
  { source: 'https://docs.konghq.com/gateway/latest/reference/configuration/#headers', names: ['x-kong-*'] },
  {
    source: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html',
    names: ['x-accel-*', 'x-real-ip', 'x-proxy-cache'],
  },
  { source: 'https://www.rfc-editor.org/rfc/rfc7239', names: ['forwarded', 'x-forwarded-*'] },
  {
    source: 'https://owasp.org/www-project-secure-headers/',
    names: [
      'x-xss-protection',
      'x-powered-by',
      'x-permitted-cross-domain-policies',
      'x-download-options',
      'x-robots-tag',
      'x-dns-prefetch-control',
    ],
  },
  {
    source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/headers',
    names: ['x-request-id'],
  },
  { source: 'https://docs.konghq.com/hub/kong-inc/correlation-id/', names: ['x-correlation-id'] },
  { source: 'https://www.jaegertracing.io/docs/1.76/client-libraries/', names: ['uber-trace-id'] },
  {
    source: 'https://learn.microsoft.com/azure/azure-monitor/app/distributed-trace-data',
    names: ['request-id', 'request-context', 'x-trace-id'],
  },
  { source: 'https://vercel.com/docs/headers/response-headers', names: ['x-vercel-*'] },
  { source: 'https://docs.netlify.com/platform/request-headers/', names: ['x-nf-*'] },
  { source: 'https://docs.imperva.com/', names: ['x-iinfo', 'x-cdn'] },
  { source: 'https://docs.sucuri.net/', names: ['x-sucuri-*'] },
  { source: 'https://learn.microsoft.com/azure/frontdoor/', names: ['x-msedge-ref', 'x-edge-location'] },
  { source: 'https://cloud.google.com/storage/docs/xml-api/reference-headers', names: ['x-guploader-*'] },
  {
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html',
    names: ['x-amzn-remapped-*'],
  },
  {
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html',
    names: ['x-amz-id-2', 'x-amz-request-id'],
  },
  { source: 'https://rack.github.io/rack/main/Rack/Runtime.html', names: ['x-runtime'] },
  { source: 'src/mock/createVendorMock.ts', names: ['mock-finding', 'mock-scenario'] },
]

const names = generalHeaderSources.flatMap((group) => group.names)
const general = new Set(names.filter((name) => !name.endsWith('*')))
const beginnings = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1))

const startsAsGeneral = rememberTexts((name) => beginnings.some((beginning) => name.startsWith(beginning)))

/** Whether a response header belongs to HTTP and what is on the way rather than to an operation. */
export function isGeneralHeader(name: string): boolean {
  const lower = name.toLowerCase()
  return general.has(lower) || startsAsGeneral(lower)
}
