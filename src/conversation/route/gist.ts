import type { Cue } from '../../language/commands/gist.js'
import type { Intent, Target } from '../../language/intent.js'
import { languageOf } from '../../language/languages.js'
import type { Period, Span, TimeReading } from '../../language/time-reading.js'
import { understand, understandTime } from '../../language/understand.js'
import { type Row, selectRows } from '../../reminders/listing.js'
import type { Reminder, ReminderId } from '../../reminders/reminder.js'
import { sharing } from '../features/change/by-stem.js'
import { cameHere } from '../features/change/done.js'
import { findTarget } from '../features/change/target.js'
import { asSaid, type Turn } from '../turn.js'

/**
 * Where no grammar reads a message as a whole, what it says of a reminder that is there: "power is back, no need to remind me of
 * the generator". Taken only where one reminder is plainly meant, and what becomes of it is said.
 */

/** Longer messages tell a story. */
const MAX_WORDS = 25
/** A word that is frequent in the language names nothing, if it is not this long. */
const MIN_NAME = 6

/** Between two things said: "boiler guy cant do thursday, friday same time". */
const BETWEEN = /[;!?\n]+\s*|,\s+|\.\s+(?=\p{L})|\s+[–—-]\s+/u

interface Said {
  turn: Turn
  text: string
  /** All that is open. */
  rows: Row[]
  /** Words that may name one. */
  names: string[]
  /** Which of them the words name. */
  named: Row[]
  cues: ReadonlySet<Cue>
  time: TimeReading
}

/** The text with blanks in the place of these words. */
const without = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)

/** The time that is said; where words of a change stand in the way, without them: "wurde auf montag verlegt". */
function timeIn(turn: Turn, text: string, cues: readonly Span[]): TimeReading {
  const language = asSaid(turn)
  const time = understandTime(text, language)
  return time.schedule !== null || cues.length === 0 ? time : understandTime(without(text, cues), language)
}

/** The words that may name something: those that are not frequent, and long ones. */
function namesIn({ language }: Turn, words: string): string[] {
  const { owns } = languageOf(language.locale)
  return words.match(/\p{L}+/gu)?.filter((word) => word.length >= MIN_NAME || !owns(word.toLowerCase())) ?? []
}

/** The reminders that have the most of these words. */
function namedBy({ language }: Turn, rows: Row[], names: string[]): Row[] {
  const { stem } = languageOf(language.locale)
  const counts = names.flatMap((name) => sharing(rows, name, stem).map(({ reminder }) => reminder.id))
  const most = Math.max(0, ...rows.map(({ reminder }) => counts.filter((id) => id === reminder.id).length))
  return most === 0 ? [] : rows.filter(({ reminder }) => counts.filter((id) => id === reminder.id).length === most)
}

function said(turn: Turn, rows: Row[], text: string, about?: string): Said {
  const { cues, shift } = languageOf(turn.language.locale).gistOf(text, turn.language)
  const time = timeIn(
    turn,
    text,
    cues.map(({ span }) => span),
  )
  const spans = [...cues.map(({ span }) => span), ...(shift ? [shift.span] : []), ...time.spans]
  // of a command that names something, what it names: no reminder is meant by the words that ask for it
  const names = namesIn(turn, without(text, spans)).filter((name) => about === undefined || about.includes(name))
  return {
    turn,
    text,
    rows,
    names,
    named: namedBy(turn, rows, names),
    cues: new Set(cues.map(({ cue }) => cue)),
    time,
  }
}

const THAT: Target = { by: 'that' }

/** As if it had been shown in a list. */
function numbered(turn: Turn, { reminder }: Row): Target {
  turn.talk.list = { ids: [reminder.id], filter: {}, page: 0 }
  return { by: 'numbers', numbers: [1] }
}

/** The only one; of a series and of what came of it the series. */
function only(rows: Row[]): Row | null {
  const [one] = rows
  const isOfOne = rows.every(({ reminder }) => seriesOf(reminder) === (one && seriesOf(one.reminder)))
  return isOfOne ? (rows.find(({ reminder }) => reminder.seriesId === undefined) ?? one ?? null) : null
}

const seriesOf = ({ id, seriesId = id }: Reminder): ReminderId => seriesId

