import type { Target } from '../intent.js'

/** How a language names reminders. Every pattern is of the whole words, closing marks taken off. */
export interface TargetWords {
  /** "it", "that one" */
  that: RegExp
  /** "the last one" */
  last: RegExp
  /** "all my reminders" */
  all: RegExp
  /** "reminders ", "number ": in front of numbers. */
  numbered: RegExp
  /** "-", "to": between two numbers. */
  range: RegExp
  /** ",", "and": between numbers. */
  separator: RegExp
  /** "the second one" */
  ordinal(words: string): number | null
  /** What is taken off in front and behind, in this order, for the words that are likely in the reminder itself. */
  wrappings: readonly RegExp[]
}

const MAX_NUMBERS = 50
const QUOTED = /^["“„'‘«](.+)["”“'’»]$/

/** "3", "2 and 4", "3-5", "1, 2 & 7". */
function readNumbers(words: string, { numbered, range, separator }: TargetWords): number[] | null {
  if (words.length > 200 || !/\d/.test(words)) return null
  const plain = words.replace(numbered, '').replace(range, '-')
  const numbers: number[] = []
  for (const piece of plain.split(separator).filter((part) => part !== '')) {
    const match = /^#?(\d{1,4})(?:-#?(\d{1,4}))?\.?$/.exec(piece)
    if (match === null) return null
    const from = Number(match[1])
    const to = Number(match[2] ?? match[1])
    if (to < from || to - from > MAX_NUMBERS) return null
    for (let n = from; n <= to; n += 1) numbers.push(n)
  }
  return numbers.length === 0 || numbers.length > MAX_NUMBERS ? null : [...new Set(numbers)]
}

function bare(words: string, wrappings: readonly RegExp[]): string {
  const inner = wrappings.reduce((rest, wrapping) => rest.replace(wrapping, ''), words).trim()
  return QUOTED.exec(inner)?.[1] ?? (inner === '' ? words : inner)
}

/** Which reminders are meant; words stand for a part of a reminder's text. */
export function readTarget(said: string, language: TargetWords): Target {
  const words = said.trim().replace(/[.!?,;:]+$/, '')
  if (words === '' || language.that.test(words)) return { by: 'that' }
  if (language.last.test(words)) return { by: 'last' }
  if (language.all.test(words)) return { by: 'all' }
  const numbers = readNumbers(words, language)
  if (numbers !== null) return { by: 'numbers', numbers }
  const ordinal = language.ordinal(words)
  if (ordinal !== null) return { by: 'numbers', numbers: [ordinal] }
  return { by: 'words', words: bare(words, language.wrappings) }
}
