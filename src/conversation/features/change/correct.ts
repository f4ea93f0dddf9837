import { Temporal } from 'temporal-polyfill'
import { describeSchedule } from '../../../language/describe.js'
import { type Correction, NO_EXTRAS, type Shift, type Target } from '../../../language/intent.js'
import type { TimeReading } from '../../../language/time-reading.js'
import { understandTime } from '../../../language/understand.js'
import { isPausedUntilResumed } from '../../../reminders/due.js'
import type { Reminder } from '../../../reminders/reminder.js'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../../reminders/time.js'
import type { Answer } from '../../answer.js'
import { momentAndDistance, nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { settle } from '../create/create.js'
import { notUnderstood } from '../help/help.js'
import { cancelReminders } from './cancel.js'
import { finishReminders } from './done.js'
import { rename } from './edit.js'
import { addEve, changeLead, dropLeads } from './leads.js'
import { changeTimes, moveTo, stopRepeating } from './move.js'
import { corrected, justDone, STILL_MEANT_MS, spokenOf } from './other-words.js'
import { snoozeReminders } from './snooze.js'
import { findTarget, targetIn } from './target.js'

/** "In 20 minutes": an hour later the same words are an hour later. */
export function countsFromNow(turn: Turn, words: string): boolean {
  const [now, later] = [0, HOUR_MS].map((ms) => {
    const { schedule } = understandTime(words, { ...turn.language, now: turn.now + ms })
    return schedule?.kind === 'once' ? schedule.at : Number.NaN
  })
  return (later as number) - (now as number) === HOUR_MS
}

/** A number corrects the one that was said: of minutes after "in 10 minutes", else it is a time of day. */
async function correctNumber(turn: Turn, reminder: Reminder, { number, reading }: Of<'number'>): Promise<Answer> {
  const said = turn.talk.that?.timeSaid ?? ''
  const words = said.replace(/\d+/, String(number))
  const isLength = /\d/.test(said) && countsFromNow(turn, words)
  if (isLength)
    return changeTimes(turn, [reminder.id], understandTime(words, { ...turn.language, now: reminder.createdAt }))
  // "in a quarter of an hour"
  const unit = unitSaid(turn, reminder)
  if (unit !== null && (unit === MINUTE_MS || number <= MOST_HOURS)) return moveFromStart(turn, reminder, number * unit)
  if (reading) return changeTimes(turn, [reminder.id], reading)
  return { text: turn.words.ask.noTimeIn(String(number)) }
}

/** Of more hours people do not say only the number. */
const MOST_HOURS = 12
const HALF_DAY_MS = DAY_MS / 2

/** What the length was counted in that "in an hour" said, in milliseconds; null where none was said. */
function unitSaid(turn: Turn, { createdAt, occurrenceAt, schedule }: Reminder): number | null {
  if (schedule.kind !== 'once' || !countsFromNow(turn, turn.talk.that?.timeSaid ?? '')) return null
  return (occurrenceAt - createdAt) % HOUR_MS === 0 ? HOUR_MS : MINUTE_MS
}

const moveFromStart = (turn: Turn, { id, createdAt, schedule: { timeZone } }: Reminder, ms: number): Promise<Answer> =>
  moveTo(turn, id, { schedule: { kind: 'once', at: createdAt + ms, timeZone }, alternatives: [] }, 'series')

/** So many of the hours or minutes that "in an hour" said. */
async function correctAmount(turn: Turn, reminder: Reminder, amount: number): Promise<Answer> {
  const unit = unitSaid(turn, reminder)
  if (unit === null) return { text: turn.words.ask.noTimeIn(String(amount)) }
  return moveFromStart(turn, reminder, amount * unit)
}

/**
 * How many of its unit a length said: 3 of "in 3 minutes"; in words only a few, as "in half an hour" is not 30 of anything.
 * Null where that is not plain.
 */
function timesSaid(turn: Turn, reminder: Reminder): number | null {
  if (unitSaid(turn, reminder) === null) return null
  const numbers = turn.talk.that?.timeSaid?.match(/\d+/g) ?? []
  if (numbers.length > 0) return numbers.length === 1 ? Number(numbers[0]) : null
  const ms = reminder.occurrenceAt - reminder.createdAt
  const unit = [DAY_MS, HOUR_MS, MINUTE_MS].find((each) => ms % each === 0)
  return unit !== undefined && ms / unit <= MOST_HOURS ? ms / unit : null
}

/** As many of another unit: "in 3 minutes" was to be 3 hours. */
async function correctUnit(turn: Turn, reminder: Reminder, { months, days, seconds }: Shift): Promise<Answer> {
  const { id, createdAt, schedule } = reminder
  const { timeZone } = schedule
  const times = timesSaid(turn, reminder)
  if (times === null) return notUnderstood(turn, { kind: 'none', problem: null, nearest: 'edit' })
  const at = Temporal.Instant.fromEpochMilliseconds(createdAt)
    .toZonedDateTimeISO(timeZone)
    .add({ months: months * times, days: days * times, seconds: seconds * times })
  const once = { kind: 'once' as const, at: at.epochMilliseconds, timeZone }
  return moveTo(turn, id, { schedule: once, alternatives: [] }, 'series')
}

/** "Only this friday" of a series that comes then: no series, but that once. Another day or time is of the next one alone. */
async function onlyOnce(turn: Turn, reminder: Reminder, { reading, during }: Of<'only'>): Promise<Answer> {
  const { id, occurrenceAt, schedule } = reminder
  if (during)
    return occurrenceAt >= during.from && occurrenceAt < during.to
      ? changeTimes(turn, [id], reading, 'occurrence')
      : { text: turn.words.edit.nothingToCorrect }
  const { timeZone } = schedule
  const zoned = (ms: Instant) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone)
  const next = zoned(occurrenceAt)
  const changed = reading.onto?.({ schedule: { kind: 'once', at: occurrenceAt, timeZone }, at: occurrenceAt })
  const [day, time] = [reading, changed?.all ?? changed?.one].map((said) =>
    said?.schedule?.kind === 'once' ? zoned(said.schedule.at) : null,
  )
  const isThen = day?.toPlainDate().equals(next.toPlainDate()) && time?.toPlainTime().equals(next.toPlainTime())
  const isNew = reminder.createdAt >= turn.now - STILL_MEANT_MS
  if (schedule.kind === 'series' && isThen && isNew) return stopRepeating(turn, id)
  return changeTimes(turn, [id], reading, 'occurrence')
}

