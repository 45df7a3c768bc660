import { BlockList, isIP, isIPv4 } from 'node:net'

// https://www.iana.org/assignments/iana-ipv4-special-registry: what is not "globally reachable", and multicast
const specialIpv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const

// https://www.rfc-editor.org/rfc/rfc6052#section-2.1: an IPv4 address behind it, where a network has IPv6 only
const translated = '64:ff9b::'

// https://www.iana.org/assignments/iana-ipv6-special-registry: Teredo and other protocols, documentation, and 6to4, which holds
// an IPv4 address that is looked up nowhere
const specialIpv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const special = new BlockList()
for (const [address, bits] of specialIpv4) {
  special.addSubnet(address, bits, 'ipv4')
  special.addSubnet(translated + address, 96 + bits, 'ipv6')
}
for (const [address, bits] of specialIpv6) special.addSubnet(address, bits, 'ipv6')

// https://www.iana.org/assignments/ipv6-address-space: only 2000::/3 is given out
const givenOut = new BlockList()
givenOut.addSubnet('2000::', 3, 'ipv6')
givenOut.addSubnet(translated, 96, 'ipv6')

/**
 * Whether an IP address is one of the internet: not this machine, not a private network, not one link (where cloud machines
 * find their metadata), not reserved. An IPv6 address that stands for an IPv4 one is judged as that, or refused.
 * @param address without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4')
  return isIP(address) === 6 && givenOut.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
