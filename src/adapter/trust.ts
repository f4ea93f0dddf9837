/**
 * Whom we send messages to. Without an app id nobody proves who they are and the sender names the address that the answer
 * goes to, so only this machine is trusted. With an app id the SDK checks the token and its serviceUrl claim, and the
 * token that we send along may only travel encrypted (or stay on this machine, for the Emulator).
 */
export type TrustedHosts = 'loopback' | 'authenticated'

export function isTrusted(serviceUrl: unknown, hosts: TrustedHosts): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false
  const url = new URL(serviceUrl)
  if (url.username || url.password) return false
  if (url.protocol === 'https:' && hosts === 'authenticated') return true
  return (url.protocol === 'http:' || url.protocol === 'https:') && isLoopback(url.hostname)
}

/** `URL` has already spelled out `127.1`, `0x7f000001` and the like as `127.0.0.1`. */
const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
