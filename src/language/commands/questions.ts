import type { Ctx, Stretch, Tables } from '../engine/row.js'
import type { Intent, ListFilter, Shift } from '../intent.js'
import * as P from '../time/period.js'
import type { Period } from '../time-reading.js'
import { row } from './rows.js'

/** What the words of a question come to. */
type Show = NonNullable<ListFilter['show']>

export const span = ({ span: said }: { span: Period }): Period => said
const one = ({ filter }: { filter: ListFilter }): ListFilter => filter
const none = (): ListFilter => ({})
const during = ({ span }: { span: Period }): ListFilter => ({ period: span })
const showing = ({ show }: { show: Show }): ListFilter => ({ show })

/** Both of two filters; null when they say the same thing twice. */
function both({ filter, filters }: { filter: ListFilter; filters: ListFilter }): ListFilter | null {
  for (const key of Object.keys(filter) as (keyof ListFilter)[]) if (filters[key] !== undefined) return null
  return { ...filter, ...filters }
}

export const today = (_: object, { moment }: Ctx): Period => P.daysFrom(moment.today, moment.today, moment)

/** Monday to Sunday of this week. */
const weekIn =
  (weeks: number) =>
  (_: object, { moment }: Ctx): Period => {
    const monday = moment.today - moment.weekday + 1 + 7 * weeks
    return P.daysFrom(monday, monday + 6, moment)
  }
export const lastWeek = weekIn(-1)
export const thisWeek = weekIn(0)
export const nextWeek = weekIn(1)

/** The coming one; on its Saturday the one that has begun. */
export function weekend(_: object, { moment }: Ctx): Period {
  const saturday = moment.today + ((13 - moment.weekday) % 7)
  return P.daysFrom(saturday, saturday + 1, moment)
}

export const after = ({ span }: { span: Period }, { moment }: Ctx): Period => P.afterThat(span, moment)
export const before = ({ span }: { span: Period }, { moment }: Ctx): Period => P.beforeThat(span, moment)
export const until = ({ span }: { span: Period }, { moment }: Ctx): Period => P.untilThat(span, moment)
export const fromOn = ({ span }: { span: Period }, { moment }: Ctx): Period => P.fromThatOn(span, moment)
export const fromTo = ({ span, last }: { span: Period; last: Period }): Period | null => P.fromTo(span, last)
export const coming = ({ n, days }: { n: number; days: number }, { moment }: Ctx): Period | null =>
  n >= 1 && n * days <= 36_600 ? P.comingDays(n * days, moment) : null

export const comingHours = ({ n }: { n: number }, { moment }: Ctx): Period | null =>
  n >= 1 && n <= 1_000 ? P.comingHours(n, moment) : null

