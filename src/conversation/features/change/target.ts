import { Temporal } from 'temporal-polyfill'
import type { Target } from '../../../language/intent.js'
import { languageOf } from '../../../language/languages.js'
import type { Period } from '../../../language/time-reading.js'
import { understand, understandTime } from '../../../language/understand.js'
import { isOverdue, type ListFilter, type Row, selectRows } from '../../../reminders/listing.js'
import { timesListed } from '../../../reminders/recurrence.js'
import type { Schedule } from '../../../reminders/schedule.js'
import { type Instant, MINUTE_MS } from '../../../reminders/time.js'
import { asSaid, type Turn } from '../../turn.js'
import { byStem, sharing } from './alike.js'
import { byNumbers, byPlace, type Found, middle } from './in-list.js'

const open = (turn: Turn): Promise<Row[]> => turn.deps.book.list(turn.actor, {})

const plain = (text: string): string => text.normalize('NFKD').toLowerCase().trim()

const these = (rows: Row[], during?: Period): Found => {
  const ids = rows.map(({ reminder }) => reminder.id)
  if (ids.length === 0) return { kind: 'nothing' }
  return { kind: 'these', ids, ...(ids.length > 1 && { found: rows }), ...(during && { during }) }
}

/** So long after one message set several, "all of them" is those. */
const TOGETHER_MS = 30 * MINUTE_MS

const setTogether = ({ talk: { together }, now }: Turn, rows: Row[]): Row[] =>
  together === undefined || together.at < now - TOGETHER_MS
    ? []
    : rows.filter(({ reminder }) => together.ids.includes(reminder.id))

/** Each of the parts names one; several that fit a part, or none, is asked about. */
async function byParts(turn: Turn, parts: string[]): Promise<Found> {
  const rows: Row[] = []
  for (const part of parts) {
    const found = await byWords(turn, part)
    if (found.kind !== 'these') return found
    rows.push(...(await open(turn)).filter(({ reminder }) => found.ids.includes(reminder.id)))
  }
  return these([...new Map(rows.map((row) => [row.reminder.id, row])).values()])
}

/** All that fit, without those that are excepted; an exception that fits nothing stops it. */
async function byFilter(turn: Turn, filter: ListFilter, except?: Target): Promise<Found> {
  const rows = await turn.deps.book.list(turn.actor, filter)
  const { period: during } = filter
  if (except === undefined)
    return rows.length > 0 || !filter.contains ? these(rows, during) : notFound(turn, filter.contains)
  const kept = await findTarget(turn, except)
  if (kept.kind === 'all') return { kind: 'nothing' }
  if (kept.kind !== 'these') return kept
  return these(
    rows.filter(({ reminder }) => !kept.ids.includes(reminder.id)),
    during,
  )
}

/** Those of these rows that words name: some of their text, when they come, or their place. */
export function named(rows: Row[], words: string, turn: Turn): Row[] {
  const said = words.replace(/[.!?]+$/, '')
  const intent = understand(turn.words.say.done(said), asSaid(turn))
  const target = intent.kind === 'done' ? intent.target : null
  if (target?.by === 'numbers') return target.numbers.flatMap((number) => rows[number - 1] ?? [])
  const name = target?.by === 'words' ? target.words : said
  const ids = new Set(
    selectRows(
      rows.map(({ reminder }) => reminder),
      { contains: name },
    ).map(({ reminder }) => reminder.id),
  )
  return ids.size > 0 ? rows.filter(({ reminder }) => ids.has(reminder.id)) : byTime(rows, name, turn).rows
}

/** Which words mean that were said of no deed: "the other one" is none that is named so. */
export function targetIn(turn: Turn, words: string): Target {
  const intent = understand(turn.words.say.cancel(words), asSaid(turn))
  return intent.kind === 'cancel' && intent.target.by === 'other' ? intent.target : { by: 'words', words }
}

async function notFound(turn: Turn, words: string): Promise<Found> {
  const rows = await open(turn)
  if (rows.length === 0) return { kind: 'nothing' }
  return { kind: 'no-such-words', words, near: sharing(rows, words, languageOf(turn.language.locale).stem), rows }
}

