import type { CreateIntent, Intent } from '../intent.js'
import { isStatement } from './joined.js'
import { hasText, isComplete, MAX_PARTS, type SeveralDeps, several } from './several-words.js'
import { timesSaid } from './times.js'

/** Several requests as a list: one a line, numbered, or behind what announces them. */

const BULLET = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s*/

const NUMBERED = /\s*(?:^|\s)\d{1,2}\)\s+/

interface Listed {
  header: string
  items: string[]
}

/** A list below a header, one item a line, numbered in one line, or behind "set two reminders:". */
function listedIn(message: string, { words, read, readerOf }: SeveralDeps): Listed | null {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  const [header = '', ...rest] = lines
  if (rest.length > 0) return { header, items: rest.map((line) => line.replace(BULLET, '').trim()) }
  const [before = '', ...numbered] = message.split(NUMBERED)
  if (numbered.length > 1 && before !== '') return { header: before, items: numbered }
  const colon = message.indexOf(':')
  const front = message.slice(0, colon)
  const items = message.slice(colon + 1).split(/[;,]\s+/)
  if (colon < 0 || items.length < 2) return null
  if (words.isHeader(readerOf(front.trim()))) return { header: front, items }
  // "remind me tomorrow: 9:00 chase the invoice, 11:30 ring the bank"
  const isTimed = /^:\s/.test(message.slice(colon)) && items.every((item) => timesSaid(readerOf(item)).hasClock)
  const asked = isTimed ? read(front) : null
  return asked?.kind === 'create' && asked.schedule !== null && !hasText(asked) ? { header: `${front}:`, items } : null
}

export function readList(message: string, deps: SeveralDeps): Intent | null {
  const listed = listedIn(message, deps)
  if (listed === null || listed.items.length > 50) return null
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
  const requests = listed.items.map((item) => {
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

/** Lines that each hold a clock time and something to do, as they are pasted. */
export function readBareList(message: string, deps: SeveralDeps): Intent | null {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || lines.length > MAX_PARTS) return null
  const requests = lines.map((line) => {
    const item = line.replace(BULLET, '').trim()
    return timesSaid(deps.readerOf(item)).hasClock ? deps.read(`${deps.words.asking} ${item}`) : null
  })
  const complete = requests.filter((each) => each !== null).filter(isComplete)
  const isList = complete.length === lines.length && complete.every((each) => hasText(each) && !isStatement(each, deps))
  const all = isList ? several(complete) : null
  return all?.kind === 'create' ? { ...all, isBare: true } : null
}
