import type { Cue } from '../../language/commands/gist.js'
import type { Intent, Target } from '../../language/intent.js'
import { languageOf } from '../../language/languages.js'
import type { Period } from '../../language/time-reading.js'
import { understand } from '../../language/understand.js'
import type { Row } from '../../reminders/listing.js'
import { cameHere } from '../features/change/done.js'
import { STILL_MEANT_MS } from '../features/change/other-words.js'
import { findTarget } from '../features/change/target.js'
import { asSaid, type Turn } from '../turn.js'
import { clausesOf, comesIn, isVerbatim, only, type Said, saidIn } from './gist-said.js'

/**
 * Where no grammar reads a message as a whole, what it says of a reminder that is there: "power is back, no need to remind me of
 * the generator". Of the things that it says one is of a reminder and of nothing else, each word of it; the others only say why.
 * Where one of them says "if", "maybe" or "he said", or asks, nothing is done.
 */

/** Longer messages tell a story. */
const MAX_WORDS = 25
const MAX_CLAUSES = 4

/** A message that is looked into. */
interface Looked {
  turn: Turn
  /** All that is open. */
  rows: Row[]
  /** The one spoken of a moment ago, or that came and waits for an answer; null where none is or more than one. */
  last: Row | null
}

const THAT: Target = { by: 'that' }

/** As if it had been shown in a list. */
export function numbered(turn: Turn, { reminder }: Row): Target {
  turn.talk.list = { ids: [reminder.id], filter: {}, page: 0 }
  return { by: 'numbers', numbers: [1] }
}

async function lastSpokenOf(turn: Turn, rows: Row[]): Promise<Row | null> {
  const { that } = turn.talk
  const came = await cameHere(turn)
  if (came.length > 1 || (came.length === 0 && (that?.at ?? 0) < turn.now - STILL_MEANT_MS)) return null
  const found = await findTarget(turn, THAT)
  const [id] = found.kind === 'these' ? found.ids : []
  return rows.find(({ reminder }) => reminder.id === id) ?? null
}

/** Of a reminder and of nothing else. */
const isOnlyOf = ({ names, named, cues }: Said): boolean =>
  !cues.has('told') && (names.length === 0 || only(named) !== null)

const namedBy = (others: Said[]): Row[] => others.flatMap(({ near, named }) => (near.length > 0 ? near : named))

/** What is named, by this or, where this names nothing, by the others; where nothing is named at all, the one spoken of last. */
function meantBy({ last }: Looked, said: Said, others: Said[]): Row | null {
  if (said.names.length > 0) return only(said.named)
  const near = namedBy(others)
  if (near.length > 0) return only(near)
  return others.some(({ strange }) => strange.length > 0) ? null : last
}

const saysTime = ({ time }: Said): boolean => time.spans.length > 0

/** The only other time that is said. */
function thenIn(others: Said[]): Period | null {
  const timed = others.filter(saysTime)
  return timed.length === 1 ? (timed[0]?.time.during?.() ?? null) : null
}

/** It is not needed: all of it, or of a series what comes then. */
function over(looked: Looked, said: Said, others: Said[]): Intent | null {
  const { turn, rows } = looked
  const period = said.time.during?.() ?? null
  const [when] = said.time.spans
  // "the one at noon can go": named by its hour alone
  if (period === null && when !== undefined && said.names.length === 0)
    return { kind: 'cancel', target: { by: 'words', words: said.text.slice(when.start, when.end) } }
  const row =
    period === null ? meantBy(looked, said, others) : only(comesIn(said.names.length > 0 ? said.named : rows, period))
  if (row === null) return null
  const target = numbered(turn, row)
  // "no pickup on friday, not needed": of a series not all of it
  const isOfSome = row.reminder.schedule.kind === 'series' && (period !== null || others.some(saysTime))
  if (!isOfSome) return { kind: 'cancel', target }
  const during = period ?? thenIn(others)
  if (during === null || comesIn([row], during).length === 0) return null
  return { kind: 'edit', target, change: { to: 'left-out', during } }
}

/** That something does not take place is no wish: it is asked whether its reminder is to go. */
function offered({ turn }: Looked, said: Said): Intent | null {
  const row = only(said.named)
  if (row === null || saysTime(said)) return null
  return { kind: 'none', problem: null, nearest: null, meant: turn.words.say.cancel(row.reminder.text) }
}

function leftOut(looked: Looked, said: Said, others: Said[]): Intent | null {
  const during = said.time.during?.() ?? thenIn(others)
  // other names say why: "sports day is on the 3rd, not then"
  const row = meantBy(looked, said, others) ?? (others.every(({ near }) => near.length === 0) ? looked.last : null)
  if (!row || !during || comesIn([row], during).length === 0) return null
  return { kind: 'edit', target: numbered(looked.turn, row), change: { to: 'left-out', during } }
}