type Of<Is extends Correction['is']> = Extract<Correction, { is: Is }>

const isOtherHalf = ({ schedule: one }: Pick<TimeReading, 'schedule'>, { schedule: other }: TimeReading): boolean =>
  one?.kind === 'once' && other?.kind === 'once' && Math.abs(one.at - other.at) === HALF_DAY_MS

/** The same at one more time, or something else then: one more reminder. What has come comes again. */
async function setAgain(
  turn: Turn,
  reminder: Reminder,
  { reading, text: said, isObject }: Of<'again'>,
): Promise<Answer> {
  const text = isObject && said !== undefined ? turn.words.edit.insteadOf(reminder.text, said) : said
  if (reminder.status === 'fired' && text === undefined) return snoozeReminders(turn, { by: 'that' }, reading)
  const { schedule, occurrenceAt, audience } = reminder
  const changed = reading.onto?.({ schedule, at: occurrenceAt })
  const alike = changed?.all ?? changed?.one ?? reading
  // "pick up Ben at 16:30, and wednesday at 8 the blood test": another thing, at the likelier half of its own day
  const time = said !== undefined && !isObject && isOtherHalf(alike, reading) ? reading : alike
  if (time.schedule === null) return { text: turn.words.edit.nothingToCorrect }
  return settle(turn, {
    text: text ?? reminder.text,
    schedule: time.schedule,
    alternatives: time.alternatives,
    needs: [],
    audience: { kind: audience.kind === 'everyone' ? 'everyone' : 'owner' },
    content: text === undefined ? reminder.content : 'text',
    ...NO_EXTRAS,
    mentions: [],
    requestId: turn.context.activity.id,
    timeSaid: turn.message.text,
  })
}

