import { describePeriod } from '../../../language/describe.js'
import type { Intent } from '../../../language/intent.js'
import { languageOf } from '../../../language/languages.js'
import { understand } from '../../../language/understand.js'
import { isSelf } from '../../../reminders/actor.js'
import { isPaged, type ListFilter, placeIn, type Row, selectRows } from '../../../reminders/listing.js'
import type { Place } from '../../../reminders/query.js'
import type { Answer } from '../../answer.js'
import type { Action } from '../../say/action.js'
import type { Button, Row as CardRow, Reply, Said } from '../../say/button.js'
import { describeRow, describeWhen, nameOf, type Whose } from '../../say/wording.js'
import { speakOf, type Turn, zoneToSay } from '../../turn.js'
import { byStem } from '../change/alike.js'
import { findTarget } from '../change/target.js'
import { withoutSlips } from './without-slips.js'

const PAGE_LENGTH = 10

type Asked = Omit<Extract<Intent, { kind: 'list' }>, 'kind'>

/** `place`: where they are shown; on a card of its own, what the reminder becomes takes the place of the card. */
function rowButtons(turn: Turn, row: Row, place: Pick<Action, 'in'> = { in: 'list' }): Button[] {
  const { buttons } = turn.words
  const { id, status, dueAt, schedule } = row.reminder
  const seen = dueAt
  const cancel: Button = { title: buttons.cancel, action: { do: 'cancel', id, ...place } }
  if (status === 'done' || status === 'cancelled') return []
  if (status === 'failed') return [{ title: buttons.sendAgain, action: { do: 'send-again', id, ...place } }, cancel]
  const pausedNow = schedule.kind === 'series' && schedule.pausedUntil !== undefined
  return [
    { title: buttons.done, action: { do: 'done', id, seen, ...place } },
    { title: buttons.snoozeHour, action: { do: 'snooze', id, seen, with: '1h', ...place } },
    { title: buttons.changeTime, action: { do: 'change-time', id, ...place } },
    pausedNow
      ? { title: buttons.resume, action: { do: 'resume', id, ...place } }
      : { title: buttons.changeText, action: { do: 'change-text', id, ...place } },
    cancel,
  ]
}

function cardRow(turn: Turn, row: Row, number: number): CardRow {
  return { label: String(number), text: nameOf(turn, row.reminder), buttons: rowButtons(turn, row) }
}

async function whoseIs(turn: Turn, { reminder: { owner, setBy } }: Row): Promise<Whose> {
  const setByMe = setBy !== undefined && isSelf(turn.actor, setBy) && owner !== setBy
  const ownerName = setByMe ? (await turn.deps.book.person(owner))?.name : undefined
  return { setByMe, ownerName, channelId: turn.actor.channelId }
}

/** Rows under the numbers they keep in the list they belong to. */
async function numberedRows(turn: Turn, rows: Row[], firstNumber: number): Promise<string> {
  const lines: string[] = []
  for (const [index, row] of rows.entries())
    lines.push(`${firstNumber + index}. ${describeRow(turn, row, await whoseIs(turn, row))}`)
  return lines.join('\n')
}

/** One page of a list that was read whole, remembered so that its numbers hold. */
export function listPage(turn: Turn, rows: Row[], filter: ListFilter, page: number, heading: string): Promise<Reply> {
  turn.talk.list = { ids: rows.map((row) => row.reminder.id), filter, page }
  const start = page * PAGE_LENGTH
  return pageReply(turn, rows.slice(start, start + PAGE_LENGTH), page, rows.length, heading)
}

async function pageReply(turn: Turn, shown: Row[], page: number, total: number, heading: string): Promise<Reply> {
  const start = page * PAGE_LENGTH
  const { list, buttons } = turn.words
  const zone = zoneToSay(turn)
  const paging: Button[] = []
  if (page > 0) paging.push({ title: buttons.back, action: { do: 'page', with: String(page - 1) } })
  if (start + PAGE_LENGTH < total) paging.push({ title: buttons.more, action: { do: 'page', with: String(page + 1) } })
  const [only] = shown
  if (only && total === 1) speakOf(turn, only.reminder.id)
  return {
    text: [
      heading,
      await numberedRows(turn, shown, start + 1),
      ...(total > PAGE_LENGTH ? [list.page(start + 1, start + shown.length, total)] : []),
      ...(zone === undefined ? [] : [list.zone(zone)]),
    ].join('\n'),
    rows: shown.map((row, index) => cardRow(turn, row, start + index + 1)).filter((row) => row.buttons.length > 0),
    buttons: paging,
  }
}

