import { isMark, isWord } from '../../text/match.js'
import { type Phrase, phraseBefore, phrasesOf, skipCourtesies } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'

/** In front of a request. Of phrases that start alike the longer goes first. */
const COURTESIES: Phrase[] = phrasesOf(
  'would you mind',
  'would you be so kind as to',
  'would you be able to',
  'would you please',
  'could you please',
  'can you please',
  'will you please',
  'can you kindly',
  'could you kindly',
  'could you maybe',
  'can you also',
  'could you also',
  'can you just',
  'could you just',
  'can you',
  'can u',
  'can ya',
  'could you',
  'could u',
  'would you',
  'will you',
  'are you able to',
  'is it possible to',
  'if you could',
  'if you can',
  'you should',
  'you need to',
  'you have to',
  'you must',
  'you can',
  'i need you to',
  'i want you to',
  'i would like you to',
  "i'd like you to",
  'i would like to',
  "i'd like to",
  'i want to',
  'i need to',
  'i was wondering if you could',
  'i would appreciate it if you could',
  "i'd appreciate it if you could",
  'it would be great if you could',
  'it would be nice if you could',
  'do me a favor and',
  'do me a favour and',
  'be sure to',
  'make sure to',
  'make sure you',
  'please',
  'pls',
  'plz',
  'kindly',
  'hey',
  'hi',
  'hello',
  'yo',
  'dear',
  'good morning',
  'good afternoon',
  'good evening',
  'ok',
  'okay',
  'oh',
  'um',
  'uh',
  'er',
  'hmm',
  'so',
  'and',
  'also',
  'just',
  'then',
  'now',
  'quick',
  'great',
  'cool',
  'perfect',
  'yes',
  'yeah',
  'yep',
  'sure',
  'thank you',
  'thanks',
  'reminder bot',
  'bot',
  'there',
  'siri',
  'alexa',
  'google',
  'cortana',
  'buddy',
  'mate',
  'go ahead and',
  "let's",
)

export const skipCourtesy = (tokens: Token[], i: number): number => skipCourtesies(tokens, i, COURTESIES)

/** Behind a request. */
const CLOSINGS: Phrase[] = phrasesOf(
  'pretty please',
  'please',
  'pls',
  'plz',
  'thank you so much',
  'thank you very much',
  'thank you',
  'thank u',
  'many thanks',
  'thanks a lot',
  'thanks so much',
  'thanks in advance',
  'thanks bot',
  'thanks',
  'thx',
  'tysm',
  'ty',
  'cheers',
  'ok',
  'okay',
  'will you',
  'would you',
  'could you',
  'can you',
  'if possible',
  "if you don't mind",
  'if you would',
  'bye',
)

/** Where a face that ends right before token `end` starts: ":)", ";-)", "=D", "🙏"; `end` itself when none does. */
function beforeFace(tokens: Token[], end: number): number {
  if (tokens[end - 1]?.text === '🙏') return end - 1
  const isMouth = isMark(tokens, end - 1, ')(') || isWord(tokens, end - 1, 'd', 'p')
  if (!isMouth || tokens[end - 1]?.glued !== true) return end
  const eyes = isMark(tokens, end - 2, '-') ? end - 3 : end - 2
  return isMark(tokens, eyes, ':;=') ? eyes : end
}

const MAX_ROUNDS = 6

/** The end of a body that starts at `from`, without closing marks, politeness and faces. */
export function bodyEnd(tokens: Token[], from: number): number {
  let to = tokens.length
  for (let k = 0; k < MAX_ROUNDS; k += 1) {
    const before = to
    to = Math.max(from, beforeFace(tokens, to))
    while (to > from && isMark(tokens, to - 1, '.!?;,:…')) {
      // "at 5 p.m." ends with its own dot
      const abbreviation = isMark(tokens, to - 1, '.') && isWord(tokens, to - 2, 'm') && isMark(tokens, to - 3, '.')
      if (abbreviation) break
      to -= 1
    }
    const closing = phraseBefore(tokens, to, CLOSINGS)
    if (closing > from) to = closing
    if (to === before) break
  }
  return to
}
