import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  type Storage,
  TurnContext,
} from 'botbuilder'
import { type Api, InputFile } from 'grammy'
import type { Clock } from '../../reminders/time.js'
import { Buttons } from './buttons.js'
import { isUnchanged, movedTo, sendFailureOf } from './failures.js'
import { MovedChats } from './moved-chats.js'
import { type Outgoing, outgoingOf } from './outgoing.js'
import type { Throttle } from './throttle.js'
import { placeOf } from './update.js'

export interface TelegramAdapterParts {
  api: Api
  documents: Storage
  throttle: Throttle
  clock: Clock
}

type Place = ReturnType<typeof placeOf>

/** The SDK's adapter over the Bot API: activities out by methods of Telegram, turns begun by updates or by a reference. */
export class TelegramAdapter extends BotAdapter {
  readonly buttons: Buttons
  readonly moved: MovedChats

  constructor(private readonly parts: TelegramAdapterParts) {
    super()
    this.buttons = new Buttons(parts.documents)
    this.moved = new MovedChats(parts.documents)
  }

  /** One turn begun by an update. What fails in it goes to `onTurnError`. */
  async runTurn(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<TurnContext> {
    const context = new TurnContext(this, activity)
    await this.runMiddleware(context, logic)
    return context
  }

  /** @throws SendFailed */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = []
    for (const activity of activities) responses.push({ id: await this.#send(context, activity) })
    return responses
  }

  /** @throws SendFailed */
  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    const { outgoing, keep } = this.#outgoing(context, activity)
    const words = outgoing.find((each) => each.call === 'message')
    if (words === undefined || activity.id === undefined) return undefined
    await keep()
    await this.#at(activity, async ({ chatId }) => {
      const { text, entities, keyboard: reply_markup } = words
      try {
        await this.parts.api.editMessageText(chatId, Number(activity.id), text, { entities, reply_markup })
      } catch (error) {
        if (!isUnchanged(error)) throw error
      }
    })
    return { id: activity.id }
  }

  /** @throws SendFailed */
  override async deleteActivity(_context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    await this.#at(reference, async ({ chatId }) => {
      await this.parts.api.deleteMessage(chatId, Number(reference.activityId))
    })
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event = { type: 'event', name: 'ContinueConversation' } as Partial<Activity>
    const activity = TurnContext.applyConversationReference(event, reference, true)
    await this.runMiddleware(new TurnContext(this, activity as Activity), logic)
  }

  #outgoing(context: TurnContext, activity: Partial<Activity>) {
    const { conversation, from } = context.activity
    // In a proactive turn, `from` is the person of the reference.
    const { dataOf, keep } = this.buttons.shortening(conversation.id, from?.id ?? '')
    return { outgoing: outgoingOf(activity, dataOf), keep }
  }

  /** @returns the id of the message with the words, else of the last one; '' where nothing was to be sent. */
  async #send(context: TurnContext, activity: Partial<Activity>): Promise<string> {
    const { outgoing, keep } = this.#outgoing(context, activity)
    await keep()
    let id = ''
    for (const each of outgoing) {
      const sent = await this.#at(activity, (place) => this.#call(each, place))
      if (id === '' && sent !== undefined) id = `${sent}`
    }
    return id
  }

  async #call(outgoing: Outgoing, { chatId, threadId }: Place): Promise<number | undefined> {
    const { api, throttle } = this.parts
    const message_thread_id = threadId
    if (outgoing.call === 'typing') {
      await api.sendChatAction(chatId, 'typing', { message_thread_id })
      return undefined
    }
    const { message_id } = await throttle.run<{ message_id: number }>(chatId, () => {
      if (outgoing.call === 'document')
        return api.sendDocument(chatId, new InputFile(outgoing.bytes, outgoing.name), { message_thread_id })
      const { text, entities, keyboard: reply_markup } = outgoing
      return api.sendMessage(chatId, text, {
        entities,
        reply_markup,
        message_thread_id,
        link_preview_options: { is_disabled: true },
      })
    })
    return message_id
  }

  /** Calls for the chat of a conversation, where it is now: a group that became a supergroup has another id. */
  async #at<T>(
    { conversation }: Pick<Partial<Activity>, 'conversation'>,
    call: (place: Place) => Promise<T>,
  ): Promise<T> {
    const asked = placeOf(conversation?.id ?? '')
    const place = { ...asked, chatId: await this.moved.now(asked.chatId) }
    try {
      return await call(place)
    } catch (error) {
      const chatId = movedTo(error)
      if (chatId === undefined) throw sendFailureOf(error, this.parts.clock.now())
      await this.moved.note(asked.chatId, chatId)
      return await call({ ...place, chatId }).catch((again: unknown) => {
        throw sendFailureOf(again, this.parts.clock.now())
      })
    }
  }
}
