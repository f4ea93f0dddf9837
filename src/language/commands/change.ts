import type { Schedule } from '../../reminders/schedule.js'
import { instantOf } from '../calendar/zones.js'
import type { Ctx, Stretch } from '../engine/row.js'
import type { EditChange, Intent, ListFilter, Target } from '../intent.js'
import { merged } from '../time/chain.js'
import { EMPTY, type Expression } from '../time/expression.js'
import { join } from '../time/join.js'
import { lengthOf, type Unit } from '../time/length.js'
import type { Length } from '../time/pieces.js'
import { NO_TIME } from '../time/reading.js'
import type { Period, TimeReading } from '../time-reading.js'
import type { Scope } from './rows.js'
import { as, isAside, targetOf, typed, unquoted } from './target.js'
import { shiftOf, timeOf } from './times.js'

/** What is done with reminders that are there: snoozed, finished, cancelled, moved, renamed, skipped, paused. */

interface Named {
  /** Which one; without it, the one spoken of. */
  target?: Stretch | Target
  scope?: Scope
}

/** Longer words, in UTF-16 units, are no reminder that is told of in passing. */
const MAX_TOLD = 80
/** So many words at most name a reminder of which something is told as a fact. */
const MAX_FACT = 3
/** More often is no end that somebody counts to. */
const MAX_TIMES = 99
const OR_NEW: Intent = { kind: 'none', problem: null, nearest: 'create' }

const THAT: Target = { by: 'that' }
const meant = ({ target = THAT }: Named, ctx: Ctx): Target | null => ('by' in target ? target : targetOf(target, ctx))

function changed(named: Named, ctx: Ctx, change: EditChange | null): Extract<Intent, { kind: 'edit' }> | null {
  const target = meant(named, ctx)
  if (target === null || change === null) return null
  return { kind: 'edit', target, change, ...(named.scope === undefined ? {} : { scope: named.scope }) }
}

export function cancel(named: Named, ctx: Ctx): Intent | null {
  const target = meant(named, ctx)
  return target && { kind: 'cancel', target, ...(named.scope === 'occurrence' && { scope: 'occurrence' }) }
}

/** "no more vitamins": where nothing of it is there, the words ask for nothing. */
export function cancelIfThere(named: Named, ctx: Ctx): Intent | null {
  const intent = cancel(named, ctx)
  return intent?.kind === 'cancel' ? { ...intent, orElse: { kind: 'none', problem: null, nearest: 'chatter' } } : null
}

/** "keep only the rent": all others go. */
export function keepOnly({ target }: { target: Stretch }, ctx: Ctx): Intent | null {
  const others = allBut({ target }, ctx)
  return others && { kind: 'cancel', target: others }
}

/** `most`: of more words than that, what stands beside "done" is no reminder. */
export function done({ most, ...named }: Named & { most?: number }, ctx: Ctx): Intent | null {
  if (most !== undefined && ctx.to - ctx.from > most + 1) return null
  const target = meant(named, ctx)
  return target && { kind: 'done', target }
}

/** The whole phrase as a reminder's name: "the rent reminder". */
export const thing = (_: unknown, ctx: Ctx): Target | null => targetOf({ from: ctx.from, to: ctx.to }, ctx)

/** Told in passing: "Tablette ist genommen". `most` as of `done`. */
export function told({ target = THAT, most }: { target?: Stretch | Target; most?: number }, ctx: Ctx): Intent | null {
  // "hab ich die tablette schon genommen?" asks
  const isQuestion = ctx.message.trimEnd().endsWith('?')
  if (isQuestion || (most !== undefined && ctx.to - ctx.from > most + 1)) return null
  const found = 'by' in target ? target : targetOf(target, ctx, MAX_TOLD)
  return found && { kind: 'done', target: found, isLoose: true }
}

/** `isPlan`: words of doing it at another time, so it moves what has not come yet, too. */
interface Snoozed extends Named {
  time?: Expression
  isPlan?: boolean
}

export function snooze({ time, isPlan: isSaid, ...named }: Snoozed, ctx: Ctx): Intent | null {
  const isPlan = isSaid || (time !== undefined && ctx.read('planning', ctx.from).length > 0)
  const target = meant(named, ctx)
  const until: TimeReading | null = time === undefined ? null : timeOf(time, ctx)
  return target && { kind: 'snooze', target, until, ...(isPlan && { isPlan }) }
}

/** "10 more minutes" */
export const snoozeUnits = ({ n, unit }: { n: number; unit: Unit }, ctx: Ctx): Intent | null =>
  snooze({ time: offset(lengthOf(n, unit), ctx) }, ctx)

