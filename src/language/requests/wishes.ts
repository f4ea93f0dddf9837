import { occurrencesFrom } from '../../reminders/occurrences.js'
import { retime } from '../../reminders/recurrence.js'
import type { Schedule } from '../../reminders/schedule.js'
import { movedBy } from '../../reminders/wall-time.js'
import { instantOf, wallOf } from '../calendar/zones.js'
import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { Stretch } from '../engine/row.js'
import type { CreateIntent } from '../intent.js'
import type { Wish } from '../meanings/requests.js'
import { isZeroLength } from '../time/length.js'
import type { Length } from '../time/pieces.js'
import { bodyEnd, skipCourtesy, thingIn } from './courtesy.js'
import { finish } from './created.js'
import { type RequestTables, skip, startBefore } from './tables.js'
import { timeAndText } from './time-and-text.js'

/** Whole messages that ask for more than text and time: asked again until done, again after it is done, so much ahead. */

const MAX_LENGTH = 400

export interface WishDeps {
  requests: RequestTables
  readerOf(text: string): Reader
  /** Reads one request. */
  readRequest(text: string): CreateIntent | null
}

const wordsOf = ({ message, tokens }: Reader, { from, to }: Stretch): string =>
  message.slice(tokens[from]?.start, tokens[to - 1]?.end)

const sentence = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** The first wish of those that take the message whole which makes a request of it; null when none does. */
export function readWish(reader: Reader, deps: WishDeps): CreateIntent | null {
  const { reading, message } = reader
  const type = reading.grammar.typeOf('wish')
  if (message.length > MAX_LENGTH) return null
  const start = skipCourtesy(reader, 0)
  const end = bodyEnd(reader, 0)
  for (const from of start === 0 ? [0] : [0, start]) {
    const found = reading.parse(type, from).filter(({ to }) => to === end)
    for (const { value } of found.sort((a, b) => a.rank - b.rank)) {
      const request = made(value as Wish, reader, deps)
      if (request !== null) return request
    }
  }
  return null
}

function made(wish: Wish, reader: Reader, deps: WishDeps): CreateIntent | null {
  switch (wish.is) {
    case 'nag':
      return nagged(wish, reader, deps)
    case 'again':
      return againAfter(wish, reader, deps)
    case 'ahead':
      return aheadOf(wish, reader, deps)
    case 'joined':
      return joined(wish, reader, deps)
    case 'listed':
      return listed(wish, reader, deps)
  }
}

type WishOf<K extends Wish['is']> = Extract<Wish, { is: K }>

function nagged(
  { every, parts, isWhole, lead }: WishOf<'nag'>,
  reader: Reader,
  { requests, readRequest }: WishDeps,
): CreateIntent | null {
  const said = parts.map((part) => wordsOf(reader, part))
  const request = readRequest(isWhole ? sentence(...said) : sentence(requests.said.asking, lead, ...said))
  if (request === null || request.text === null) return null
  const nag = { everyMs: every.seconds * 1_000 }
  if (request.schedule !== null || request.problem !== null) return { ...request, nag, spans: [] }
  // without a time it begins after the first round
  const { now, zone } = reader.moment
  const schedule = { kind: 'once' as const, at: now + nag.everyMs, timeZone: zone }
  return { ...request, nag, schedule, spans: [], needs: request.needs.filter((need) => need !== 'time') }
}

function againAfter(
  { length, lengthAt, parts }: WishOf<'again'>,
  reader: Reader,
  { requests, readRequest }: WishDeps,
): CreateIntent | null {
  const said = sentence(...parts.map((part) => wordsOf(reader, part)))
  const request = readRequest(said)
  if (request === null || request.text === null) return null
  // without a first time it begins after the first length
  const isOpen = request.schedule === null && request.problem === null
  const timed = isOpen ? readRequest(sentence(said, requests.said.in, wordsOf(reader, lengthAt))) : request
  if (timed === null || timed.schedule?.kind === 'series') return null
  const { months, days, seconds } = length
  return { ...timed, again: { months, days, seconds }, spans: [] }
}

