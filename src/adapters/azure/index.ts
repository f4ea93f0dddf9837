import { type Activity, CloudAdapter, type ConversationReference, TurnContext } from 'botbuilder'
import type { Log } from '../../base/log.js'
import { SendFailed, type Sent } from '../../reminders/sending.js'
import type { Clock } from '../../reminders/time.js'
import { CachingAuthentication } from './authentication.js'
import { type HttpAgent, PooledHttpClient } from './http-client.js'
import { isTrusted, type Refusal, refusalOf, type TrustedHosts } from './trust.js'

export interface AdapterSettings {
  /** The bot's registration in Azure, under the SDK's own names. No app id: local mode, without authentication. */
  MicrosoftAppId?: string
  MicrosoftAppPassword?: string
  MicrosoftAppType?: string
  MicrosoftAppTenantId?: string
  /** What else the SDK takes under its own names, for clouds that are not the public one, e.g. `ChannelService`. */
  cloud?: Readonly<Record<string, string>>
  clock: Clock
  /** Says sorry to a person whose turn failed. */
  apologise(context: TurnContext, error: unknown): Promise<void>
  /** How long a channel may take to take a message; default 10 s. */
  timeoutMs?: number
  /** Connections kept to each channel host; by default more than the delivery has messages on their way at once. */
  connections?: number
  /** Stands in for the network. */
  agent?: HttpAgent
}

/** Marks a turn that the bot began itself; the activity's name, which the SDK sets, could be anybody's claim. */
const PROACTIVE = Symbol('proactive')

/** All that the bot asks of the SDK's adapter, so that a move to another SDK is a change of this folder. */
export interface Adapter {
  /** For `POST /api/messages`: `cloud.process(req, res, logic)`. Ask `refusal` first. */
  readonly cloud: CloudAdapter
  /** Why this activity must not reach `cloud.process`; null: let it in. */
  refusal(activity: unknown): Refusal | null
  /** What must be kept of a turn to write into its conversation later. */
  referenceOf(activity: Partial<Activity>): unknown
  /**
   * Writes into a conversation out of the blue.
   * @throws SendFailed when the channel did not take it, or did not say so.
   */
  send(reference: unknown, activity: Partial<Activity>): Promise<Sent>
  /**
   * Puts `activity` in the place of a message sent before.
   * @throws SendFailed as above; also where the channel cannot replace messages (405, 501).
   */
  update(reference: unknown, activityId: string, activity: Partial<Activity>): Promise<void>
  /** Cuts the connections; safe to call twice. */
  close(): Promise<void>
}

export function openAdapter(settings: AdapterSettings, log: Pick<Log, 'error'>): Adapter {
  const { MicrosoftAppId = '', MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId } = settings
  const hosts: TrustedHosts = MicrosoftAppId ? 'authenticated' : 'loopback'
  const http = new PooledHttpClient({
    clock: settings.clock,
    timeoutMs: settings.timeoutMs ?? 10_000,
    connections: settings.connections ?? 1_200,
    agent: settings.agent,
  })
  const cloud = new CloudAdapter(
    new CachingAuthentication(
      { ...settings.cloud, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId },
      http,
    ),
  )

  cloud.onTurnError = async (context, error) => {
    // The SDK sends errors of proactive turns here too, and would then report the message as sent.
    if (context.turnState.get(PROACTIVE)) throw error
    log.error({ err: error, channelId: context.activity.channelId, type: context.activity.type }, 'A turn failed')
    await settings.apologise(context, error).catch((err: unknown) => log.error({ err }, 'The apology failed too'))
  }

  async function proactively(reference: unknown, work: (context: TurnContext) => Promise<void>): Promise<void> {
    const { serviceUrl } = reference as Partial<ConversationReference>
    if (!isTrusted(serviceUrl, hosts)) {
      throw new SendFailed(`Not sending to ${serviceUrl}: not an address this bot may write to`, {
        code: 'serviceUrl-not-trusted',
      })
    }
    await cloud.continueConversationAsync(MicrosoftAppId, reference as Partial<ConversationReference>, (context) => {
      context.turnState.set(PROACTIVE, true)
      return work(context)
    })
  }

  return {
    cloud,
    refusal: (activity) => refusalOf(activity, hosts),
    referenceOf(activity) {
      // Without the id of the message: it would be answered for ever, and no two references of a conversation be equal.
      const { activityId: _, ...reference } = TurnContext.getConversationReference(activity)
      return reference
    },
    async send(reference, activity) {
      let sent: Sent = {}
      await proactively(reference, async (context) => {
        // The made-up id of a proactive turn would go out as `replyToId`, and Web Chat then waits 5 s for that message.
        delete (context.activity as Partial<Activity>).id
        const response = await context.sendActivity(activity)
        if (response?.id) sent = { activityId: response.id }
      })
      return sent
    },
    update: (reference, activityId, activity) =>
      proactively(reference, async (context) => {
        await context.updateActivity({ ...activity, id: activityId })
      }),
    close: () => http.close(),
  }
}
