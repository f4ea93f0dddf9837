import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { InlineKeyboardButton, Update } from 'grammy/types'

/** A message as it stands in a chat now: edits replace it. */
export interface ShownMessage {
  message_id: number
  text: string
  buttons: InlineKeyboardButton.CallbackButton[]
  /** A file with its content, where it is one. */
  document?: { name: string; text: string }
  edited: boolean
  at: number
}

/** How a chat answers instead of taking a message. */
export type Trouble =
  | { is: 'blocked' }
  | { is: 'throttled'; retryAfter: number; times: number }
  | { is: 'moved'; to: number }
  | { is: 'failing'; status: number; times: number }
  /** The message is taken, but the answer never comes. */
  | { is: 'cut'; times: number }

const TEST_TOKEN = '100200300:AAfakeTokenForTestsOnly_0123456789abc'
const BOT = { id: 100200300, is_bot: true, first_name: 'Reminders', username: 'reminders_test_bot' }

type Fields = Record<string, unknown>

interface Webhook {
  url: string
  secret: string
}

const POST_AGAIN_MS = 200

/**
 * The Bot API as far as the bot uses it, as unkind as the real one: updates come again until an offset acknowledges them, one poller at a
 * time (409), 64 bytes of button data, 4,096 characters, "message is not modified", 403, 429 with retry_after, moved groups.
 */
