import type { TurnContext } from 'botbuilder'
import { type Activity, ActivityTypes, BotAdapter, type ConversationReference, type ResourceResponse } from 'botbuilder'
import { channelOf } from '../../channels/channels.js'

export interface Place {
  channelId: string
  conversationId: string
  isGroup: boolean
  name?: string
}

/** What was sent to one conversation, in order; a replaced message stands where it was, marked. */
interface Sent {
  activity: Partial<Activity>
  replaced: number
}

/** Text and cards in one activity, which Teams shows as messages of their own. */
export const isMixed = ({ text, attachments }: Partial<Activity>): boolean =>
  Boolean(text) && (attachments?.length ?? 0) > 0

/** A message of nothing, which Teams refuses. */
export const isEmpty = ({ type, text, attachments }: Partial<Activity>): boolean =>
  type === ActivityTypes.Message && !text && (attachments?.length ?? 0) === 0

/** One conversation, kept in memory, as unkind as its channel. */
export class ChatAdapter extends BotAdapter {
  readonly sent: Sent[] = []
  #ids = 0

  constructor(
    readonly place: Place,
    private readonly canReplace: boolean,
    /** What a platform makes of a message. */
    private readonly asShown = (activity: Partial<Activity>): Partial<Activity> => activity,
  ) {
    super()
  }

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((activity) => ({ id: this.post(activity) ?? '' }))
  }

  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    const sent = this.#sentAs(activity.id)
    if (this.#splits && isMixed(activity)) throw new Error('Activity resulted into multiple skype activities')
    sent.activity = { ...this.asShown(activity) }
    sent.replaced += 1
    return { id: activity.id ?? '' }
  }

  override async deleteActivity(_context: TurnContext, { activityId }: Partial<ConversationReference>): Promise<void> {
    this.#sentAs(activityId).activity = { id: activityId, type: ActivityTypes.MessageDelete }
  }

  override continueConversation(): Promise<void> {
    throw new Error('Messages that nobody asked for come by post().')
  }

  /** What the channel says of it: its id, or nothing where it became several messages. */
  post(activity: Partial<Activity>): string | undefined {
    if (this.#splits && isEmpty(activity))
      throw new Error("Activity must include non empty 'text' field or at least 1 attachment")
    if (!this.#splits || !isMixed(activity)) return this.#show(activity)
    this.#show({ ...activity, attachments: [] })
    this.#show({ ...activity, text: undefined })
    return undefined
  }

  #show(activity: Partial<Activity>): string {
    this.#ids += 1
    const id = `${this.place.conversationId}-m${this.#ids}`
    this.sent.push({ activity: { ...this.asShown(activity), id }, replaced: 0 })
    return id
  }

  get #splits(): boolean {
    return channelOf(this.place.channelId).splitsTextAndCard
  }

  /** A person deletes a message of the bot's. */
  remove(activityId: string | undefined): void {
    const index = this.sent.findIndex(({ activity }) => activity.id === activityId)
    if (index >= 0) this.sent.splice(index, 1)
  }

  #sentAs(id: string | undefined): Sent {
    const sent = this.sent.find(({ activity }) => activity.id === id)
    if (!this.canReplace || !sent) throw new Error('This channel cannot replace messages.')
    return sent
  }
}
