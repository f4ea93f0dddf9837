import type { Log } from '../../base/log.js'
import type { Clock } from '../../reminders/time.js'
import { type Account, BOT, CHANNEL_ID, type ChannelActivity, type Draft } from './activity.js'
import type { BotAnswer, BotEndpoint } from './bot-endpoint.js'
import type { ClientActivity, Signature } from './client-activity.js'
import { clientIdOf } from './conversation-log.js'
import type { Conversations, Lease } from './conversations.js'
import { Refusal } from './errors.js'
import { newId } from './files.js'
import type { ConversationHeader } from './log-lines.js'
import type { Caller } from './tokens.js'
import type { Turns } from './turns.js'

export interface TalkParts {
  conversations: Conversations
  turns: Turns
  bot: BotEndpoint
  serviceUrl: () => string
  clock: Clock
  log: Log
}

/** What the client's POST is answered with: the activity's id, or an invoke's own response. */
export type Said = { kind: 'message'; id: string } | { kind: 'invoke'; status: number; body: unknown }

/** The number in an activity id, with Direct Line's width. */
export const activityId = (conversationId: string, seq: number): string =>
  `${conversationId}|${String(seq).padStart(7, '0')}`

const expectTaken = (answer: BotAnswer): { status: number; body: unknown } => {
  switch (answer.kind) {
    case 'taken':
      return answer
    case 'refused': {
      const status = answer.status === 413 || answer.status === 429 ? answer.status : 400
      throw new Refusal(status, 'BotRefused', 'The bot did not accept this activity.')
    }
    case 'failed':
      throw new Refusal(502, 'BotError', 'The bot did not answer. Your message is kept; please send it again.', {
        cause: new Error(answer.reason),
      })
  }
}

/** The client's side of a conversation: what it says is kept, shown to all its streams, and handed to the bot, in order. */
export class Talk {
  constructor(private readonly parts: TalkParts) {}

  /** Starts a conversation unless it was; the bot is told of the two members, before anything else is said. */
  async start(caller: Caller, locale: string | undefined): Promise<Lease & { isNew: boolean }> {
    const { conversations, turns, clock } = this.parts
    const user: Account = { id: caller.userId, role: 'user', ...(caller.userName ? { name: caller.userName } : {}) }
    const started = await conversations.start({
      id: caller.conversationId,
      user,
      startedAt: new Date(clock.now()).toISOString(),
      ...(locale === undefined ? {} : { locale }),
    })
    if (started.isNew) {
      void turns
        .run(caller.conversationId, () => this.#greet(started.log.header))
        .catch((error: unknown) => this.parts.log.warn({ err: error }, 'the bot was not told of a new conversation'))
    }
    return started
  }

  /**
   * Says something as the token's user. The activity is on disk before the bot hears of it. A repeat with the same
   * `channelData.clientActivityID` gets the first one's id and, once the bot has taken that, is not handed over again.
   * @throws Refusal 502 when the bot failed, 400 when it did not accept the activity, 429 when too much is waiting.
   */
  say(lease: Lease, caller: Caller, { draft, signature }: ClientActivity): Promise<Said> {
    const { log } = lease
    return this.parts.turns.run(caller.conversationId, async () => {
      if (draft.type === 'typing' || draft.type === 'invoke') {
        const passing = this.#stamp(log.header, draft, `${caller.conversationId}|${newId()}`)
        const { status, body } = expectTaken(await this.#hand(log.header, passing))
        return draft.type === 'invoke' ? { kind: 'invoke', status, body } : { kind: 'message', id: passing.id }
      }
      const clientId = clientIdOf(draft)
      const earlier = clientId === undefined ? null : log.findRepeat(clientId)
      if (earlier?.isAnswered) return { kind: 'message', id: earlier.activityId }
      const shownFrom = this.#shownFrom(log.header, caller, signature)
      const stamp = (id: string) => this.#stamp(log.header, draft, id)
      const kept =
        earlier === null
          ? await log.append((seq) => ({ ...stamp(activityId(caller.conversationId, seq)), from: shownFrom }))
          : stamp(earlier.activityId)
      expectTaken(await this.#hand(log.header, { ...kept, from: log.header.user }))
      log.markAnswered(kept.id)
      return { kind: 'message', id: kept.id }
    })
  }

  async #greet(header: ConversationHeader): Promise<void> {
    const draft: Draft = { type: 'conversationUpdate', membersAdded: [BOT, header.user] }
    if (header.locale !== undefined) draft.locale = header.locale
    expectTaken(await this.#hand(header, this.#stamp(header, draft, `${header.id}|${newId()}`)))
  }

  #hand(header: ConversationHeader, activity: ChannelActivity): Promise<BotAnswer> {
    return this.parts.bot.hand({
      locale: header.locale,
      ...activity,
      serviceUrl: this.parts.serviceUrl(),
      recipient: BOT,
    })
  }

  /**
   * A client that did not name its user when it asked for the token knows its own messages by the id it signs with, so
   * the echo carries that. The bot is told the token's user in every case.
   */
  #shownFrom({ user }: ConversationHeader, caller: Caller, { id, name }: Signature): Account {
    const shown = caller.isNamed || id === undefined || id === BOT.id ? user : { ...user, id }
    return name === undefined || user.name !== undefined ? shown : { ...shown, name }
  }

  #stamp(header: ConversationHeader, draft: Draft, id: string): ChannelActivity {
    return {
      ...draft,
      id,
      timestamp: new Date(this.parts.clock.now()).toISOString(),
      channelId: CHANNEL_ID,
      from: header.user,
      conversation: { id: header.id },
    }
  }
}
