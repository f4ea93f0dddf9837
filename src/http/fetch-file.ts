import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Agent, request } from 'undici'

/** A file that a person sent could not be fetched; `message` is for the log and names no more than the host. */
export class FileNotFetched extends Error {
  override name = 'FileNotFetched'
}

export interface FileFetcher {
  /** The file as UTF-8 text. @throws FileNotFetched when it is refused, missing, slow, or longer than `limitBytes`. */
  fetch(url: string, limitBytes: number): Promise<string>
  close(): Promise<void>
}

const TIMEOUT_MS = 10_000

/**
 * Fetches attachments. The address comes from outside, so it is never followed into this network: with Azure channels only
 * https to public addresses (asked after the name is resolved, at each connection), in local mode only `ownOrigin`,
 * where the local channel keeps uploads. Redirects are not followed.
 */
export function openFileFetcher(from: 'public-web' | { ownOrigin: () => string }): FileFetcher {
  const agent = new Agent({
    connect: { timeout: TIMEOUT_MS, ...(from === 'public-web' ? { lookup: publicOnly } : {}) },
  })

  const isAllowed = ({ protocol, origin, hostname }: URL): boolean => {
    if (from !== 'public-web') return origin === from.ownOrigin()
    const bare = hostname.replace(/^\[|\]$/g, '')
    return protocol === 'https:' && !(isIP(bare) && isPrivate(bare))
  }

  return {
    async fetch(address, limitBytes) {
      if (!URL.canParse(address)) throw new FileNotFetched('the address of the file is none')
      const url = new URL(address)
      if (url.protocol === 'data:') return readWithin(await inline(address), limitBytes)
      if (!isAllowed(url)) throw new FileNotFetched(`files are not fetched from ${url.host}`)
      try {
        const { statusCode, body } = await request(url, { dispatcher: agent, signal: AbortSignal.timeout(TIMEOUT_MS) })
        if (statusCode === 200) return await readWithin(body, limitBytes)
        await body.dump()
        throw new FileNotFetched(`${url.host} answered ${statusCode}`)
      } catch (cause) {
        if (cause instanceof FileNotFetched) throw cause
        throw new FileNotFetched(`${url.host} gave no file`, { cause })
      }
    },
    close: () => agent.destroy(),
  }
}

/** The content of a `data:` address, as Direct Line clients send small files. */
async function inline(address: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const { body } = await fetch(address)
    if (body !== null) return body
  } catch (cause) {
    throw new FileNotFetched('the data: address cannot be read', { cause })
  }
  throw new FileNotFetched('the data: address is empty')
}

async function readWithin(body: AsyncIterable<Uint8Array>, limitBytes: number): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.byteLength
    if (length > limitBytes) throw new FileNotFetched(`the file is longer than ${limitBytes} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

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

const publicOnly: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const publicOnes = error ? [] : addresses.filter(({ address }) => !isPrivate(address))
    const [first] = publicOnes
    if (first === undefined) return callback(error ?? new FileNotFetched('the name leads into a private network'), [])
    if (options.all) return callback(null, publicOnes)
    callback(null, first.address, first.family)
  })
