import type { Ctx, Stretch, Tables } from '../engine/row.js'
import type { Correction } from '../intent.js'
import type { Expression } from '../time/expression.js'
import { row } from './rows.js'
import { as, isAside, typed } from './target.js'
import { timedWords } from './timed-words.js'
import { timeOf } from './times.js'

/** Other words for what was just said: "lawyer, not accountant", "*Marta", "karla with a k". */

/** Longer words, in UTF-16 units, are no text that is put right. */
export const MAX_TEXT = 80
/** A few words that are no number. */
const FEW = /^[\p{L}'’-]{2,}(?: [\p{L}'’-]{2,}){0,3}$/u
/** One letter, or some that are no word: "k", "ph", "tt", "ie". */
const LETTERS = /^(?:\p{L}|[bcdfghjklmnpqrstvwxz]{2,3}|[aeiou][eiy]|oo)$/iu

const MARKS_IN_FRONT = /^[\s,.:;–-]+/

const withoutArticle = (words: Stretch, ctx: Ctx): Stretch => as<Stretch>('noun', words, ctx) ?? words

/** "karla | with a k": how it is spelled is no part of it. */
function withoutSpelling({ from, to }: Stretch, ctx: Ctx): Stretch {
  for (let i = from + 1; i < to; i += 1) if (as('spelt', { from: i, to }, ctx) !== null) return { from, to: i }
  return { from, to }
}

/** "moussaka | lol": what is only said behind it. */
export function withoutTalk({ from, to }: Stretch, ctx: Ctx): Stretch {
  for (let i = from + 1; i < to; i += 1) if (isAside({ from: i, to }, ctx)) return { from, to: i }
  return { from, to }
}

/** The words as typed, where they are a few that may stand in a text; `most`: so many. */
export function fewWords(words: Stretch, ctx: Ctx, most = 2): string | null {
  const name = withoutSpelling(withoutArticle(words, ctx), ctx)
  const said = typed(name, ctx)
  return FEW.test(said) && name.to - name.from <= most && as('notext', name, ctx) === null ? said : null
}

/** Of what it is depends on how the time was said; "den 20." is a day. */
export const number = ({ number: said }: { number: number }, ctx: Ctx): Correction | null => {
  const isIt = (i: number) => ctx.tokens[i]?.value === said || ctx.read('n', i).some(({ value }) => value === said)
  const at = Array.from({ length: ctx.to - ctx.from }, (_, k) => ctx.from + k).findIndex(isIt) + ctx.from
  // "no, one" may be an article
  if (said < 2 && ctx.tokens[at]?.value !== said) return null
  const time = as<Expression>('time', { from: at, to: at + 1 }, ctx)
  return said > 999 ? null : { kind: 'correct', is: 'number', number: said, reading: time && timeOf(time, ctx) }
}

/** "14 not 40": both are numbers, so it is the one of what was said: minutes behind "in 40 min". */
export function numberFor(right: Stretch, wrong: Stretch, ctx: Ctx): Correction | null {
  const [said, was] = [right, wrong].map(({ from, to }) =>
    to === from + 1 && ctx.tokens[from]?.kind === 'number' ? ctx.tokens[from].value : null,
  )
  return said == null || was == null || said === was ? null : number({ number: said }, ctx)
}

/** "change cupcakes to flapjacks", of whatever reminder says so. */
export function replaced({ right, wrong: was }: { right: Stretch; wrong: Stretch }, ctx: Ctx): Correction | null {
  const numberSaid = numberFor(right, was, ctx)
  if (numberSaid !== null) return numberSaid
  const [text = '', insteadOf = ''] = [right, was].map((words) => typed(withoutArticle(words, ctx), ctx))
  const isTime = as('time', right, ctx) !== null || as('short', was, ctx) !== null
  const isNoText = [text, insteadOf].some((said) => said.length > MAX_TEXT || !/\p{L}/u.test(said))
  return isTime || isNoText || as('notext', right, ctx) !== null
    ? null
    : { kind: 'correct', is: 'text', text, insteadOf, isOfAny: true }
}

