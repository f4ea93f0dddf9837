import { type IsoWeekday, mondayOf } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import { fixedDay } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece } from '../../time/pieces.js'
import { comingWeekday, inWeek, nextWeekday, onOrAfter, thisWeekday } from '../../time/weekday.js'
import { PLURAL_WEEKDAYS, WEEKDAYS } from '../words/vocabulary.js'
import { isGlued, isMark, isWord, skipAny, textAt } from '../words/words.js'

/** A day's name, its abbreviation's dot included. */
export function readWeekdayName(tokens: Token[], i: number): Hit<IsoWeekday> | null {
  const word = textAt(tokens, i)
  const weekday = WEEKDAYS.get(word)
  if (weekday === undefined) return null
  const dot = word.length <= 5 && isMark(tokens, i + 1, '.') && isGlued(tokens, i + 1) && tokens[i + 2] !== undefined
  return hit(weekday, dot ? i + 2 : i + 1)
}

/** Weeks from this one: "this week" 0, "next week" 1, "the week after next" 2; null when no such words stand here. */
function readWeek(tokens: Token[], i: number): Hit<number> | null {
  let at = skipAny(tokens, i, [['of'], ['in'], ['on']])
  const the = isWord(tokens, at, 'the')
  if (the) at += 1
  if (isWord(tokens, at, 'week') && isWord(tokens, at + 1, 'after') && isWord(tokens, at + 2, 'next'))
    return hit(2, at + 3)
  if (!isWord(tokens, at + 1, 'week')) return null
  if (isWord(tokens, at, 'this', 'current')) return hit(0, at + 2)
  if (isWord(tokens, at, 'next', 'following', 'coming')) {
    return isWord(tokens, at + 2, 'but') && isWord(tokens, at + 3, 'one') ? hit(2, at + 4) : hit(1, at + 2)
  }
  if (isWord(tokens, at, 'last', 'previous', 'past')) return hit(-1, at + 2)
  return null
}

/**
 * "friday", "this friday", "next friday", "friday next week", "friday week", "a friday fortnight", "friday after next".
 * "last friday" is the past one.
 */
export function readWeekday(tokens: Token[], i: number, moment: Moment): Hit<DayPiece> | null {
  let at = isWord(tokens, i, 'the') ? i + 1 : i
  const word = textAt(tokens, at)
  const isNext = word === 'next' || (word === 'following' && at === i + 1)
  const isThis = word === 'this' || word === 'coming' || word === 'upcoming' || word === 'following'
  const isLast = word === 'last' || word === 'past' || word === 'previous'
  if (isNext || isThis || isLast) at += 1
  if (isThis && isWord(tokens, at, 'coming', 'upcoming', 'next', 'past')) at += 1
  const name = readWeekdayName(tokens, at)
  if (name === null) return null
  const weekday = name.value
  if (isLast) return hit(fixedDay(onOrAfter(moment.today - 7, weekday)), name.to)
  if (isNext) {
    if (isWord(tokens, name.to, 'but') && isWord(tokens, name.to + 1, 'one')) {
      return hit(fixedDay(onOrAfter(moment.today + 1, weekday) + 7), name.to + 2)
    }
    return hit(nextWeekday(moment, weekday), name.to)
  }
  if (isWord(tokens, name.to, 'after') && isWord(tokens, name.to + 1, 'next')) {
    return hit(fixedDay(inWeek(mondayOf(moment.today) + 14, weekday)), name.to + 2)
  }
  const comma = isMark(tokens, name.to, ',') ? name.to + 1 : name.to
  const week = readWeek(tokens, comma)
  if (week !== null) return hit(fixedDay(inWeek(mondayOf(moment.today) + 7 * week.value, weekday)), week.to)
  const coming = isThis ? thisWeekday(moment, weekday) : comingWeekday(moment, weekday)
  // British: "friday week" is a week after the coming friday
  if (isWord(tokens, name.to, 'week') && !isWord(tokens, name.to + 1, 'ly')) {
    return hit(fixedDay(onOrAfter(moment.today + 1, weekday) + 7), name.to + 1)
  }
  if (isWord(tokens, name.to, 'fortnight')) return hit(fixedDay(onOrAfter(moment.today + 1, weekday) + 14), name.to + 1)
  // "the sun", "the friday report" name a thing, not a day
  return isWord(tokens, i, 'the') && !isThis ? null : hit(coming, name.to)
}

