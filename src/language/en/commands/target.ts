import { readTarget as readTargetIn, type TargetWords } from '../../commands/target.js'
import type { Target } from '../../intent.js'
import { ORDINALS } from '../words/vocabulary.js'

/** "the second one", "the 3rd reminder" */
function ordinal(words: string): number | null {
  const match = /^(?:the )?(?:(\d{1,4})(?:st|nd|rd|th)|([a-z]+))(?: one| reminder)$/i.exec(words)
  if (match === null) return null
  return match[1] === undefined ? (ORDINALS.get((match[2] as string).toLowerCase()) ?? null) : Number(match[1])
}

const WORDS: TargetWords = {
  that: /^(?:it|that|this|that one|this one|that reminder|this reminder|(?:the |a |my )?reminder|the one)$/i,
  last: /^(?:the |my )?(?:last|latest|newest|most recent)(?: one| reminder)?$/i,
  all: /^(?:all|everything|all of them|them all|all of it|(?:all|every one)(?: of)?(?: my| the| our)? ?(?:reminders|alarms)?|(?:(?:my|the) )?(?:reminders|alarms|timers)|(?:all )?(?:of )?(?:my|the) (?:whole |entire )?list|every reminder|the lot)$/i,
  numbered: /^(?:the )?(?:reminders?|numbers?|no\.?|nr\.?|items?)\s+/i,
  range: /\s*(?:-|–|\bto\b|\bthrough\b)\s*/gi,
  separator: /\s*(?:,|&|\+|\band\b)\s*|\s+/i,
  ordinal,
  wrappings: [
    /^(?:the|my|our|that|this)\s+/i,
    /^(?:reminders?|alarms?|one|ones)\s+(?:about|to|for|that says|called|named|with|containing|of)\s+/i,
    /\s+(?:reminders?|alarms?|one)$/i,
    /^(?:about|to|for)\s+/i,
    /^(?:the|my)\s+/i,
  ],
}

/** Which reminders are meant; words stand for a part of a reminder's text. */
export const readTarget = (said: string): Target => readTargetIn(said, WORDS)
