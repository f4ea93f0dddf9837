import { wallOf } from '../calendar/zones.js'
import type { Ctx, Stretch, Tables } from '../engine/row.js'
import type { Correction, EditChange, Intent, Shift, Target } from '../intent.js'
import { same, yes } from '../meanings/basic.js'
import { type Excepted, except as exceptOf } from '../meanings/bounds.js'
import { shiftedTime } from '../time/changed-time.js'
import { EMPTY, type Expression } from '../time/expression.js'
import { join } from '../time/join.js'
import { lengthOf, type Unit } from '../time/length.js'
import type { Length } from '../time/pieces.js'
import { NO_TIME } from '../time/reading.js'
import type { NewTime, Period, Timed, TimeReading } from '../time-reading.js'
import { isUnsure } from './asides.js'
import { row, type Scope } from './rows.js'
import { as, targetOf, typed } from './target.js'
import { timedWords } from './timed-words.js'
import { offsetOf, shiftOf, timeOf } from './times.js'
import { fewWords, MAX_TEXT, number, numberFor, text, withoutTalk } from './wording.js'

/** What is right of the reminder spoken of last: "no, friday", "sorry, I meant bread", "and 3 hours before". */

const THAT: Target = { by: 'that' }
const edited = (reading: TimeReading): Extract<Intent, { kind: 'edit' }> => ({
  kind: 'edit',
  target: THAT,
  change: { to: 'time', reading },
  isCorrection: true,
})

export const wrong = (): Correction => ({ kind: 'correct', is: 'wrong' })
export const eve = (): Correction => ({ kind: 'correct', is: 'eve' })
export const DAY = { months: 0, days: 1, seconds: 0 }
export const WEEK = { months: 0, days: 7, seconds: 0 }
export const noLeads = (): Correction => ({ kind: 'correct', is: 'no-leads' })

/** "the drip": its name, where that is less. */
function nameIn(text: Stretch, said: string, ctx: Ctx): { name?: string } {
  const name = as<string>('name', text, ctx)
  return name === null || name === said ? {} : { name }
}

export function also({ text }: { text: Stretch }, ctx: Ctx): Correction | null {
  const said = typed(text, ctx)
  // "and on friday, not tomorrow" puts right what was said, "and not on fridays" leaves out
  if (as('swap', text, ctx) !== null || ctx.read('not', text.from).length > 0) return null
  const time = as<Expression>('time', text, ctx)
  if (time !== null) return again({ time, during: as<Period>('span', text, ctx) ?? undefined }, ctx)
  const timed = timedWords(text, ctx)
  if (timed !== null) return again(timed, ctx)
  const isQuestion = ctx.message.trimEnd().endsWith('?')
  return said.length > MAX_TEXT || isQuestion || ctx.read('notalso', text.from).length > 0
    ? null
    : { kind: 'correct', is: 'also', text: said, ...nameIn(text, said, ctx) }
}

/** "and on friday too", "another one at 11 to go to the bank" */
export function again(
  { time, text, during }: { time: Expression; text?: Stretch; during?: Period },
  ctx: Ctx,
): Correction | null {
  // "and make it 6:20" is no second one, nor is "and the whole thing an hour later"
  if (text && (as('namesnothing', text, ctx) !== null || as('shifted', text, ctx) !== null)) return null
  const isObject = text !== undefined && as('noun', text, ctx) !== null
  const said = text && typed(text, ctx)
  return { kind: 'correct', is: 'again', reading: timeOf(time, ctx), text: said, ...(isObject && { isObject }), during }
}

/** "and the week after that too": the same so far from it. */
export const againBy = ({ by }: { by: Shift }, ctx: Ctx): Correction => ({
  kind: 'correct',
  is: 'again',
  reading: {
    ...NO_TIME,
    onto: ({ schedule, at }) =>
      shiftedTime({ schedule: { kind: 'once', at, timeZone: schedule.timeZone }, at }, by, ctx.moment.now),
  },
})

/** "the drip too": a word or two. */
export const alsoThis = ({ text: words }: { text: Stretch }, ctx: Ctx): Correction | null =>
  fewWords(words, ctx) === null ? null : also({ text: words }, ctx)