/** One that is named; where nothing is, the one spoken of last. */
function targetIn({ turn, names, named }: Said): Target | null {
  const one = only(named)
  if (names.length > 0) return one && numbered(turn, one)
  return turn.talk.that ? THAT : null
}

const comesIn = (rows: Row[], period: Period): Row[] =>
  selectRows(
    rows.map(({ reminder }) => reminder),
    { period },
  )

/** It is not needed: all of it, or of a series what comes then. */
function over(all: Said): Intent | null {
  const { turn, rows, named, time } = all
  const period = time.during?.() ?? null
  if (period === null) {
    const target = targetIn(all)
    return target && { kind: 'cancel', target }
  }
  const one = only(comesIn(named.length > 0 ? named : rows, period))
  if (one === null) return null
  return one.reminder.schedule.kind === 'series'
    ? { kind: 'edit', target: numbered(turn, one), change: { to: 'left-out', during: period } }
    : { kind: 'cancel', target: numbered(turn, one) }
}

function leftOut(all: Said): Intent | null {
  const during = all.time.during?.() ?? null
  // other names say why: "sports day is on the 3rd, not then"
  const target = targetIn(all) ?? (all.named.length === 0 && all.turn.talk.that ? THAT : null)
  return target && during && { kind: 'edit', target, change: { to: 'left-out', during } }
}

/** "on the second, or next friday": one of several times that are said is no new one. */
const isOnly = ({ turn, text }: Said, { spans }: TimeReading): boolean =>
  understandTime(without(text, spans), turn.language).spans.length === 0

/** Nothing but words of the change between its parts: "friday came something up, move it to saturday" says two times. */
function isInOnePlace({ turn, text }: Said, { spans }: TimeReading): boolean {
  const [from, to] = [spans[0]?.end ?? 0, spans.at(-1)?.start ?? 0]
  return namesIn(turn, without(text, spans).slice(from, to)).length === 0 && !/[,;.!?]/.test(text.slice(from, to))
}

function moved(all: Said, time: TimeReading): Intent | null {
  if (time.schedule === null || time.problem !== null || !isInOnePlace(all, time) || !isOnly(all, time)) return null
  const target = targetIn(all)
  if (target === null) return null
  return { kind: 'edit', target, change: { to: 'time', reading: time }, isCorrection: true, isOfSome: true }
}

/** What the words say as they stand, of a reminder that they name or of the last one. */
function byCues(all: Said): Intent | null {
  const { turn, cues, text, time } = all
  if (cues.has('not') || /\?\s*$/.test(text)) return null
  const { shift } = languageOf(turn.language.locale).gistOf(text, turn.language)
  const target = targetIn(all)
  if (shift && target && cues.size === (cues.has('move') ? 1 : 0))
    return { kind: 'edit', target, change: { to: 'shifted', by: shift.by }, isCorrection: true }
  if (cues.has('over')) return over(all)
  if (cues.has('skip')) return leftOut(all)
  return cues.has('move') && !cues.has('cant') ? moved(all, time) : null
}

const CHANGES: ReadonlySet<Intent['kind']> = new Set(['edit', 'cancel', 'snooze', 'done', 'undo'])

const FOUND: ReadonlySet<string> = new Set(['these', 'all', 'ambiguous'])

/** Reads as a change by itself. */
function isChange(intent: Intent): boolean {
  if (!CHANGES.has(intent.kind) || ('orElse' in intent && intent.orElse)) return false
  if (intent.kind === 'snooze') return intent.until !== null
  return !(intent.kind === 'done' && intent.isLoose)
}

/** "not today": what is said besides tells what is to be done. */
const isUnsuitable = ({ language }: Turn, clause: string, intent: Intent): boolean =>
  intent.kind === 'edit' &&
  (intent.change.to === 'left-out' || (intent.change.to === 'time' && intent.change.reading.schedule === null)) &&
  languageOf(language.locale)
    .gistOf(clause, language)
    .cues.some(({ cue }) => cue === 'cant')

const saysWhen = (change: Intent): boolean =>
  (change.kind === 'edit' && change.change.to === 'time' && change.change.reading.schedule !== null) ||
  (change.kind === 'snooze' && change.until?.schedule != null)

