import type { Period } from '../../../language/time-reading.js'
import type { Row } from '../../../reminders/listing.js'
import type { ReminderId } from '../../../reminders/reminder.js'
import type { Turn } from '../../turn.js'

/** What words can come to that name reminders, and reminders by where they stand in a list. */

/** Which reminders somebody means. */
export type Found =
  /** `found`: more than one, by what they have in common; to be shown before they go. `during`: by when they come. */
  | { kind: 'these'; ids: ReminderId[]; found?: Row[]; during?: Period }
  | { kind: 'all'; rows: Row[] }
  /** Several fit where one is meant. */
  | { kind: 'ambiguous'; rows: Row[]; words: string; during?: Period }
  | { kind: 'no-such-number'; numbers: number[]; count: number }
  /** `near`: those that have some of the words, of all that is open. */
  | { kind: 'no-such-words'; words: string; near: Row[]; rows: Row[] }
  | { kind: 'nothing' }

/** Numbers are those of the list last shown; of the open reminders in order, when none was or it was empty. */
export async function byNumbers(turn: Turn, said: number[]): Promise<Found> {
  const count = await lengthOfList(turn)
  if (count === 0) return { kind: 'nothing' }
  const numbers = said.map((number) => (number < 0 ? count + 1 + number : number))
  const ids = await idsUnder(turn, numbers, count)
  const missing = numbers.filter((_, index) => !ids[index])
  if (missing.length > 0) return { kind: 'no-such-number', numbers: missing, count }
  return { kind: 'these', ids: [...new Set(ids.flatMap((id) => id ?? []))] }
}

/** How far numbers go: in the list last shown; in that of all that is open, when none was or it was empty. */
async function lengthOfList(turn: Turn): Promise<number> {
  const { ids, total } = turn.talk.list ?? { ids: [] }
  return ids.length > 0 ? (total ?? ids.length) : (await turn.deps.book.page(turn.actor, {}, 0, 0)).total
}

/** What stands under these numbers; of pages that were not shown yet, as they are now. */
async function idsUnder(turn: Turn, numbers: number[], count: number): Promise<(ReminderId | null)[]> {
  const { ids: shown, filter } = turn.talk.list ?? { ids: [], filter: {} }
  const unknown = numbers.filter((number) => number >= 1 && number <= count && !shown[number - 1])
  const first = Math.min(...unknown)
  const { rows } =
    unknown.length === 0
      ? { rows: [] }
      : await turn.deps.book.page(
          turn.actor,
          shown.length > 0 ? filter : {},
          first - 1,
          Math.max(...unknown) - first + 1,
        )
  return numbers.map((number) => shown[number - 1] ?? rows[number - first]?.reminder.id ?? null)
}

/** The first so many of it, or its last. */
export async function byPlace(turn: Turn, count: number, fromEnd: boolean): Promise<Found> {
  const length = await lengthOfList(turn)
  if (length === 0) return { kind: 'nothing' }
  const first = fromEnd ? length - count + 1 : 1
  return count > length
    ? { kind: 'no-such-number', numbers: [count], count: length }
    : byNumbers(
        turn,
        Array.from({ length: count }, (_, index) => first + index),
      )
}

/** Only of an odd number one is in the middle. */
export async function middle(turn: Turn): Promise<Found> {
  const count = await lengthOfList(turn)
  return count % 2 === 1 ? byNumbers(turn, [(count + 1) / 2]) : { kind: 'nothing' }
}