const exactly = ({ days, seconds }: Length): number => (days * 86_400 + seconds) * 1_000

/** "3 hours before and again 90 minutes before": the later one is the reminder, the earlier one a message ahead of it. */
function twiceAhead(wish: WishOf<'ahead'>, further: Length, reader: Reader, deps: WishDeps): CreateIntent | null {
  const [near, far] = [wish.ahead, further].sort((a, b) => exactly(a) - exactly(b)) as [Length, Length]
  const created = far.months === 0 ? aheadOf({ ...wish, ahead: near, further: null }, reader, deps) : null
  const leadMs = exactly(far) - exactly(near)
  return created && leadMs > 0 ? { ...created, leadsMs: [...created.leadsMs, leadMs] } : null
}

/** "the day before the exam remind me at 6 pm to study": the hour of that day that is said with the thing to do. */
function todoIn(
  said: string,
  schedule: Schedule | null,
  { seconds }: Length,
  deps: WishDeps,
): { text: string | null; schedule: Schedule | null } {
  const plainly = { text: said, schedule }
  if (schedule?.kind !== 'once' || seconds !== 0) return plainly
  const read = deps.readRequest(sentence(deps.requests.said.asking, said))
  if (read?.schedule?.kind !== 'once' || read.problem !== null) return plainly
  const { timeZone } = schedule
  const at = instantOf(wallOf(schedule.at, timeZone).day, wallOf(read.schedule.at, timeZone).seconds, timeZone)
  return { text: read.text, schedule: { ...schedule, at } }
}

function aheadOf(wish: WishOf<'ahead'>, reader: Reader, deps: WishDeps): CreateIntent | null {
  const { event, ahead, further, todo, both, repeats } = wish
  if (further !== null) return twiceAhead(wish, further, reader, deps)
  if (ahead.months !== 0 || ahead.businessDays || isZeroLength(ahead)) return null
  const read = eventIn(wordsOf(reader, event), deps)
  if (read === null || (repeats && read.schedule?.kind !== 'series')) return null
  const { now } = reader.moment
  const before = both ? read.schedule : read.schedule && moved(read.schedule, ahead, now)
  const asked = todo === null ? null : todoIn(wordsOf(reader, todo), before, ahead, deps)
  const text = asked?.text ?? read.text
  const leadMs = (ahead.days * 86_400 + ahead.seconds) * 1_000
  if (both) return { ...read, text, leadsMs: [...read.leadsMs, leadMs] }
  const aheadMs = read.schedule?.kind === 'once' && ahead.days === 0 ? leadMs : 0
  return atOrPast({ ...read, text, ...(aheadMs > 0 && { aheadMs }) }, asked?.schedule ?? before, now)
}

/** The request at a moment ahead of its own; where that is past, its own is offered. */
function atOrPast(read: CreateIntent, schedule: Schedule | null, now: number): CreateIntent {
  if (schedule === null) return { ...read, schedule, needs: ['time'] }
  if (schedule.kind === 'series' || schedule.at > now) return { ...read, schedule, alternatives: [] }
  const problem = { kind: 'already-past' as const, at: schedule.at, offer: read.schedule ?? undefined }
  return { ...read, schedule: null, problem }
}

/** A schedule so much earlier; null where a repetition cannot be moved so. */
function moved(schedule: Schedule, { days, seconds }: Length, now: number): Schedule | null {
  const back = { months: 0, days: 0 - days, seconds: 0 - seconds }
  if (schedule.kind === 'once') return { ...schedule, at: movedBy(schedule.at, back, schedule.timeZone) }
  const [first] = occurrencesFrom(schedule, now, 1)
  if (first === undefined) return null
  const earlier = movedBy(first, back, schedule.timeZone)
  const isSameDay = wallOf(earlier, schedule.timeZone).day === wallOf(first, schedule.timeZone).day
  return isSameDay ? retime(schedule, earlier) : null
}

