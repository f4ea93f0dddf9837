import type { Correction } from '../../../language/intent.js'
import { distance } from '../../../language/text/slips.js'
import { understandTime } from '../../../language/understand.js'
import type { Reminder } from '../../../reminders/reminder.js'
import { MINUTE_MS } from '../../../reminders/time.js'
import { asSaid, type Turn } from '../../turn.js'

/** What was just spoken of, and which of its words others stand for. */

/** So long after it was spoken of, "no, bread" is about something else. */
export const STILL_MEANT_MS = 30 * MINUTE_MS

/** The reminder that was just spoken of, if it is plainly still about that. */
export async function spokenOf(turn: Turn): Promise<Reminder | null> {
  const { that } = turn.talk
  if (!that || that.at < turn.now - STILL_MEANT_MS) return null
  const found = await turn.deps.book.find(turn.actor, that.id)
  return found.ok && (found.reminder.status === 'waiting' || found.reminder.status === 'fired') ? found.reminder : null
}

/** What was just done, of which "again in 8 hours" makes one more. */
export async function justDone({ talk: { that }, now, deps, actor }: Turn): Promise<Reminder | null> {
  if (!that || that.at < now - STILL_MEANT_MS) return null
  const found = await deps.book.find(actor, that.id)
  return found.ok && found.reminder.status === 'done' ? found.reminder : null
}

/** Where the words stand in its text, as whole words. */
function placeOf({ text }: Reminder, words: string): number {
  const said = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${said}`, 'iu').exec(text)?.index ?? -1
}

/** Whether the one that was just spoken of has these words, or one that is spelled much alike. */
export async function isSpokenOf(turn: Turn, words: string): Promise<boolean> {
  const reminder = await spokenOf(turn)
  return reminder !== null && (placeOf(reminder, words) >= 0 || spelledLike(reminder, words, SLIPS) !== undefined)
}

/** Whether one of its words is spelled so much like these that the two are hardly two, or it has what leads to them: "with mom". */
export async function isLikeSpokenOf(turn: Turn, words: string): Promise<boolean> {
  const reminder = await spokenOf(turn)
  const [link = '', ...others] = words.split(/\s+/)
  if (reminder === null) return false
  return spelledLike(reminder, words, SPELLINGS) !== undefined || (others.length > 0 && hasWord(reminder, link))
}

const hasWord = ({ text }: Reminder, word: string): boolean =>
  text.toLowerCase().split(/\s+/).includes(word.toLowerCase())

/** So many letters differ at most in words of so many: of one word, and of two spellings where it is said that they are. */
type Differences = (length: number) => number
const SLIPS: Differences = (length) => (length < 4 ? 0 : length < 6 ? 1 : 2)
const SPELLINGS: Differences = (length) => (length < 5 ? 1 : 2)

/** The word there that is spelled most like this one. */
function spelledLike({ text }: Reminder, word: string, most: Differences): string | undefined {
  const limit = most(word.length)
  const slips = (each: string): number => distance(each.toLowerCase(), word.toLowerCase(), limit)
  const [nearest] = (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).toSorted((a, b) => slips(a) - slips(b))
  return nearest !== undefined && slips(nearest) <= limit ? nearest : undefined
}

const isSameWord = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase()

/** How many words two begin with alike. */
function alikeFromStart(one: string[], other: string[]): number {
  const differs = one.findIndex((word, i) => !isSameWord(word, other[i]))
  return differs < 0 ? one.length : differs
}

/** How many of them two begin and end with alike. */
function alikeAtEnds(one: string[], other: string[]): number {
  const atStart = alikeFromStart(one, other)
  const rest = (words: string[]) => words.slice(atStart).toReversed()
  return atStart + alikeFromStart(rest(one), rest(other))
}

/** Each word with its place; of "l'appuntamento" both. */
const wordsIn = (text: string) => [...text.matchAll(/[^\s'’]+['’]?/g)].map(({ 0: word, index }) => ({ word, index }))

/** "Lunch with Petra", of "book the lunch with Priya": what stands there but for a word or two; null where nothing does. */
export function retold(was: string, said: string): string | null {
  const there = wordsIn(was)
  const words = wordsIn(said).map(({ word }) => word)
  const lengths = [words.length, words.length - 1, words.length + 1].filter((length) => length > 0)
  const places = lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, there.length - length + 1) }, (_, from) => {
      const place = there.slice(from, from + length)
      const alike = alikeAtEnds(
        words,
        place.map(({ word }) => word),
      )
      return { from: place[0]?.index ?? 0, to: (place.at(-1)?.index ?? 0) + (place.at(-1)?.word.length ?? 0), alike }
    }),
  )
  const [best] = places.toSorted((a, b) => b.alike - a.alike)
  if (best === undefined || best.alike * 2 < words.length || best.alike === words.length) return null
  return was.slice(0, best.from) + said + was.slice(best.to)
}

/** Whether words say once more what the one that was just spoken of says, with another word in it. */
export async function isRetelling(turn: Turn, words: string): Promise<boolean> {
  const reminder = await spokenOf(turn)
  const isTimed = understandTime(words, asSaid(turn)).spans.length > 0
  return reminder !== null && !isTimed && retold(reminder.text, words) !== null
}

export function corrected({ words }: Turn, reminder: Reminder, said: Extract<Correction, { is: 'text' }>): string {
  const { text, isSpelling, insteadOf: was } = said
  if (said.isRetelling) return retold(reminder.text, text) ?? reminder.text
  const other = isSpelling || was === undefined ? text : was
  const isThere = was !== undefined && placeOf(reminder, was) >= 0
  const insteadOf = isThere ? was : spelledLike(reminder, other, isSpelling ? SPELLINGS : SLIPS)
  const at = insteadOf === undefined ? -1 : placeOf(reminder, insteadOf)
  if (insteadOf === undefined || at < 0) return words.edit.insteadOf(reminder.text, text)
  return withoutRepeat(reminder.text.slice(0, at), text) + text + reminder.text.slice(at + insteadOf.length)
}

/** "Call dad, not mom" says the verb, too, "dr phelan not whelan" the title. */
function withoutRepeat(before: string, text: string): string {
  const words = [...before.matchAll(/\S+/g)].map(({ index }) => index)
  const repeated = words.find((from) => text.toLowerCase().startsWith(before.slice(from).toLowerCase()))
  return repeated === undefined ? before : before.slice(0, repeated)
}
