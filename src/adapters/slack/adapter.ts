import type { WebClient } from '@slack/web-api'
import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder'
import type { Clock } from '../../reminders/time.js'
import { type Outgoing, outgoingOf } from './blocks.js'
import { type Place, placeOf } from './event.js'
import { sendFailureOf } from './failures.js'

/** The SDK's adapter over Slack's Web API. */
export class SlackAdapter extends BotAdapter {
  constructor(
    private readonly web: WebClient,
    private readonly clock: Clock,
  ) {
    super()
  }

  /** One turn begun by an event. What fails in it goes to `onTurnError`. */
  async runTurn(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic)
  }

  /** @throws SendFailed */
  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = []
    for (const activity of activities) {
      const place = placeOf(activity.conversation?.id ?? '')
      let id = ''
      for (const each of outgoingOf(activity)) {
        const sent = await this.#judged(() => this.#call(each, place))
        if (id === '' && sent !== undefined) id = sent
      }
      responses.push({ id })
    }
    return responses
  }

  /** @throws SendFailed */
  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    const { id } = activity
    const words = outgoingOf(activity).find((each) => each.call === 'message')
    if (words === undefined || id === undefined) return undefined
    const { channel } = placeOf(activity.conversation?.id ?? '')
    await this.#judged(() => this.web.chat.update({ channel, ts: id, text: words.text, blocks: words.blocks }))
    return { id }
  }

  /** @throws SendFailed */
  override async deleteActivity(_context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const { channel } = placeOf(reference.conversation?.id ?? '')
    await this.#judged(() => this.web.chat.delete({ channel, ts: reference.activityId ?? '' }))
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event = { type: 'event', name: 'ContinueConversation' } as Partial<Activity>
    const activity = TurnContext.applyConversationReference(event, reference, true)
    await this.runMiddleware(new TurnContext(this, activity as Activity), logic)
  }

  /** @returns the `ts` of a message, which is its id. */
  async #call(outgoing: Outgoing, { channel, thread }: Place): Promise<string | undefined> {
    if (outgoing.call === 'file') {
      const { name, content } = outgoing
      const where = thread === undefined ? { channel_id: channel } : { channel_id: channel, thread_ts: thread }
      await this.web.files.uploadV2({ ...where, file: content, filename: name })
      return undefined
    }
    const { text, blocks } = outgoing
    const quiet = { mrkdwn: false, unfurl_links: false, unfurl_media: false }
    const { ts } = await this.web.chat.postMessage({ channel, thread_ts: thread, text, blocks, ...quiet })
    return ts
  }

  async #judged<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      throw sendFailureOf(error, this.clock.now())
    }
  }
}
