import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

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

const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/**
 * Whether an address is not of the public internet (IANA special-purpose registries): a private or reserved one, or one that
 * carries an IPv4 address inside (NAT64, 6to4, Teredo, compatible), which leads wherever that one leads.
 */
export function isPrivate(address: string): boolean {
  if (!ipaddr.isValid(address)) return true
  const plain = ipaddr.process(address) // an IPv4-mapped address is judged as the IPv4 one
  if (plain.range() !== 'unicast') return true
  return plain instanceof ipaddr.IPv6 && !plain.match(GLOBAL_UNICAST)
}
