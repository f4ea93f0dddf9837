const OCTET = '(25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const IPV4 = `127(\\.${OCTET}){3}`
/** IPv6 in the forms that Node and `URL` print: the loopback address, and IPv4 mapped into IPv6. */
const LOOPBACK_ADDRESS = new RegExp(`^(${IPV4}|::1|::ffff:${IPV4}|::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4})$`, 'i')
const HOST_HEADER = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i

/** Whether a host name or address can only mean this machine; an IPv6 address with or without its brackets. */
export const isLoopback = (host: string): boolean => {
  const name = /^\[(.*)\]$/.exec(host)?.[1] ?? host
  return name.toLowerCase() === 'localhost' || LOOPBACK_ADDRESS.test(name)
}

/** The same of a `Host` header, with or without a port; names below `localhost` count as well (RFC 6761, section 6.3). */
export const isLoopbackHostHeader = (header: string): boolean => {
  const host = HOST_HEADER.exec(header)?.[1]
  return host !== undefined && (isLoopback(host) || host.toLowerCase().endsWith('.localhost'))
}

/** Headers that reverse proxies add; a program of this machine that speaks for itself has none of them. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via']

/** Whether a request was handed on by a proxy. */
export const isForwarded = (headers: Readonly<Record<string, unknown>>): boolean =>
  FORWARDED.some((name) => headers[name] !== undefined)
