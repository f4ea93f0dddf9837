import { type Activity, ActivityHandler, ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder'
import { channelOf } from '../channels/channels.js'
import { personKey } from '../reminders/actor.js'
import type { ConversationKey } from '../reminders/reminder.js'
import { StoreUnavailable } from '../reminders/store.js'
import { type Answer, speak } from './answer.js'
import type { BotDeps, Deps } from './deps.js'
import { followDeletion, followEdit } from './features/change/edited-message.js'
import { answerMessageAction, isMessageAction } from './features/create/message-action.js'
import { answerFileConsent, isFileConsent } from './features/data/file-consent.js'
import { importAnew } from './features/data/import.js'
import { tellFailures, tellMissed } from './features/fire/failures.js'
import { welcome } from './features/help/help.js'
import { offerToFollow } from './features/settings/change-zone.js'
import { type Begun, BegunWork } from './long-work/begun-work.js'
import { showTyping } from './long-work/typing.js'
import { resumeWork } from './long-work/work-long.js'
import { noteAnswered, noteVain, TurnsOfForgotten, wasAnswered } from './route/answered.js'
import { onMessage } from './route/order.js'
import { closeQuestion, noteQuestions } from './say/say.js'
import { BotMemory } from './state.js'
import { noteSpoken, openTurn, type Turn, turnIn, turnOf } from './turn.js'

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

/** Teams tells of a deletion that was taken back by the same activity. */
const isEdited = ({ channelData, text }: Partial<Activity>): boolean =>
  Boolean(text) && channelData?.eventType !== 'undeleteMessage'

/** The bot as the SDK calls it: one activity in, what people read out. */
export class ReminderBot extends ActivityHandler {
  readonly #deps: Deps
  readonly #memory: BotMemory
  readonly #ofForgotten = new TurnsOfForgotten()

  /** To be started once messages can be sent, and stopped before they no longer can. */
  readonly begun: BegunWork

  constructor(given: BotDeps) {
    super()
    const resume = (begun: Begun) =>
      resumeWork(begun, {
        forget: (person) => given.book.forget({ person }),
        import: (work) => importAnew(given, work),
      })
    this.begun = new BegunWork({ ...given, resume })
    const deps: Deps = { ...given, begun: this.begun }
    this.#deps = deps
    this.#memory = new BotMemory(deps.documents)
    this.onMessage(async (context, next) => {
      // Channels deliver an activity again when its turn was slow.
      if (this.#ofForgotten.has(context.activity, deps.clock.now())) return next()
      const turn = await this.#open(context)
      turn.actor.lately = await deps.book.lately(turn.actor)
      if (wasAnswered(turn) || (await deps.book.hasActed(turn.actor))) return next()
      const question = turn.talk.askedIn
      noteQuestions(turn)
      await speak(turn, await onMessage(turn))
      await closeQuestion(turn, question)
      turn.isAnswered = true
      noteAnswered(turn)
      noteVain(turn)
      await noteSpoken(turn)
      await speak(turn, await tellFailures(turn))
      await speak(turn, await offerToFollow(turn))
      await next()
    })
    this.onMessageUpdate(async (context, next) => {
      if (isEdited(context.activity)) await this.#answer(context, followEdit)
      await next()
    })
    this.onMessageDelete(async (context, next) => {
      await this.#answer(context, followDeletion)
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
    const stopTyping = this.#showTyping(context)
    try {
      await this.#runInOrder(context)
    } finally {
      stopTyping()
    }
  }

  /** Resolves with the end of the turn, though the speaker's next one may have to wait for more. */
  #runInOrder(context: TurnContext): Promise<void> {
    return new Promise((resolve, reject) => {
      const turn = async () => {
        await this.#runAlone(context).then(resolve, reject)
        await turnIn(context)?.nextWaitsFor
      }
      this.#deps.serialise(queueOf(context), turn).catch(reject)
    })
  }

  async #runAlone(context: TurnContext): Promise<void> {
    try {
      await super.run(context)
      await this.#memory.save(context)
    } catch (error) {
      await this.#storeFailed(context, error)
    }
  }

  /** Until the first answer leaves, or the turn ends. */
  #showTyping(context: TurnContext): () => void {
    const { type, channelId } = context.activity
    if (type !== ActivityTypes.Message || !channelOf(channelId).typing) return () => undefined
    const stop = showTyping(this.#deps, () => context.sendActivity({ type: ActivityTypes.Typing }))
    context.onSendActivities((_context, activities, next) => {
      if (activities.some((activity) => activity.type !== ActivityTypes.Typing)) stop()
      return next()
    })
    return stop
  }

  /** Who was answered is not told that nothing was kept, whatever could not be noted after that; nor who was half served. */
  async #storeFailed(context: TurnContext, error: unknown): Promise<void> {
    const turn = turnIn(context)
    if (!(error instanceof StoreUnavailable) || !(turn?.hasKept || turn?.isAnswered)) throw error
    this.#deps.log.warn({ err: error }, 'The store failed after a turn was answered, or after a change of it was kept')
    const { trouble } = turn.words
    if (!turn.isAnswered) await context.sendActivity(trouble.partlyKept)
    else if (turn.asked > 0) await context.sendActivity(trouble.questionLost)
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (isMessageAction(context.activity)) return answerMessageAction(await this.#open(context))
    if (isFileConsent(context.activity)) {
      await this.#answer(context, answerFileConsent)
      return { status: 200 }
    }
    return super.onInvokeActivity(context)
  }

  async #answer(context: TurnContext, handle: (turn: Turn) => Promise<Answer>): Promise<void> {
    const turn = await this.#open(context)
    await speak(turn, await handle(turn))
    noteVain(turn)
  }

  async #open(context: TurnContext): Promise<Turn> {
    await this.#memory.load(context)
    const talk = await this.#memory.talk(context)
    const self = await this.#memory.self(context)
    const dialogs = await this.#memory.dialogs(context)
    const forgetMemory = async () => {
      const turn = turnOf(context)
      this.#ofForgotten.note(turn, await this.#deps.book.lately(turn.actor))
      await this.#memory.forget(context, self)
    }
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
    await speak(turn, welcome(turn))
  }

  async #removed(context: TurnContext): Promise<void> {
    await this.#deps.book.conversationRemoved(keyOf(context))
  }

  async #returned(context: TurnContext): Promise<void> {
    await this.#deps.book.conversationReturned(keyOf(context))
    if (!context.activity.from?.id) return
    await this.#answer(context, tellMissed)
  }
}

export const createBot = (deps: BotDeps): ReminderBot => new ReminderBot(deps)