/** Words about an event, as a request for it; null without a time. "Thursday at 6 is the party" is "the party thursday at 6". */
function eventIn(said: string, deps: WishDeps): CreateIntent | null {
  for (const event of [...turned(deps.readerOf(said)), said]) {
    const plainly = withoutArticle(deps.readerOf(event))
    const first = deps.readRequest(sentence(deps.requests.said.askingOf, plainly))
    if (first === null || first.problem !== null || first.schedule === null) continue
    const read = withTimeWithin(first, plainly, deps)
    const text = read.text === null ? said : nameIn(deps.readerOf(read.text))
    return { ...read, text: text === '' ? (read.text ?? said) : text, needs: [], spans: [] }
  }
  return null
}

/** "the 3pm call tomorrow": a time that was left in the text is one more of the event's. */
function withTimeWithin(read: CreateIntent, event: string, { requests, readRequest }: WishDeps): CreateIntent {
  const { askingOf } = requests.said
  const within = read.text === null ? null : readRequest(sentence(askingOf, read.text))
  const [span, ...others] = within?.spans ?? []
  if (within?.text == null || !within.schedule || span === undefined || others.length > 0) return read
  const shift = askingOf.length + 1
  const said = (read.text ?? '').slice(span.start - shift, span.end - shift)
  const at = event.indexOf(said)
  if (at < 0) return read
  const turned = readRequest(sentence(askingOf, event.slice(0, at).trim(), event.slice(at + said.length).trim(), said))
  return turned?.schedule && turned.problem === null && turned.text === within.text ? turned : read
}

/** What stands on either side of "is", both ways round. */
function turned(reader: Reader): string[] {
  const { tokens } = reader
  for (let i = 1; i < tokens.length - 1; i += 1) {
    const behind = skip(reader, 'being', i)
    if (behind === i || behind >= tokens.length) continue
    const first = wordsOf(reader, { from: 0, to: i })
    const second = wordsOf(reader, { from: behind, to: tokens.length })
    return [`${first} ${second}`, `${second} ${first}`]
  }
  return []
}

const withoutArticle = (reader: Reader): string => {
  const from = skip(reader, 'article', 0)
  return wordsOf(reader, { from: from < reader.tokens.length ? from : 0, to: reader.tokens.length })
}

/** The name of an event without what is said of it: "the concert is". */
function nameIn(reader: Reader): string {
  const { tokens } = reader
  let from = 0
  let to = tokens.length
  for (let k = 0; k < 2; k += 1) {
    from = Math.max(skip(reader, 'being', from), from)
    from = Math.max(skip(reader, 'article', from), from)
  }
  const being = startBefore(reader, 'being', to, from)
  if (being > from) to = being
  return from < to ? wordsOf(reader, { from, to }) : ''
}

function joined({ event, time }: WishOf<'joined'>, reader: Reader, deps: WishDeps): CreateIntent | null {
  // "every 6 hours to take ...": more than how often
  if (!timesFrom(reader, time.from, time.to, 'lead').some((found) => found.to === time.to)) return null
  const [from, to] = thingIn(reader, event.from, event.to)
  const all = eventIn(`${wordsOf(reader, { from, to })} ${wordsOf(reader, time)}`, deps)
  return all !== null && all.schedule?.kind === 'series' ? all : null
}

const LISTED = {
  audience: { kind: 'owner' as const },
  body: null,
  meaning: null,
  ownText: null,
  isMorning: false,
  isThing: false,
  isLoose: false,
  nag: null,
}

/** "add buy eggs to my list for tomorrow": the text stands between; the time behind, or at its end. */
function listed({ words, time }: WishOf<'listed'>, reader: Reader, { requests }: WishDeps): CreateIntent | null {
  const asked = { ...LISTED, from: words.from, to: words.from }
  if (time === null) {
    const body = timeAndText(reader, words.from, words.to, requests.order)
    return finish(reader, asked, body.expression, body.text)
  }
  const said = timeAndText(reader, time.from, time.to, requests.order, true)
  const isTime = said.expression !== null && said.text.every(([from, to]) => from >= to)
  return isTime ? finish(reader, asked, said.expression, [[words.from, words.to]]) : null
}
