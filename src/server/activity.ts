import type { Refusal } from './problem.js'

/** Nested deeper than this, an activity is an attack on whoever walks through it. */
const MAX_DEPTH = 32
/** Teams' longest ids are about 300 characters. A database finds by two of them and the channel's, within 2,704 bytes. */
const MAX_ID_BYTES = 1_024
const MAX_CHANNEL_LENGTH = 64

type Json = Record<string, unknown>
type Shape = (value: unknown) => boolean

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isString: Shape = (value) => typeof value === 'string'
/** Ids go into headers, keys and log lines: no control characters. */
const isId: Shape = (value) =>
  typeof value === 'string' && value.length > 0 && Buffer.byteLength(value) <= MAX_ID_BYTES && !/\p{Cc}/u.test(value)
const isChannel: Shape = (value) => isId(value) && String(value).length <= MAX_CHANNEL_LENGTH
const isListOfObjects: Shape = (value) => Array.isArray(value) && value.every(isObject)
const isAccount: Shape = (value) => isObject(value) && isId(value.id) && fits(value, { name: isString, role: isString })
const isConversation: Shape = (value) =>
  isObject(value) && isId(value.id) && fits(value, { name: isString, conversationType: isString, tenantId: isString })
const isAccounts: Shape = (value) => Array.isArray(value) && value.every(isAccount)
const isMoment: Shape = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))

/** The fields of an activity that the bot or the SDK reads, where they are present. */
const FIELDS: Record<string, Shape> = {
  type: isId,
  channelId: isChannel,
  conversation: isConversation,
  from: isAccount,
  serviceUrl: isId,
  id: isId,
  replyToId: isString,
  text: isString,
  textFormat: isString,
  name: isString,
  locale: isString,
  localTimezone: isString,
  timestamp: isMoment,
  localTimestamp: isMoment,
  action: isString,
  recipient: isAccount,
  relatesTo: isObject,
  membersAdded: isAccounts,
  membersRemoved: isAccounts,
  reactionsAdded: isListOfObjects,
  reactionsRemoved: isListOfObjects,
  entities: isListOfObjects,
  attachments: isListOfObjects,
}

const fits = (value: Json, fields: Record<string, Shape>): boolean =>
  Object.entries(fields).every(
    ([field, shape]) => value[field] === undefined || value[field] === null || shape(value[field]),
  )

/**
 * Whether a posted body can be walked through, kept and read as an activity: `null` when it can, else why not. Which fields
 * must be there and whom the bot may answer to is the adapter's to say.
 * Strings are repaired in place where no database could keep them (NUL, half of a surrogate pair).
 */
export function checkShape(body: unknown): Refusal | null {
  const no = (sentence: string): Refusal => ({ status: 400, sentence })
  if (!isObject(body)) return no('Send one Bot Framework activity as a JSON object.')
  const unsound = repair(body)
  if (unsound !== null) return no(unsound)
  const wrong = Object.entries(FIELDS).find(([field, shape]) => !fits(body, { [field]: shape }))
  return wrong === undefined ? null : no(`The activity has a ${wrong[0]} that cannot be read.`)
}

/** Walks without recursion; the sentence says what makes the value unsound, `null` when it is sound. */
function repair(root: Json): string | null {
  const toVisit: { value: Json | unknown[]; depth: number }[] = [{ value: root, depth: 1 }]
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    if (next.depth > MAX_DEPTH) return `The activity is nested more than ${MAX_DEPTH} deep.`
    if (!Object.keys(next.value).every(isSoundName)) return 'The activity has a field name that cannot be kept.'
    for (const value of repairTexts(next.value as Json)) toVisit.push({ value, depth: next.depth + 1 })
  }
  return null
}

const isSoundName = (name: string): boolean => name !== '__proto__' && name === wellFormed(name)

/** Makes the texts of one object or array well-formed; gives the objects and arrays in it. */
function repairTexts(holder: Json): (Json | unknown[])[] {
  const nested: (Json | unknown[])[] = []
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string') holder[key] = wellFormed(value)
    else if (typeof value === 'object' && value !== null) nested.push(value as Json | unknown[])
  }
  return nested
}

const wellFormed = (text: string): string => {
  if (!/[\0\ud800-\udfff]/.test(text)) return text
  return Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8')
}
