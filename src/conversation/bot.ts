import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder'
import { personKey } from '../reminders/actor.js'
import type { ConversationKey } from '../reminders/reminder.js'
import type { Deps } from './deps.js'
import { answerFileConsent, isFileConsent } from './file-consent.js'
import { tellFailures, tellMissed } from './handle/failures.js'
import { welcome } from './handle/help.js'
import { offerToFollow } from './handle/zone.js'
import { answerMessageAction, isMessageAction } from './message-action.js'
import { onMessage } from './on-message.js'
import { BotMemory } from './state.js'
import { openTurn, type Turn } from './turn.js'

const keyOf = (context: TurnContext): ConversationKey =>
  `${context.activity.channelId}|${context.activity.conversation?.id}`

/** Where the channel speaks for itself, the words are for whoever it added to a chat of their own. */
function nameSpeaker({ activity }: TurnContext): void {
  const { from, recipient, membersAdded, conversation } = activity
  const isChannel = !from?.id || from.id === recipient?.id
  const added = membersAdded?.find(({ id }) => id !== recipient?.id)
  if (isChannel && added && conversation?.isGroup !== true) activity.from = added
}

/**
 * All that is remembered between turns is remembered of one person, so turns of a person run one after another wherever they
 * speak, and those of others beside them. A turn that nobody speaks in waits for its conversation's own.
 */
function queueOf(context: TurnContext): string {
  const { channelId, from } = context.activity
  return from?.id ? `person ${personKey(channelId, from.id)}` : keyOf(context)
}

/** The bot as the SDK calls it: one activity in, what people read out. */
export class ReminderBot extends ActivityHandler {
  readonly #deps: Deps
  readonly #memory: BotMemory

  constructor(deps: Deps) {
    super()
    this.#deps = deps
    this.#memory = new BotMemory(deps.documents)
    this.onMessage(async (context, next) => {
      const turn = await this.#open(context)
      await onMessage(turn)
      await tellFailures(turn)
      await offerToFollow(turn)
      await next()
    })
    this.onMembersAdded(async (context, next) => {
      await this.#membersAdded(context)
      await next()
    })
    this.onMembersRemoved(async (context, next) => {
      const botId = context.activity.recipient?.id
      if (context.activity.membersRemoved?.some(({ id }) => id === botId)) await this.#removed(context)
      await next()
    })
    this.onInstallationUpdateAdd(async (context, next) => {
      await this.#returned(context)
      await next()
    })
    this.onInstallationUpdateRemove(async (context, next) => {
      await this.#removed(context)
      await next()
    })
  }

  /** What a turn changed in memory is saved when it ends. */
  override async run(context: TurnContext): Promise<void> {
    nameSpeaker(context)
    await this.#deps.serialise(queueOf(context), async () => {
      await super.run(context)
      await this.#memory.save(context)
    })
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (isMessageAction(context.activity)) return answerMessageAction(await this.#open(context))
    if (isFileConsent(context.activity)) return answerFileConsent(await this.#open(context))
    return super.onInvokeActivity(context)
  }

  async #open(context: TurnContext): Promise<Turn> {
    const talk = await this.#memory.talk(context)
    const self = await this.#memory.self(context)
    const dialogs = await this.#memory.dialogs(context)
    const forgetMemory = () => this.#memory.forget(context, self)
    return openTurn(context, this.#deps, { talk, self, dialogs, forgetMemory })
  }

  /** Greets a person in their own chat, and a group when the bot joins it; people who join a group are left in peace. */
  async #membersAdded(context: TurnContext): Promise<void> {
    const { membersAdded, recipient, conversation, from } = context.activity
    const botJoined = membersAdded?.some(({ id }) => id === recipient?.id) ?? false
    const isGroup = conversation.isGroup === true
    if (isGroup ? !botJoined : !membersAdded?.some(({ id }) => id !== recipient?.id) && !botJoined) return
    if (!from?.id || (!isGroup && from.id === recipient?.id)) return
    const turn = await this.#open(context)
    if (turn.talk.welcomed) return
    turn.talk.welcomed = true
    await welcome(turn)
  }

  async #removed(context: TurnContext): Promise<void> {
    await this.#deps.book.conversationRemoved(keyOf(context))
  }

  async #returned(context: TurnContext): Promise<void> {
    await this.#deps.book.conversationReturned(keyOf(context))
    if (!context.activity.from?.id) return
    await tellMissed(await this.#open(context))
  }
}

export const createBot = (deps: Deps): ReminderBot => new ReminderBot(deps)