const isOfLast = (intent: Intent): boolean => 'target' in intent && intent.target.by === 'that'
const isLeavingOut = (intent: Intent): boolean =>
  intent.kind === 'cancel' || (intent.kind === 'edit' && intent.change.to === 'skip-next')

/** One of the things said is a change, and the others only say why, or of what. */
async function byClauses(turn: Turn, rows: Row[], clauses: string[]): Promise<Intent | null> {
  const read = clauses.map((clause) => understand(clause, asSaid(turn)))
  const isMeant = (intent: Intent, i: number) => isChange(intent) && !isUnsuitable(turn, clauses[i] as string, intent)
  const [change, ...more] = read.filter(isMeant)
  if (!change || more.length > 0) return null
  if ('target' in change && !FOUND.has((await findTarget(turn, change.target)).kind)) return null
  const at = read.indexOf(change)
  const others = clauses.filter((_, i) => i !== at).map((clause) => said(turn, rows, clause))
  return others.some(({ cues }) => cues.has('not')) ? null : because(turn, change, others)
}

/** The change, of what the other words name and then when they say; null where they may say another time for it. */
function because(turn: Turn, change: Intent, others: Said[]): Intent | null {
  const named = isOfLast(change) ? only(others.flatMap((other) => other.named)) : null
  const target = named ? numbered(turn, named) : undefined
  const timed = others.filter(({ time }) => time.spans.length > 0)
  const [then, ...more] = timed
  const during = isLeavingOut(change) && more.length === 0 ? then?.time.during?.() : null
  if (during) return { kind: 'edit', target: target ?? THAT, change: { to: 'left-out', during } }
  // "friday something came up, move it to saturday": the reason's time is not the new one
  const isReason = ({ cues, text }: Said) =>
    cues.has('cant') || (saysWhen(change) && understand(text, turn.language).kind !== 'create')
  if (!timed.every(isReason)) return null
  return target && 'target' in change ? ({ ...change, target } as Intent) : change
}

/** One time does not suit, another does: "boiler guy cant do thursday, friday same time". */
function byOtherTime(turn: Turn, rows: Row[], clauses: string[]): Intent | null {
  const all = clauses.map((clause) => said(turn, rows, clause))
  const times = all.filter(({ cues, time }) => !cues.has('cant') && time.schedule !== null)
  const [one, ...others] = times
  if (!one || others.length > 0 || !all.some(({ cues }) => cues.has('cant'))) return null
  const names = all.flatMap(({ named }) => named)
  return moved({ ...one, named: names }, one.time)
}

async function somethingCame(turn: Turn): Promise<boolean> {
  return (await cameHere(turn)).length > 0
}

/** Whether a message says what becomes of something, though it reads as a thing to do or as more of a text. */
export function saysChange(turn: Turn, { kind }: Intent): boolean {
  const { cues, shift } = languageOf(turn.language.locale).gistOf(turn.message.text, turn.language)
  return kind === 'create' ? cues.some(({ cue }) => cue === 'cant') : shift !== null || cues.length > 0
}

/** What a message that nothing else reads says of one of the reminders that are there; null where that is not plain. */
export async function gistOf(turn: Turn, intent: Intent): Promise<Intent | null> {
  const { text } = turn.message
  if ((text.match(/\S+/g)?.length ?? 0) > MAX_WORDS) return null
  const rows = await turn.deps.book.list(turn.actor, {})
  const about = 'target' in intent && intent.target.by === 'words' ? intent.target.words : undefined
  const clauses = text.split(BETWEEN).filter((clause) => clause.trim() !== '')
  const found =
    clauses.length > 1 && clauses.length <= MAX_CLAUSES
      ? ((await byClauses(turn, rows, clauses)) ?? byOtherTime(turn, rows, clauses))
      : null
  const meant = found ?? byCues(said(turn, rows, text, about))
  if (meant?.kind !== 'edit' || meant.change.to !== 'time' || meant.target.by !== 'that') return meant
  // what came and waits for an answer is asked again then
  return (await somethingCame(turn)) ? { kind: 'snooze', target: meant.target, until: meant.change.reading } : meant
}

const MAX_CLAUSES = 4