/** Something about it is wrong, and not said what: asked, with what there is. */
async function askWhatIsWrong(turn: Turn, reminder: Reminder): Promise<Answer> {
  const { buttons, edit } = turn.words
  const when = isPausedUntilResumed(reminder)
    ? describeSchedule(reminder.schedule, turn.language)
    : momentAndDistance(turn, reminder.dueAt)
  speakOf(turn, reminder.id)
  return {
    text: edit.whatIsWrong(nameOf(turn, reminder), when),
    buttons: [
      { title: buttons.changeTime, action: { do: 'change-time', id: reminder.id } },
      { title: buttons.changeText, action: { do: 'change-text', id: reminder.id } },
      { title: buttons.cancel, action: { do: 'cancel', id: reminder.id } },
    ],
    asks: true,
    // the answer is about it
    onSaid: () => {
      turn.talk.confirmed = reminder.id
    },
  }
}

/** The same deed for one more that the words name. Null when nothing was done that could be done again. */
async function doneToo(turn: Turn, target: Target): Promise<Answer | null> {
  const { deed, that } = turn.talk
  if (!deed || deed.does === 'move' || deed.at < turn.now - STILL_MEANT_MS || (that && that.at > deed.at)) return null
  const { kind } = await findTarget(turn, target)
  if (kind === 'nothing' || kind === 'no-such-words') return null
  if (deed.does === 'done') return finishReminders(turn, target)
  if (deed.does === 'cancel') return cancelReminders(turn, target)
  return snoozeReminders(turn, target, deed.until === undefined ? null : at(turn, deed.until))
}

/** One that is there, of which the same was meant: the other one is no more of a text. */
async function namedToo(
  turn: Turn,
  { text, name = text }: Extract<Correction, { is: 'also' }>,
): Promise<Answer | null> {
  const other = targetIn(turn, text)
  if (other.by !== 'other') return doneToo(turn, { by: 'words', words: name })
  return (await doneToo(turn, other)) ?? notUnderstood(turn, { kind: 'none', problem: null, nearest: 'edit' })
}

const at = (turn: Turn, until: Instant): TimeReading => ({
  schedule: { kind: 'once', at: until, timeZone: turn.zone.timeZone },
  alternatives: [],
  problem: null,
  spans: [],
})

/** What was just said, put right: other words, one thing more, another number, a message ahead. */
export async function correct(turn: Turn, correction: Correction): Promise<Answer> {
  const again = correction.is === 'also' ? await namedToo(turn, correction) : null
  if (again !== null) return again
  const reminder = (await spokenOf(turn)) ?? (correction.is === 'again' ? await justDone(turn) : null)
  if (!reminder && correction.is === 'also')
    return notUnderstood(turn, { kind: 'none', problem: null, nearest: 'create' })
  if (!reminder) return { text: turn.words.edit.nothingToCorrect }
  switch (correction.is) {
    case 'text':
      return rename(turn, reminder.id, corrected(turn, reminder, correction))
    case 'also':
      return rename(turn, reminder.id, turn.words.edit.together(reminder.text, correction.text))
    case 'number':
      return correctNumber(turn, reminder, correction)
    case 'unit':
      return correctUnit(turn, reminder, correction.by)
    case 'amount':
      return correctAmount(turn, reminder, correction.amount)
    case 'length':
      if (unitSaid(turn, reminder) === null)
        return notUnderstood(turn, { kind: 'none', problem: null, nearest: 'edit' })
      return changeTimes(turn, [reminder.id], correction.reading)
    case 'only':
      return onlyOnce(turn, reminder, correction)
    case 'again':
      return setAgain(turn, reminder, correction)
    case 'lead':
      return changeLead(turn, reminder, correction)
    case 'eve':
      return addEve(turn, reminder)
    case 'no-leads':
      return dropLeads(turn, reminder)
    case 'wrong':
      return askWhatIsWrong(turn, reminder)
  }
}
