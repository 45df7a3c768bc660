// General headers whose values carry no identity, with what such a value looks like. Whatever looks otherwise is
// replaced, so that nothing hides in a header of a harmless name. https://www.iana.org/assignments/http-fields

const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$|^0$|^-1$/
const methods = /^(?:(?:GET|HEAD|POST|PUT|DELETE|OPTIONS|PATCH|TRACE|CONNECT|\*)(?:, *|$))+$/
const codings =
  /^(?:(?:gzip|x-gzip|deflate|br|zstd|compress|identity|chunked|trailers|\*)(?:;q=[01](?:\.\d{1,3})?)?(?:, *|$))+$/i
const count = /^\d{1,9}$/
const flag = /^(?:true|false|0|1|\*|\?[01])$/

const cacheDirectives =
  /^(?:(?:(?:no-cache|no-store|no-transform|private|public|must-revalidate|proxy-revalidate|immutable|must-understand|only-if-cached)|(?:s-maxage|max-age|min-fresh|max-stale|stale-while-revalidate|stale-if-error)(?:=\d{1,10})?)(?:, *|$))+$/i

/** What a value that carries no identity looks like, by the name of its header in lower case. */
export const harmlessHeaders: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    'accept-encoding': codings, // what a program can unpack
    'accept-ranges': /^(?:bytes|none)$/, // what a server can do
    'access-control-allow-credentials': flag,
    'access-control-allow-methods': methods,
    'access-control-allow-origin': /^\*$/, // any origin but `*` is an address
    'access-control-max-age': count,
    age: count, // seconds in a cache
    allow: methods,
    'cache-control': cacheDirectives,
    connection:
      /^(?:keep-alive|close|upgrade|te|http2-settings)(?:, *(?:keep-alive|close|upgrade|te|http2-settings))*$/i,
    'content-disposition': /^(?:attachment|inline)$/i, // with a file's name it tells more
    'content-encoding': codings,
    'content-length': count,
    'cross-origin-opener-policy': /^(?:same-origin|same-origin-allow-popups|unsafe-none)$/,
    'cross-origin-resource-policy': /^(?:same-site|same-origin|cross-origin)$/,
    date: httpDate,
    dnt: flag,
    expect: /^100-continue$/i,
    expires: httpDate,
    'if-modified-since': httpDate,
    'keep-alive': /^(?:(?:timeout|max)=\d{1,5}(?:, *|$))+$/i,
    'last-modified': httpDate,
    pragma: /^no-cache$/i,
    'referrer-policy': /^[a-z-]{6,31}$/,
    'retry-after': /^\d{1,5}$|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), .{4,30} GMT$/, // a wait
    'sec-fetch-dest': /^(?:empty|document|script|style|image|font|worker|iframe)$/,
    'sec-fetch-mode': /^(?:cors|no-cors|navigate|same-origin|websocket)$/,
    'sec-fetch-site': /^(?:none|same-origin|same-site|cross-site)$/,
    'strict-transport-security': /^max-age=\d{1,10}(?:; *includeSubDomains)?(?:; *preload)?;?$/i,
    te: codings,
    'transfer-encoding': codings,
    'upgrade-insecure-requests': flag,
    vary: /^(?:(?:accept|accept-encoding|accept-language|authorization|cookie|origin|user-agent|\*)(?:, *|$))+$/i,
    'x-cache': /^(?:hit|miss)(?: from cloudfront)?$/i,
    'x-content-type-options': /^nosniff$/i,
    'x-frame-options': /^(?:deny|sameorigin)$/i,
    'x-requested-with': /^XMLHttpRequest$/,
    'x-xss-protection': /^[01](?:; *mode=block)?$/i,
  }),
)

const longestHarmless = 500

/** Whether a header's value carries no identity. */
export const isHarmlessHeader = (name: string, value: string): boolean =>
  value.length <= longestHarmless && harmlessHeaders.get(name)?.test(value) === true

/** Headers that hold an address. */
export const addressHeaders: ReadonlySet<string> = new Set(['location', 'content-location', 'origin', 'referer'])

/** Headers that hold media types. */
export const mediaTypeHeaders: ReadonlySet<string> = new Set(['content-type', 'accept'])

/** Headers that hold the host of the request. */
export const hostHeaders: ReadonlySet<string> = new Set(['host', ':authority', 'x-forwarded-host'])

/** Headers that programs send by themselves; their names tell nothing. */
export const generalNames: ReadonlySet<string> = new Set(
  `accept-charset accept-language authorization content-security-policy cookie cookie2 etag forwarded if-match if-none-match
  link nel origin proxy-authenticate proxy-authorization range report-to sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform
  server server-timing set-cookie upgrade user-agent via warning www-authenticate x-amz-apigw-id x-amz-cf-id x-amz-cf-pop
  x-amz-content-sha256 x-amz-date x-amz-id-2 x-amz-request-id x-amz-security-token x-amz-target x-amz-user-agent
  x-amzn-errortype x-amzn-requestid x-amzn-trace-id x-forwarded-for x-forwarded-port x-forwarded-proto x-powered-by
  x-real-ip x-request-id x-correlation-id x-wsse`.split(/\s+/),
)