/** "snooze for 20": minutes. */
export const snoozeMinutes = ({ n, ...more }: { n: number; isPlan?: boolean }, ctx: Ctx): Intent | null =>
  n > 0 && n <= 999 ? snooze({ ...more, time: offset(lengthOf(n, 'minute'), ctx) }, ctx) : null

function offset(length: Length, { from, to }: Ctx): Expression {
  const meaning = { kind: 'offset' as const, length }
  return { pieces: [{ meaning, from, to, firm: true }], offset: meaning }
}

/** "soup again in 30 minutes": of what came, the one named; where none is, the words are something to do. */
export function snoozeNamed(said: Snoozed, ctx: Ctx): Intent | null {
  const intent = snooze(said, ctx)
  return intent?.kind === 'snooze' ? { ...intent, orElse: OR_NEW } : null
}

/** "mach | halb acht": what stands in front of a time is the beginning of it, and no name. */
function isOfTime({ target }: Named, { pieces }: Expression, ctx: Ctx): boolean {
  if (target === undefined || 'by' in target || as('time', target, ctx) !== null) return false
  const [from, to] = [Math.min(...pieces.map((piece) => piece.from)), Math.max(...pieces.map((piece) => piece.to))]
  return target.to === from && as('time', { from: target.from, to }, ctx) !== null
}

export function move({ time, ...named }: Named & { time: Expression }, ctx: Ctx): Intent | null {
  const { from } = ctx
  if (isOfTime(named, time, ctx)) return null
  const edit = changed(named, ctx, { to: 'time', reading: timeOf(time, ctx) })
  return edit && ctx.read('remaking', from).length > 0 ? { ...edit, isCorrection: true } : edit
}

/** "tonight do it at 19:15": the day in front, the hour behind. */
export function moveOn(
  { day, time, ...named }: Named & { day: Expression; time: Expression },
  ctx: Ctx,
): Intent | null {
  const both = merged(day, time)
  return both && move({ ...named, time: both }, ctx)
}

/** "schwimmen lieber donnerstags": where nothing is meant, the words are something to do. */
export function rather(said: Named & { time: Expression }, ctx: Ctx): Intent | null {
  // "geht erst samstag"
  if (said.target && !('by' in said.target) && as('namesnothing', said.target, ctx) !== null) return null
  const intent = move(said, ctx)
  return intent?.kind === 'edit' ? { ...intent, orElse: OR_NEW } : null
}

/** "move 3": the new time is asked for. */
export const moveWhen = (named: Named, ctx: Ctx): Intent | null => changed(named, ctx, { to: 'time', reading: NO_TIME })

/** "stop after the third time": of the series only so many more. */
export function endAfter({ n, ...named }: Named & { n: number }, ctx: Ctx): Intent | null {
  const { from, to } = ctx
  const time = join(EMPTY, { meaning: { kind: 'count', count: n }, from, to, firm: true })
  return time && n <= MAX_TIMES ? move({ ...named, time }, ctx) : null
}

/** From the time that it has; `back`: earlier. */
export function shift(
  { length, back = false, ...named }: Named & { length: Length; back?: boolean },
  ctx: Ctx,
): Intent | null {
  const by = shiftOf(length, back)
  return by && changed(named, ctx, { to: 'shifted', by })
}

export function rename({ text, ...named }: Named & { text: Stretch }, ctx: Ctx): Intent | null {
  // "change it to call instead of email": only that word is another
  const correction = meant(named, ctx)?.by === 'that' ? as<Intent>('correction', text, ctx) : null
  if (correction?.kind === 'correct' && correction.is === 'text' && 'insteadOf' in correction) return correction
  return changed(named, ctx, { to: 'text', text: unquoted(typed(text, ctx)) })
}

export const skip = (named: Named, ctx: Ctx): Intent | null => changed(named, ctx, { to: 'skip-next' })

/** Until when; a series of times is no end of a pause. */
export function pause({ time, ...named }: Named & { time?: Expression }, ctx: Ctx): Intent | null {
  // "quiet from 10 to 7" has two ends
  if (time?.window !== undefined) return null
  const until = time === undefined ? null : timeOf(time, ctx)
  return until?.schedule?.kind === 'series' ? null : changed(named, ctx, { to: 'paused', until })
}

/** "no swimming until friday": where nothing of it is there, the words ask for nothing. */
export function pauseIfThere(said: Named & { time: Expression }, ctx: Ctx): Intent | null {
  const intent = pause(said, ctx)
  return intent?.kind === 'edit' ? { ...intent, orElse: OR_NEW } : null
}

