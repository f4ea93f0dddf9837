import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

/** A message as it stands in a channel now. */
export interface ShownMessage {
  ts: string
  thread?: string
  /** What rich text shows, mentions as `<@U1>`. */
  text: string
  buttons: { title: string; value: string }[]
  edited: boolean
  at: number
}

export type Trouble = { is: 'refused'; error: string } | { is: 'throttled'; retryAfter: number; times: number }

type Fields = Record<string, unknown>

const BOT = { user_id: 'UBOT', team_id: 'T1', user: 'reminders', bot_id: 'B1' }
/** Slack sends an event again when it is not acknowledged within three seconds. */
const ACKNOWLEDGE_MS = 3_000
const MOST_ATTEMPTS = 20

/** Slack's Web API and Socket Mode as far as the bot uses them; shapes by docs.slack.dev and the types of @slack/web-api. */
export class FakeSlack {
  readonly botToken = 'xoxb-fake-token-for-tests'
  readonly appToken = 'xapp-fake-token-for-tests'
  readonly channels = new Map<string, ShownMessage[]>()
  readonly files: { channel: string; name: string; content: string }[] = []
  readonly calls: { method: string; fields: Fields }[] = []
  readonly trouble = new Map<string, Trouble>()
  readonly people = new Map<string, Fields>([
    ['U1', { name: 'anna', tz: 'Europe/Berlin', locale: 'en-GB', profile: { display_name: 'Anna' } }],
    ['U2', { name: 'bob', tz: 'UTC', locale: 'en-US', profile: { display_name: 'Bob' } }],
  ])
  readonly #sockets = new Set<WebSocket>()
  readonly #unacknowledged = new Map<string, Fields>()
  readonly #uploads = new Map<string, { name: string; content: string }>()
  #next = 1
  #isAway = false

  private constructor(
    private readonly server: Server,
    private readonly ws: WebSocketServer,
  ) {}