function heading(turn: Turn, filter: ListFilter, count: number): string {
  const { list } = turn.words
  const said = { ...filter, period: filter.period && describePeriod(filter.period, turn.language) }
  return count === 0 ? list.empty(said) : list.heading(said, count)
}

const isSame = (a: ListFilter, b: ListFilter): boolean => isPaged(a) && isPaged(b) && a.show === b.show

const isAll = (filter: ListFilter): boolean => Object.keys(filter).length === 0

const lastOf = (total: number): number => Math.max(0, Math.ceil(total / PAGE_LENGTH) - 1)

/** The list as it is now, of the page that was shown last. */
async function again(turn: Turn, filter: ListFilter, page: number): Promise<Reply> {
  if (isPaged(filter)) return pageRead(turn, filter, page)
  const rows = await turn.deps.book.list(turn.actor, filter)
  if (rows.length === 0) return nothing(turn, filter)
  return listPage(turn, rows, filter, Math.min(page, lastOf(rows.length)), heading(turn, filter, rows.length))
}

/** Only the page is read; which ids stand on the pages before is remembered. */
async function pageRead(turn: Turn, filter: ListFilter, asked: number): Promise<Reply> {
  const shown = turn.talk.list && isSame(turn.talk.list.filter, filter) ? turn.talk.list : undefined
  const { rows, page, count } = await partAsked(turn, filter, asked, shown)
  if (count === 0) return nothing(turn, filter)
  const start = page * PAGE_LENGTH
  const end = rows.at(-1)
  const last = end && placeIn(end)
  let total = Math.max(count, start + rows.length)
  if (total === start + PAGE_LENGTH && last)
    total += (await turn.deps.book.page(turn.actor, filter, last, 1)).rows.length
  const before = shown?.ids.slice(0, start) ?? []
  const unknown = Array.from({ length: start - before.length }, () => null)
  const ids = [...before, ...unknown, ...rows.map(({ reminder }) => reminder.id)]
  turn.talk.list = { ids, total, filter, page, last }
  return pageReply(turn, rows, page, total, heading(turn, filter, count))
}

/** The next page goes on behind what was shown: of that some may be over by now, and nothing is to be passed over. */
async function partAsked(turn: Turn, filter: ListFilter, asked: number, shown: Turn['talk']['list']) {
  const read = async (page: number, from: number | Place) => {
    const { rows, total: count } = await turn.deps.book.page(turn.actor, filter, from, PAGE_LENGTH)
    return { rows, count, page }
  }
  const behind = shown?.last !== undefined && asked === shown.page + 1 ? await read(asked, shown.last) : undefined
  if (behind !== undefined && behind.rows.length > 0) return behind
  const found = await read(asked, asked * PAGE_LENGTH)
  const page = Math.min(asked, lastOf(found.count))
  return page === asked ? found : read(page, page * PAGE_LENGTH)
}

function nothing(turn: Turn, filter: ListFilter): Reply {
  turn.talk.list = { ids: [], filter, page: 0 }
  return {
    text: heading(turn, filter, 0),
    buttons: isAll(filter) ? [] : [{ title: turn.words.buttons.all, action: { do: 'say', with: turn.words.say.list } }],
  }
}

/** Its message is remembered, to turn its pages in place. */
const shown = (turn: Turn, reply: Reply): Said => ({
  ...reply,
  onSaid: (activityId) => {
    if (turn.talk.list) turn.talk.list.activityId = activityId
  },
})

async function turnTo(turn: Turn, page: 'more' | 'back', list: NonNullable<Turn['talk']['list']>): Promise<Answer> {
  const to = page === 'more' ? list.page + 1 : Math.max(0, list.page - 1)
  if (page === 'more' && to * PAGE_LENGTH >= (list.total ?? list.ids.length)) return { text: turn.words.list.noMore }
  return shown(turn, await again(turn, list.filter, to))
}

/** When the only one that fits comes; a list where several do. */
async function whenComes(turn: Turn, rows: Row[], filter: ListFilter, first: string): Promise<Said> {
  const [only, ...others] = rows
  if (only === undefined || others.length > 0) return shown(turn, await listPage(turn, rows, filter, 0, first))
  turn.talk.list = { ids: [only.reminder.id], filter, page: 0 }
  speakOf(turn, only.reminder.id)
  return { text: describeWhen(turn, only, await whoseIs(turn, only)) }
}