/** "until january": until it begins. */
export function pauseUntil({ until: { until }, ...named }: Named & { until: Expression }, ctx: Ctx): Intent | null {
  const { zone: timeZone } = ctx.moment
  if (until?.day == null) return null
  const schedule: Schedule = { kind: 'once', at: instantOf(until.day, until.seconds ?? 0, timeZone), timeZone }
  return changed(named, ctx, { to: 'paused', until: { ...NO_TIME, schedule } })
}

/** "not again until monday": until then begins; what comes once is moved there. */
export function pauseTill({ when, ...named }: Named & { when: Stretch }, ctx: Ctx): Intent | null {
  const { now, zone: timeZone } = ctx.moment
  const [span, time] = [as<Period>('span', when, ctx), as<Expression>('time', when, ctx)]
  const reading = time && timeOf(time, ctx)
  const schedule: Schedule | null = span ? { kind: 'once', at: span.from, timeZone } : (reading?.schedule ?? null)
  if (schedule?.kind !== 'once' || schedule.at <= now) return null
  return changed(named, ctx, {
    to: 'paused',
    until: { ...NO_TIME, schedule },
    ...(reading !== null && { once: reading }),
  })
}

/** "start the airing again": where nothing of it is there, the words are something to do. */
export function resumeNamed(named: Named, ctx: Ctx): Intent | null {
  const intent = resume(named, ctx)
  return intent?.kind === 'edit' ? { ...intent, orElse: OR_NEW } : null
}

/** "pfandflaschen einmal aussetzen" */
export function skipNamed(named: Named, ctx: Ctx): Intent | null {
  const intent = skip(named, ctx)
  return intent?.kind === 'edit' ? { ...intent, orElse: OR_NEW } : null
}

export const resume = (named: Named, ctx: Ctx): ReturnType<typeof changed> => changed(named, ctx, { to: 'resumed' })

/** "skip it on christmas": what comes then is left out. */
export const leaveOut = ({ span, ...named }: Named & { span: Period }, ctx: Ctx): Intent | null =>
  changed(named, ctx, { to: 'left-out', during: span })

/** "choir is off on the 23rd": told as a fact, so where no reminder is of it, the words ask for nothing. */
export function fallsOut({ target, span }: { target: Stretch; span: Period }, ctx: Ctx): Intent | null {
  // "no wait, friday" puts something right
  if (target.to - target.from > MAX_FACT || isAside(target, ctx)) return null
  const edit = changed({ target }, ctx, { to: 'left-out', during: span })
  return edit?.target.by === 'words' && !/[,;:]/.test(edit.target.words) ? { ...edit, orElse: OR_NEW } : null
}

/** "except sundays", of the series last spoken of. */
export const withoutDays = ({ days }: { days: number[] }): Intent => ({
  kind: 'edit',
  target: THAT,
  change: { to: 'without-days', days },
})
export const calm = (): Intent => ({ kind: 'edit', target: THAT, change: { to: 'calm' } })
export const calmAbout = ({ target }: { target: Stretch }, ctx: Ctx): Intent | null =>
  changed({ target }, ctx, { to: 'calm' })

/** "enough with the airing": where nothing of it is there, the words ask for nothing. */
export function calmIfThere(said: { target: Stretch }, ctx: Ctx): Intent | null {
  const intent = calmAbout(said, ctx)
  return intent?.kind === 'edit' ? { ...intent, orElse: { kind: 'none', problem: null, nearest: 'chatter' } } : null
}

/** Many reminders named at once. */
export const filtered = ({ filters }: { filters: ListFilter }): Target | null =>
  Object.keys(filters).length === 0 ? null : { by: 'filter', filter: filters }
/** "the paint reminders": all that the words name. */
export const about = ({ words }: { words: Stretch }, ctx: Ctx): Target => ({
  by: 'filter',
  filter: { contains: typed(words, ctx) },
})
export const shown = ({ show }: { show: NonNullable<ListFilter['show']> }): Target => ({
  by: 'filter',
  filter: { show },
})
/** Of the list last shown; a single one is named otherwise. */
const several = (n: number, more: object = {}): Target | null =>
  n >= 2 && n <= 500 ? { by: 'first', count: n, ...more } : null
export const first = ({ n }: { n: number }): Target | null => several(n)
export const last = ({ n }: { n: number }): Target | null => several(n, { fromEnd: true })
export function allBut({ target, filters = {} }: { target: Stretch; filters?: ListFilter }, ctx: Ctx): Target | null {
  const except = targetOf(target, ctx)
  return except && { by: 'filter', filter: filters, except }
}
