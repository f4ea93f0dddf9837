import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'

interface Said {
  id: string
  type: string
  from: { id: string }
  text?: string
  speak?: string
  attachments?: unknown[]
}

/** Only ends what would hang: on a busy machine an answer takes its time, and how soon one comes is asserted by itself. */
const PATIENCE_MS = 30_000

/** A Direct Line 3.0 client that polls: one person in one conversation, which outlives the process it talks to. */
export class Chat {
  #watermark = ''
  /** Everything the bot said here, oldest first. */
  readonly heard: { text: string; at: number }[] = []

  private constructor(
    private url: string,
    private readonly token: string,
    private readonly conversationId: string,
    private readonly personId: string,
  ) {}

  /** Resolves once the bot has greeted. */
  static async open(url: string, personId = 'dl_ann', name = 'Ann'): Promise<Chat> {
    const response = await fetch(`${url}/v3/directline/tokens/generate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user: { id: personId, name } }),
    })
    assert.equal(response.status, 200)
    const { token } = (await response.json()) as { token: string }
    const opened = await fetch(`${url}/v3/directline/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    })
    assert.ok(opened.ok, `conversations: ${opened.status}`)
    const conversation = (await opened.json()) as { conversationId: string; token: string }
    const chat = new Chat(url, conversation.token ?? token, conversation.conversationId, personId)
    await chat.hear(/^Hello/)
    return chat
  }

  /** As the page keeps it. */
  get stored(): { conversationId: string; token: string } {
    return { conversationId: this.conversationId, token: this.token }
  }

  /** The same conversation with a process that listens elsewhere. */
  moveTo(url: string): void {
    this.url = url
  }

  async say(text: string, timeZone = 'UTC', more: object = {}): Promise<void> {
    const response = await this.#call('POST', {
      type: 'message',
      from: { id: this.personId, name: 'Ann' },
      text,
      locale: 'en-GB',
      localTimezone: timeZone,
      ...more,
    })
    assert.ok(response.ok, `activities: ${response.status} ${await response.clone().text()}`)
  }

  async upload(name: string, content: string): Promise<void> {
    const form = new FormData()
    form.append('file', new Blob([content], { type: 'text/calendar' }), name)
    const address = `${this.url}/v3/directline/conversations/${this.conversationId}/upload?userId=${this.personId}`
    const response = await fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}` },
      body: form,
    })
    assert.ok(response.ok, `upload: ${response.status} ${await response.clone().text()}`)
  }

  /** Says it and gives the first thing heard after it that matches. */
  async ask(text: string, expected: RegExp = /\S/): Promise<string> {
    await this.#listen()
    const from = this.heard.length
    await this.say(text)
    return this.hear(expected, from)
  }

  /** The first thing the bot said that matches, waiting for it if it must. */
  async hear(expected: RegExp, from = 0, patienceMs = PATIENCE_MS): Promise<string> {
    const until = Date.now() + patienceMs
    for (;;) {
      const found = this.heard.slice(from).find(({ text }) => expected.test(text))
      if (found !== undefined) return found.text
      const heard = this.heard.slice(from).map(({ text }) => text)
      assert.ok(Date.now() < until, `waited for ${expected}, heard:\n${heard.join('\n---\n')}`)
      await this.#listen()
      await pause(20)
    }
  }

  /** Where a client is shown everything as it comes, typing too. */
  async streamUrl(): Promise<string> {
    const response = await fetch(`${this.url}/v3/directline/conversations/${this.conversationId}`, {
      headers: { authorization: `Bearer ${this.token}` },
    })
    return ((await response.json()) as { streamUrl: string }).streamUrl
  }

  /** How often something like this was said so far. */
  async timesHeard(expected: RegExp): Promise<number> {
    await this.#listen()
    return this.heard.filter(({ text }) => expected.test(text)).length
  }

  async #listen(): Promise<void> {
    const response = await this.#call('GET')
    assert.equal(response.status, 200)
    const { activities, watermark } = (await response.json()) as { activities: Said[]; watermark: string }
    this.#watermark = watermark
    for (const activity of activities)
      if (activity.type === 'message' && activity.from.id !== this.personId)
        this.heard.push({ text: wordsOf(activity), at: Date.now() })
  }

  #call(method: 'GET' | 'POST', body?: unknown): Promise<Response> {
    const address = new URL(`${this.url}/v3/directline/conversations/${this.conversationId}/activities`)
    if (method === 'GET' && this.#watermark !== '') address.searchParams.set('watermark', this.#watermark)
    return fetch(address, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  }
}

/** What a person reads: the text, and the texts of its cards. */
function wordsOf({ text, attachments }: Said): string {
  const words: string[] = text === undefined ? [] : [text]
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if ('text' in part && typeof part.text === 'string') words.push(part.text)
    for (const child of Object.values(part)) collect(child)
  }
  collect(attachments?.map((attachment) => (attachment as { content?: unknown }).content))
  return words.join('\n')
}
