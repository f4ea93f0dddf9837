import type { Target } from '../../language/intent.js'
import { isOverdue, type Row } from '../../reminders/listing.js'
import type { ReminderId } from '../../reminders/reminder.js'
import type { Turn } from '../turn.js'

/** Which reminders somebody means. */
export type Found =
  | { kind: 'these'; ids: ReminderId[] }
  | { kind: 'all'; rows: Row[] }
  /** Several fit where one is meant. */
  | { kind: 'ambiguous'; rows: Row[]; words: string }
  | { kind: 'no-such-number'; numbers: number[]; count: number }
  | { kind: 'no-such-words'; words: string; rows: Row[] }
  | { kind: 'nothing' }

const open = (turn: Turn): Promise<Row[]> => turn.deps.book.list(turn.actor, {})

/** Numbers are those of the list last shown; of the open reminders in order, when none was or it was empty. */
async function byNumbers(turn: Turn, numbers: number[]): Promise<Found> {
  const shown = turn.talk.list?.ids ?? []
  const ids = shown.length > 0 ? shown : (await open(turn)).map((row) => row.reminder.id)
  if (ids.length === 0) return { kind: 'nothing' }
  const missing = numbers.filter((number) => !ids[number - 1])
  if (missing.length > 0) return { kind: 'no-such-number', numbers: missing, count: ids.length }
  return { kind: 'these', ids: [...new Set(numbers.flatMap((number) => ids[number - 1] ?? []))] }
}

const plain = (text: string): string => text.normalize('NFKD').toLowerCase().trim()

async function byWords(turn: Turn, words: string): Promise<Found> {
  const rows = await turn.deps.book.list(turn.actor, { contains: words })
  if (rows.length === 0) {
    const all = await open(turn)
    return all.length === 0 ? { kind: 'nothing' } : { kind: 'no-such-words', words, rows: all }
  }
  const exact = rows.filter((row) => plain(row.reminder.text) === plain(words))
  const [one, ...others] = exact.length === 1 ? exact : rows
  return one && others.length === 0 ? { kind: 'these', ids: [one.reminder.id] } : { kind: 'ambiguous', rows, words }
}

/** The message answered to, else what fired or was spoken of last in this conversation. */
async function that(turn: Turn): Promise<Found> {
  const rows = await open(turn)
  const repliedTo = turn.context.activity.replyToId
  const answered = repliedTo ? rows.find((row) => row.reminder.activityId === repliedTo) : undefined
  if (answered) return { kind: 'these', ids: [answered.reminder.id] }
  const fired = rows
    .filter(({ reminder }) => isOverdue(reminder) && reminder.conversation === turn.actor.conversation)
    .sort((a, b) => (b.reminder.firedAt ?? 0) - (a.reminder.firedAt ?? 0))[0]?.reminder
  const spoken = turn.talk.that
  if (spoken && !(fired?.firedAt !== undefined && fired.firedAt > spoken.at)) return { kind: 'these', ids: [spoken.id] }
  if (fired) return { kind: 'these', ids: [fired.id] }
  const [only, ...others] = rows
  return only && others.length === 0 ? { kind: 'these', ids: [only.reminder.id] } : { kind: 'nothing' }
}

async function last(turn: Turn): Promise<Found> {
  const newest = (await open(turn)).sort((a, b) => b.reminder.createdAt - a.reminder.createdAt)[0]
  return newest ? { kind: 'these', ids: [newest.reminder.id] } : { kind: 'nothing' }
}

export async function findTarget(turn: Turn, target: Target): Promise<Found> {
  switch (target.by) {
    case 'numbers':
      return byNumbers(turn, target.numbers)
    case 'words':
      return byWords(turn, target.words)
    case 'that':
      return that(turn)
    case 'last':
      return last(turn)
    case 'all': {
      const rows = await open(turn)
      return rows.length === 0 ? { kind: 'nothing' } : { kind: 'all', rows }
    }
  }
}
