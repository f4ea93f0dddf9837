import type { Coming } from '../../wire.js'
import { drawing, element } from '../dom.js'
import { texts } from '../texts/index.js'
import { day, dayKey, daysBetween, minuteOfDay, wallTime, weekdayLetter } from '../words-of-time.js'

const DAYS = 14
const DAY_MS = 86_400_000
/** Units of the drawing: a bar is a day, midnight at its top. */
const STEP = 20
const BAR = 12
const HEIGHT = 60
const FULL_DAY = 24 * 60

const yOf = (minute: number): number => (minute / FULL_DAY) * HEIGHT

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** From and to in minutes of one day; hours over midnight lie at both ends of it. */
const quietParts = ({ quietHours }: Coming): [number, number][] => {
  if (quietHours === null || quietHours.from === quietHours.to) return []
  const [from, to] = [minutesOf(quietHours.from), minutesOf(quietHours.to)]
  return from < to
    ? [[from, to]]
    : [
        [0, to],
        [from, FULL_DAY],
      ]
}

const WHOLE_DAY: [number, number][] = [[0, FULL_DAY]]

/** What the shades mean. */
const caption = (coming: Coming): HTMLElement | null => {
  const { quietHours, quietDays } = coming
  const hours = quietHours && texts.picture.quiet(wallTime(quietHours.from, coming), wallTime(quietHours.to, coming))
  const shaded = [...(hours ? [hours] : []), ...(quietDays.length > 0 ? [texts.picture.quietDays] : [])]
  return shaded.length === 0 ? null : element('figcaption', {}, texts.picture.shaded(shaded.join(', ')))
}

/** Noon-ish moments of the days, for their names: a day ahead of 23 or 25 hours is still the next day then. */
const noons = (now: number, timeZone: string): number[] => {
  const noon = now + (12 * 60 - minuteOfDay(now, timeZone)) * 60_000
  return Array.from({ length: DAYS }, (_, index) => noon + index * DAY_MS)
}

/** How many reminders come on each day, in words, for those who do not see the picture. */
const summary = (coming: Coming, counts: number[], days: number[]): string => {
  const busy = days.flatMap((noon, index) => {
    const count = counts[index] ?? 0
    return count === 0 ? [] : [texts.picture.day(day(noon, coming.now, coming), count)]
  })
  return busy.length === 0 ? texts.picture.none : `${texts.picture.heading}. ${busy.join('; ')}`
}

/** The next 14 days: one bar a day, a mark for each reminder at its time of day, quiet hours shaded. */
export const drawPicture = (coming: Coming): HTMLElement => {
  const { now, timeZone, moments, quietDays } = coming
  const today = dayKey(now, timeZone)
  const days = noons(now, timeZone)
  const quiet = quietParts(coming)
  const counts = days.map(() => 0)
  const marks = moments.flatMap((at) => {
    const index = daysBetween(today, dayKey(at, timeZone))
    if (index < 0 || index >= DAYS) return []
    counts[index] = (counts[index] ?? 0) + 1
    const y = Math.min(Math.max(yOf(minuteOfDay(at, timeZone)), 2), HEIGHT - 2)
    return [drawing('rect', { class: 'mark', x: index * STEP + 1, y: y - 2, width: BAR - 2, height: 4, rx: 2 })]
  })
  const bars = days.map((noon, index) =>
    drawing(
      'g',
      { class: index === 0 ? 'bar today' : 'bar' },
      drawing('rect', { class: 'track', x: index * STEP, y: 0, width: BAR, height: HEIGHT, rx: 2 }),
      ...(quietDays.includes(index) ? WHOLE_DAY : quiet).map(([from, to]) =>
        drawing('rect', { class: 'quiet', x: index * STEP, y: yOf(from), width: BAR, height: yOf(to) - yOf(from) }),
      ),
      drawing(
        'text',
        { x: index * STEP + BAR / 2, y: HEIGHT + 13, 'text-anchor': 'middle' },
        weekdayLetter(noon, coming),
      ),
    ),
  )
  const nowY = yOf(minuteOfDay(now, timeZone))
  const svg = drawing(
    'svg',
    {
      class: 'days',
      viewBox: `-2 -2 ${DAYS * STEP - STEP + BAR + 4} ${HEIGHT + 20}`,
      role: 'img',
      'aria-label': summary(coming, counts, days),
    },
    ...bars,
    ...marks,
    drawing('line', { class: 'now', x1: -1.5, x2: BAR + 1.5, y1: nowY, y2: nowY }),
  )
  return element('figure', { class: 'picture' }, element('h3', {}, texts.picture.heading), svg, caption(coming))
}
