import type { Calendar, DayItem } from '../../wire.js'
import type { Say } from '../chat/press.js'
import { Away, request } from '../connection/api.js'
import { element, setAttribute, setText } from '../dom.js'
import { icon } from '../icons.js'
import { language, texts } from '../texts/index.js'
import { dayKey, type TimeStyle, timeOfDay } from '../words-of-time.js'
import { moveToDay } from './actions.js'
import { canBeDragged, dayAfter, daysOfKey, takesDrops } from './drag.js'
import { openEditForm } from './edit-form.js'
import { asReader } from './feed.js'

const words = texts.coming.calendar

export type Span = 'week' | 'month'

const DAYS = { week: 7, month: 42 } as const
/** What a day of a month has room for; a week shows all. */
const PER_DAY = { week: 100, month: 4 } as const
const DAY_MS = 86_400_000

/** Days as `YYYY-MM-DD`, reckoned where no clock changes. */
const keyOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const plus = (key: string, days: number): string => keyOf(Date.parse(key) + days * DAY_MS)
const mondayOf = (key: string): string => plus(key, -((new Date(key).getUTCDay() + 6) % 7))

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })
  return (key: string): string => formatter.format(Date.parse(key))
}
const monthName = format({ month: 'long', year: 'numeric' })
/** `December 2026`, `Nov – Dec 2026`: the month of a week, or both. */
const months = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short', year: 'numeric' })
const monthsOf = (from: string, to: string): string =>
  from.slice(0, 7) === to.slice(0, 7) ? monthName(from) : months.formatRange(Date.parse(from), Date.parse(to))
const dayOfWeek = format({ weekday: 'short' })
const wholeDay = format({ weekday: 'long', day: 'numeric', month: 'long' })

export interface CalendarView {
  show(span: Span): void
  hide(): void
  /** Something changed: what is shown is asked for anew. */
  refresh(): void
}

interface Parts {
  say: Say
  token(): string | null
}

