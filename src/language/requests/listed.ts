import type { CreateIntent, Intent } from '../intent.js'
import { isStatement, piecesOf } from './joined.js'
import { hasText, isComplete, MAX_PARTS, type SeveralDeps, several } from './several-words.js'
import { timesSaid } from './times.js'

/** Several requests as a list: one a line, numbered, or behind what announces them. */

/** "2.12." is no number of a list but a day. */
const BULLET = /^\s*(?:[-*•–—]|\d{1,2}[.)](?!\d))\s*/

const NUMBERED = /\s*(?:^|\s)\d{1,2}\)\s+/

/** What may end the words that announce a list in one line, with the marks behind it. */
const HEADER_END = /\s+[-–—]\s+|[:?!.,;]\s+(?:[-–—:]\s+)?/g
const MAX_HEADER = 80
const MAX_ITEMS = 50

interface Listed {
  header: string
  items: string[]
}

/** Where a list in one line may begin: behind a mark, a colon first. */
function cutsOf(message: string): { header: string; rest: string; isColon: boolean }[] {
  const cuts = [...message.slice(0, MAX_HEADER).matchAll(HEADER_END)].map(({ 0: mark, index }) => ({
    header: message.slice(0, index),
    rest: message.slice(index + mark.length),
    isColon: mark.includes(':'),
  }))
  return [...cuts.filter(({ isColon }) => isColon), ...cuts.filter(({ isColon }) => !isColon)]
}

/** Whether a list may stand in it whose items need no times of their own: below each other, numbered, or behind a colon. */
export const mayBeList = (message: string): boolean =>
  message.includes('\n') || NUMBERED.test(message) || cutsOf(message)[0]?.isColon === true

const hasClock = (item: string, { readerOf }: SeveralDeps): boolean => timesSaid(readerOf(item)).hasClock

/** The items between commas; "12:00 gym and 6pm leave" is two of them, as each has its time. */
function itemsOf(said: string, deps: SeveralDeps): string[] {
  const items = said.split(/[;,]\s+/).map((item) => withoutJoin(item, deps))
  return items.flatMap((item) => {
    const parts = piecesOf(deps.readerOf(item), deps).map(({ start, end }) => item.slice(start, end))
    return parts.length > 1 && parts.every((part) => hasClock(part, deps)) ? parts : [item]
  })
}

/** "and 18:20 leave" */
function withoutJoin(item: string, { words, readerOf }: SeveralDeps): string {
  const reader = readerOf(item)
  const from = words.isJoin(reader, 0) ? 1 : 0
  return item.slice(reader.tokens[from]?.start ?? 0)
}

/** A list in one line: behind "set two reminders for today:", "3 things tomorrow - ...", or behind a time: "tomorrow: 9:00 ..., 11:30 ...". */
function inOneLine(message: string, deps: SeveralDeps): Listed | null {
  const { words, read, readerOf } = deps
  for (const { header, rest, isColon } of cutsOf(message)) {
    const items = itemsOf(rest, deps)
    if (items.length < 2) continue
    const isTimed = items.every((item) => hasClock(item, deps))
    if ((isColon || isTimed) && words.isHeader(readerOf(header.trim()))) return { header, items }
    // "remind me tomorrow: 9:00 chase the invoice, 11:30 ring the bank"
    const asked = isColon && isTimed ? read(header) : null
    const isTime = asked?.kind === 'create' && asked.schedule !== null && !hasText(asked)
    if (isTime) return { header: `${header}:`, items }
  }
  return null
}

/** A list below a header, one item a line, numbered in one line, or behind "set two reminders:". */
function listedIn(message: string, deps: SeveralDeps): Listed | null {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  const [header = '', ...rest] = lines
  if (rest.length > 0) return { header, items: rest.map((line) => line.replace(BULLET, '').trim()) }
  const [before = '', ...numbered] = message.split(NUMBERED)
  if (numbered.length > 1 && before !== '') return { header: before, items: numbered }
  return inOneLine(message, deps)
}

const BARE_HOUR = /^(\d{1,2})\s+\p{L}/u

