/** Whether a host name or address can only mean this machine. Brackets of an IPv6 address are allowed. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|(\[)?::ffff:127(\.\d{1,3}){3}\]?)$/i.test(host)
