import { stemmer } from '@orama/stemmers/german'
import { languageFrom } from '../language-from.js'
import { commands } from './commands/index.js'
import { GERMAN } from './grammar.js'
import { requests } from './requests.js'
import { about, describer, explain } from './say/describe.js'
import { phrases } from './say/phrases.js'
import { folded, OWN_WORDS, withoutPast } from './words.js'

/** "hausmeistersache": what it is about. */
const ABOUT = /(?<=\p{L}{4})s?(?:sache|ding|kram|geschichte)$/u

/** "opas": of short names the stemmer leaves it. */
const GENITIVE = /(?<=\p{L}{2}[aiou])s$/u

export const german = languageFrom({
  code: 'de',
  chrono: 'de',
  stem: (word) => stemmer(withoutPast(word.replace(ABOUT, ''))).replace(GENITIVE, ''),
  ownWords: OWN_WORDS,
  plain: folded,
  times: GERMAN,
  requests,
  commands,
  say: { ...describer, explain, phrases, about },
})
