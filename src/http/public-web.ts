import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** An address from outside must never lead into this network: https, and a public address, asked after DNS at each connection. */
export function isPublicAddress({ protocol, hostname }: URL): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return protocol === 'https:' && !(isIP(bare) && isPrivate(bare))
}

/** The name leads into a private network. */
export class PrivateName extends Error {
  override name = 'PrivateName'
}

/** Resolves a name to its public addresses alone. @throws PrivateName */
export const publicOnly: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const publicOnes = error ? [] : addresses.filter(({ address }) => !isPrivate(address))
    const [first] = publicOnes
    if (first === undefined) return callback(error ?? new PrivateName('the name leads into a private network'), [])
    if (options.all) return callback(null, publicOnes)
    callback(null, first.address, first.family)
  })

/** Ranges that are not the public internet (IANA special-purpose registries, RFC 6890). */
const PRIVATE = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv6')

/** IPv4-mapped IPv6 addresses are judged by their IPv4 part (`BlockList` does that by itself). */
export const isPrivate = (address: string): boolean => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