/** "8 take meds, 12 lunch, 17 gym": numbers that each begin an item, one later than the other, are hours. */
function withHours(items: string[], { words, readerOf }: SeveralDeps): string[] {
  const hours = items.map((item) => Number(BARE_HOUR.exec(item)?.[1] ?? Number.NaN))
  const areHours = hours.every((hour, i) => hour <= 24 && hour > (hours[i - 1] ?? 5))
  const isTimed = items.some((item) => timesSaid(readerOf(item)).isTimed)
  return areHours && !isTimed ? items.map((item) => `${words.at} ${item}`) : items
}

export function readList(message: string, deps: SeveralDeps): Intent | null {
  const listed = listedIn(message, deps)
  if (listed === null || listed.items.length > MAX_ITEMS) return null
  const { words, read, readerOf } = deps
  const header = listed.header.trim().replace(/[:,]$/, '').trim()
  const isHeader = words.isHeader(readerOf(header))
  const asked = isHeader ? null : read(header)
  // a first line that asks for something itself is one of the list, or a text of several lines
  const own = asked !== null && isComplete(asked) && hasText(asked) && !/:\s*$/.test(listed.header) ? asked : null
  if (asked?.kind !== 'create' && !isHeader) return null
  if (own !== null && !listed.items.every((item) => words.startsAnew(readerOf(item)))) return null
  const when = asked?.kind === 'create' && asked.schedule !== null
  // "3 things for tomorrow"
  const reader = deps.readerOf(header)
  const { day, at } = timesSaid(reader)
  // "set 3 reminders tomorrow at 9"
  const time = at.map(([from, to]) => header.slice(reader.tokens[from]?.start, reader.tokens[to - 1]?.end)).join(' ')
  const items = isHeader ? withHours(listed.items, deps) : listed.items
  const requests = items.map((item) => {
    const said = words.startsAnew(readerOf(item)) ? item : null
    if (said !== null) return read(said)
    const times = timesSaid(deps.readerOf(item))
    if (times.isTimed || !when)
      return read(
        [words.asking, times.isTimed ? times.day === '' && day : time && `${time}:`, item].filter(Boolean).join(' '),
      )
    return read(`${header} ${item}`)
  })
  const all = own === null ? requests : [own, ...requests]
  return all.every((intent): intent is CreateIntent => isComplete(intent) && hasText(intent)) ? several(all) : null
}

/** Items that each hold a clock time and something to do, one a line, or behind the day that all are on: "tomorrow: 9:00 gym, 11:00 bank". */
export function readBareList(message: string, deps: SeveralDeps): Intent | null {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  const cut = lines.length > 1 ? { header: lines[0] ?? '', rest: '' } : cutsOf(message)[0]
  const day = cut && dayAlone(cut.header.replace(/:\s*$/, ''), deps)
  const below = lines.slice(day ? 1 : 0)
  const items = cut === undefined || lines.length > 1 ? below : day ? itemsOf(cut.rest, deps) : []
  if (items.length < 2 || items.length > MAX_PARTS) return null
  const requests = items.map((line) => {
    const item = line.replace(BULLET, '').trim()
    const said = timesSaid(deps.readerOf(item))
    const asked = [deps.words.asking, (said.day === '' && day) || '', item].filter((part) => part !== '').join(' ')
    return said.hasClock ? deps.read(asked) : null
  })
  const complete = requests.filter((each) => each !== null).filter(isComplete)
  const isList = complete.length === items.length && complete.every((each) => hasText(each) && !isStatement(each, deps))
  const all = isList ? several(complete) : null
  return all?.kind === 'create' ? { ...all, isBare: true } : null
}

/** The words of a day that the words are as a whole, or null: "tomorrow", "for friday". */
function dayAlone(said: string, { words, readerOf }: SeveralDeps): string | null {
  const reader = readerOf(said.trim())
  const { day, at, hasClock: isAtHour } = timesSaid(reader, words.skipFor(reader, 0))
  const [time, ...others] = at
  const isWhole = time !== undefined && others.length === 0 && time[1] === reader.tokens.length
  return isWhole && time[0] === words.skipFor(reader, 0) && day !== '' && !isAtHour ? day : null
}
