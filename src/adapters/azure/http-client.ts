import { EventEmitter } from 'node:events'
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { Agent, type Dispatcher } from 'undici'
import { SendFailed } from '../../reminders/sending.js'
import type { Clock } from '../../reminders/time.js'
import { codeOf, networkCode, retryAtOf } from './failures.js'

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
type SdkHttpClient = NonNullable<ConnectorOptions['httpClient']>
type SdkRequest = Parameters<SdkHttpClient['sendRequest']>[0]
type SdkResponse = Awaited<ReturnType<SdkHttpClient['sendRequest']>>

export interface HttpClientOptions {
  clock: Clock
  /** From asking for a connection to the last byte of the answer. */
  timeoutMs: number
  /** Connections kept to each channel host; each carries one request at a time. */
  connections: number
  /** Stands in for the network. */
  agent?: HttpAgent
}

/** What is used of undici's `Agent`. */
export type HttpAgent = Pick<Agent, 'destroy'> & {
  request(options: Dispatcher.RequestOptions): Promise<{
    statusCode: number
    headers: Dispatcher.ResponseData['headers']
    body: AsyncIterable<Uint8Array> & { text(): Promise<string> }
  }>
}

/** Longer answers are cut: the SDK reads an id of them, and we a code. */
const ANSWER_BYTES = 1 << 20
/** A timer that comes so late tells of a process that stood still: answers may wait in its sockets. */
const STOOD_STILL_MS = 100
/** To read them all. */
const READ_MS = 1_000

interface Request {
  method: string
  url: URL
  headers: Record<string, string>
  body: string | null
}

interface Answer {
  status: number
  contentType: string | string[] | undefined
  text: string
}

/**
 * What goes under the SDK's connector in place of its own client, which retries behind our back, sleeps any `Retry-After`
 * and waits for ever for an answer. This one keeps a pool of connections, gives up after `timeoutMs`, follows no
 * redirect (a channel must not send our token elsewhere) and retries nothing.
 *
 * Everything but a 2xx is thrown as `SendFailed`, which the SDK's retry policy lets through because it only repeats errors
 * named `RestError`.
 */
export class PooledHttpClient implements SdkHttpClient {
  readonly #agent: HttpAgent
  readonly #options: HttpClientOptions

  constructor(options: HttpClientOptions) {
    this.#options = options
    this.#agent =
      options.agent ?? new Agent({ connections: options.connections, connect: { timeout: options.timeoutMs } })
  }

  async sendRequest(request: SdkRequest): Promise<SdkResponse> {
    const { status, contentType, text } = await this.exchange({
      method: request.method,
      url: new URL(request.url),
      headers: sendable(request.headers.toJson({ preserveCase: true })),
      body: bodyOf(request),
    })
    return { request, status, headers: onlyContentType(request, contentType), bodyAsText: text }
  }

  /** @throws SendFailed for everything but a 2xx. */
  async exchange(request: Request): Promise<Answer> {
    const { status, headers, text } = await this.#answerTo(request)
    if (status >= 200 && status <= 299) return { status, contentType: headers['content-type'], text }
    throw new SendFailed(`${request.method} ${request.url.host} answered ${status}`, {
      status,
      code: codeOf(text),
      retryAt: retryAtOf(headers['retry-after'], this.#options.clock.now()),
    })
  }

  async #answerTo({ method, url, headers, body }: Request) {
    // Undici takes an AbortSignal too, which costs each message some 15 µs more.
    const expiry = new EventEmitter()
    let isExpired = false
    const expire = () => {
      isExpired = true
      expiry.emit('abort')
    }
    const { timeoutMs } = this.#options
    const begunAt = performance.now()
    let timer = setTimeout(() => {
      // Timers run before sockets are read; an answer that is there already counts.
      const lateMs = performance.now() - begunAt - timeoutMs
      timer = setTimeout(expire, lateMs > STOOD_STILL_MS ? READ_MS : 0)
    }, timeoutMs)
    try {
      const answer = await this.#agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: method as Dispatcher.HttpMethod,
        headers,
        body,
        signal: expiry,
      })
      return { status: answer.statusCode, headers: answer.headers, text: await textOf(answer) }
    } catch (cause) {
      const code = isExpired ? 'timeout' : networkCode(cause)
      throw new SendFailed(`${method} ${url.host}: no answer (${code})`, { code, cause })
    } finally {
      clearTimeout(timer)
    }
  }

  /** Cuts what is still open; safe to call twice. */
  async close(): Promise<void> {
    await this.#agent.destroy()
  }
}

type HttpAnswer = Awaited<ReturnType<HttpAgent['request']>>

/** Nothing of one that is too long: the status says what became of the message. */
async function textOf({ headers, body }: HttpAnswer): Promise<string> {
  if (Number(headers['content-length']) <= ANSWER_BYTES) return body.text()
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.byteLength
    if (length > ANSWER_BYTES) return ''
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** The SDK puts the conversation's id into a header as it is; what no header can carry is percent-encoded there. */
const sendable = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      /^[\t\x20-\x7e]*$/.test(value) ? value : encodeURIComponent(value),
    ]),
  )

/** The connector sends JSON text; `FormData`, streams and the like never come this way. */
function bodyOf(request: SdkRequest): string | null {
  if (request.body === undefined || request.body === null) return null
  if (typeof request.body === 'string') return request.body
  throw new TypeError(`The connector asked to send a body that is not text to ${new URL(request.url).host}.`)
}

/** The SDK reads one header of an answer, and exports no way to make a collection of them: empty the request's copy. */
function onlyContentType(request: SdkRequest, contentType: string | string[] | undefined): SdkResponse['headers'] {
  const headers = request.headers.clone()
  for (const name of headers.headerNames()) headers.remove(name)
  headers.set('content-type', typeof contentType === 'string' ? contentType : 'application/json')
  return headers
}
