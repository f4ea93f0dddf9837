import type { Draft } from './activity.js'
import { badArgument } from './errors.js'
import { isObject, type JsonObject } from './plain-json.js'

/** What a client may send. Membership (`conversationUpdate`) is the channel's to say, not the client's. */
const CLIENT_TYPES = new Set(['message', 'event', 'typing', 'invoke', 'messageReaction', 'endOfConversation'])

/** Event names by which the SDK tells its own proactive turns apart. */
const RESERVED_EVENTS = new Set(['ContinueConversation', 'CreateConversation'])

const MAX_ATTACHMENTS = 10
const MAX_NAME = 256

type Check = (value: unknown, field: string) => void

const text =
  (maxLength: number): Check =>
  (value, field) => {
    if (typeof value !== 'string' || value.length > maxLength)
      throw badArgument(`"${field}" must be text of at most ${maxLength} characters.`)
  }

const oneOf =
  (...allowed: string[]): Check =>
  (value, field) => {
    if (!allowed.some((name) => name === value)) throw badArgument(`"${field}" must be one of ${allowed.join(', ')}.`)
  }

/** ISO 8601 with an offset or `Z`: the SDK throws on what `Date` cannot read. */
const localTime: Check = (value, field) => {
  const isIso =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/.test(value)
  if (!isIso || Number.isNaN(Date.parse(value))) throw badArgument(`"${field}" must be an ISO 8601 time.`)
}

const object: Check = (value, field) => {
  if (!isObject(value)) throw badArgument(`"${field}" must be an object.`)
}

const listOf =
  (max: number, item: (value: JsonObject) => boolean): Check =>
  (value, field) => {
    if (!Array.isArray(value) || value.length > max || !value.every((each) => isObject(each) && item(each)))
      throw badArgument(`"${field}" must be a list of at most ${max} objects of the activity schema.`)
  }

const isTyped = ({ type }: JsonObject): boolean => typeof type === 'string'
const anything: Check = () => undefined

const reactions = listOf(20, isTyped)

/** The fields of the activity schema that pass from a client to the bot; all others are the channel's or are dropped. */
const FIELDS: Record<string, Check> = {
  text: text(1_000_000),
  textFormat: oneOf('plain', 'markdown', 'xml'),
  speak: text(100_000),
  inputHint: oneOf('acceptingInput', 'ignoringInput', 'expectingInput'),
  locale: text(35),
  localTimestamp: localTime,
  localTimezone: text(64),
  name: text(MAX_NAME),
  value: anything,
  valueType: text(MAX_NAME),
  label: text(MAX_NAME),
  code: text(MAX_NAME),
  replyToId: text(MAX_NAME),
  channelData: anything,
  entities: listOf(100, isTyped),
  attachments: listOf(MAX_ATTACHMENTS, ({ contentType }) => typeof contentType === 'string'),
  suggestedActions: object,
  reactionsAdded: reactions,
  reactionsRemoved: reactions,
}

/** How the client signs: the id and name it writes into `from`. Only ever shown back to that client. */
export interface Signature {
  id?: string
  name?: string
}

export interface ClientActivity {
  draft: Draft
  signature: Signature
}

const signatureOf = (from: unknown): Signature => {
  if (from === undefined || from === null) return {}
  if (!isObject(from)) throw badArgument('"from" must be an object with an id.')
  const signature: Signature = {}
  for (const field of ['id', 'name'] as const) {
    const value = from[field]
    if (value === undefined || value === null) continue
    text(MAX_NAME)(value, `from.${field}`)
    if (value !== '') signature[field] = value as string
  }
  return signature
}

/**
 * Reads what a client posted as an activity, keeping only what a client may say. The body must have passed
 * `assertPlainJson`.
 * @throws Refusal 400 naming the field.
 */
export const readClientActivity = (body: unknown): ClientActivity => {
  if (!isObject(body)) throw badArgument('The body must be one activity, as a JSON object.')
  const { type } = body
  if (typeof type !== 'string') throw badArgument('An activity needs a "type", such as "message".')
  if (!CLIENT_TYPES.has(type))
    throw badArgument(
      `An activity of this type cannot be sent by a client; possible are ${[...CLIENT_TYPES].join(', ')}.`,
    )
  const draft: Draft = { type }
  for (const [field, check] of Object.entries(FIELDS)) {
    const value = body[field]
    if (value === undefined || value === null) continue
    check(value, field)
    draft[field] = value
  }
  if (type === 'event' && RESERVED_EVENTS.has(String(draft.name)))
    throw badArgument('An event of this name is reserved for the bot itself.')
  if (type === 'invoke' && draft.name === undefined) throw badArgument('An invoke activity needs a "name".')
  return { draft, signature: signatureOf(body.from) }
}
