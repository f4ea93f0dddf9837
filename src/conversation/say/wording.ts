import { channelOf } from '../../channels/channels.js'
import { describeInstant, describeRelative, describeSchedule } from '../../language/describe.js'
import type { Context } from '../../language/intent.js'
import type { Phrases } from '../../language/phrases.js'
import { titleOf } from '../../language/phrases.js'
import { type Actor, isSelf } from '../../reminders/actor.js'
import { isDelayed, isOverdue, type Row as Listed } from '../../reminders/listing.js'
import type { Reminder } from '../../reminders/reminder.js'
import { type Instant, MINUTE_MS, type TimeZone } from '../../reminders/time.js'

/** How values read in a sentence. */

export interface Speech {
  language: Context
  words: Phrases
}

/** Cuts at a word and says so with an ellipsis; `limit` in UTF-16 units. Never in the middle of a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  const wordEnd = cut.lastIndexOf(' ')
  const kept = wordEnd > limit / 2 ? cut.slice(0, wordEnd) : cut
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`
}

const NAME_LENGTH = 80

/** A reminder's text where it stands for the reminder: on one line and short. */
export const nameOf = (speech: Speech, { text, content }: Pick<Reminder, 'text' | 'content'>): string =>
  shorten(titleOf(speech.words, { content, text: text.replace(/\s+/g, ' ').trim() }), NAME_LENGTH)

/** Seconds count for what is about to happen; elsewhere they are noise. */
const SECONDS_COUNT_MS = 2 * MINUTE_MS

export function moment({ language }: Speech, at: Instant): string {
  const isNear = at > language.now && at < language.now + SECONDS_COUNT_MS
  return describeInstant(isNear ? at : at - (at % MINUTE_MS), language)
}

/** With the zone that a time is in, where it has to be said. */
export const inZone = (time: string, zone: TimeZone | undefined): string =>
  zone === undefined ? time : `${time} (${zone})`

/** Somebody elsewhere; `zone` where it has to be said with times, as it is not known for certain to be theirs. */
export interface SpeechThere extends Speech {
  zoneToSay?: TimeZone
}

export const momentThere = (there: SpeechThere, at: Instant): string => inZone(moment(there, at), there.zoneToSay)

export const momentAndDistance = (speech: Speech, at: Instant): string =>
  speech.words.moment(moment(speech, at), describeRelative(at, speech.language))

/** Whose a listed reminder is, where that is not the reader. */
export interface Whose {
  setByMe: boolean
  ownerName?: string
  /** The channel that it is listed on. */
  channelId: string
}

/** What there is to say of a listed reminder besides its name. */
function factsOf(speech: Speech, row: Listed, whose: Whose): string[] {
  const { reminder, at } = row
  const { list } = speech.words
  const facts: string[] = []
  if (reminder.status === 'done') facts.push(list.done(moment(speech, at)))
  else if (reminder.status === 'failed') facts.push(list.failed(moment(speech, at)))
  else if (isOverdue(reminder)) facts.push(list.overdue(moment(speech, reminder.firedAt ?? at)))
  else if (reminder.schedule.kind === 'series') {
    const rule = describeSchedule(reminder.schedule, speech.language)
    facts.push(row.paused ? list.paused(rule) : list.repeats(rule, moment(speech, at)))
  } else facts.push(list.once(moment(speech, at), describeRelative(at, speech.language)))
  if (isDelayed(reminder, speech.language.now)) facts.push(list.delayed)
  if (whose.setByMe) facts.push(list.for(whose.ownerName ?? speech.words.others.someone))
  else if (reminder.setByName) facts.push(list.from(reminder.setByName))
  if (row.where && !whose.setByMe) facts.push(place(speech, row.where, whose))
  return facts
}

function place({ words }: Speech, where: NonNullable<Listed['where']>, { channelId }: Whose): string {
  if (where.name) return words.list.firesIn(where.name)
  const { name } = channelOf(where.channelId)
  return where.channelId === channelId ? words.list.firesElsewhere(name) : words.chats.on(name)
}

/** What a list says of one reminder behind its number. */
export const describeRow = (speech: Speech, row: Listed, whose: Whose): string =>
  speech.words.list.row(nameOf(speech, row.reminder), factsOf(speech, row, whose))

/** The answer to when one reminder comes. */
export const describeWhen = (speech: Speech, row: Listed, whose: Whose): string =>
  speech.words.list.when(nameOf(speech, row.reminder), factsOf(speech, row, whose))

/** Who does something with a reminder of a group that is not their own: the others there want to know. */
export const doerIn = ({ actor }: { actor: Actor }, { owner }: Reminder): string | undefined =>
  actor.conversationKind === 'group' && !isSelf(actor, owner) ? actor.name : undefined
