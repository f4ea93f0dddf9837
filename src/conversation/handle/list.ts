import type { ListFilter as SaidFilter } from '../../language/intent.js'
import type { ListFilter, Row } from '../../reminders/listing.js'
import type { Button, Row as CardRow, Reply } from '../cards/button.js'
import { replace, say } from '../say.js'
import { describeRow, nameOf } from '../shown.js'
import { speakOf, type Turn } from '../turn.js'

const PAGE_LENGTH = 10

function rowButtons(turn: Turn, row: Row): Button[] {
  const { buttons } = turn.words
  const { id, status, dueAt, schedule } = row.reminder
  const seen = dueAt
  const cancel: Button = { title: buttons.cancel, action: { do: 'cancel', id, in: 'list' } }
  if (status === 'done' || status === 'cancelled') return []
  if (status === 'failed') return [{ title: buttons.sendAgain, action: { do: 'send-again', id, in: 'list' } }, cancel]
  const pausedNow = schedule.kind === 'series' && schedule.pausedUntil !== undefined
  return [
    { title: buttons.done, action: { do: 'done', id, seen, in: 'list' } },
    { title: buttons.snoozeHour, action: { do: 'snooze', id, seen, with: '1h', in: 'list' } },
    { title: buttons.changeTime, action: { do: 'change-time', id, in: 'list' } },
    pausedNow
      ? { title: buttons.resume, action: { do: 'resume', id, in: 'list' } }
      : { title: buttons.changeText, action: { do: 'change-text', id, in: 'list' } },
    cancel,
  ]
}

function cardRow(turn: Turn, row: Row, number: number): CardRow {
  return { label: String(number), text: nameOf(turn, row.reminder), buttons: rowButtons(turn, row) }
}

/** Rows under the numbers they keep in the list they belong to. */
async function numberedRows(turn: Turn, rows: Row[], firstNumber: number): Promise<string> {
  const lines: string[] = []
  for (const [index, row] of rows.entries()) {
    const { owner, setBy } = row.reminder
    const setByMe = setBy === turn.actor.person && owner !== setBy
    const ownerName = setByMe ? (await turn.deps.book.person(owner))?.name : undefined
    lines.push(`${firstNumber + index}. ${describeRow(turn, row, { setByMe, ownerName })}`)
  }
  return lines.join('\n')
}

/** One page of a list, remembered so that its numbers hold. */
export async function listPage(
  turn: Turn,
  rows: Row[],
  filter: ListFilter,
  page: number,
  heading: string,
): Promise<Reply> {
  turn.talk.list = { ids: rows.map((row) => row.reminder.id), filter, page }
  const start = page * PAGE_LENGTH
  const shown = rows.slice(start, start + PAGE_LENGTH)
  const { list, buttons } = turn.words
  const paging: Button[] = []
  if (page > 0) paging.push({ title: buttons.back, action: { do: 'page', with: String(page - 1) } })
  if (start + PAGE_LENGTH < rows.length)
    paging.push({ title: buttons.more, action: { do: 'page', with: String(page + 1) } })
  const [only, ...others] = rows
  if (only && others.length === 0) speakOf(turn, only.reminder.id)
  return {
    text: [
      heading,
      await numberedRows(turn, shown, start + 1),
      ...(rows.length > PAGE_LENGTH ? [list.page(start + 1, start + shown.length, rows.length)] : []),
      list.zone(turn.zone.timeZone),
    ].join('\n'),
    rows: shown.map((row, index) => cardRow(turn, row, start + index + 1)).filter((row) => row.buttons.length > 0),
    buttons: paging,
  }
}

function heading(turn: Turn, filter: ListFilter, count: number): string {
  const { list } = turn.words
  return count === 0 ? list.empty(filter) : list.heading(filter, count)
}

/** The list as it is now, of the page that was shown last. */
async function again(turn: Turn, filter: ListFilter, page: number): Promise<Reply> {
  const rows = await turn.deps.book.list(turn.actor, filter)
  if (rows.length === 0) {
    turn.talk.list = { ids: [], filter, page: 0 }
    const isAll = Object.keys(filter).length === 0
    return {
      text: heading(turn, filter, 0),
      buttons: isAll ? [] : [{ title: turn.words.buttons.all, action: { do: 'say', with: turn.words.say.list } }],
    }
  }
  const lastPage = Math.ceil(rows.length / PAGE_LENGTH) - 1
  return listPage(turn, rows, filter, Math.min(page, lastPage), heading(turn, filter, rows.length))
}

async function sayList(turn: Turn, reply: Reply): Promise<void> {
  const activityId = await say(turn, reply)
  if (turn.talk.list) turn.talk.list.activityId = activityId
}

export async function showList(turn: Turn, said: SaidFilter): Promise<void> {
  const { page, ...filter } = said
  const shown = turn.talk.list
  if (page && shown) {
    const to = page === 'more' ? shown.page + 1 : Math.max(0, shown.page - 1)
    if (page === 'more' && to * PAGE_LENGTH >= shown.ids.length) {
      await say(turn, { text: turn.words.list.noMore })
      return
    }
    await sayList(turn, await again(turn, shown.filter, to))
    return
  }
  await sayList(turn, await again(turn, filter, 0))
}

/** A click on More or Back turns the page in place. */
export async function turnPage(turn: Turn, page: number): Promise<void> {
  const { filter, activityId } = turn.talk.list ?? { filter: {} }
  const reply = await again(turn, filter, page)
  const shownIn = await replace(turn, turn.context.activity.replyToId ?? activityId, reply)
  if (turn.talk.list) turn.talk.list.activityId = shownIn
}