/** "accountant should be lawyer": of the one just spoken of, and no word that tells a fact ("the rent should be paid"). */
export function shouldBe({ right, wrong: was }: { right: Stretch; wrong: Stretch }, ctx: Ctx): Correction | null {
  const [text, insteadOf] = [fewWords(right, ctx), fewWords(was, ctx)]
  const isFact = ctx.read('past', right.to - 1).length > 0 || as('time', right, ctx) !== null
  return text === null || insteadOf === null || isFact ? null : { kind: 'correct', is: 'text', text, insteadOf }
}

export function text({ text: words }: { text: Stretch }, ctx: Ctx): Correction | null {
  const said = typed(withoutSpelling(words, ctx), ctx).replace(MARKS_IN_FRONT, '')
  // "nah, saturday is better" has a time, and else names nothing
  const timed = timedWords(words, ctx)
  if (timed !== null && as('namesnothing', timed.text, ctx) !== null) return null
  return said === '' || said.length > MAX_TEXT || as('notext', words, ctx) !== null
    ? null
    : { kind: 'correct', is: 'text', text: said }
}

/** "sorry, about the boat": what it is about stands for what it was about. */
export const topic = (words: { text: Stretch }, ctx: Ctx): Correction | null => text(words, ctx)

/** "*Marta": of the words there, the one that is spelled most alike is meant. */
export function spelled({ text: words }: { text: Stretch }, ctx: Ctx): Correction | null {
  const said = fewWords(words, ctx)
  return said === null ? null : { kind: 'correct', is: 'text', text: said, isSpelling: true }
}

/** "she's called sabrina", "with the lawyer": only where a word there is spelled much alike, or the same one leads to another. */
function alike({ text: words, most = 2 }: { text: Stretch; most?: number }, ctx: Ctx): Correction | null {
  const said = as('time', words, ctx) === null ? fewWords(words, ctx, most) : null
  return said === null ? null : { kind: 'correct', is: 'text', text: said, isSpelling: true, isOnlyAlike: true }
}

/** Of more words nobody says them all again for the sake of one. */
const MOST_RETOLD = 7

/** "oops, lunch with Petra": what was said, once more with another word in it. */
function retold({ text: words }: { text: Stretch }, ctx: Ctx): Correction | null {
  const said = typed(words, ctx).replace(MARKS_IN_FRONT, '')
  const isTimed = as('time', words, ctx) !== null || timedWords(words, ctx) !== null
  const isFew = words.to - words.from > 1 && words.to - words.from <= MOST_RETOLD
  return isTimed || !isFew || as('notext', words, ctx) !== null || ctx.message.trimEnd().endsWith('?')
    ? null
    : { kind: 'correct', is: 'text', text: said, isRetelling: true, isOnlyAlike: true }
}

/** "the lawyer i mean" */
const meant = (words: { text: Stretch }, ctx: Ctx): Correction | null =>
  fewWords(words.text, ctx) === null || as('time', words.text, ctx) !== null ? null : text(words, ctx)

/** "with a k", "with ph" */
export const letters = ({ letters: words }: { letters: Stretch }, ctx: Ctx): true | null =>
  LETTERS.test(typed(words, ctx)) ? true : null

/** How words are put right in all languages, over those that each has for it. */
export const WORDING = {
  correction: [
    row('[{-openers}] {-misspelt} [{-mark}] [{-misspelt} [{-mark}]] [{-called}] {text:*} [{-iscalled}]', spelled, {
      prefer: 8,
    }),
    row('[{-openers}] {-called} {text:*} [[{-mark}] {-iscalled}] [{-closers}]', alike, { prefer: -2 }),
    row('[{-openers}] {text:*} [{-mark}] {-iscalled} [{-closers}]', alike, { prefer: -2 }),
    row('[{-openers}] {text:*} [,] {-meantit} [{-closers}]', meant, { prefer: -2 }),
    row('[{-openers}] [{-called}] >{linkword} {text:*} [{-mark}] [{-iscalled}] [{-closers}]', alike, {
      most: 4,
      prefer: -1,
    }),
    row('[{-openers}] [{-called}] {text:*} [,] {-spelt}', alike, { prefer: 2 }),
    row('[{-openers}] {-spelt} [,] {text:*}', alike, { prefer: 2 }),
    row('{-oops} [{-mark}] [{-openers}] {text:*}', retold, { prefer: -6 }),
  ],
} satisfies Tables