/** "mondays", "mon and thu", "monday to friday", "weekdays", "weekends": two days or more, or a plural. */
export function readWeekdayList(tokens: Token[], i: number): Hit<{ weekdays: IsoWeekday[]; plural: boolean }> | null {
  const whole = readWeekdayGroup(tokens, i) ?? readLetters(tokens, i)
  if (whole !== null) return whole
  const first = readListDay(tokens, i)
  if (first === null) return null
  const range = readRange(tokens, i, first.to, first.value.weekday)
  if (range !== null) return range
  const weekdays = [first.value.weekday]
  let plural = first.value.plural
  let to = first.to
  for (;;) {
    let at = to
    if (isMark(tokens, at, ',&/+')) at += 1
    if (isWord(tokens, at, 'and', 'or', 'plus')) at += 1
    if (isWord(tokens, at, 'on', 'every')) at += 1
    const abbreviated = textAt(tokens, at - 1).length <= 5 && textAt(tokens, at).length <= 5
    if (at === to && !abbreviated) break
    const next = readListDay(tokens, at)
    if (next === null || weekdays.includes(next.value.weekday)) break
    weekdays.push(next.value.weekday)
    plural ||= next.value.plural
    to = next.to
  }
  return weekdays.length > 1 || plural ? hit({ weekdays: weekdays.sort((a, b) => a - b), plural }, to) : null
}

function readListDay(tokens: Token[], i: number): Hit<{ weekday: IsoWeekday; plural: boolean }> | null {
  const plural = PLURAL_WEEKDAYS.get(textAt(tokens, i))
  if (plural !== undefined) return hit({ weekday: plural, plural: true }, i + 1)
  const name = readWeekdayName(tokens, i)
  return name === null ? null : hit({ weekday: name.value, plural: false }, name.to)
}

const LETTERS = lookup<IsoWeekday[]>({ mwf: [1, 3, 5], tth: [2, 4], tuth: [2, 4], tuthu: [2, 4] })

/** Days by their letters, as timetables have them: "mwf", "t/th", "m-f". */
function readLetters(tokens: Token[], i: number): Hit<{ weekdays: IsoWeekday[]; plural: boolean }> | null {
  const letters = LETTERS[textAt(tokens, i)]
  if (letters !== undefined) return hit({ weekdays: letters, plural: true }, i + 1)
  const alone = isGlued(tokens, i + 1) && isGlued(tokens, i + 2) && !isGlued(tokens, i + 3)
  if (!alone) return null
  if (isWord(tokens, i, 'm') && isMark(tokens, i + 1, '-–') && isWord(tokens, i + 2, 'f'))
    return hit({ weekdays: [1, 2, 3, 4, 5], plural: true }, i + 3)
  if (isWord(tokens, i, 't') && isMark(tokens, i + 1, '/&') && isWord(tokens, i + 2, 'th'))
    return hit({ weekdays: [2, 4], plural: true }, i + 3)
  return null
}

function readWeekdayGroup(tokens: Token[], i: number): Hit<{ weekdays: IsoWeekday[]; plural: boolean }> | null {
  if (isWord(tokens, i, 'weekdays', 'workdays', 'weeknights'))
    return hit({ weekdays: [1, 2, 3, 4, 5], plural: true }, i + 1)
  if (isWord(tokens, i, 'business', 'working', 'work') && isWord(tokens, i + 1, 'days')) {
    return hit({ weekdays: [1, 2, 3, 4, 5], plural: true }, i + 2)
  }
  if (isWord(tokens, i, 'weekends')) return hit({ weekdays: [6, 7], plural: true }, i + 1)
  return null
}

/** "monday to friday", "mon-fri", "monday through thursday" */
function readRange(
  tokens: Token[],
  i: number,
  to: number,
  first: IsoWeekday,
): Hit<{ weekdays: IsoWeekday[]; plural: boolean }> | null {
  const link = isMark(tokens, to, '-–—') || isWord(tokens, to, 'to', 'through', 'thru', 'until', 'till')
  if (!link || isWord(tokens, i - 1, 'by')) return null
  const last = readListDay(tokens, to + 1)
  if (last === null) return null
  const weekdays: IsoWeekday[] = []
  for (let day = first; ; day = (day % 7) + 1) {
    weekdays.push(day)
    if (day === last.value.weekday) break
  }
  return weekdays.length > 1 ? hit({ weekdays: weekdays.sort((a, b) => a - b), plural: true }, last.to) : null
}
