import type { Target } from '../../intent.js'
import { ORDINALS } from '../words/vocabulary.js'
import { folded } from '../words/words.js'
import { pattern } from './pattern.js'

const THAT = pattern('^(?:das|die|sie|es|ihn|diese|dieses|diesen|diese erinnerung|die erinnerung|den|das da|die da)$')
const LAST = pattern('^(?:die |meine )?(?:letzte|neueste|jüngste)n?(?: erinnerung)?$')
const ALL = pattern(
  '^(?:alle|alles|sie alle|alle davon|(?:alle )?(?:meine|die) erinnerungen|alle erinnerungen|sämtliche(?: erinnerungen)?)$',
)
const MAX_NUMBERS = 50

/** "3", "2 und 4", "3-5", "1, 2 und 7", "Nummer 3". */
function readNumbers(words: string): number[] | null {
  if (words.length > 200 || !/\d/.test(words)) return null
  const plain = words
    .replace(/^(?:die )?(?:erinnerung(?:en)?|nummern?|nr\.?|punkt)\s+/i, '')
    .replace(/\s*(?:-|–|\bbis\b)\s*/gi, '-')
  const numbers: number[] = []
  for (const piece of plain.split(/\s*(?:,|&|\+|\bund\b)\s*|\s+/i)) {
    const match = /^#?(\d{1,4})(?:-#?(\d{1,4}))?\.?$/.exec(piece)
    if (match === null) return null
    const from = Number(match[1])
    const to = Number(match[2] ?? match[1])
    if (to < from || to - from > MAX_NUMBERS) return null
    for (let n = from; n <= to; n += 1) numbers.push(n)
  }
  return numbers.length > MAX_NUMBERS ? null : [...new Set(numbers)]
}

/** Which reminders are meant; words stand for a part of a reminder's text. */
export function readTarget(said: string): Target {
  const words = said.trim().replace(/[.!?,;:]+$/, '')
  if (words === '' || THAT.test(words)) return { by: 'that' }
  if (LAST.test(words)) return { by: 'last' }
  if (ALL.test(words)) return { by: 'all' }
  const numbers = readNumbers(words)
  if (numbers !== null) return { by: 'numbers', numbers }
  const ordinal = /^(?:die|den|das)\s+(\S{3,20})(?: erinnerung)?$/i.exec(words)
  const n = ordinal === null ? undefined : ORDINALS.get(folded(ordinal[1] as string))
  if (n !== undefined) return { by: 'numbers', numbers: [n] }
  return { by: 'words', words: bare(words) }
}

/** The words that are likely in the reminder itself: without article, "Erinnerung an", quotes. */
function bare(words: string): string {
  const inner = words
    .replace(/^(?:die|meine|den|das|der|unsere)\s+/i, '')
    .replace(/^erinnerung(?:en)?\s+(?:an|für|fuer|mit)\s+(?:die |den |das |dem )?/i, '')
    .replace(/^an\s+(?:die |den |das )?/i, '')
    .replace(/[\s-]+erinnerung$/i, '')
    .trim()
  const quoted = /^["“„'‘«](.+)["”“'’»]$/.exec(inner)
  return quoted?.[1] ?? (inner === '' ? words : inner)
}
