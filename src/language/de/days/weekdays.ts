import { type IsoWeekday, mondayOf } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { isGlued, isMark, isNumber, isWord, skipAny, textAt } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import { fixedDay } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece } from '../../time/pieces.js'
import { WORK_WEEK } from '../../time/repeat.js'
import { comingWeekday, inWeek, nextWeekday, onOrAfter, thisWeekday } from '../../time/weekday.js'
import { PLURAL_WEEKDAYS, SHORT_WEEKDAYS, WEEKDAYS } from '../words/vocabulary.js'

/** A day's name. `expected`: a word in front asks for a day, so that "Mi" is one too. */
export function readWeekdayName(tokens: Token[], i: number, expected = false): Hit<IsoWeekday> | null {
  const word = textAt(tokens, i)
  const weekday = WEEKDAYS.get(word)
  if (weekday !== undefined) return hit(weekday, i + 1)
  const short = SHORT_WEEKDAYS.get(word)
  if (short === undefined) return null
  const to = isMark(tokens, i + 1, '.') && isGlued(tokens, i + 1) ? i + 2 : i + 1
  const next = isMark(tokens, to, ',') ? to + 1 : to
  const dated = isNumber(tokens, next) && (isMark(tokens, next + 1, '.:') || isWord(tokens, next + 1, 'uhr'))
  return expected || dated ? hit(short, to) : null
}

/** Weeks from this one for "nächste Woche", "der kommenden Woche", "in der übernächsten Woche". */
export function readWeek(tokens: Token[], i: number): Hit<number> | null {
  const at = skipAny(tokens, i, [['in', 'der'], ['der']])
  if (!isWord(tokens, at + 1, 'woche')) return null
  if (isWord(tokens, at, 'naechste', 'naechster', 'naechsten', 'kommende', 'kommenden', 'kommender'))
    return hit(1, at + 2)
  if (isWord(tokens, at, 'uebernaechste', 'uebernaechster', 'uebernaechsten')) return hit(2, at + 2)
  return isWord(tokens, at, 'diese', 'dieser', 'laufenden') ? hit(0, at + 2) : null
}

const NEXT = ['naechsten', 'naechster', 'naechste']
const COMING = ['diesen', 'dieser', 'kommenden', 'kommender', 'dem', 'den']

/** "Freitag", "nächsten Freitag", "übernächsten Freitag", "Freitag nächster Woche", "letzten Freitag" (gone by). */
export function readWeekday(tokens: Token[], i: number, moment: Moment, expected: boolean): Hit<DayPiece> | null {
  const isNext = isWord(tokens, i, ...NEXT)
  const isComing = isWord(tokens, i, ...COMING)
  const isAfterNext = isWord(tokens, i, 'uebernaechsten', 'uebernaechster')
  const isLast = isWord(tokens, i, 'letzten', 'vergangenen', 'vorigen')
  const modified = isNext || isComing || isAfterNext || isLast
  const name = readWeekdayName(tokens, modified ? i + 1 : i, expected || modified)
  if (name === null) return null
  const { value: weekday, to } = name
  const monday = mondayOf(moment.today)
  if (isLast) return hit(fixedDay(onOrAfter(moment.today - 7, weekday)), to)
  if (isAfterNext) return hit(fixedDay(inWeek(monday + 14, weekday)), to)
  const week = readWeek(tokens, to)
  if (week !== null) return hit(fixedDay(inWeek(monday + 7 * week.value, weekday)), week.to)
  if (isNext) return hit(nextWeekday(moment, weekday), to)
  return hit(
    isComing && !isWord(tokens, i, 'dem', 'den') ? thisWeekday(moment, weekday) : comingWeekday(moment, weekday),
    to,
  )
}

/** Words for several days of the week; `workDays`: those of the person, "wochentags" is Monday to Friday for everybody. */
function groupAt(tokens: Token[], i: number, workDays: IsoWeekday[]): IsoWeekday[] | null {
  if (isWord(tokens, i, 'werktags', 'werktagen', 'arbeitstags', 'arbeitstagen')) return workDays
  if (isWord(tokens, i, 'wochentags', 'wochentagen')) return WORK_WEEK
  return isWord(tokens, i, 'wochenends', 'wochenenden') ? [6, 7] : null
}

function readListDay(
  tokens: Token[],
  i: number,
  expected: boolean,
): Hit<{ weekday: IsoWeekday; plural: boolean }> | null {
  const plural = PLURAL_WEEKDAYS.get(textAt(tokens, i)) ?? PLURAL_WEEKDAYS.get(textAt(tokens, i).replace(/en$/, 's'))
  if (plural !== undefined) return hit({ weekday: plural, plural: true }, i + 1)
  const name = readWeekdayName(tokens, i, expected)
  return name === null ? null : hit({ weekday: name.value, plural: false }, name.to)
}

function range(first: IsoWeekday, last: IsoWeekday): IsoWeekday[] {
  const days: IsoWeekday[] = []
  for (let day = first; ; day = (day % 7) + 1) {
    days.push(day)
    if (day === last) return days.sort((a, b) => a - b)
  }
}

/** "montags", "Montag und Donnerstag", "Mo-Fr", "montags bis freitags", "werktags": two days or more, or a plural. */
export function readWeekdayList(
  tokens: Token[],
  i: number,
  expected = false,
  workDays: IsoWeekday[] = WORK_WEEK,
): Hit<{ weekdays: IsoWeekday[]; plural: boolean }> | null {
  const group = groupAt(tokens, i, workDays)
  if (group !== null) return hit({ weekdays: group, plural: true }, i + 1)
  if (isWord(tokens, i, 'unter') && isWord(tokens, i + 1, 'der') && isWord(tokens, i + 2, 'woche'))
    return hit({ weekdays: WORK_WEEK, plural: true }, i + 3)
  const shortPair =
    SHORT_WEEKDAYS.has(textAt(tokens, i)) &&
    (isMark(tokens, i + 1, '-–,/&+') || isWord(tokens, i + 1, 'bis')) &&
    SHORT_WEEKDAYS.has(textAt(tokens, i + 2))
  const first = readListDay(tokens, i, expected || shortPair)
  if (first === null) return null
  if (isMark(tokens, first.to, '-–') || isWord(tokens, first.to, 'bis')) {
    const last = readListDay(tokens, first.to + 1, true)
    const isEnd = isWord(tokens, i - 1, 'am', 'jeden', 'den', 'dem', 'diesen') || isWord(tokens, first.to + 1, 'zum')
    const said = shortPair || first.value.plural || !isEnd || isMark(tokens, first.to, '-–')
    if (last !== null && said && last.value.weekday !== first.value.weekday)
      return hit({ weekdays: range(first.value.weekday, last.value.weekday), plural: true }, last.to)
  }
  const weekdays = [first.value.weekday]
  let { plural } = first.value
  let { to } = first
  for (;;) {
    let at = isMark(tokens, to, ',&/+') ? to + 1 : to
    if (isWord(tokens, at, 'und', 'sowie')) at += 1
    if (at === to) break
    if (isWord(tokens, at, 'am', 'jeden', 'den')) at += 1
    const next = readListDay(tokens, at, expected || shortPair)
    if (next === null || weekdays.includes(next.value.weekday)) break
    weekdays.push(next.value.weekday)
    plural ||= next.value.plural
    to = next.to
  }
  return weekdays.length > 1 || plural ? hit({ weekdays: weekdays.sort((a, b) => a - b), plural }, to) : null
}
