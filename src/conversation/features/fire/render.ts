import type { Activity } from 'botbuilder'
import { Temporal } from 'temporal-polyfill'
import { buttonStyle, channelNameIn, channelOf } from '../../../channels/channels.js'
import { describeDuration, describeRelative, describeTimeOfDay } from '../../../language/describe.js'
import { phrasesFor } from '../../../language/phrases.js'
import { accountOf } from '../../../reminders/actor.js'
import type { AgendaItem } from '../../../reminders/agenda.js'
import { saysWords, wantsAnswer } from '../../../reminders/content.js'
import type { Delivery } from '../../../reminders/delivery.js'
import { type Conversation, localeFor, type Person } from '../../../reminders/person.js'
import { isBeingTold } from '../../../reminders/refused-delivery.js'
import type { Mention, PersonKey, Reminder } from '../../../reminders/reminder.js'
import type { Instant, TimeZone } from '../../../reminders/time.js'
import { zoneOf } from '../../../reminders/zone.js'
import { activitiesFor } from '../../say/activities.js'
import type { Button, Reply } from '../../say/button.js'
import { moment, nameOf, type Speech, shorten } from '../../say/wording.js'
import { describeFailed } from './failures.js'
import { firedButtons } from './fired-buttons.js'

/** What writing a delivery needs besides the reminder. */
interface RenderParts {
  agenda(person: PersonKey, on: Instant, timeZone: TimeZone): Promise<AgendaItem[]>
  defaults: { locale: string }
}

/** Whom a message in a group is for, so that it reaches them: by mention where there is a name to mention. */
function mentionsOf(reminder: Reminder, conversation: Conversation, owner: Person | undefined): Mention[] {
  if (reminder.audience.kind === 'people') return reminder.audience.people
  if (reminder.audience.kind === 'everyone' || conversation.kind === 'personal' || !owner?.name) return []
  return [{ id: accountOf(reminder.owner), name: owner.name }]
}

function buttonsOf(speech: Speech, reminder: Reminder, isGroup: boolean): Button[] {
  if (!wantsAnswer(reminder)) return []
  const join: Button = {
    title: speech.words.buttons.join,
    action: { do: 'join', id: reminder.seriesId ?? reminder.id },
  }
  return [...firedButtons(speech, reminder), ...(isGroup && reminder.audience.kind !== 'everyone' ? [join] : [])]
}

async function agendaLines(
  parts: RenderParts,
  speech: Speech,
  { occurrence: reminder, at }: Delivery,
  isGroup: boolean,
): Promise<string[]> {
  const { agenda } = speech.words
  const { timeZone } = speech.language
  const all = await parts.agenda(reminder.owner, at, timeZone)
  // Where others read along, a day holds what they hear of anyway.
  const items = isGroup ? all.filter((item) => item.reminder.conversation === reminder.conversation) : all
  const clock = (moment: Instant): string => {
    const time = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainTime()
    return describeTimeOfDay(time.toString({ smallestUnit: 'minute' }), speech.language)
  }
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  const midnight = today.startOfDay().epochMilliseconds
  const left = items.filter((item) => item.at < midnight)
  const planned = items.filter((item) => item.at >= midnight)
  const day = today
    .toPlainDate()
    .toLocaleString(speech.language.locale, { weekday: 'long', day: 'numeric', month: 'long' })
  return [
    agenda.heading(day),
    ...(planned.length === 0
      ? [agenda.free]
      : planned.map((item) => agenda.row(clock(item.at), nameOf(speech, item.reminder)))),
    ...(left.length === 0 ? [] : [agenda.left(left.map(({ reminder }) => nameOf(speech, reminder)))]),
  ]
}

function headline(speech: Speech, reminder: Reminder): string {
  const { delivery } = speech.words
  if (reminder.leadOf === undefined) return delivery.reminder(reminder.text)
  const { occurrenceAt } = reminder
  return delivery.ahead(reminder.text, describeRelative(occurrenceAt, speech.language), moment(speech, occurrenceAt))
}

