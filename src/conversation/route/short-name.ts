import type { CreateIntent, EditChange, Intent } from '../../language/intent.js'
import { languageOf } from '../../language/languages.js'
import type { TimeReading } from '../../language/time-reading.js'
import { understand } from '../../language/understand.js'
import type { Row } from '../../reminders/listing.js'
import { STILL_MEANT_MS } from '../features/change/other-words.js'
import { asSaid, type Turn } from '../turn.js'
import { numbered } from './gist.js'
import { isVerbatim, only, type Said, saidIn } from './gist-said.js'

/**
 * A thing and a time, where the thing is short for one that is there: "glasses at 8", while "find my glasses" waits, is another
 * time for that and no second reminder. A whole thing to do, another day, or words of its own make it something new.
 */

type Edit = Extract<Intent, { kind: 'edit' }>

/** Whether it may be short for a change: one thing at one time that nobody asked to be reminded of, or at least not whole. */
function mayBeShort(intent: Intent): boolean {
  if (intent.kind === 'correct') return intent.is === 'again' && !intent.isObject && intent.text !== undefined
  if (intent.kind === 'none')
    return intent.nearest === 'create' && intent.problem === null && intent.meant === undefined
  return intent.kind === 'create' && isOneThing(intent)
}

const isOneThing = ({ isBare, also, schedule, content }: CreateIntent): boolean =>
  isBare === true && also === undefined && schedule?.kind === 'once' && content === 'text'

/** What it names, as it was typed, without its time. */
const thingOf = ({ text, time }: Said): string =>
  time.spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text).trim()

/** "the glasses", "my glasses": one that is known. */
function isPointedAt(turn: Turn, thing: string): boolean {
  const asked = understand(turn.words.say.done(thing), asSaid(turn))
  const name = asked.kind === 'done' && asked.target.by === 'words' ? asked.target.words.toLowerCase() : ''
  return name !== '' && thing.toLowerCase().indexOf(name) > 0
}

/** Whether the words leave something of its text unsaid. */
const isPartOf = (turn: Turn, { names }: Said, { reminder }: Row): boolean =>
  saidIn(turn, [], reminder.text).names.length > names.length

const dayOf = (turn: Turn, at: number): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone: turn.zone.timeZone }).format(at)

/** The moment that the words make of the one it has. */
function momentOf({ onto }: TimeReading, { at, reminder }: Row): number | null {
  const then = onto?.({ schedule: reminder.schedule, at }).all?.schedule
  return then?.kind === 'once' ? then.at : null
}

/** With no word that it is known, only on the day that it has, and as long as it is spoken of or where no other day can be meant. */
function isPlain(turn: Turn, { time }: Said, row: Row): boolean {
  const { reminder, at } = row
  const spokenOfAt = turn.talk.that?.id === reminder.id ? turn.talk.that.at : 0
  const isFresh = Math.max(reminder.createdAt, spokenOfAt) >= turn.now - STILL_MEANT_MS
  if (reminder.schedule.kind === 'series') return isFresh
  const then = momentOf(time, row)
  if (then === null || dayOf(turn, then) !== dayOf(turn, at)) return false
  return isFresh || (time.schedule?.kind === 'once' && dayOf(turn, time.schedule.at) === dayOf(turn, at))
}

function changeBy({ shift, time, isTimeOnly }: Said): EditChange | null {
  if (shift !== null) return { to: 'shifted', by: shift }
  const isTimed = time.schedule?.kind === 'once' && time.problem === null && isTimeOnly
  return isTimed ? { to: 'time', reading: time } : null
}

/** What a message says of one that is chosen behind it. */
export const changeIn = (turn: Turn, text: string): EditChange | null => changeBy(saidIn(turn, [], text))

/** Words of doing, of a guess, or of what does not take place leave it as it was read. */
const saysMore = ({ cues }: Said): boolean => [...cues].some((cue) => cue !== 'with' && cue !== 'move')

/** What it says of which; no row where it has to be asked which. */
interface Short {
  row: Row | null
  words: string
  change: EditChange
}

async function shortIn(turn: Turn, intent: Intent, text: string): Promise<Short | null> {
  if (!mayBeShort(intent)) return null
  const rows = (await turn.deps.book.list(turn.actor, {})).filter(({ reminder }) => reminder.status === 'waiting')
  const said = saidIn(turn, rows, text)
  const change = changeBy(said)
  if (change === null || said.names.length === 0 || saysMore(said)) return null
  const words = said.names.join(' ')
  // "yoga class half an hour later", of "go to yoga": it has a word of its own
  if (said.named.length === 0) return said.shift !== null && said.near.length > 0 ? { row: null, words, change } : null
  return isOfThem(turn, intent, said) ? { row: only(said.named), words, change } : null
}

/** What a thing and a time say of the one that the thing is short for; null where they are something new. */
export async function asShortName(turn: Turn, intent: Intent): Promise<Edit | null> {
  const short = await shortIn(turn, intent, turn.message.text)
  if (short === null) return null
  const { row, words, change } = short
  if (row !== null) return { kind: 'edit', target: numbered(turn, row), change, isOfSome: true }
  const ifNone = intent.kind === 'create' ? intent : undefined
  return { kind: 'edit', target: { by: 'words', words }, change, ifNone }
}

/** Whether each of the parts is short for another one: "parcel at 19:00, and bins at 7". */
export async function areShortNames(turn: Turn, parts: string[]): Promise<boolean> {
  const shorts = await Promise.all(parts.map((part) => shortIn(turn, understand(part, asSaid(turn)), part)))
  return new Set(shorts.map((short) => short?.row?.reminder.id ?? null)).size === parts.length && !shorts.includes(null)
}

/** Whether it is about those that it names. */
function isOfThem(turn: Turn, { kind }: Intent, said: Said): boolean {
  const thing = thingOf(said)
  // "mom called an hour earlier" is of another deed than "call mom"
  if (said.shift !== null) return said.named.every((row) => isVerbatim(said, row))
  if (said.cues.has('move') || isPointedAt(turn, thing)) return true
  if (kind === 'none' || languageOf(turn.language.locale).isDeed(thing, asSaid(turn))) return false
  return said.named.every((row) => isPartOf(turn, said, row)) && said.named.some((row) => isPlain(turn, said, row))
}
