import { Agent, request } from 'undici'
import { isPublicAddress, publicOnly } from './public-web.js'

/** A file could not be put where a person wanted it; `message` is for the log and names no more than the host. */
export class FileNotPut extends Error {
  override name = 'FileNotPut'
}

export interface FilePutter {
  /**
   * Uploads a text as a whole, as an upload session of OneDrive takes it: one PUT with the range of all its bytes.
   * @throws FileNotPut when the address is not public, or does not take it within 20 s.
   */
  put(url: string, text: string): Promise<void>
  close(): Promise<void>
}

const TIMEOUT_MS = 20_000

/** Puts files at public addresses only; redirects are not followed. */
export function openFilePutter(): FilePutter {
  const agent = new Agent({ connect: { timeout: TIMEOUT_MS, lookup: publicOnly } })
  return {
    async put(address, text) {
      if (!URL.canParse(address)) throw new FileNotPut('the address for the file is none')
      const url = new URL(address)
      if (!isPublicAddress(url)) throw new FileNotPut(`files are not put at ${url.host}`)
      await send(agent, url, Buffer.from(text, 'utf8'))
    },
    close: () => agent.destroy(),
  }
}

/** Apart from the check of the address, so that a test can put a file on this machine. */
export async function send(dispatcher: Agent, url: URL, body: Buffer): Promise<void> {
  const headers = {
    'content-type': 'application/octet-stream',
    'content-range': `bytes 0-${body.length - 1}/${body.length}`,
  }
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const { statusCode, body: answer } = await request(url, { method: 'PUT', dispatcher, headers, body, signal })
    await answer.dump()
    if (statusCode !== 200 && statusCode !== 201) throw new FileNotPut(`${url.host} answered ${statusCode}`)
  } catch (cause) {
    if (cause instanceof FileNotPut) throw cause
    throw new FileNotPut(`${url.host} took no file`, { cause })
  }
}