function movedTo({ turn, last }: Looked, row: Row | null, { time, isTimeOnly }: Said): Intent | null {
  if (row === null || time.schedule === null || time.problem !== null || !isTimeOnly) return null
  const isLast = row.reminder.id === last?.reminder.id
  return {
    kind: 'edit',
    target: isLast ? THAT : numbered(turn, row),
    change: { to: 'time', reading: time },
    isCorrection: true,
    isOfSome: true,
  }
}

function moved(looked: Looked, said: Said, others: Said[]): Intent | null {
  if (others.some((other) => saysTime(other) && !other.cues.has('cant'))) return null
  const row = meantBy(looked, said, others)
  // "mom called an hour earlier" is of another deed than "call mom"
  if (said.shift && !said.cues.has('move') && row && !isVerbatim(said, row)) return null
  if (!said.shift) return movedTo(looked, row, said)
  return (
    row && {
      kind: 'edit',
      target: numbered(looked.turn, row),
      change: { to: 'shifted', by: said.shift },
      isCorrection: true,
    }
  )
}

const ACTS: readonly Cue[] = ['over', 'skip', 'move', 'off']
const actOf = ({ cues, shift }: Said): Cue | undefined =>
  ACTS.find((cue) => cues.has(cue) && !(cue === 'move' && cues.has('cant'))) ?? (shift ? 'move' : undefined)

/** What one of the things said says of a reminder, of which it says nothing else. */
function byCues(looked: Looked, all: Said[]): Intent | null {
  const acting = all.filter((said) => actOf(said) !== undefined && actOf(said) !== 'off')
  const [said = all.find(({ cues }) => cues.has('off')), ...more] = acting
  const isOneAct = more.every((other) => said && actOf(other) === actOf(said) && other.names.length === 0)
  if (!said || !isOneAct || !isOnlyOf(said)) return null
  const others = all.filter((other) => other !== said)
  switch (actOf(said)) {
    case 'over':
      return over(looked, said, others)
    case 'skip':
      return leftOut(looked, said, others)
    case 'move':
      return moved(looked, said, others)
    case 'off':
      return offered(looked, said)
    default:
      return null
  }
}

/** One time does not suit, another does: "boiler guy cant do thursday, friday same time". */
function byOtherTime(looked: Looked, all: Said[]): Intent | null {
  const { last } = looked
  const times = all.filter(({ cues, time }) => !cues.has('cant') && time.schedule !== null)
  const [one, ...more] = times
  const unfit = all.filter(({ cues }) => cues.has('cant'))
  if (!one || more.length > 0 || unfit.length === 0 || !isOnlyOf(one)) return null
  const others = all.filter((said) => said !== one)
  // who cannot come is no name of it, but it comes when they cannot
  const row = meantBy(looked, one, others) ?? (all.every(({ near }) => near.length === 0) ? last : null)
  const then = thenIn(unfit)
  if (row === null) return null
  const isNamed = all.some(({ near }) => near.length > 0)
  const isOfNoTime = !unfit.some(saysTime) && (isNamed || others.every(isOnlyOf))
  const isThen = then !== null ? comesIn([row], then).length > 0 : isOfNoTime
  return isThen ? movedTo(looked, row, one) : null
}

const CHANGES: ReadonlySet<Intent['kind']> = new Set(['edit', 'cancel', 'snooze', 'done', 'undo'])

const FOUND: ReadonlySet<string> = new Set(['these', 'all', 'ambiguous'])

/** Reads as a change by itself; "oops" in front of something else takes nothing back. */
function isChange({ language }: Turn, intent: Intent, text: string): boolean {
  if (intent.kind === 'undo' && languageOf(language.locale).isMere('smalltalk', text, language)) return false
  if (!CHANGES.has(intent.kind) || ('orElse' in intent && intent.orElse)) return false
  if (intent.kind === 'snooze') return intent.until !== null
  return !(intent.kind === 'done' && intent.isLoose)
}

const isOfLast = (intent: Intent): boolean => 'target' in intent && intent.target.by === 'that'
const isLeavingOut = (intent: Intent): boolean =>
  intent.kind === 'cancel' || (intent.kind === 'edit' && intent.change.to === 'skip-next')

/** "not today": what is said besides tells what is to be done. */
const isUnsuitable = (said: Said | undefined, intent: Intent): boolean =>
  intent.kind === 'edit' &&
  (intent.change.to === 'left-out' || (intent.change.to === 'time' && intent.change.reading.schedule === null)) &&
  said?.cues.has('cant') === true

const saysWhen = (change: Intent): boolean =>
  (change.kind === 'edit' && change.change.to === 'time' && change.change.reading.schedule !== null) ||
  (change.kind === 'snooze' && change.until?.schedule != null)