/** "and 3 hours before": also so much earlier. */
export function lead(
  { length, insteadOfOthers }: { length: Length; insteadOfOthers?: true },
  _: Ctx,
): Correction | null {
  const by = shiftOf(length, false)
  if (by === null || by.months !== 0) return null
  return { kind: 'correct', is: 'lead', leadMs: (by.days * 86_400 + by.seconds) * 1_000, insteadOfOthers }
}

/** "A heads up the day before": one of that unit ahead. */
export const leadByOne = ({ unit }: { unit: Unit }, ctx: Ctx): Correction | null =>
  lead({ length: lengthOf(1, unit) }, ctx)

/** "two hours will do": so much ahead, where the last one is ahead of something, else another time for it. */
export function leadOrTime({ by }: { by: Stretch }, ctx: Ctx): Intent | null {
  const length = as<Length>('length', by, ctx)
  const time = as<Expression>('time', by, ctx)
  const ahead = length && lead({ length, insteadOfOthers: true }, ctx)
  return ahead?.is === 'lead' && time !== null ? { ...ahead, orElse: retimed({ time }, ctx) } : null
}

/** "half an hour later", "hour earlier": without its article it is one. */
export const laterByOne = ({ unit, back = false }: { unit: Unit; back?: boolean }): Shift | null =>
  shiftOf(lengthOf(1, unit), back)

/** "an hour later", "the day before": how far. */
export const later = ({ length, back = false }: { length: Length; back?: boolean }): Shift | null =>
  shiftOf(length, back)
export const NEXT_DAY: Shift = { months: 0, days: 1, seconds: 0 }
export const DAY_BEFORE: Shift = { months: 0, days: -1, seconds: 0 }
export const NEXT_WEEK: Shift = { months: 0, days: 7, seconds: 0 }
export const WEEK_BEFORE: Shift = { months: 0, days: -7, seconds: 0 }

/** "but not on fridays" */
export const except = ({ of }: { of: Excepted }, { from, to }: Ctx): Expression | null =>
  join(EMPTY, { meaning: exceptOf({ of }), from, to, firm: true })

/** So many words at most stand for others. */
const MOST_WORDS = 4

/** "not tomorrow, friday", "duck, not goose" */
export function swap({ right, wrong: was }: { right: Stretch; wrong?: Stretch }, ctx: Ctx): Intent | null {
  const rest = as<Stretch>('noun', right, ctx) ?? right
  const by = as<Shift>('shifted', rest, ctx)
  if (by !== null) return shifted({ by })
  const halved = as<'am' | 'pm'>('half', rest, ctx)
  if (halved !== null) return half({ half: halved }, ctx)
  const numberSaid = was && numberFor(rest, was, ctx)
  if (numberSaid) return numberSaid
  const time = as<Expression>('time', right, ctx) ?? as<Expression>('time', rest, ctx)
  if (time !== null) return edited(timeOf(time, ctx))
  // "that should be lawyer, not accountant": what stands in front is no part of it
  const hasMore = ctx.read('openers', right.from).some(({ to }) => to < right.to)
  // "not paid" is no other word
  const isFact = was !== undefined && ctx.read('past', was.to - 1).length > 0
  if (was === undefined || hasMore || isFact || as('time', was, ctx) !== null) return null
  // "the woman, not the | man"
  if (as('dayarticle', was, ctx) !== null) return null
  const [text, insteadOf] = [right, was].map((words) => fewWords(withoutTalk(words, ctx), ctx, MOST_WORDS))
  return text && insteadOf ? { kind: 'correct', is: 'text', text, insteadOf } : null
}

/** "hours, not minutes" */
const unitSwap = ({ unit }: { unit: Unit }): Correction | null => {
  const by = shiftOf(lengthOf(1, unit), false)
  return by && { kind: 'correct', is: 'unit', by }
}

/** "from now on an hour earlier" */
export const shifted = ({ by, scope, target = THAT }: { by: Shift; scope?: Scope; target?: Target }): Intent => ({
  kind: 'edit',
  target,
  change: { to: 'shifted', by },
  isCorrection: true,
  ...(scope === undefined ? {} : { scope }),
})
/** Of the list last shown, so many at its beginning or its end. */
const shiftedFirst = ({ by, target }: { by: Shift; target: Target }): Intent | null =>
  target.by === 'first' ? shifted({ by, target }) : null
