import type { Activity } from 'botbuilder'

/** Somebody who writes to the bot through a channel. */
export class Person {
  #messages = 0

  constructor(
    readonly name: string,
    /** Where the bot listens now. */
    private readonly botUrl: () => string,
    private readonly serviceUrl: string,
  ) {}

  get conversation(): string {
    return `chat-of-${this.name}`
  }

  /** Posts a message as a channel does; resolves whether the bot took it (its answer comes by the channel). */
  async say(text: string, timeoutMs = 15_000, more: Partial<Activity> = {}): Promise<boolean> {
    this.#messages += 1
    const activity: Partial<Activity> = {
      type: 'message',
      id: `${this.name}-${this.#messages}`,
      text,
      textFormat: 'plain',
      channelId: 'directline',
      serviceUrl: this.serviceUrl,
      from: { id: this.name, name: this.name },
      recipient: { id: 'bot', name: 'Bot' },
      conversation: { id: this.conversation, name: '', isGroup: false, conversationType: 'personal' },
      locale: 'en-US',
      localTimezone: 'Europe/Berlin',
      ...more,
    }
    try {
      const response = await fetch(`${this.botUrl()}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(timeoutMs),
      })
      await response.arrayBuffer()
      return response.ok
    } catch {
      return false // killed under our hands, or not up yet
    }
  }
}
