import { distance } from '../../../language/text/slips.js'
import type { ListFilter } from '../../../reminders/listing.js'
import type { Turn } from '../../turn.js'

const LETTERS = /[\p{L}\p{N}]+/gu
/** Shorter words are too easily another one. */
const MIN_LENGTH = 5
const TWO_SLIPS_FROM = 8

/** A word that one of these is, but for a slip; the word itself where there is none. */
function mended(word: string, known: ReadonlySet<string>): string {
  const said = word.toLowerCase()
  if (said.length < MIN_LENGTH || [...known].some((each) => each.includes(said))) return word
  const most = said.length < TWO_SLIPS_FROM ? 1 : 2
  return [...known].find((each) => each[0] === said[0] && distance(each, said, most) <= most) ?? word
}

/** The words that a question looks for, as the person's reminders spell them: "augenartzt" is the "augenarzt". */
export async function withoutSlips(turn: Turn, filter: ListFilter): Promise<ListFilter> {
  const { contains, keys = contains?.match(LETTERS) ?? [], ...rest } = filter
  if (contains === undefined || keys.length === 0) return filter
  const rows = await turn.deps.book.list(turn.actor, rest)
  const known = new Set(rows.flatMap(({ reminder }) => reminder.text.toLowerCase().match(LETTERS) ?? []))
  const right = keys.map((key) => mended(key, known))
  return right.some((key, i) => key !== keys[i]) ? { ...filter, keys: right } : filter
}