/** Those that have the most of the words that were looked for, when none has all. */
async function nearest(turn: Turn, { keys = [], ...filter }: ListFilter): Promise<Row[]> {
  const counts = new Map<string, { row: Row; count: number }>()
  for (const key of keys.slice(0, MAX_KEYS))
    for (const row of await turn.deps.book.list(turn.actor, { ...filter, keys: [key] })) {
      const { id } = row.reminder
      counts.set(id, { row, count: (counts.get(id)?.count ?? 0) + 1 })
    }
  const most = Math.max(...[...counts.values()].map(({ count }) => count))
  return [...counts.values()].filter(({ count }) => count === most).map(({ row }) => row)
}

const MAX_KEYS = 8

/** "2", behind a list: what stands there under that number, and what can be done with it. Null when no number was said. */
export async function showNumbered(turn: Turn): Promise<Answer | null> {
  const { talk, message, language, words } = turn
  if (!talk.list?.ids.length) return null
  const said = understand(words.say.done(message.text), language)
  if (said.kind !== 'done' || said.target.by !== 'numbers') return null
  const found = await findTarget(turn, said.target)
  if (found.kind === 'no-such-number') return { text: words.target.noSuchNumber(found.numbers, found.count) }
  const [id, ...others] = found.kind === 'these' ? found.ids : []
  const held = id === undefined || others.length > 0 ? null : await turn.deps.book.find(turn.actor, id)
  const [row] = held?.ok ? selectRows([held.reminder], talk.list.filter.show === 'done' ? { show: 'done' } : {}) : []
  if (row === undefined) return null
  speakOf(turn, row.reminder.id)
  return { text: describeWhen(turn, row, await whoseIs(turn, row)), buttons: rowButtons(turn, row, {}) }
}

async function byThat(turn: Turn): Promise<Answer> {
  const found = await findTarget(turn, { by: 'that' })
  const rows = found.kind === 'these' ? await turn.deps.book.list(turn.actor, {}) : []
  const row = rows.find(({ reminder }) => found.kind === 'these' && found.ids.includes(reminder.id))
  if (row === undefined) return { text: turn.words.target.nothing }
  return whenComes(turn, [row], {}, '')
}

/** Those that have the words looked for in another form, else most of them, where none has all; null when there are none. */
async function nearestShown(turn: Turn, { ask }: Asked, filter: ListFilter): Promise<Said | null> {
  const { contains, keys, ...others } = filter
  if (!contains) return null
  const same = byStem(await turn.deps.book.list(turn.actor, others), contains, languageOf(turn.language.locale).stem)
  if (same.length > 0 && ask === 'when') return whenComes(turn, same, filter, '')
  if ((keys?.length ?? 0) < 2) return null
  const near = await nearest(turn, filter)
  if (near.length === 0) return null
  const first = turn.words.list.nearest(contains)
  if (ask === 'when') return whenComes(turn, near, filter, first)
  return shown(turn, await listPage(turn, near, filter, 0, first))
}

/** Answers a question: with a list, with the time of the one that is asked for, or that there is nothing. */
export async function showList(turn: Turn, said: Asked): Promise<Answer> {
  const { page, ...sought } = said.filter
  const filter = await withoutSlips(turn, sought)
  const asked = { ...said, filter }
  if (page && turn.talk.list) return turnTo(turn, page, turn.talk.list)
  if (asked.that) return byThat(turn)
  turn.talk.asked = { filter, ask: asked.ask }
  const { list } = turn.words
  const unread = asked.unread === undefined ? '' : `${list.unread(asked.unread)}\n`
  const show = async () => {
    const reply = await again(turn, filter, 0)
    return shown(turn, { ...reply, text: `${unread}${reply.text}` })
  }
  if (isAll(filter) && asked.ask !== 'when') return show()
  const rows = await turn.deps.book.list(turn.actor, filter)
  const near = rows.length === 0 ? await nearestShown(turn, asked, filter) : null
  if (near !== null) return near
  if (rows.length === 0 && asked.ask === 'free' && filter.period)
    return { text: list.free(describePeriod(filter.period, turn.language)) }
  if (rows.length > 0 && asked.ask === 'when') return whenComes(turn, rows, filter, heading(turn, filter, rows.length))
  return show()
}

/** A click on More or Back turns the page in place; who types it is answered below. */
export async function turnPage(turn: Turn, page: number): Promise<Answer> {
  const { filter, activityId } = turn.talk.list ?? { filter: {} }
  const reply = await again(turn, filter, page)
  if (turn.click === null) return shown(turn, reply)
  const clicked = turn.context.activity.replyToId ?? activityId
  return { ...shown(turn, reply), insteadOf: clicked === undefined ? undefined : { activityId: clicked } }
}