/** One of the things said is a change, and the others only say why, or of what. */
async function byClauses(looked: Looked, all: Said[]): Promise<Intent | null> {
  const { turn } = looked
  const read = all.map(({ text }) => understand(text, asSaid(turn)))
  const [change, ...more] = read.filter(
    (intent, i) => isChange(turn, intent, all[i]?.text ?? '') && !isUnsuitable(all[i], intent),
  )
  if (!change || more.length > 0) return null
  if ('target' in change && !FOUND.has((await findTarget(turn, change.target)).kind)) return null
  const at = read.indexOf(change)
  const others = all.filter((_, i) => i !== at)
  return shiftedFor(looked, change, others) ?? because(looked, change, others)
}

/** The time that does not suit is not when it comes. */
function isOther(row: Row, { cues, time }: Said): boolean {
  const during = cues.has('cant') ? time.during?.() : null
  return !!during && comesIn([row], during).length === 0
}

/** "Choir starts half an hour earlier, move it please": as much earlier as the reason says of what it names. */
function shiftedFor({ turn }: Looked, change: Intent, others: Said[]): Intent | null {
  const isOpen = change.kind === 'edit' && change.change.to === 'time' && !saysWhen(change) && isOfLast(change)
  const [said, ...more] = others.filter(({ shift }) => shift !== null)
  if (!isOpen || !said?.shift || more.length > 0 || said.cues.has('told')) return null
  const row = only(said.near)
  if (row === null || others.some((other) => other !== said && saysTime(other))) return null
  return { ...change, target: numbered(turn, row), change: { to: 'shifted', by: said.shift } }
}

/** The change, of what the other words name and then when they say; null where they may say another time for it. */
function because({ turn, last }: Looked, change: Intent, others: Said[]): Intent | null {
  const near = isOfLast(change) ? namedBy(others) : []
  const row = near.length > 0 ? only(near) : last
  if (isOfLast(change) && (row === null || others.some((other) => isOther(row, other)))) return null
  const target = near.length > 0 && row ? numbered(turn, row) : undefined
  const timed = others.filter(saysTime)
  const during = isLeavingOut(change) ? thenIn(others) : null
  if (during) return { kind: 'edit', target: target ?? THAT, change: { to: 'left-out', during } }
  // "friday something came up, move it to saturday": the reason's time is not the new one
  const isReason = ({ cues, text }: Said) =>
    cues.has('cant') || (saysWhen(change) && understand(text, asSaid(turn)).kind !== 'create')
  if (!timed.every(isReason)) return null
  return target && 'target' in change ? ({ ...change, target } as Intent) : change
}

/** What a command names: no reminder is meant by the words that ask for it. */
const namedIn = (read: Intent): string | undefined =>
  (read.kind === 'edit' || read.kind === 'cancel') && read.target.by === 'words' ? read.target.words : undefined

/** Between quotation marks, or behind the name of who says it: "my boss: move the meeting". */
const QUOTED = /["“”„«»]|\p{L}:\s/u

const isStopped = ({ cues }: Said): boolean => cues.has('not') || cues.has('unsure')

/** What a message that nothing else reads says of one of the reminders that are there; null where that is not plain. */
export async function gistOf(turn: Turn, read: Intent): Promise<Intent | null> {
  const { text } = turn.message
  const clauses = clausesOf(text)
  if (
    (text.match(/\S+/g)?.length ?? 0) > MAX_WORDS ||
    clauses.length > MAX_CLAUSES ||
    /\?/.test(text) ||
    QUOTED.test(text)
  )
    return null
  const rows = await turn.deps.book.list(turn.actor, {})
  const all = clauses.map((clause) => saidIn(turn, rows, clause, clauses.length === 1 ? namedIn(read) : undefined))
  if (all.some(isStopped)) return null
  const looked: Looked = { turn, rows, last: await lastSpokenOf(turn, rows) }
  const found = all.length > 1 ? ((await byClauses(looked, all)) ?? byOtherTime(looked, all)) : null
  const intent = found ?? byCues(looked, all)
  if (intent?.kind !== 'edit' || intent.change.to !== 'time' || intent.target.by !== 'that') return intent
  // what came and waits for an answer is asked again then
  const came = await cameHere(turn)
  return came.length > 0 ? { kind: 'snooze', target: intent.target, until: intent.change.reading } : intent
}

/** "The dentist is closed, cancel that one": of the one that was named in front of it. */
export async function ofNamed(turn: Turn, intent: Intent): Promise<Intent> {
  const clauses = clausesOf(turn.message.text)
  if (intent.kind !== 'cancel' || intent.target.by !== 'that' || clauses.length !== 2) return intent
  const rows = await turn.deps.book.list(turn.actor, {})
  const [reason, deed] = clauses.map((clause) => saidIn(turn, rows, clause))
  if (!reason || !deed || isStopped(reason) || saysTime(reason) || deed.names.length > 0) return intent
  const row = only(reason.near)
  return row ? { ...intent, target: numbered(turn, row) } : intent
}
