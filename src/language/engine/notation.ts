/**
 * The notation of a phrase. It is read from left to right and no further than messages ask: of most rows their beginning.
 *
 *   word            that word or mark            a|b, (a|b c)   alternatives
 *   [x]             optional                     {type}         a hole, kept under the name of its type
 *   {name:type}     a hole kept under `name`     {-type}        a hole that is not kept
 *   ~x              no space in front of x ("5~pm")   `\(`      a mark of the notation itself
 *   {#} {#1} {#2} {#3} {#4} {#8} {#12} {#34}     a number in digits: of any length, of so many digits, of one or two, ...
 *   {name:*}        any words, one or more      {name:*1}   any one word
 *   >{type}         a phrase of that type follows      !{type}   none follows
 *   <{type}         one ends right here                !<{type}  none ends right here          (these four take no words)
 */
export type Element =
  | { is: 'word'; text: string; glued: boolean }
  | { is: 'hole'; type: string; name: string | null; glued: boolean }
  | { is: 'digits'; low: number; high: number; name: string | null; glued: boolean }
  | { is: 'words'; name: string | null; isOne: boolean }
  | { is: 'condition'; type: string; behind: boolean; wanted: boolean }

/** What stands in brackets. */
export interface Group {
  is: 'group'
  alternatives: readonly Range[]
  isOptional: boolean
  glued: boolean
}

/** A part of a pattern by its first character and the one behind it. */
export type Range = readonly [from: number, to: number]

/** How many digits a `{#…}` takes, at least and at most. */
const DIGITS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  '#': [1, 40],
  '#1': [1, 1],
  '#2': [2, 2],
  '#3': [3, 3],
  '#4': [4, 4],
  '#8': [8, 8],
  '#12': [1, 2],
  '#34': [3, 4],
}

const WORD = /[\p{L}\p{M}\d_'’]+|\S/uy
/** A bracket or bar, escaped ones left out. */
const BRACKETS = /(?<!\\)[()[\]|]/g
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
const CONDITIONS: ReadonlySet<string> = new Set(['!<', '!', '<', '>'])

function fail(pattern: string, at: number, why: string): never {
  throw new Error(`pattern "${pattern}" at ${at}: ${why}`)
}

export function skipSpace(pattern: string, at: number): number {
  let to = at
  while (pattern[to] === ' ' || pattern[to] === '\n') to += 1
  return to
}

/**
 * The alternatives from `at` on, up to the bracket `close` or else to the pattern's end.
 * @throws Error for brackets that do not match: a fault of the table.
 */
export function alternativesFrom(pattern: string, at: number, close?: string): Range[] {
  const found: Range[] = []
  let from = at
  for (let i = nextMark(pattern, at); i < pattern.length; i = nextMark(pattern, i + 1)) {
    const mark = pattern[i] as string
    const closing = CLOSING[mark]
    if (closing !== undefined) i = closeOf(pattern, i, closing)
    else if (mark === '|') {
      found.push([from, i])
      from = i + 1
    } else if (mark === close) return [...found, [from, i]]
    else fail(pattern, i, 'unexpected mark')
  }
  if (close !== undefined) fail(pattern, pattern.length, 'not closed')
  return [...found, [from, pattern.length]]
}

const PLAIN = String.raw`[^()[\]\\]|\\.`
const within = (inside: string): string => String.raw`${PLAIN}|\((?:${inside})*\)|\[(?:${inside})*\]`
/** Brackets within brackets within brackets. */
const IS_CLOSED = new RegExp(`^(?:${within(within(within(PLAIN)))})*$`, 's')

/** @throws Error for brackets that do not match. */
export function checkBrackets(pattern: string): void {
  // what closes is told fast; the slow way says where it does not
  if (!IS_CLOSED.test(pattern)) alternativesFrom(pattern, 0)
}

/** The types of all holes and conditions in a pattern. */
export const typesIn = (pattern: string): string[] => pattern.match(/(?<=[{:-])[a-z]\w*(?=\})/g) ?? []

/** Index of the next bracket or bar from `at` on; the pattern's length where there is none. */
function nextMark(pattern: string, at: number): number {
  BRACKETS.lastIndex = at
  return BRACKETS.test(pattern) ? BRACKETS.lastIndex - 1 : pattern.length
}

/** Index of the bracket that closes the one at `at`. */
const closeOf = (pattern: string, at: number, close: string): number =>
  (alternativesFrom(pattern, at + 1, close).at(-1) as Range)[1]

/** What stands in a pattern at `at`, with no space in front where it is glued, and where what follows it starts. */
export function elementAt(pattern: string, at: number, glued: boolean): { reads: Element | Group; to: number } {
  const mark = pattern[at] as string
  const closing = CLOSING[mark]
  if (mark === '~') return elementAt(pattern, at + 1, true)
  if (closing !== undefined) {
    const alternatives = alternativesFrom(pattern, at + 1, closing)
    const [, close] = alternatives.at(-1) as Range
    return { reads: { is: 'group', alternatives, isOptional: mark === '[', glued }, to: close + 1 }
  }
  if (mark === '{') return holeAt(pattern, at, glued)
  return conditionAt(pattern, at) ?? wordAt(pattern, at, glued)
}

function closeBrace(pattern: string, at: number): number {
  const close = pattern.indexOf('}', at)
  return close < 0 ? fail(pattern, at, 'not closed') : close
}

/** "!{type}", "<{type}" ...; null where none stands. */
function conditionAt(pattern: string, at: number): { reads: Element; to: number } | null {
  const brace = pattern.indexOf('{', at)
  const marks = brace < 0 || brace > at + 2 ? '' : pattern.slice(at, brace)
  if (!CONDITIONS.has(marks)) return null
  const close = closeBrace(pattern, brace)
  const type = pattern.slice(brace + 1, close).replace(/^-/, '')
  return {
    reads: { is: 'condition', type, behind: marks.endsWith('<'), wanted: !marks.startsWith('!') },
    to: close + 1,
  }
}

function holeAt(pattern: string, at: number, glued: boolean): { reads: Element; to: number } {
  const close = closeBrace(pattern, at)
  const isKept = pattern[at + 1] !== '-'
  const inside = pattern.slice(isKept ? at + 1 : at + 2, close)
  const colon = inside.indexOf(':')
  const type = inside.slice(colon + 1)
  const name = !isKept ? null : colon < 0 ? inside : inside.slice(0, colon)
  return { reads: holeOf(type, name, glued), to: close + 1 }
}

function holeOf(type: string, name: string | null, glued: boolean): Element {
  if (type === '*' || type === '*1') return { is: 'words', name, isOne: type === '*1' }
  const digits = DIGITS[type]
  if (digits === undefined) return { is: 'hole', type, name, glued }
  return { is: 'digits', low: digits[0], high: digits[1], name, glued }
}

function wordAt(pattern: string, at: number, glued: boolean): { reads: Element; to: number } {
  const isMark = pattern[at] === '\\'
  const from = isMark ? at + 1 : at
  WORD.lastIndex = from
  if (!WORD.test(pattern)) fail(pattern, at, 'a word is missing')
  const to = isMark ? from + 1 : WORD.lastIndex
  return { reads: { is: 'word', text: pattern.slice(from, to), glued }, to }
}
