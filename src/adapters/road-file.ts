import { request } from 'undici'

const TIMEOUT_MS = 10_000

/** A file that a person sent could not be fetched; the message holds neither its address nor a token. */
export class FileNotFetched extends Error {
  override name = 'FileNotFetched'
}

/** @throws FileNotFetched when it is missing, slow, or longer than `limitBytes`. */
export async function download(
  platform: string,
  url: string | URL,
  limitBytes: number,
  headers: Record<string, string> = {},
): Promise<Uint8Array> {
  try {
    const { statusCode, body } = await request(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (statusCode !== 200) throw new FileNotFetched(`${platform} answered ${statusCode} for a file`)
    return await readWithin(body, limitBytes)
  } catch (error) {
    if (error instanceof FileNotFetched) throw error
    // Without the error itself: it names the address, and in it the token.
    throw new FileNotFetched(`a file of ${platform} could not be fetched`, {
      cause: (error as NodeJS.ErrnoException).code,
    })
  }
}

async function readWithin(body: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > limitBytes) throw new FileNotFetched(`the file is longer than ${limitBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