export class FakeTelegram {
  readonly token = TEST_TOKEN
  readonly chats = new Map<number, ShownMessage[]>()
  /** Methods called, with their fields, in order. */
  readonly calls: { method: string; fields: Fields }[] = []
  readonly trouble = new Map<number, Trouble>()
  /** How long each call takes. */
  delayMs = 0
  #isAway = false
  #updates: Update[] = []
  #nextUpdate = 5_000
  #nextMessage = 100
  #polls: (() => void)[] = []
  #webhook: Webhook | undefined
  #isPosting = false
  #files = new Map<string, string>()

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeTelegram> {
    const server = createServer()
    const fake = new FakeTelegram(server)
    server.on('request', (request, response) => {
      fake.#serve(request, response).catch((error: unknown) => response.destroy(error as Error))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get root(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#webhook = undefined
    for (const wake of this.#polls.splice(0)) wake()
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** As in an outage: whatever asks is cut off. */
  goAway(): void {
    this.#isAway = true
    this.server.closeAllConnections()
  }

  comeBack(): void {
    this.#isAway = false
  }

  /** A person writes. `more` goes into the message: `reply_to_message`, `entities`, `document`, a forum topic. */
  say(chatId: number, text: string, more: Fields = {}): number {
    const message = { ...this.#frame(chatId, more), text, ...more }
    this.#push({ message } as Fields)
    return message.message_id
  }

  edit(chatId: number, message_id: number, text: string): void {
    this.#push({ edited_message: { ...this.#frame(chatId, {}), message_id, text, edit_date: seconds() } })
  }

  sendFile(chatId: number, name: string, content: string): void {
    const file_id = `file-${this.#nextMessage}`
    this.#files.set(file_id, content)
    const document = { file_id, file_name: name, file_size: Buffer.byteLength(content), mime_type: 'text/calendar' }
    this.#push({ message: { ...this.#frame(chatId, {}), document } })
  }

  /** Presses the newest button with this title. */
  press(chatId: number, title: string, from?: Fields): void {
    const shown = [...(this.chats.get(chatId) ?? [])].reverse()
    const message = shown.find(({ buttons }) => buttons.some(({ text }) => text === title))
    const button = message?.buttons.find(({ text }) => text === title)
    if (!message || !button) throw new Error(`no button "${title}" in ${JSON.stringify(shown.map(({ text }) => text))}`)
    this.pressData(chatId, message.message_id, button.callback_data, from)
  }

  pressData(chatId: number, message_id: number, data: string, from?: Fields): void {
    const frame = this.#frame(chatId, from ? { from } : {})
    const message = { ...frame, message_id, from: BOT }
    this.#push({ callback_query: { id: `${this.#nextUpdate}`, chat_instance: '1', from: frame.from, message, data } })
  }

  member(chatId: number, status: 'member' | 'kicked'): void {
    const { chat, from } = this.#frame(chatId, {})
    const member = (is: string) => ({ user: BOT, status: is })
    const change = { chat, from, date: seconds(), old_chat_member: member('member'), new_chat_member: member(status) }
    this.#push({ my_chat_member: change })
  }

  /** The group goes on under another id, as Telegram tells both sides of it. */
  move(from: number, to: number): void {
    this.trouble.set(from, { is: 'moved', to })
    this.#push({ message: { ...this.#frame(from, {}), migrate_to_chat_id: to } })
  }

  /** Hands out an update a second time, as after an acknowledgement that was lost. */
  repeat(): void {
    const last = this.#lastGiven
    if (last) this.#updates.unshift(last)
  }

  texts = (chatId: number): string[] => (this.chats.get(chatId) ?? []).map(({ text }) => text)

  #lastGiven: Update | undefined

  #frame(chatId: number, { from, chat, ...more }: Fields) {
    const isGroup = chatId < 0
    const person = { id: isGroup ? 7 : chatId, is_bot: false, first_name: 'Anna', language_code: 'en' }
    return {
      message_id: this.#nextMessage++,
      date: seconds(),
      from: (from ?? person) as Fields,
      chat: (chat ?? {
        id: chatId,
        type: isGroup ? 'supergroup' : 'private',
        ...(isGroup && { title: 'Team' }),
      }) as Fields,
      ...more,
    }
  }

  #push(update: Fields): void {
    this.#updates.push({ update_id: this.#nextUpdate++, ...update } as unknown as Update)
    for (const wake of this.#polls.splice(0)) wake()
    if (this.#webhook) void this.#postAll()
  }

  #setWebhook({ url, secret_token }: Fields): Fields {
    this.#webhook = url ? { url: String(url), secret: String(secret_token ?? '') } : undefined
    if (this.#webhook) void this.#postAll()
    return { result: true }
  }

  /** Posts in order, and again until it is answered with 200. */
  async #postAll(): Promise<void> {
    if (this.#isPosting) return
    this.#isPosting = true
    while (this.#webhook && this.#updates.length > 0) {
      const webhook = this.#webhook
      const [update] = this.#updates
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhook.secret }
      const answered = await fetch(webhook.url, { method: 'POST', headers, body: JSON.stringify(update) }).catch(
        () => null,
      )
      if (answered?.status === 200) this.#updates.shift()
      else await new Promise((resolve) => setTimeout(resolve, POST_AGAIN_MS))
    }
    this.#isPosting = false
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#isAway) return void request.socket.destroy()
    const [, kind, rest = ''] = /^\/(file\/)?bot(.*)$/.exec(request.url ?? '') ?? []
    const [token, ...path] = rest.split('/')
    const body = await bodyOf(request)
    if (token !== TEST_TOKEN) return answer(response, 401, { description: 'Unauthorized' })
    if (kind) return void response.end(this.#files.get(path.join('/')) ?? '')
    const method = path[0] ?? ''
    const fields = fieldsOf(request, body)
    this.calls.push({ method, fields })
    if (this.delayMs > 0 && method !== 'getUpdates') await new Promise((resolve) => setTimeout(resolve, this.delayMs))
    if (method === 'getUpdates') return this.#poll(response, fields)
    const result = this.#call(method, fields)
    if (result === 'never') return
    answer(response, 'error_code' in result ? (result.error_code as number) : 200, result)
  }

  async #poll(response: ServerResponse, { offset = 0, timeout = 0, limit = 100 }: Fields): Promise<void> {
    if (this.#webhook)
      return answer(response, 409, { description: "Conflict: can't use getUpdates method while webhook is active" })
    this.#updates = this.#updates.filter(({ update_id }) => update_id >= Number(offset))
    if (this.#updates.length === 0 && Number(timeout) > 0) {
      if (this.#polls.length > 0)
        return answer(response, 409, { description: 'Conflict: terminated by other getUpdates request' })
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Number(timeout) * 1_000)
        const wake = () => {
          clearTimeout(timer)
          resolve()
        }
        this.#polls.push(wake)
        response.on('close', () => {
          this.#polls = this.#polls.filter((each) => each !== wake)
          wake()
        })
      })
    }
    const given = this.#updates.slice(0, Number(limit))
    this.#lastGiven = given.at(-1) ?? this.#lastGiven
    answer(response, 200, { result: given })
  }

  #call(method: string, fields: Fields): Fields | 'never' {
    if (method === 'getMe') return { result: BOT }
    if (method === 'setWebhook' || method === 'deleteWebhook') return this.#setWebhook(fields)
    if (method === 'getWebhookInfo')
      return { result: { url: this.#webhook?.url ?? '', pending_update_count: this.#updates.length } }
    if (method === 'getFile') return { result: { file_id: fields.file_id, file_path: fields.file_id } }
    if (!['sendMessage', 'editMessageText', 'sendDocument'].includes(method)) return { result: true }
    const chatId = Number(fields.chat_id)
    const trouble = this.#troubleOf(chatId)
    if (trouble && trouble !== 'cut') return trouble
    const refusal = refusalOf(fields)
    if (refusal) return refusal
    const result = method === 'editMessageText' ? this.#replace(chatId, fields) : this.#show(chatId, fields)
    return trouble === 'cut' ? 'never' : result
  }

  #troubleOf(chatId: number): Fields | 'cut' | null {
    const trouble = this.trouble.get(chatId)
    if (!trouble) return null
    if ('times' in trouble && trouble.times-- <= 0) return null
    switch (trouble.is) {
      case 'blocked':
        return { error_code: 403, description: 'Forbidden: bot was blocked by the user' }
      case 'throttled':
        return {
          error_code: 429,
          description: `Too Many Requests: retry after ${trouble.retryAfter}`,
          parameters: { retry_after: trouble.retryAfter },
        }
      case 'moved':
        return {
          error_code: 400,
          description: 'Bad Request: group chat was upgraded to a supergroup chat',
          parameters: { migrate_to_chat_id: trouble.to },
        }
      case 'failing':
        return { error_code: trouble.status, description: 'Internal Server Error' }
      case 'cut':
        return 'cut'
    }
  }

  #show(chatId: number, fields: Fields): Fields {
    const message: ShownMessage = {
      message_id: this.#nextMessage++,
      text: String(fields.text ?? ''),
      buttons: buttonsOf(fields),
      edited: false,
      at: Date.now(),
      ...(fields.document !== undefined && { document: fields.document as ShownMessage['document'] }),
    }
    this.chats.set(chatId, [...(this.chats.get(chatId) ?? []), message])
    return { result: { message_id: message.message_id, date: seconds(), chat: { id: chatId }, text: message.text } }
  }

  #replace(chatId: number, fields: Fields): Fields {
    const message = this.chats.get(chatId)?.find(({ message_id }) => message_id === Number(fields.message_id))
    if (!message) return { error_code: 400, description: 'Bad Request: message to edit not found' }
    const buttons = buttonsOf(fields)
    if (message.text === fields.text && JSON.stringify(message.buttons) === JSON.stringify(buttons))
      return { error_code: 400, description: 'Bad Request: message is not modified' }
    Object.assign(message, { text: String(fields.text), buttons, edited: true })
    return { result: { message_id: message.message_id, date: seconds(), chat: { id: chatId }, text: message.text } }
  }
}

const seconds = (): number => Math.floor(Date.now() / 1_000)

const buttonsOf = ({ reply_markup }: Fields): ShownMessage['buttons'] =>
  ((reply_markup as { inline_keyboard?: ShownMessage['buttons'][] } | undefined)?.inline_keyboard ?? []).flat()

function refusalOf(fields: Fields): Fields | null {
  const no = (description: string) => ({ error_code: 400, description: `Bad Request: ${description}` })
  if (fields.document === undefined && !fields.text) return no('message text is empty')
  if (String(fields.text ?? '').length > 4_096) return no('message is too long')
  const tooLong = buttonsOf(fields).some(({ callback_data }) => Buffer.byteLength(callback_data) > 64)
  return tooLong ? no('BUTTON_DATA_INVALID') : null
}

function answer(response: ServerResponse, status: number, body: Fields): void {
  const whole = status === 200 ? { ok: true, ...body } : { ok: false, error_code: status, ...body }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(whole))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** JSON, or a form with one file in it. */
function fieldsOf({ headers }: IncomingMessage, body: Buffer): Fields {
  if (body.length === 0) return {}
  const boundary = /boundary=([^;]+)/.exec(headers['content-type'] ?? '')?.[1]
  if (boundary === undefined) return JSON.parse(body.toString('utf8')) as Fields
  const fields: Fields = {}
  for (const part of body.toString('utf8').split(`--${boundary}`)) {
    const [head = '', ...content] = part.split('\r\n\r\n')
    const value = content.join('\r\n\r\n').replace(/\r\n$/, '')
    const name = /name="([^"]+)"/.exec(head)?.[1]
    const filename = /filename=(?:"([^"]+)"|([^\s;]+))/.exec(head)
    if (filename) fields.document = { name: filename[1] ?? filename[2], text: value }
    else if (name !== undefined) fields[name] ??= value
  }
  return fields
}
