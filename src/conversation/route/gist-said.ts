import type { Cue } from '../../language/commands/gist.js'
import type { Intent, Shift } from '../../language/intent.js'
import { languageOf } from '../../language/languages.js'
import type { Period, Span, TimeReading } from '../../language/time-reading.js'
import { understandTime } from '../../language/understand.js'
import { type Row, selectRows } from '../../reminders/listing.js'
import type { Reminder, ReminderId } from '../../reminders/reminder.js'
import { byNames, hasVerbatim, nearest } from '../features/change/alike.js'
import { asSaid, type Turn } from '../turn.js'

/** One of the things that a message says, loosely: which reminder its words name, and what they say of it. */
export interface Said {
  text: string
  cues: ReadonlySet<Cue>
  shift: Shift | null
  time: TimeReading
  /** "on the second, or next friday": one of several times that are said is no new one. */
  isTimeOnly: boolean
  /** All words but those of the cues, of the time, and those that only hold a sentence together. */
  names: string[]
  /** The reminders that have each of these words. */
  named: Row[]
  /** Words among them that are no frequent ones, so that they are the names of something. */
  strange: string[]
  /** The reminders that have the most of those. */
  near: Row[]
}

/** A frequent word of a language is the name of something if it is at least this long. */
const MIN_NAME = 6
/** Between two things said: "boiler guy cant do thursday, friday same time". */
const BETWEEN = /[;!?\n]+\s*|,\s+|(?<!\d)\.\s+(?=\p{L})|\s+[–—-]\s+/u

export const clausesOf = (text: string): string[] => text.split(BETWEEN).filter((clause) => clause.trim() !== '')

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether it is named by words as they stand in its text. */
export const isVerbatim = ({ names }: Said, { reminder }: Row): boolean => hasVerbatim(reminder.text, names)

/** As long as it was, with nothing in these places. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)

/** The time in it, as it stands there or in what is left without some of the words. */
function timeIn(text: string, turn: Turn, ...leftOut: readonly Span[][]): TimeReading {
  const time = understandTime(text, asSaid(turn))
  const [spans, ...more] = leftOut
  if (time.spans.length > 0 || spans === undefined) return time
  return timeIn(blanked(text, spans), turn, ...more)
}

/** @param about the words of it alone that can name a reminder; absent: all that are left */
export function saidIn(turn: Turn, rows: Row[], text: string, about?: string): Said {
  const { owns, gistOf, stem } = languageOf(turn.language.locale)
  const { cues: all, shift } = gistOf(text, turn.language)
  // "belastingen" has the form of a deed, and is the name of one that is there
  const inTexts = new Set(rows.flatMap(({ reminder }) => wordsOf(reminder.text)))
  const isName = ({ start, end }: Span) => wordsOf(text.slice(start, end)).every((word) => inTexts.has(word))
  const cues = all.filter(({ cue, span }) => cue !== 'told' || !isName(span))
  const said = [...cues.filter(({ cue }) => cue !== 'with').map(({ span }) => span), ...(shift ? [shift.span] : [])]
  const known = [...cues.map(({ span }) => span), ...said]
  const time = timeIn(text, turn, said, known)
  // "übermorgen" has the form of a deed, too
  const isTime = ({ cue, span }: { cue: Cue; span: Span }) =>
    cue === 'told' && time.spans.some(({ start, end }) => start < span.end && span.start < end)
  const left = blanked(text, [...known, ...time.spans])
  const names = wordsOf(left).filter((name) => about === undefined || about.toLowerCase().includes(name))
  const strange = names.filter((word) => word.length >= MIN_NAME || !owns(word))
  return {
    text,
    cues: new Set(cues.filter((each) => !isTime(each)).map(({ cue }) => cue)),
    shift: shift?.by ?? null,
    time,
    isTimeOnly: understandTime(blanked(text, time.spans), asSaid(turn)).spans.length === 0,
    names,
    named: byNames(rows, names, stem),
    strange,
    near: nearest(rows, strange, stem),
  }
}

/** Those that come in a stretch of time. */
export const comesIn = (rows: Row[], period: Period): Row[] =>
  selectRows(
    rows.map(({ reminder }) => reminder),
    { period },
  )

const seriesOf = ({ id, seriesId = id }: Reminder): ReminderId => seriesId

/** The only one; of a series and of what came of it the series. */
export function only(rows: Row[]): Row | null {
  const [one] = rows
  const isOfOne = rows.every(({ reminder }) => seriesOf(reminder) === (one && seriesOf(one.reminder)))
  return isOfOne ? (rows.find(({ reminder }) => reminder.seriesId === undefined) ?? one ?? null) : null
}

const gistHere = ({ language, message }: Turn) => languageOf(language.locale).gistOf(message.text, language)

/** Whether a message says what becomes of something, though it reads as a thing to do or as more of a text. */
export function saysChange(turn: Turn, intent: Intent): boolean {
  const { cues, shift } = gistHere(turn)
  const has = (cue: Cue): boolean => cues.some((each) => each.cue === cue)
  if (intent.kind === 'create') return intent.isBare ? has('cant') || shift !== null : has('over')
  return shift !== null || cues.some(({ cue }) => !MERE.has(cue))
}

/** They say nothing of what becomes of something. */
const MERE: ReadonlySet<Cue> = new Set(['with', 'told', 'unsure'])

/** Whether it says how much earlier or later. */
export const saysShift = (turn: Turn): boolean => gistHere(turn).shift !== null

/** Whether it says that something is impossible. */
export const saysCant = (turn: Turn): boolean => gistHere(turn).cues.some(({ cue }) => cue === 'cant')

/** Whether it says that something does not take place. */
export const saysOff = (turn: Turn): boolean => gistHere(turn).cues.some(({ cue }) => cue === 'off')
