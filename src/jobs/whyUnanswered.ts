/** Why no response came, as far as the runtime tells. */
export interface WhyUnanswered {
  /** A code such as `ECONNRESET`, or the runtime's words where they are known to quote nothing of the request. */
  readonly why: string
  /** Whether the request may have reached the host. */
  readonly maybeSent: boolean
}

// Name, connection and certificate: nothing of the request is written before they are settled, nor to an
// address or through a proxy of which `nodeFetch` says so. UND_ERR_ABORTED is a proxy that opens no tunnel.
// https://nodejs.org/api/errors.html, https://github.com/nodejs/undici/blob/main/lib/core/errors.js
const beforeSending =
  /^(E(NOTFOUND|AI_|CONNREFUSED|HOSTUN|NETUN|PROTO)|UND_ERR_(CONNECT|ABORTED)|PROXY|CERT|ERR_TLS|ERR_SSL|ADDR|DEPTH|SELF|UNABLE)/

/** The code of an address that the fetch of `export-contracts/node` does not call. Its class is not part of each bundle. */
export const addressRefused = 'ADDRESS_REFUSED'

/** Where the runtime tells nothing. */
export const noReason = 'no reason'

/** What the error of a fetch, or the first of its causes with a code, tells. */
export function whyUnanswered(error: unknown): WhyUnanswered {
  const { code, message, cause } = Object(error)
  if (typeof code !== 'string') return cause ? whyUnanswered(cause) : { why: noReason, maybeSent: true }
  const maybeSent = !beforeSending.test(code)
  // What OpenSSL says differs from run to run, and names files of its own.
  const isReadable = !maybeSent && !/:error:/.test(message)
  return { why: (isReadable && message) || code, maybeSent }
}
