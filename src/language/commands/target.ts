import type { Ctx, Stretch, Tables } from '../engine/row.js'
import type { Target } from '../intent.js'
import { row } from './rows.js'

/** Which reminders are meant, in the words of a stretch. */

const MAX_NUMBERS = 50
const QUOTES = /^["“„'‘«](.+)["”“'’»]$/
const MAX_TARGET = 200

/** The words of a stretch as they were typed. */
export const typed = ({ from, to }: Stretch, { message, tokens }: Ctx): string =>
  from < to ? message.slice(tokens[from]?.start, tokens[to - 1]?.end) : ''

export const unquoted = (text: string): string => QUOTES.exec(text.trim())?.[1] ?? text.trim()

/** What the whole stretch means as a phrase of `type`, or null. */
export const as = <T>(type: string, { from, to }: Stretch, { read }: Ctx): T | null =>
  (read(type, from).find((found) => found.to === to)?.value as T | undefined) ?? null

const isPlainMark = ({ tokens }: Ctx, i: number): boolean =>
  tokens[i]?.kind === 'mark' && '.!?,;:–-'.includes(tokens[i]?.text ?? ' ')

function withoutMarks({ from, to }: Stretch, ctx: Ctx): Stretch {
  let end = to
  while (end > from && isPlainMark(ctx, end - 1)) end -= 1
  return { from, to: end }
}

/** Whether the words only stand around what somebody means: "wait,". */
export function isAside(words: Stretch, ctx: Ctx): boolean {
  const stretch = withoutMarks(words, ctx)
  return ['aside', 'asidefirst', 'asidelast'].some((type) => as(type, stretch, ctx) !== null)
}

/** The reminders that a stretch names; null where it says that nothing is to be done ("lösche das nicht"), or too much. */
export function targetOf(words: Stretch, ctx: Ctx, limit = MAX_TARGET): Target | null {
  const stretch = withoutMarks(words, ctx)
  if (stretch.from === stretch.to) return { by: 'that' }
  if (isPlainMark(ctx, words.from) || typed(stretch, ctx).length > limit || endsInNot(stretch, ctx)) return null
  // "this time", "ab jetzt" name nothing
  if (as('pointing', stretch, ctx) !== null) return null
  return as<Target>('target', stretch, ctx) ?? { by: 'words', words: typed(stretch, ctx) }
}

const endsInNot = ({ to }: Stretch, ctx: Ctx): boolean => as('not', { from: to - 1, to }, ctx) !== null

const by = (target: Target) => (): Target => target

function counted({ from, to }: { from: number; to: number }): number[] | null {
  if (to < from || to - from > MAX_NUMBERS) return null
  return Array.from({ length: to - from + 1 }, (_, k) => from + k)
}

const numbered = ({ numbers }: { numbers: number[] }): Target => ({ by: 'numbers', numbers })
const ordinal = ({ n }: { n: number }): Target => ({ by: 'numbers', numbers: [n] })
const listed = ({ some, numbers }: { some: number[]; numbers: number[] }): number[] | null =>
  some.length + numbers.length > MAX_NUMBERS ? null : [...new Set([...some, ...numbers])]
const placesOf = (said: { some: number[]; numbers: number[] }): Target | null => {
  const numbers = listed(said)
  return numbers && numbered({ numbers })
}
/** "all three"; of two they are both. */
const allOf = ({ n }: { n: number }): Target | null => (n >= 3 && n <= MAX_NUMBERS ? { by: 'all', count: n } : null)
const oneOf = ({ n }: { n: number }): number[] => [n]

/** "the milk and the bread": the name without what only leads to it, and of several their names each. */
function named({ words }: { words: Stretch }, ctx: Ctx): Target {
  // "this weekend" is no weekend
  const isTime = as('time', words, ctx) !== null
  const name = (isTime ? null : as<string>('name', words, ctx)) ?? typed(words, ctx)
  const parts = split(words, ctx).map((part) => as<string>('name', part, ctx) ?? typed(part, ctx))
  return parts.length < 2 ? { by: 'words', words: name } : { by: 'words', words: name, parts }
}

function split(words: Stretch, { read }: Ctx): Stretch[] {
  const parts: Stretch[] = []
  let from = words.from
  for (let i = from + 1; i < words.to - 1; i += 1) {
    const end = Math.max(0, ...read('joint', i).map(({ to }) => to))
    if (end <= i || end >= words.to) continue
    parts.push({ from, to: i })
    from = end
    i = end
  }
  return [...parts, { from, to: words.to }]
}

const nameOf = ({ words }: { words: Stretch }, ctx: Ctx): string => unquoted(typed(words, ctx))

/** "the next one": what comes first */
const NEXT: Target = { by: 'filter', filter: { show: 'next' } }

/** How reminders are named in all languages, over the words that each language has for it. */
export const TARGET = {
  target: [
    row('{-that} [{-midst}]|{-midst}', by({ by: 'that' })),
    row('{-last} [{-midst}]', by({ by: 'last' })),
    row('{-nextone} [{-midst}]', by(NEXT)),
    row('{-both} [{-midst}]', by({ by: 'both' })),
    row('{-other} [{-midst}]', by({ by: 'other' })),
    row('{-ownone} [{-midst}]', by({ by: 'mine' })),
    row('{-everything}', by({ by: 'all' })),
    row('[{-numbered}] {numbers}', numbered),
    row('{n:nth}', ordinal),
    row('{-middle} [{-midst}]', by({ by: 'middle' })),
    row('{n:alln}', allOf),
    row('{some:place} [,] {-and} {numbers:places}', placesOf),
    row('{words:*}', named, { prefer: -1 }),
  ],
  // those that need no words around them
  short: [
    row('{-that}', by({ by: 'that' })),
    row('{-last}', by({ by: 'last' })),
    row('{-nextone}', by(NEXT)),
    row('{-both}', by({ by: 'both' })),
    row('{target:counted}', ({ target }: { target: Target }) => target, { prefer: 1 }),
  ],
  otherone: [row('{-other}', by({ by: 'other' }))],
  // what can only be one that is there: its place, or that it is the last, the next, the other
  placed: [
    row('{-last} [{-midst}]', by({ by: 'last' })),
    row('{-nextone} [{-midst}]', by(NEXT)),
    row('{-other} [{-midst}]', by({ by: 'other' })),
    row('{-ownone} [{-midst}]', by({ by: 'mine' })),
    row('{-numbered} {numbers} [{-midst}]', numbered),
    row('\\# {n:#} [{-midst}]', ordinal),
    row('{n:nth} [{-midst}]', ordinal),
  ],
  // "the first and the last one"
  places: [
    row('{numbers:place}', ({ numbers }: { numbers: number[] }) => numbers),
    row('{some:place} [,] [{-and}] {numbers:places}', listed),
  ],
  place: [row('{n:nth}', oneOf), row('{-last}', () => [-1])],
  counted: [row('{numbers}', numbered)],
  numbers: [
    row('{some} [,] [{-and}] {numbers}', listed),
    row('{numbers:some}', ({ numbers }: { numbers: number[] }) => numbers, { prefer: 1 }),
  ],
  some: [row('[\\#] {n:#} [~.]', oneOf), row('[\\#] {from:#} (-|–|{-range}) [\\#] {to:#}', counted, { prefer: 1 })],
  name: [
    row('[{-article}] {-lead} {-article} {words:*} [{-back}] [{-midst}]', nameOf, { prefer: 3 }),
    row('[{-article}] {-lead} {words:*} [{-back}] [{-midst}]', nameOf, { prefer: 2 }),
    row('{-article} {words:*} [{-back}] [{-midst}]', nameOf, { prefer: 1 }),
    row('{words:*} [{-back}] [{-midst}]', nameOf),
  ],
  joint: [row(', [{-and}]', () => true), row('{-and}', () => true)],
} satisfies Tables
