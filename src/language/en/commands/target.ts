import type { Target } from '../../intent.js'
import { ORDINALS } from '../words/vocabulary.js'

const LAST = /^(?:the |my )?(?:last|latest|newest|most recent)(?: one| reminder)?$/i
const THAT = /^(?:it|that|this|that one|this one|that reminder|this reminder|the reminder|the one)$/i
const ALL =
  /^(?:all|everything|all of them|them all|all of it|(?:all|every one)(?: of)?(?: my| the| our)? ?(?:reminders|alarms)?|my reminders|the reminders|every reminder|the lot)$/i
const MAX_NUMBERS = 50

/** "3", "2 and 4", "3-5", "1, 2 & 7". */
function readNumbers(words: string): number[] | null {
  if (words.length > 200 || !/\d/.test(words)) return null
  const plain = words.replace(/^(?:the )?(?:reminders?|numbers?|no\.?|nr\.?|items?)\s+/i, '')
  const pieces = plain.split(/\s*(?:,|&|\+|\band\b)\s*|\s+/i).filter((piece) => piece !== '')
  const numbers: number[] = []
  const joined = plain.replace(/\s*(?:-|–|\bto\b|\bthrough\b)\s*/gi, '-')
  for (const piece of joined === plain
    ? pieces
    : joined.split(/\s*(?:,|&|\+|\band\b)\s*|\s+/i).filter((p) => p !== '')) {
    const range = /^#?(\d{1,4})-#?(\d{1,4})$/.exec(piece)
    const single = /^#?(\d{1,4})$/.exec(piece)
    if (range !== null) {
      const [from, to] = [Number(range[1]), Number(range[2])]
      if (to < from || to - from > MAX_NUMBERS) return null
      for (let n = from; n <= to; n += 1) numbers.push(n)
    } else if (single !== null) numbers.push(Number(single[1]))
    else return null
  }
  return numbers.length === 0 || numbers.length > MAX_NUMBERS ? null : [...new Set(numbers)]
}

function readOrdinalTarget(words: string): number | null {
  const match = /^(?:the )?(?:(\d{1,4})(?:st|nd|rd|th)|([a-z]+))(?: one| reminder)$/i.exec(words)
  if (match === null) return null
  return match[1] === undefined ? (ORDINALS.get((match[2] as string).toLowerCase()) ?? null) : Number(match[1])
}

/** Which reminders are meant; words stand for a part of a reminder's text. */
export function readTarget(said: string): Target {
  const words = said.trim().replace(/[.!?,;:]+$/, '')
  if (words === '' || THAT.test(words)) return { by: 'that' }
  if (LAST.test(words)) return { by: 'last' }
  if (ALL.test(words)) return { by: 'all' }
  const numbers = readNumbers(words)
  if (numbers !== null) return { by: 'numbers', numbers }
  const ordinal = readOrdinalTarget(words)
  if (ordinal !== null) return { by: 'numbers', numbers: [ordinal] }
  return { by: 'words', words: bare(words) }
}

/** The words that are likely in the reminder itself: without "the", "my ... reminder", "about", quotes. */
function bare(words: string): string {
  const inner = words
    .replace(/^(?:the|my|our|that|this)\s+/i, '')
    .replace(/^(?:reminders?|alarms?|one|ones)\s+(?:about|to|for|that says|called|named|with|containing|of)\s+/i, '')
    .replace(/\s+(?:reminders?|alarms?|one)$/i, '')
    .replace(/^(?:about|to|for)\s+/i, '')
    .trim()
  const quoted = /^["“'‘](.+)["”'’]$/.exec(inner)
  return quoted?.[1] ?? (inner === '' ? words : inner)
}