  static async start(): Promise<FakeSlack> {
    const server = createServer()
    const fake = new FakeSlack(server, new WebSocketServer({ server }))
    server.on('request', (request, response) => {
      fake.#serve(request, response).catch((error: unknown) => response.destroy(error as Error))
    })
    fake.ws.on('connection', (socket) => fake.#connected(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get apiUrl(): string {
    return `${this.#origin}/api/`
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate()
    this.ws.close()
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** As in an outage: whatever asks is cut off. */
  goAway(): void {
    this.#isAway = true
    for (const socket of this.#sockets) socket.terminate()
    this.server.closeAllConnections()
  }

  comeBack(): void {
    this.#isAway = false
  }

  texts = (channel: string): string[] => (this.channels.get(channel) ?? []).map(({ text }) => text)

  /** A person writes in their own chat with the bot (`D…`), or mentions it in a channel. @returns the message's `ts`. */
  say(channel: string, text: string, more: Fields = {}): string {
    const ts = this.#ts()
    const isOwn = channel.startsWith('D')
    this.event({
      type: isOwn ? 'message' : 'app_mention',
      ...(isOwn && { channel_type: 'im' }),
      channel,
      user: 'U1',
      text,
      ts,
      ...more,
    })
    return ts
  }

  event(event: Fields): void {
    this.#send({ type: 'events_api', payload: { team_id: 'T1', event } })
  }

  press(channel: string, title: string, user = 'U1'): void {
    const shown = [...(this.channels.get(channel) ?? [])].reverse()
    const message = shown.find(({ buttons }) => buttons.some((button) => button.title === title))
    const button = message?.buttons.find((each) => each.title === title)
    if (!message || !button) throw new Error(`no button "${title}" in ${JSON.stringify(this.texts(channel))}`)
    this.pressValue(channel, message.ts, button.value, user)
  }

  pressValue(channel: string, ts: string, value: string, user = 'U1'): void {
    const payload = {
      type: 'block_actions',
      user: { id: user },
      channel: { id: channel },
      container: { message_ts: ts },
      message: { ts },
      actions: [{ value, action_ts: this.#ts() }],
    }
    this.#send({ type: 'interactive', payload })
  }

  command(text: string, channel = 'C9', user = 'U1'): void {
    const payload = {
      command: '/remind-bot',
      text,
      user_id: user,
      channel_id: channel,
      team_id: 'T1',
      trigger_id: this.#ts(),
    }
    this.#send({ type: 'slash_commands', payload })
  }

  shortcut(message: Fields, user = 'U1'): void {
    const payload = {
      type: 'message_action',
      callback_id: 'remind_about_this',
      trigger_id: this.#ts(),
      user: { id: user },
      message,
    }
    this.#send({ type: 'interactive', payload })
  }

  /** Cuts every connection, as Slack does when it moves a socket to another machine. */
  reconnect(): void {
    for (const socket of this.#sockets) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
  }

  #ts(): string {
    const ts = `1700000000.${String(this.#next).padStart(6, '0')}`
    this.#next += 1
    return ts
  }

  #send(envelope: Fields): void {
    const envelope_id = `e${this.#next++}`
    this.#unacknowledged.set(envelope_id, { ...envelope, envelope_id })
    this.#deliver(envelope_id, 0)
  }

  #deliver(envelope_id: string, attempt: number): void {
    const envelope = this.#unacknowledged.get(envelope_id)
    if (!envelope) return
    const [socket] = this.#sockets
    if (!socket) return void setTimeout(() => this.#deliver(envelope_id, attempt), 200).unref()
    socket.send(JSON.stringify({ ...envelope, retry_attempt: attempt }))
    if (attempt < MOST_ATTEMPTS) setTimeout(() => this.#deliver(envelope_id, attempt + 1), ACKNOWLEDGE_MS).unref()
  }

  #connected(socket: WebSocket): void {
    this.#sockets.add(socket)
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
    socket.on('message', (data) => {
      const { envelope_id } = JSON.parse(String(data)) as { envelope_id: string }
      this.#unacknowledged.delete(envelope_id)
    })
    socket.on('close', () => this.#sockets.delete(socket))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#isAway) return void request.socket.destroy()
    const body = await bodyOf(request)
    const path = new URL(request.url ?? '/', this.#origin).pathname
    if (path.startsWith('/upload/')) {
      const upload = this.#uploads.get(path.slice('/upload/'.length))
      if (upload) upload.content = body.toString('utf8')
      return void response.end('OK')
    }
    const token = request.headers.authorization?.replace('Bearer ', '')
    if (path.startsWith('/files/'))
      return void response.end(token === this.botToken ? path.slice('/files/'.length) : 'no')
    const method = path.replace('/api/', '')
    const fields = Object.fromEntries(new URLSearchParams(body.toString('utf8')))
    this.calls.push({ method, fields })
    if (token !== (method === 'apps.connections.open' ? this.appToken : this.botToken))
      return answer(response, { ok: false, error: 'invalid_auth' })
    const trouble = this.trouble.get(String(fields.channel))
    if (trouble?.is === 'throttled' && trouble.times-- > 0)
      return void response.writeHead(429, { 'retry-after': String(trouble.retryAfter) }).end()
    if (trouble?.is === 'refused') return answer(response, { ok: false, error: trouble.error })
    answer(response, this.#call(method, fields))
  }

  #call(method: string, fields: Fields): Fields {
    const channel = String(fields.channel)
    switch (method) {
      case 'auth.test':
        return { ok: true, ...BOT }
      case 'apps.connections.open':
        return { ok: true, url: `${this.#origin.replace('http', 'ws')}/socket` }
      case 'users.info': {
        const user = this.people.get(String(fields.user))
        return user ? { ok: true, user: { id: fields.user, ...user } } : { ok: false, error: 'user_not_found' }
      }
      case 'conversations.open':
        return { ok: true, channel: { id: `D-${fields.users}` } }
      case 'chat.postMessage':
        return this.#show(channel, fields)
      case 'chat.update':
        return this.#replace(channel, fields)
      case 'files.info':
        return {
          ok: true,
          file: { id: fields.file, size: 10, url_private_download: `${this.#origin}/files/${fields.file}` },
        }
      case 'files.getUploadURLExternal': {
        const file_id = `F${this.#next++}`
        this.#uploads.set(file_id, { name: String(fields.filename), content: '' })
        return { ok: true, file_id, upload_url: `${this.#origin}/upload/${file_id}` }
      }
      case 'files.completeUploadExternal': {
        const files = JSON.parse(String(fields.files)) as { id: string }[]
        for (const { id } of files) {
          const { name = '', content = '' } = this.#uploads.get(id) ?? {}
          this.files.push({ channel: String(fields.channel_id), name, content })
        }
        return { ok: true, files }
      }
      default:
        return { ok: false, error: 'unknown_method' }
    }
  }

  #show(channel: string, fields: Fields): Fields {
    if (channel.startsWith('D') === false && fields.thread_ts === undefined && channel === 'C-ARCHIVED')
      return { ok: false, error: 'is_archived' }
    const message = {
      ts: this.#ts(),
      thread: fields.thread_ts as string | undefined,
      edited: false,
      at: Date.now(),
      ...shownIn(fields),
    }
    this.channels.set(channel, [...(this.channels.get(channel) ?? []), message])
    return { ok: true, ts: message.ts, channel }
  }

  #replace(channel: string, fields: Fields): Fields {
    const message = this.channels.get(channel)?.find(({ ts }) => ts === fields.ts)
    if (!message) return { ok: false, error: 'message_not_found' }
    Object.assign(message, shownIn(fields), { edited: true })
    return { ok: true, ts: message.ts, channel }
  }
}

interface Block {
  type: string
  elements?: {
    type: string
    text?: { text: string }
    value?: string
    elements?: { type: string; text?: string; user_id?: string }[]
  }[]
}

function shownIn(fields: Fields): Pick<ShownMessage, 'text' | 'buttons'> {
  const blocks = JSON.parse(String(fields.blocks ?? '[]')) as Block[]
  const words = blocks
    .filter(({ type }) => type === 'rich_text')
    .flatMap(({ elements = [] }) => elements.flatMap((section) => section.elements ?? []))
    .map(({ text, user_id }) => text ?? `<@${user_id}>`)
  const buttons = blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements = [] }) => elements.map(({ text, value = '' }) => ({ title: text?.text ?? '', value })))
  return { text: words.length > 0 ? words.join('') : String(fields.text ?? ''), buttons }
}

function answer(response: ServerResponse, body: Fields): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