/** "half an hour earlier, and on sunday": the other day or time first, then so far from it. */
export function shiftedTo(
  { by, time, target }: { by: Shift; time: Expression; target?: Stretch | Target },
  ctx: Ctx,
): Intent | null {
  const reading = timeOf(time, ctx)
  const meant = target === undefined || 'by' in target ? (target ?? THAT) : targetOf(target, ctx)
  const change: EditChange = { to: 'time', reading: { ...reading, onto: thenBy(reading, by, ctx.moment.now) } }
  return meant && { kind: 'edit', target: meant, change, isCorrection: true }
}

/** What a reading makes of the time that a reminder has, moved so far. */
function thenBy({ onto }: TimeReading, by: Shift, now: number): TimeReading['onto'] {
  return (was) => {
    const changed = onto?.(was) ?? { one: null, all: null }
    const moved = (time: NewTime | null): NewTime | null =>
      time?.schedule?.kind === 'once'
        ? shiftedTime({ schedule: time.schedule, at: time.schedule.at }, by, now).all
        : time && { ...time, schedule: null }
    return { one: moved(changed.one), all: moved(changed.all) }
  }
}

export const half = ({ half: of }: { half: 'am' | 'pm' }, { moment }: Ctx): Intent => edited(halfOf(of, moment.now))
export const bounded = ({ bound }: { bound: Expression }, ctx: Ctx): Intent => edited(timeOf(bound, ctx))
/** The shortest day of a year. */
const MIN_DAY_MS = 22 * 3_600_000
/** "stop on friday": it comes then for the last time; `isBefore`: "from friday on no more". */
export function ending({ last, isBefore }: { last: Period; isBefore?: true }, ctx: Ctx): Intent | null {
  // "stop at 5" is no day
  if (last.to - last.from < MIN_DAY_MS) return null
  const { day } = wallOf((isBefore ? last.from : last.to) - 1, ctx.moment.zone)
  const expression = join(EMPTY, { meaning: { kind: 'until', day }, from: ctx.from, to: ctx.to, firm: true })
  return expression && edited(timeOf(expression, ctx))
}
/** Whether what was said takes the place of all that was: "make it fridays at 8". */
const isInstead = ({ from, to, read }: Ctx): boolean =>
  Array.from({ length: to - from }, (_, k) => from + k).some((i) => read('replacing', i).length > 0)

/** "from now on 7:15" */
export const retimed = ({ time, scope }: { time: Expression; scope?: Scope }, ctx: Ctx): Intent => ({
  ...edited(timeOf(time, ctx)),
  ...(!isInstead(ctx) && { isOfSome: true }),
  ...(scope === undefined ? {} : { scope }),
})
/** "i need 20 minutes": another length, of what was set by one. */
export const needed = ({ length }: { length: Length }, ctx: Ctx): Correction => ({
  kind: 'correct',
  is: 'length',
  reading: timeOf(offsetOf(length, ctx.from, ctx.to), ctx),
})
/** "only this friday" */
export const only = ({ time }: { time: Expression }, ctx: Ctx): Correction => ({
  kind: 'correct',
  is: 'only',
  reading: timeOf(time, ctx),
})

/** "in anderthalb": of the unit that was said before. */
export const amount = ({ n }: { n: number }): Correction | null =>
  n > 0 && n <= 999 ? { kind: 'correct', is: 'amount', amount: n } : null

const timeAlone = ({ time }: { time: Expression }, ctx: Ctx): Intent => ({ kind: 'time', reading: timeOf(time, ctx) })

