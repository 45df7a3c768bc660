/**
 * Whether the host of an address is this machine or an IP address of a private network or a link, as far as it is written there.
 * @param hostname of a `URL`, which brings every spelling of an IP address into one form
 */
export function isPrivateHost(hostname: string): boolean {
  // https://www.iana.org/assignments/ipv6-address-space: others than 2000::/3 are not given out; 2002::/16 holds IPv4 addresses
  if (/^\[(?!(?!2002)[23]\w{3}:)|localhost\.?$/.test(hostname)) return true
  const [a = 1, b = 0] = /^[\d.]+$/.test(hostname) ? hostname.split('.').map(Number) : []
  // https://www.iana.org/assignments/iana-ipv4-special-registry
  return (
    [0, 10, 127].includes(a) ||
    (a === 100 && b >> 6 === 1) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >> 4 === 1) ||
    (a === 192 && b === 168)
  )
}
