// RFC 6761 gives every name below localhost to this machine: https://www.rfc-editor.org/rfc/rfc6761#section-6.3
const loopbackName = /^(?:(?:[a-z\d-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i

/** Whether a name or an address, IPv6 with or without brackets, is of this machine alone. */
export const isLoopbackName = (name: string): boolean => loopbackName.test(name)

/**
 * Whether a `Host` header names this machine. A web page whose name was made to lead here (DNS rebinding) sends its own name. The
 * port is another one where a proxy or a tunnel of this machine stands before the server.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  const [, name = ''] = /^(.*?)(?::\d{1,5})?$/.exec(host ?? '') ?? []
  return !/^::/.test(name) && isLoopbackName(name)
}
