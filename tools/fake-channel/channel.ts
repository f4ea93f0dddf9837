import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Activity } from 'botbuilder'
import { channelOf } from '../../src/channels/channels.js'
import { isEmpty, isMixed } from '../../src/cli/talk/chat-adapter.js'

/** One request that reached the channel, whatever became of it. */
export interface Arrival {
  method: string
  conversation: string
  /** The activity in the address: the one answered or updated. */
  activityId?: string
  activity: Partial<Activity>
  at: number
  /** Whether the person sees it: it was taken, even if the bot was not told so. */
  accepted: boolean
}

/** What the channel does with a message; `reset-after` takes it and cuts the line before saying so. */
export type Behaviour =
  | { kind: 'accept'; delayMs?: number }
  | { kind: 'answer'; status: number; body?: unknown; headers?: Record<string, string> }
  | { kind: 'hang' }
  | { kind: 'reset-before' }
  | { kind: 'reset-after' }

export const ACCEPT: Behaviour = { kind: 'accept' }

const refused = (status: number, code: string, message: string): Behaviour => ({
  kind: 'answer',
  status,
  body: { error: { code, message } },
})

export type Behave = (conversation: string, activity: Partial<Activity>) => Behaviour

/**
 * The connector API of a channel (`POST /v3/conversations/{id}/activities`, `PUT .../{activityId}`) on loopback, with the
 * faults of a bad day. Keeps what arrived.
 */
export class FakeChannel {
  arrivals: Arrival[] = []
  behave: Behave = () => ACCEPT
  /** Told of each arrival, before the answer. */
  onArrival: (arrival: Arrival) => void = () => {}
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #port = 0
  #ids = 0

  constructor(private readonly options: { keep: boolean } = { keep: true }) {
    this.#server = createServer((request, response) => void this.#take(request, response))
    this.#server.keepAliveTimeout = 60_000
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
  }

  /** With a trailing slash, as the channels have it. */
  get serviceUrl(): string {
    return `http://127.0.0.1:${this.#port}/`
  }

  /** What was taken from the bot in a conversation, in order. */
  messagesIn(conversation: string): Partial<Activity>[] {
    return this.arrivals.filter((a) => a.accepted && a.conversation === conversation).map((a) => a.activity)
  }

  /** Listens on the port it had before, else on a free one. */
  open(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(this.#port, '127.0.0.1', () => {
        this.#server.off('error', reject)
        this.#port = (this.#server.address() as AddressInfo).port
        resolve()
      })
    })
  }

  /** Refuses connections until opened again. */
  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  /** Resolves when all that was sent by a process that has ended has been read and its connections are closed. */
  async read(): Promise<void> {
    await Promise.all([...this.#sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))))
  }

  /** What Teams (and the Agents Playground) will not take. */
  #refusal(method: string | undefined, activityId: string | undefined, activity: Partial<Activity>): Behaviour | null {
    if (isEmpty(activity))
      return refused(400, 'BadSyntax', "Activity must include non empty 'text' field or an attachment")
    if (method !== 'PUT') return null
    if (isMixed(activity)) return refused(400, 'BadSyntax', 'Activity resulted into multiple skype activities')
    const isKnown = Number(activityId?.slice(1)) <= this.#ids
    return isKnown ? null : refused(404, 'ActivityNotFoundInConversation', 'Message does not exist in the thread.')
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = Date.now()
    const [, conversation, activityId] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(request.url ?? '') ?? []
    const activity = JSON.parse((await textOf(request)) || '{}') as Partial<Activity>
    if (!conversation) return answer(response, 404, { error: { code: 'NotFound', message: request.url } })
    const key = decodeURIComponent(conversation)
    const isTeams = channelOf(activity.channelId ?? '').splitsTextAndCard
    const splits = isTeams && isMixed(activity)
    const refused = isTeams ? this.#refusal(request.method, activityId, activity) : null
    const behaviour = refused ?? this.behave(key, activity)
    const accepted = behaviour.kind === 'accept' || behaviour.kind === 'reset-after'
    const arrival = { method: request.method ?? '', conversation: key, activityId, activity, at, accepted }
    if (this.options.keep) this.arrivals.push(arrival)
    this.onArrival(arrival)
    switch (behaviour.kind) {
      case 'accept': {
        const accept = () => {
          this.#ids += 1
          if (splits) answer(response, 202, {})
          else answer(response, 200, { id: `m${this.#ids}` })
        }
        if (behaviour.delayMs) setTimeout(accept, behaviour.delayMs)
        else accept()
        return
      }
      case 'answer':
        return answer(response, behaviour.status, behaviour.body, behaviour.headers)
      case 'hang':
        return
      case 'reset-before':
      case 'reset-after':
        request.socket.resetAndDestroy()
    }
  }
}

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(text)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