const typed = ({ from, to }: Stretch, { message, tokens }: Ctx): string =>
  message
    .slice(tokens[from]?.start, tokens[to - 1]?.end)
    .replace(/^["“„'‘«]+|["”“'’»]+$/g, '')
    .trim()

export const list = ({ filters = {} }: { filters?: ListFilter }): Intent => ({ kind: 'list', filter: filters })
export const listIn = ({ span: said, filters = {} }: { span: Period; filters?: ListFilter }): Intent | null =>
  filters.period === undefined ? { kind: 'list', filter: { ...filters, period: said } } : null
export const listShowing = ({ show, filters = {} }: { show: Show; filters?: ListFilter }): Intent | null =>
  filters.show === undefined ? { kind: 'list', filter: { ...filters, show } } : null
/** "and sunday?": only with its mark it asks. */
export const follow = ({ filters }: { filters: ListFilter }, { message }: Ctx): Intent | null =>
  filters.period !== undefined && message.trimEnd().endsWith('?')
    ? { kind: 'list', filter: filters, follows: true }
    : null
/** "and the next day?": so far from what was asked about; "and the day before" may as well ask for a message ahead. */
const followBy = ({ by, forward = false }: { by: Shift; forward?: boolean }): Intent | null =>
  forward && by.days + by.months + by.seconds < 0 ? null : { kind: 'list', filter: {}, follows: by }
const afterThat = (): Intent => ({ kind: 'list', filter: {}, follows: 'after-that' })
/** "and the leaves?": only with its mark it asks. */
function followFor({ words }: { words: Stretch }, ctx: Ctx): Intent | null {
  const filter = asksBack(ctx) ? about({ words }, ctx) : null
  return filter && { kind: 'list', filter, follows: true, isLoose: true }
}
/** "was the osteopath at 2 or at 3": when it is; `marked`: only with its mark it asks. */
function whether({ words, marked = false }: { words: Stretch; marked?: boolean }, ctx: Ctx): Intent | null {
  const filter = marked && !asksBack(ctx) ? null : about({ words }, ctx)
  return filter && { kind: 'list', filter, ask: 'when', isLoose: true }
}
/** "did you save the airport thing?" */
function saved({ words, marked = false }: { words: Stretch; marked?: boolean }, ctx: Ctx): Intent | null {
  const filter = marked && !asksBack(ctx) ? null : about({ words }, ctx)
  return filter && { kind: 'list', filter }
}
/** "is it on friday?" */
const whetherThat = ({ marked = false }: { marked?: boolean }, ctx: Ctx): Intent | null =>
  marked && !asksBack(ctx) ? null : whenThat()

const asksBack = ({ message }: Ctx): boolean => message.trimEnd().endsWith('?')

export const turn = ({ page }: { page: 'more' | 'back' }): Intent => ({ kind: 'list', filter: { page } })
export const count = ({ filters = {} }: { filters?: ListFilter }): Intent => ({
  kind: 'list',
  filter: filters,
  ask: 'count',
})
export const free = ({ filters }: { filters: ListFilter }): Intent | null =>
  filters.period === undefined ? null : { kind: 'list', filter: filters, ask: 'free' }
export const whenThat = (): Intent => ({ kind: 'list', filter: {}, ask: 'when', that: true })
export const clockNow = (): Intent => ({ kind: 'social', said: 'time' })

/** Words that are looked for, as they were said without their article, and which of them carry meaning. */
function about({ words }: { words: Stretch }, ctx: Ctx): ListFilter | null {
  // "Erinnerungen an die Miete löschen" does something with what it names
  if (is('deed', words.to - 1, ctx)) return null
  const sought = Array.from({ length: words.to - words.from }, (_, k) => words.from + k).filter(
    (i) => ctx.tokens[i]?.kind !== 'mark' && !is('unsought', i, ctx),
  )
  const [first] = sought
  if (first === undefined) return null
  return {
    contains: said({ from: first, to: words.to }, ctx),
    keys: sought.map((i) => said({ from: i, to: i + 1 }, ctx)),
  }
}

const is = (type: string, i: number, { read }: Ctx): boolean => read(type, i).some(({ to }) => to === i + 1)
const said = (words: Stretch, ctx: Ctx): string => typed(words, ctx)

export function find({ words, filters = {} }: { words: Stretch; filters?: ListFilter }, ctx: Ctx): Intent | null {
  const filter = about({ words }, ctx)
  const all = filter === null ? null : both({ filter, filters })
  return all === null ? null : { kind: 'list', filter: all }
}

export function when(asked: { words: Stretch; filters?: ListFilter }, ctx: Ctx): Intent | null {
  const found = find(asked, ctx)
  return found?.kind === 'list' ? { ...found, ask: 'when' } : null
}

/** A filter that nobody understood is kept, to be said. */
export const partly = ({ filters = {}, unread }: { filters?: ListFilter; unread: Stretch }, ctx: Ctx): Intent => ({
  kind: 'list',
  filter: filters,
  unread: typed(unread, ctx),
})

/** What questions are narrowed by, in all languages: any filters in any order. */
export const QUESTION = {
  span: [row('{span:period}', span)],
  filter: [
    row('{span}', during, { prefer: 3 }),
    row('{show}', showing, { prefer: 2 }),
    row('{-small}', none, { prefer: 1 }),
    row('{-about} !{period} {words:*}', about),
  ],
  filters: [row('{filter} {filters}', both), row('{filter}', one)],
  question: [
    row('[{-tell}] {-afterthat}', afterThat, { prefer: 6 }),
    row('[{-tell}] {-whatabout} {by:shifted}', followBy, { prefer: 7 }),
    row('{-and} {by:shifted}', followBy, { forward: true, prefer: 7 }),
    row('[{-tell}] {-and} {words:*}', followFor, { prefer: -5 }),
    row('[{-tell}] {-isthat} [{-dayword}] {-a:time} [{-or} [{-dayword}] {-b:time}] [{-small}]', whetherThat, {
      marked: true,
      prefer: 3,
    }),
    row('[{-tell}] {-isthat} [{-dayword}] {-a:time} {-or} [{-dayword}] {-b:time} [{-small}]', whetherThat, {
      prefer: 4,
    }),
    row('[{-tell}] {-isthat} {-a:time} [{-or} {-b:time}] {-about} {words:*}', whether, { prefer: 5 }),
    row('[{-tell}] {-isit} {words:*} [{-dayword}] {-a:time} {-or} [{-dayword}] {-b:time} [{-small}]', whether, {
      prefer: 4,
    }),
    row('[{-tell}] {-isit} {words:*} [{-dayword}] {-a:time} [{-small}]', whether, { marked: true, prefer: -4 }),
    row('{words:*} [{-dayword}] {-a:time} {-or} [{-dayword}] {-b:time}', whether, { marked: true, prefer: -4 }),
    row('{words:*} {-isit} [{-dayword}] {-a:time} [,] {-asksback}', whether, { prefer: 3 }),
    row('[{-tell}] {-knowing} [,] {-whenword} !{ofweek} {words:*} [{-dayword}] {-isit} [{-small}]', whether, {
      prefer: 3,
    }),
    row('[{-tell}] {-knowing} [,] {-whenword} {-isit} {words:*} [{-small}]', whether, { prefer: 2 }),
    row('{words:*} {-isit} {-whenword} [{-small}]', whether, { prefer: 3 }),
    row('[{-tell}] {-saved} {words:*} [{-savedbehind}]', saved, { prefer: -7 }),
    row('[{-tell}] {-askedfront} {words:*} {-askedbehind}', saved, { prefer: -2 }),
    row('[{-tell}] {-askedyou} {words:*}', saved, { marked: true, prefer: -7 }),
    row('[{-tell}] {-savedfront} {words:*} {-savedbehind}', saved, { prefer: -3 }),
  ],
} satisfies Tables
