import { readTarget as readTargetIn, type TargetWords } from '../../commands/target.js'
import type { Target } from '../../intent.js'
import { ORDINALS } from '../words/vocabulary.js'
import { folded } from '../words/words.js'
import { pattern } from './pattern.js'

/** "die zweite", "den ersten Wecker" */
function ordinal(words: string): number | null {
  const name = /^(?:die|den|das)\s+(\S{3,20})(?: (?:erinnerung|wecker|timer))?$/i.exec(words)?.[1]
  return name === undefined ? null : (ORDINALS.get(folded(name)) ?? null)
}

const WORDS: TargetWords = {
  that: pattern(
    '^(?:das|die|sie|es|ihn|diese|dieses|diesen|diese erinnerung|die erinnerung|meine erinnerung|den|das da|die da|daraus)$',
  ),
  last: pattern('^(?:die |meine |das |den )?(?:letzte|neueste|jüngste)[ns]?(?: erinnerung)?$'),
  all: pattern(
    '^(?:alle|alles|sie alle|alle davon|(?:alle )?(?:meine|die) erinnerungen|alle erinnerungen|sämtliche(?: erinnerungen)?)$',
  ),
  numbered: /^(?:(?:die|den|das) )?(?:(?:erinnerung(?:en)?|nummern?|nr\.?|punkt|wecker)\s+)?/i,
  range: /\s*(?:-|–|\bbis\b)\s*/gi,
  separator: /\s*(?:,|&|\+|\bund\b)\s*|\s+/i,
  ordinal,
  wrappings: [
    /^(?:die|meine|den|das|der|unsere)\s+/i,
    /^erinnerung(?:en)?\s+(?:an|für|fuer|mit)\s+(?:die |den |das |dem )?/i,
    /^an\s+(?:die |den |das )?/i,
    /[\s-]+erinnerung$/i,
  ],
}

/** Which reminders are meant; words stand for a part of a reminder's text. */
export const readTarget = (said: string): Target => readTargetIn(said, WORDS)