const ruleWithoutTime = (rule: string): string =>
  rule
    .split(';')
    .filter((part) => !/^BY(?:HOUR|MINUTE|SETPOS)=/.test(part))
    .join(';')

/** How words that name a time and nothing else can be read, the likelier half of the day first: "noon", "the 9 one". */
function timesNamed(turn: Turn, words: string): Schedule[] {
  const { schedule, alternatives, spans } = understandTime(words, asSaid(turn))
  if (schedule === null || !turn.words.ask.isTimeOnly(words, spans)) return []
  return [schedule, ...alternatives.map((other) => other.schedule)]
}

const minuteOf = (at: Instant, timeZone: string): number => {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return hour * 60 + minute
}

/** The minutes of the day that words name and nothing else. */
export const minutesNamed = (turn: Turn, words: string): number[] =>
  timesNamed(turn, words).flatMap((named) => (named.kind === 'once' ? [minuteOf(named.at, turn.zone.timeZone)] : []))

/** "the daily one", "the 9 am one", "the friday one", "today": those that come so often, at that time of day or then. */
function byTime(rows: Row[], words: string, turn: Turn): { rows: Row[]; during?: Period } {
  const { schedule, spans, during } = understandTime(words, asSaid(turn))
  if (!turn.words.ask.isTimeOnly(words, spans)) return { rows: [] }
  const period = schedule?.kind === 'series' ? null : (during?.() ?? null)
  const reminders = rows.map(({ reminder }) => reminder)
  if (period !== null) return { rows: selectRows(reminders, { period }), during: period }
  const found = timesNamed(turn, words).map((each) => atTime(rows, each, turn))
  return { rows: found.find(({ length }) => length > 0) ?? [] }
}

function atTime(rows: Row[], schedule: Schedule, turn: Turn): Row[] {
  if (schedule.kind === 'series') {
    const rule = ruleWithoutTime(schedule.rule)
    return rows.filter(
      ({ reminder: { schedule: own } }) => own.kind === 'series' && ruleWithoutTime(own.rule).startsWith(rule),
    )
  }
  const { timeZone } = turn.zone
  const minute = minuteOf(schedule.at, timeZone)
  return rows.filter(
    ({ at, reminder: { schedule: own } }) =>
      minuteOf(at, timeZone) === minute || (own.kind === 'series' && timesListed(own).includes(minute)),
  )
}

/** "Swimming" is the one to swim; of what only is like it, it is told that it is there. */
async function inOtherForm(turn: Turn, words: string): Promise<Found> {
  const same = byStem(await open(turn), words, languageOf(turn.language.locale).stem)
  if (same.length === 1) return these(same)
  if (same.length > 1) return { kind: 'ambiguous', rows: same, words }
  return notFound(turn, words)
}

async function byWords(turn: Turn, words: string, parts?: string[]): Promise<Found> {
  const rows = await turn.deps.book.list(turn.actor, { contains: words })
  if (rows.length === 0 && parts !== undefined) return byParts(turn, parts)
  if (rows.length === 0) {
    const { rows: timed, during } = byTime(await open(turn), words, turn)
    if (timed.length === 1) return these(timed, during)
    if (timed.length > 1) return { kind: 'ambiguous', rows: timed, words: '', during }
  }
  if (rows.length === 0) return inOtherForm(turn, words)
  const exact = rows.filter((row) => plain(row.reminder.text) === plain(words))
  const [one, ...others] = exact.length === 1 ? exact : rows
  return one && others.length === 0 ? { kind: 'these', ids: [one.reminder.id] } : { kind: 'ambiguous', rows, words }
}