/** A week or a month as columns of days: what comes often on a day is one entry, and entries move from day to day. */
export const openCalendar = (place: HTMLElement, { say, token }: Parts): CalendarView => {
  let span: Span = 'week'
  let isShown = false
  /** The day that is looked at; null: today. */
  let day: string | null = null
  let latest: Calendar | null = null
  let wantsFocus: string | null = null
  const title = element('h3', { 'aria-live': 'polite' })
  const grid = element('ol', { class: 'grid' })
  const turn = (name: string, iconName: 'back' | 'forth', by: 1 | -1) => {
    const button = element('button', { type: 'button', class: 'tool', 'aria-label': name, title: name }, icon(iconName))
    button.addEventListener('click', () => {
      day = span === 'week' ? plus(from(), by * 7) : keyOf(Date.UTC(yearOf(shownDay()), monthOf(shownDay()) + by, 1))
      void fetchDays()
    })
    return button
  }
  const now = element('button', { type: 'button', class: 'chip small' }, words.today)
  now.addEventListener('click', () => {
    day = null
    void fetchDays()
  })
  const dialog = element('dialog', { class: 'asking' })
  const zoneLine = element('p', { class: 'zone' })
  place.append(
    element('div', { class: 'turn' }, turn(words.earlier, 'back', -1), now, turn(words.later, 'forth', 1), title),
    grid,
    zoneLine,
    dialog,
  )

  const shownDay = (): string => day ?? dayKey(latest?.now ?? Date.now(), zone())
  const zone = (): string => latest?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const yearOf = (key: string): number => Number(key.slice(0, 4))
  const monthOf = (key: string): number => Number(key.slice(5, 7)) - 1
  /** A week is the next seven days; of a month whole weeks from Monday on are shown. */
  const from = (): string => (span === 'week' ? shownDay() : mondayOf(`${shownDay().slice(0, 7)}-01`))

  const fetchDays = async (): Promise<void> => {
    const bearer = token()
    if (bearer === null || !isShown) return
    const asked = `${from()} ${span}`
    const query = new URLSearchParams({ from: from(), days: String(DAYS[span]) })
    try {
      const response = await request(`/page/calendar?${asReader()}&${query}`, { token: bearer })
      if (!response.ok || asked !== `${from()} ${span}`) return
      latest = (await response.json()) as Calendar
      draw(latest)
    } catch (error) {
      // What was shown stays; the next connection asks again.
      if (!(error instanceof Away)) throw error
    }
  }

  const edit = (item: DayItem, opener: HTMLElement) => {
    const close = () => dialog.close()
    const form = openEditForm(item, {
      say: (saying) => {
        say(saying)
        close()
      },
      token,
      close,
    })
    dialog.replaceChildren(form.node)
    dialog.addEventListener('close', () => opener.focus(), { once: true })
    dialog.showModal()
    form.focus()
  }

  const drawItem = (item: DayItem, style: TimeStyle): HTMLElement => {
    const { id, text, at, count, last, isMovable, state } = item
    const time = element('span', { class: 'when' }, timeOfDay(at, style))
    const often =
      count === undefined || last === undefined
        ? null
        : element('span', { class: 'often' }, words.times(count, timeOfDay(last, style)))
    const button = element(
      'button',
      { type: 'button', class: 'item', draggable: isMovable, 'data-id': id, 'data-state': state },
      time,
      ' ',
      element('span', { class: 'item-text', dir: 'auto' }, text),
      often && ' ',
      often,
    )
    if (isMovable) {
      setAttribute(button, 'draggable', 'true')
      setAttribute(button, 'aria-keyshortcuts', 'Alt+ArrowLeft Alt+ArrowRight')
      canBeDragged(button, () => item)
      button.addEventListener('keydown', (event) => {
        const days = daysOfKey(event, 7)
        if (days === 0) return
        event.preventDefault()
        wantsFocus = id
        moveToDay(say, item, dayAfter(at, days, style.timeZone))
      })
    }
    button.addEventListener('click', () => edit(item, button))
    return element('li', {}, button)
  }

  const drawDay = ({ date, items, more }: Calendar['days'][number], calendar: Calendar): HTMLElement => {
    const shown = items.slice(0, PER_DAY[span])
    const hidden = more + items.length - shown.length
    const isToday = date === dayKey(calendar.now, calendar.timeZone)
    const isOther = span === 'month' && date.slice(0, 7) !== shownDay().slice(0, 7)
    const node = element(
      'li',
      {
        class: `day-cell${isToday ? ' today' : ''}${isOther ? ' other' : ''}`,
        'aria-label': wholeDay(date),
        'aria-current': isToday ? 'date' : null,
      },
      element(
        'h4',
        { 'aria-label': wholeDay(date) },
        element('span', {}, dayOfWeek(date)),
        ' ',
        element('b', {}, String(Number(date.slice(8)))),
      ),
      items.length === 0
        ? element('p', { class: 'hidden' }, words.nothing)
        : element('ul', {}, ...shown.map((item) => drawItem(item, calendar))),
      hidden > 0 && element('p', { class: 'more' }, words.more(hidden)),
    )
    takesDrops(
      node,
      () => date,
      (row, to) => moveToDay(say, row, to),
    )
    return node
  }

  const draw = (calendar: Calendar) => {
    const focused = wantsFocus ?? (document.activeElement as HTMLElement | null)?.dataset.id
    setText(title, span === 'week' ? monthsOf(from(), plus(from(), 6)) : monthName(shownDay()))
    setText(zoneLine, words.hint(calendar.timeZone))
    grid.className = `grid ${span}`
    const weeks =
      span === 'month' && calendar.days.slice(35).every(({ date }) => date.slice(0, 7) !== shownDay().slice(0, 7))
    grid.replaceChildren(...(weeks ? calendar.days.slice(0, 35) : calendar.days).map((each) => drawDay(each, calendar)))
    if (focused === undefined) return
    const again = grid.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)
    if (again === null || document.querySelector('dialog[open]') !== null) return
    again.focus()
    wantsFocus = null
  }

  return {
    show: (next) => {
      span = next
      isShown = true
      place.hidden = false
      void fetchDays()
    },
    hide: () => {
      isShown = false
      place.hidden = true
    },
    refresh: () => void fetchDays(),
  }
}
