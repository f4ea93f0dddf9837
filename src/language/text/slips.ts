import { remembered } from './lookup.js'

/** Optimal string alignment distance, cut off above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(change, (last[j] as number) + 1, (row[j - 1] as number) + 1)
      if (swap) best = Math.min(best, (before[j - 2] as number) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] as number
}

/** How many letters at their start two words have in common: of two words as near, "doenrstag" is Donnerstag, not Dienstag. */
function alike(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  return i
}

/** The words of a language in which slips are mended. */
export interface SlipWords {
  /** Words long enough that a slip still shows what was meant. */
  targets: readonly string[]
  /** What is never corrected: words of time too short to be a target, and real words within reach of one. */
  left: Iterable<string>
  /** Spellings beyond the reach of a slip, and what they stand for. */
  spellings: ReadonlyMap<string, string>
  minLength: number
  maxLength: number
  /** From how many letters on two slips are allowed. */
  twoSlipsFrom: number
}

/** A function from a word in lower case to the word it is a slip of, or null. The first letter is always right. */
export function slipMender(words: SlipWords): (word: string) => string | null {
  const { spellings, minLength, maxLength, twoSlipsFrom } = words
  const left = new Set([...words.targets, ...words.left])
  const byLetter = new Map<string, string[]>()
  for (const target of new Set(words.targets)) {
    const letter = target.charAt(0)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), target])
  }

  const nearest = remembered((word): string | null => {
    const limit = word.length >= twoSlipsFrom ? 2 : 1
    let found: string | null = null
    let best = limit + 1
    for (const target of byLetter.get(word.charAt(0)) ?? []) {
      const slips = distance(word, target, limit)
      if (slips < best || (slips === best && found !== null && alike(word, target) > alike(word, found))) {
        best = slips
        found = target
      }
    }
    return found
  })

  return (word) => {
    const spelled = spellings.get(word)
    if (spelled !== undefined) return spelled
    if (word.length < minLength || word.length > maxLength || left.has(word)) return null
    return nearest(word)
  }
}