/** How corrections are put together in all languages, over the words that each has for them. */
export const CORRECTION = {
  correction: [
    row('[{-openers}] {by:shifted} [{-closers}]', shifted, { prefer: 8 }),
    // "number 2 an hour earlier"
    row('[{-openers}] {target:placed} [,|:] {by:shifted} [{-closers}]', shifted, { prefer: 14 }),
    // "the first two an hour later"
    row('[{-openers}] {target:bulk} [,|:] {by:shifted} [{-closers}]', shiftedFirst, { prefer: 14 }),
    row('[{-openers}] {by:shifted} ([,] {-plus}|,) {time} [{-closers}]', shiftedTo, { prefer: 8 }),
    row('[{-openers}] {time} [,] {-plus} {by:shifted} [{-closers}]', shiftedTo, { prefer: 8 }),
    row('[{-openers}] {half} [{-closers}]', half, { prefer: 7 }),
    row('[{-openers}] {bound} [{-closers}]', bounded, { prefer: 5 }),
    row('{-openers} {number:#} [{-closers}]', number, { prefer: 4 }),
    row('{number:#} {-closers}', number, { prefer: 4 }),
    row('{-openers} {number:n} [{-closers}]', number, { prefer: 4 }),
    row('{number:n} {-closers}', number, { prefer: 4 }),
    row('{-openers} [{-dayarticle}] {time} [{-closers}]', retimed, { prefer: 3 }),
    row('[{-dayarticle}] {time} {-closers}', retimed, { prefer: 3 }),
    row('[{-openers}] {swap} [{-closers}]', ({ swap: intent }: { swap: Intent }) => intent, { prefer: 6 }),
    row('[{-openers}] {unit} [,|;|-|–] [{-and}] {-not} {-wrong:unit} [{-closers}]', unitSwap, { prefer: 9 }),
    row('[{-openers}] {-not} {-wrong:unit} [,|;|.|-|–] [{-openers}] {unit} [{-closers}]', unitSwap, { prefer: 9 }),
    row('({-no}|{-oops}|{-denial}) [{-mark}] [{-openers}] {unit} [{-closers}]', unitSwap, { prefer: 9 }),
    row('{-openers} {command}', ({ command }: { command: Intent }) => (isUnsure(command) ? null : command), {
      prefer: 2,
    }),
    row('{-denied} {text:*} [{-closers}]', text),
  ],
  bound: [row('{bound:bounded}', same), row('{bound:exception}', same)],
  // each with the marks and the next one behind it
  openers: [row('({-no}|{-oops}|{-denial}|{-soft}|{-misspelt}|{-wholething}) [{-mark}] [{-openers}]', yes)],
  closers: [row('{-closer} [{-closers}]', yes)],
  // with one among them that says that it was wrong: "sorry, no, ..."; a noun "no" does not
  denied: [row('[{-softly}] ({-denial} [{-mark}]|{-no} {-mark}|{-no} ({-no}|{-oops}) [{-mark}]) [{-openers}]', yes)],
  softly: [row('({-oops}|{-soft}|{-no}) [{-mark}] [{-softly}]', yes)],
  // "eh | sunday"
  alone: [row('{time}', timeAlone)],
  plus: [row('{-and}', yes), row('{-oops}', yes)],
  mark: [row('(,|;|:|.|!|…|-) [{-mark}]', yes)],
  noun: [row('{-dayarticle} {words:*}', ({ words }: { words: Stretch }) => words)],
} satisfies Tables

const HALF: Shift = { months: 0, days: 0, seconds: 43_200 }
const BACK: Shift = { months: 0, days: 0, seconds: -43_200 }
/** The other half of its day, where it is not in the wanted one. */
function halfOf(half: 'am' | 'pm', now: number): TimeReading {
  const stay = ({ schedule }: Timed): NewTime => ({ schedule, alternatives: [], problem: null })
  return {
    schedule: null,
    alternatives: [],
    problem: null,
    spans: [],
    onto: (was) => {
      const isMorning = isBeforeNoon(was)
      if (isMorning === (half === 'am')) return { one: null, all: stay(was) }
      const by = isMorning ? HALF : BACK
      // That half of its day is over: the next one.
      const isOver = was.at + by.seconds * 1_000 <= now
      return shiftedTime({ ...was, hasCome: false }, isOver ? { ...by, days: 1 } : by, was.at)
    },
  }
}

const isBeforeNoon = ({ at, schedule }: Timed): boolean =>
  Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: schedule.timeZone }).format(at)) <
  12
