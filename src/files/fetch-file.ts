import { Agent, request } from 'undici'
import { isPublicAddress, PrivateName, publicOnly } from './public-web.js'

/** A file that a person sent could not be fetched; `message` is for the log and names no more than the host. */
export class FileNotFetched extends Error {
  override name = 'FileNotFetched'
}

export interface FileFetcher {
  /** The file's bytes. @throws FileNotFetched when it is refused, missing, slow, or longer than `limitBytes`. */
  fetch(url: string, limitBytes: number): Promise<Uint8Array>
  close(): Promise<void>
}

const TIMEOUT_MS = 10_000

/**
 * Fetches attachments: with Azure channels from public addresses only, in local mode from `ownOrigin` only, where the local
 * channel keeps uploads. Redirects are not followed.
 */
export function openFileFetcher(from: 'public-web' | { ownOrigin: () => string }): FileFetcher {
  const agent = new Agent({
    connect: { timeout: TIMEOUT_MS, ...(from === 'public-web' ? { lookup: publicOnly } : {}) },
  })

  const isAllowed = (url: URL): boolean =>
    from === 'public-web' ? isPublicAddress(url) : url.origin === from.ownOrigin()

  return {
    async fetch(address, limitBytes) {
      if (!URL.canParse(address)) throw new FileNotFetched('the address of the file is none')
      const url = new URL(address)
      if (url.protocol === 'data:') return readWithin(await inline(address), limitBytes)
      if (!isAllowed(url)) throw new FileNotFetched(`files are not fetched from ${url.host}`)
      return requestFile(url, agent, limitBytes).catch((cause) => {
        throw notFetched(url, cause)
      })
    },
    close: () => agent.destroy(),
  }
}

async function requestFile(url: URL, dispatcher: Agent, limitBytes: number): Promise<Uint8Array> {
  const { statusCode, body } = await request(url, { dispatcher, signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (statusCode === 200) return readWithin(body, limitBytes)
  await body.dump()
  throw new FileNotFetched(`${url.host} answered ${statusCode}`)
}

function notFetched({ host }: URL, cause: unknown): FileNotFetched {
  if (cause instanceof FileNotFetched) return cause
  return new FileNotFetched(cause instanceof PrivateName ? cause.message : `${host} gave no file`, { cause })
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

async function readWithin(body: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.byteLength
    if (length > limitBytes) throw new FileNotFetched(`the file is longer than ${limitBytes} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
