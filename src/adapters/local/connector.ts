import express, { type Request, Router } from 'express'
import type { Clock } from '../../reminders/time.js'
import { type Account, BOT, CHANNEL_ID, type ChannelActivity } from './activity.js'
import type { Conversations, Lease } from './conversations.js'
import { badArgument, Refusal, sendError } from './errors.js'
import { newId } from './files.js'
import type { ChannelLimits } from './options.js'
import { assertPlainJson, isObject, type JsonObject } from './plain-json.js'
import type { Streams } from './stream.js'
import { activityId } from './talk.js'

export interface ConnectorParts {
  conversations: Conversations
  streams: Streams
  limits: ChannelLimits
  serviceUrl: () => string
  clock: Clock
  /** Told of each message that the bot says, once it is on disk; not of what takes the place of an earlier one. */
  said?(activity: ChannelActivity, to: Account): void
  /** Told when anything that a person sees in a conversation changed: said anew, or in the place of an earlier message. */
  changed?(of: Account): void
}

/** Kept from no one and shown to no one: meant for the emulator. */
const UNSEEN_TYPES = new Set(['trace'])

const readBotActivity = (body: unknown): JsonObject & { type: string } => {
  assertPlainJson(body)
  if (!isObject(body)) throw badArgument('The body must be one activity, as a JSON object.')
  const { type, serviceUrl, recipient, localTimestamp, ...rest } = body
  if (typeof type !== 'string' || type === '' || type.length > 64) throw badArgument('An activity needs a "type".')
  return { ...rest, type }
}

const readMember = (members: unknown): Account => {
  const first: unknown = Array.isArray(members) ? members[0] : undefined
  if (!isObject(first) || typeof first.id !== 'string' || first.id === '' || first.id.length > 256)
    throw badArgument('"members" must name the person to speak with.')
  return { id: first.id, role: 'user', ...(typeof first.name === 'string' ? { name: first.name.slice(0, 256) } : {}) }
}

/**
 * What the bot calls on its `serviceUrl` (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference).
 * A 200 says that the activity is on disk: whoever connects later, even after a crash, gets it.
 */
export const connectorRoutes = ({
  conversations,
  streams,
  limits,
  serviceUrl,
  clock,
  said,
  changed,
}: ConnectorParts): Router => {
  const router = Router({ caseSensitive: true })
  router.use(express.json({ limit: limits.bodyBytes }))

  const inConversation = async <T>(request: Request, work: (lease: Lease) => Promise<T>): Promise<T> => {
    const lease = await conversations.find(String(request.params.id))
    if (lease === null) throw new Refusal(404, 'ConversationNotFound', 'There is no such conversation.')
    try {
      return await work(lease)
    } finally {
      lease.release()
    }
  }

  const stamp = (conversationId: string, draft: JsonObject & { type: string }, id: string): ChannelActivity => ({
    ...draft,
    id,
    timestamp: new Date(clock.now()).toISOString(),
    channelId: CHANNEL_ID,
    from: BOT,
    conversation: { id: conversationId },
  })

  const show = async ({ log }: Lease, draft: JsonObject & { type: string }): Promise<ChannelActivity> => {
    const { id, user } = log.header
    if (draft.type !== 'typing' && !UNSEEN_TYPES.has(draft.type)) {
      const kept = await log.append((seq) => stamp(id, draft, activityId(id, seq)))
      said?.(kept, user)
      changed?.(user)
      return kept
    }
    const passing = stamp(id, draft, `${id}|${newId()}`)
    if (draft.type === 'typing') streams.showPassing(id, passing)
    return passing
  }

  /** Puts another version in the place of a kept activity: clients get it under the same id and time, by which Web Chat sorts. */
  const replace = async ({ log }: Lease, replacedId: string, draft: JsonObject & { type: string }) => {
    const timestamp = log.sentAt(replacedId)
    if (timestamp === undefined) throw new Refusal(404, 'ActivityNotFound', 'There is no such activity (any more).')
    await log.append(() => ({ ...stamp(log.header.id, draft, replacedId), timestamp }))
    changed?.(log.header.user)
  }

  router.post('/', async (request, response) => {
    const body: unknown = request.body
    assertPlainJson(body)
    if (!isObject(body)) throw badArgument('The body must be a JSON object with the members.')
    const opening = body.activity === undefined || body.activity === null ? null : readBotActivity(body.activity)
    const user = readMember(body.members)
    const lease = await conversations.start({ id: newId(), user, startedAt: new Date(clock.now()).toISOString() })
    try {
      const shown = opening === null ? null : await show(lease, opening)
      const { id } = lease.log.header
      response.status(201).json({ id, serviceUrl: serviceUrl(), ...(shown === null ? {} : { activityId: shown.id }) })
    } finally {
      lease.release()
    }
  })

  router.post('/:id/activities', (request, response) =>
    inConversation(request, async (lease) => {
      const { id } = await show(lease, readBotActivity(request.body))
      response.json({ id })
    }),
  )

  router.post('/:id/activities/:activityId', (request, response) =>
    inConversation(request, async (lease) => {
      const draft = { ...readBotActivity(request.body), replyToId: request.params.activityId }
      const { id } = await show(lease, draft)
      response.json({ id })
    }),
  )

  router.put('/:id/activities/:activityId', (request, response) =>
    inConversation(request, async (lease) => {
      await replace(lease, request.params.activityId, readBotActivity(request.body))
      response.json({ id: request.params.activityId })
    }),
  )

  router.delete('/:id/activities/:activityId', (request, response) =>
    inConversation(request, async (lease) => {
      await replace(lease, request.params.activityId, { type: 'messageDelete' })
      response.status(200).end()
    }),
  )

  const membersOf = ({ log }: Lease): Account[] => [log.header.user, BOT]

  router.get('/:id/members', (request, response) =>
    inConversation(request, async (lease) => {
      response.json(membersOf(lease))
    }),
  )

  router.get('/:id/pagedmembers', (request, response) =>
    inConversation(request, async (lease) => {
      response.json({ members: membersOf(lease) })
    }),
  )

  router.get('/:id/members/:memberId', (request, response) =>
    inConversation(request, async (lease) => {
      const member = membersOf(lease).find(({ id }) => id === request.params.memberId)
      if (member === undefined) throw new Refusal(404, 'MemberNotFound', 'There is no such member.')
      response.json(member)
    }),
  )

  router.use((_request, response) => sendError(response, 404, 'NotFound', 'The connector has nothing at this address.'))
  return router
}
