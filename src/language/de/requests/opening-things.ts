import { isMark, isWord, skipAny } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import { adverbOf } from '../repeats/repeat-words.js'
import { type Opening, OWNER, opening } from './opening.js'

const MAKE = [
  'setz',
  'setze',
  'stell',
  'stelle',
  'erstelle',
  'erstell',
  'mach',
  'mache',
  'leg',
  'lege',
  'neue',
  'eine',
  'trag',
  'trage',
]

/** "neue Erinnerung: ...", "stell mir eine Erinnerung für ...", "stell einen Wecker auf 7", "Timer 10 Minuten" */
export function readThing(tokens: Token[], i: number, to: number, message: string): Opening | null {
  let at = isWord(tokens, i, ...MAKE) ? i + 1 : i
  for (let k = 0; k < 3; k += 1)
    at = skipAny(tokens, at, [['mir'], ['uns'], ['bitte'], ['eine'], ['einen'], ['den'], ['neue'], ['neuen']])
  const adverb = adverbOf(tokens[at]?.text ?? '')
  const repeat = adverb === undefined ? null : { meaning: adverb, at }
  if (adverb !== undefined) at += 1
  const isReminder = isWord(tokens, at, 'erinnerung')
  const own = isWord(tokens, at, 'wecker', 'timer', 'alarm')
  const made = at > i
  if (!isReminder && !(own && (made || to > at + 1))) return null
  if (
    !made &&
    isReminder &&
    !isMark(tokens, at + 1, ':-') &&
    !isWord(tokens, at + 1, 'an', 'fuer', 'um', 'am', 'in', 'morgen', 'heute')
  )
    return null
  const start = skipAny(
    tokens,
    at + 1,
    [['ein'], ['an']].filter(([word]) => (word === 'an' ? isWord(tokens, i, 'leg', 'lege') : true)) as [string][],
  )
  const link = isMark(tokens, start, ':-–') ? start + 1 : start
  const from = skipAny(tokens, link, [['fuer'], ['auf'], ['ueber'], ['mit', 'dem', 'text']])
  const word = tokens[at]
  return opening([[from, to]], OWNER, {
    repeat,
    ownText: own && word !== undefined ? message.slice(word.start, word.end) : null,
  })
}