function facts(speech: Speech, given: Delivery, asker: string | undefined): string[] {
  const { occurrence: reminder, lateMs, missedCount, heldCount, unansweredCount, heldFrom } = given
  const { delivery } = speech.words
  const lines: string[] = []
  const { about } = reminder
  if (about?.text && about.text !== reminder.text) lines.push(delivery.quote(about.text, about.from))
  if (about?.link) lines.push(about.link)
  const asked = moment(speech, reminder.createdAt)
  if (asker) lines.push(delivery.from(asker, asked))
  else if (saysWords(reminder)) lines.push(delivery.asked(asked))
  const refusedBy = reminder.diverted?.from.at(-1)
  if (refusedBy) lines.push(speech.words.chats.diverted(channelNameIn(refusedBy)))
  if (heldFrom !== undefined) lines.push(delivery.heldSince(moment(speech, heldFrom)))
  if (lateMs > 0)
    lines.push(delivery.late(describeDuration(lateMs, speech.language), moment(speech, given.at - lateMs)))
  if (heldCount > 0) lines.push(delivery.heldToo(heldCount))
  if (missedCount > 0) lines.push(delivery.missed(missedCount))
  if (unansweredCount > 0) lines.push(delivery.unanswered(unansweredCount))
  if (reminder.nag && reminder.nag.sent > 0) lines.push(delivery.nag(reminder.nag.sent + 1))
  return lines
}

/**
 * By this a page on Direct Line tells a reminder that came from an answer, to notify of it; other channels read their own data
 * there. `seen` only where something can be done with it.
 */
const firedMark = ({ id, dueAt: seen }: Reminder, canAct: boolean) => ({ reminder: { id, ...(canAct && { seen }) } })

/** That it was refused elsewhere. Without buttons where none can be pressed: no number or title is remembered for a message like this. */
function refusal(speech: Speech, reminder: Reminder, channelId: string): Reply {
  const reply = describeFailed(speech, speech.words.failures.heading(1), [reminder])
  return buttonStyle(channelOf(channelId), 1) === 'numbered-words' ? { text: reply.text } : reply
}

/**
 * One due reminder as the message that delivers it, or that tells of its refusal elsewhere, in its owner's language and
 * zone. Cut where the channel takes no more: one reminder is one message.
 */
export async function renderDelivery(
  parts: RenderParts,
  delivery: Delivery,
  conversation: Conversation,
  owner: Person | undefined,
): Promise<Partial<Activity>> {
  const reminder = delivery.occurrence
  const settings = owner?.settings ?? {}
  const locale = localeFor(owner, conversation.key, parts.defaults.locale)
  const { timeZone } = zoneOf(settings, owner?.clientZone, reminder.schedule.timeZone)
  const speech: Speech = { language: { now: delivery.at, timeZone, locale, settings }, words: phrasesFor(locale) }
  if (isBeingTold(reminder))
    return message(refusal(speech, reminder, conversation.channelId), reminder, conversation, false)
  const mentions = mentionsOf(reminder, conversation, owner)
  const isGroup = conversation.kind === 'group'
  const buttons = buttonsOf(speech, reminder, isGroup)
  const channel = channelOf(conversation.channelId)
  const canClick = buttonStyle(channel, buttons.length) !== 'numbered-words'
  const { delivery: words } = speech.words
  // "You" is nobody where more than one reads it.
  const asker = reminder.setByName ?? (isGroup && saysWords(reminder) ? owner?.name : undefined)
  const said = saysWords(reminder) ? [headline(speech, reminder)] : await agendaLines(parts, speech, delivery, isGroup)
  if (reminder.audience.kind === 'everyone') said.unshift(words.everyone)
  else if (mentions.length > 0) said.unshift(words.attention(mentions.map(({ name }) => name)))
  const rest = [...facts(speech, delivery, asker), ...(canClick || buttons.length === 0 ? [] : [words.typed])]
  const room = channel.textLimit - rest.join('\n').length - 1
  const text = [shorten(said.join('\n'), Math.max(room, 200)), ...rest].join('\n')
  return message({ text, mentions, buttons: canClick ? buttons : [] }, reminder, conversation, buttons.length > 0)
}

function message(reply: Reply, reminder: Reminder, { channelId }: Conversation, canAct: boolean): Partial<Activity> {
  const [activity] = activitiesFor(reply, channelId)
  if (!activity) throw new Error('A delivery without words.')
  return channelOf(channelId).marksFired ? { ...activity, channelData: firedMark(reminder, canAct) } : activity
}