/** The message answered to, else what fired or was spoken of last in this conversation. */
async function that(turn: Turn): Promise<Found> {
  const rows = await open(turn)
  const repliedTo = turn.context.activity.replyToId
  const answered = repliedTo ? rows.find((row) => row.reminder.activityId === repliedTo) : undefined
  if (answered) return { kind: 'these', ids: [answered.reminder.id] }
  const fired = rows
    .filter(({ reminder }) => isOverdue(reminder) && reminder.conversation === turn.actor.conversation)
    .sort((a, b) => (b.reminder.firedAt ?? 0) - (a.reminder.firedAt ?? 0))[0]?.reminder
  const spoken = turn.talk.that
  if (spoken && !(fired?.firedAt !== undefined && fired.firedAt > spoken.at)) return { kind: 'these', ids: [spoken.id] }
  if (fired) return { kind: 'these', ids: [fired.id] }
  const [only, ...others] = rows
  return only && others.length === 0 ? { kind: 'these', ids: [only.reminder.id] } : { kind: 'nothing' }
}

/** Of the list that the last message showed the last one, else the newest. */
async function last(turn: Turn): Promise<Found> {
  const shown = turn.talk.asked ? turn.talk.list?.ids.findLast((id) => id !== null) : undefined
  if (shown) return { kind: 'these', ids: [shown] }
  // of those that one message set the one that comes last
  const newest = (await open(turn)).sort((a, b) => a.reminder.createdAt - b.reminder.createdAt).at(-1)
  return newest ? { kind: 'these', ids: [newest.reminder.id] } : { kind: 'nothing' }
}

/** The two that wait for an answer, else the only two that there are, else those that were set last. */
async function both(turn: Turn): Promise<Found> {
  const rows = await open(turn)
  const newest = rows.toSorted((a, b) => b.reminder.createdAt - a.reminder.createdAt).slice(0, 2)
  const pairs = [rows.filter(({ reminder }) => isOverdue(reminder)), rows, newest]
  const pair = pairs.find(({ length }) => length === 2)
  if (pair) return { kind: 'these', ids: pair.map(({ reminder }) => reminder.id) }
  return rows.length === 0 ? { kind: 'nothing' } : { kind: 'these', ids: rows.map(({ reminder }) => reminder.id) }
}

/** Of those that wait for an answer, else of all, those that were not spoken of last. */
async function other(turn: Turn): Promise<Found> {
  const rows = await open(turn)
  const fired = rows.filter(({ reminder }) => isOverdue(reminder) && reminder.conversation === turn.actor.conversation)
  const all = fired.length > 0 ? fired : rows
  const others = all.length > 1 ? all.filter(({ reminder }) => reminder.id !== turn.talk.that?.id) : all
  return others.length > 1 ? { kind: 'ambiguous', rows: others, words: '' } : these(others)
}

/** The only one that the person has here; of several it is asked which. */
async function mine(turn: Turn): Promise<Found> {
  const rows = await open(turn)
  return rows.length > 1 ? { kind: 'ambiguous', rows, words: '' } : these(rows)
}

/** All three: those that one message set or that are there, where they are as many. */
async function allOf(turn: Turn, count: number): Promise<Found> {
  const rows = await open(turn)
  const together = setTogether(turn, rows)
  if (together.length === count) return these(together)
  const shown = rows.filter(({ reminder }) => turn.talk.list?.ids.includes(reminder.id))
  const all = [rows, shown].find(({ length }) => length === count)
  if (all !== undefined) return { kind: 'all', rows: all }
  return rows.length === 0 ? { kind: 'nothing' } : { kind: 'no-such-number', numbers: [count], count: rows.length }
}

export async function findTarget(turn: Turn, target: Target): Promise<Found> {
  switch (target.by) {
    case 'numbers':
      return byNumbers(turn, target.numbers)
    case 'words':
      return byWords(turn, target.words, target.parts)
    case 'filter':
      return byFilter(turn, target.filter, target.except)
    case 'first':
      return byPlace(turn, target.count, target.fromEnd === true)
    case 'that':
      return that(turn)
    case 'last':
      return last(turn)
    case 'both':
      return both(turn)
    case 'other':
      return other(turn)
    case 'mine':
      return mine(turn)
    case 'middle':
      return middle(turn)
    case 'all': {
      if (target.count !== undefined) return allOf(turn, target.count)
      const rows = await open(turn)
      const set = target.set ? setTogether(turn, rows) : []
      if (set.length > 0) return these(set)
      return rows.length === 0 ? { kind: 'nothing' } : { kind: 'all', rows }
    }
  }
}
