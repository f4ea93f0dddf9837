import type { IsoWeekday } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import type { PartName } from '../../time/parts.js'
import type { RepeatPiece } from '../../time/pieces.js'
import { every, WORK_WEEK } from '../../time/repeat.js'
import { readWeekdayList, readWeekdayName } from '../days/weekdays.js'
import type { Reader } from '../reader.js'
import { readWhole } from '../words/numbers.js'
import { isMark, isWord, skipAny, textAt } from '../words/words.js'
import { pluralName } from './repeat-in-month.js'
import { EVERY, PART_WORDS, PLURAL_PARTS, type RepeatHit } from './repeat-units.js'

/** "thursday nights", "monday and friday mornings", "weekday evenings" */
export function readPluralPart(tokens: Token[], i: number): RepeatHit | null {
  const list = readWeekdayList(tokens, i)
  const name = list === null ? readWeekdayName(tokens, i) : null
  const group = isWord(tokens, i, 'weekday') ? WORK_WEEK : isWord(tokens, i, 'weekend') ? [6, 7] : null
  const weekdays = list?.value.weekdays ?? (name === null ? group : [name.value])
  if (weekdays === null) return null
  const to = list?.to ?? name?.to ?? i + 1
  const part = PLURAL_PARTS[textAt(tokens, to)]
  return part === undefined ? null : hit(every('WEEKLY', 1, { weekdays, parts: [part] }), to + 1)
}

/** "monday", "mon, wed and fri", "weekday", "monday morning" behind "every". */
export function readWeekdays(reader: Reader, i: number): RepeatHit | null {
  const { tokens } = reader
  const workday = skipAny(tokens, i, [['workday'], ['work', 'day'], ['working', 'day']])
  if (workday > i) return withPart(reader, hit(every('WEEKLY', 1, { weekdays: reader.moment.workDays }), workday))
  const weekday = skipAny(tokens, i, [['weekday'], ['week', 'day'], ['business', 'day'], ['school', 'day']])
  if (weekday > i) return withPart(reader, hit(every('WEEKLY', 1, { weekdays: WORK_WEEK }), weekday))
  if (isWord(tokens, i, 'weeknight')) return hit(every('WEEKLY', 1, { weekdays: WORK_WEEK, parts: ['night'] }), i + 1)
  const list = readWeekdayList(tokens, i)
  const name = list === null ? readWeekdayName(tokens, i) : null
  const weekdays = list?.value.weekdays ?? (name === null ? null : [name.value])
  if (weekdays === null) return null
  const to = list?.to ?? (name as Hit<IsoWeekday>).to
  const nights = isWord(tokens, i, 'weeknights') ? { parts: ['night' as const] } : {}
  // "every friday the 13th" is no rule that we can keep
  const week = readEveryWeeks(tokens, to)
  if (week !== null) return withPart(reader, hit(every('WEEKLY', week.value, { weekdays }), week.to))
  return withPart(reader, hit(every('WEEKLY', 1, { weekdays, ...nights }), to))
}

/** "(monday) of every other week", "(fridays) every 2 weeks" */
function readEveryWeeks(tokens: Token[], i: number): Hit<number> | null {
  const at = isWord(tokens, i, 'of') ? i + 1 : i
  if (!EVERY.has(textAt(tokens, at))) return null
  const other = skipAny(tokens, at + 1, [['other', 'week'], ['second', 'week'], ['fortnight']])
  if (other > at + 1) return hit(2, other)
  const count = readWhole(tokens, at + 1)
  if (count !== null && isWord(tokens, count.to, 'weeks')) return hit(count.value, count.to + 1)
  return isWord(tokens, at + 1, 'week') ? hit(1, at + 2) : null
}

/** "(every monday) morning", "(every day) in the evening" */
export function withPart(reader: Reader, found: Hit<RepeatPiece>): Hit<RepeatPiece> {
  const { tokens } = reader
  const several = readParts(tokens, skipAny(tokens, found.to, [['in', 'the']]))
  if (several !== null && several.value.length > 1) return hit({ ...found.value, parts: several.value }, several.to)
  const part = PART_WORDS[textAt(tokens, found.to)]
  return part === undefined ? found : hit({ ...found.value, parts: [part] }, found.to + 1)
}

const NEXT = [['each', 'of', 'the', 'next'], ['for', 'the', 'next'], ['the', 'next'], ['next']] as const

/** "the next 3 mondays", "for the next two fridays" */
export function readNextFew(tokens: Token[], i: number): RepeatHit | null {
  const at = skipAny(tokens, i, NEXT)
  const count = at === i ? null : readWhole(tokens, at)
  const name = count === null ? null : pluralName(tokens, count.to)
  if (count === null || name === null || !(count.value >= 2)) return null
  return hit(every('WEEKLY', 1, { weekdays: [name.value], count: count.value }), name.to)
}

/** "morning", "morning and evening", "morning and in the evening" */
export function readParts(tokens: Token[], i: number): Hit<PartName[]> | null {
  const first = PART_WORDS[textAt(tokens, i)]
  if (first === undefined) return null
  const parts = [first]
  let to = i + 1
  while (isWord(tokens, to, 'and') || isMark(tokens, to, ',&')) {
    const at = skipAny(tokens, to + 1, [
      ['and', 'every'],
      ['and', 'in', 'the'],
      ['every'],
      ['in', 'the'],
      ['and'],
      ['each'],
    ])
    const more = PART_WORDS[textAt(tokens, at)]
    if (more === undefined || parts.includes(more)) break
    parts.push(more)
    to = at + 1
  }
  return hit(parts, to)
}
