import { stemmer } from '@orama/stemmers/german'
import { languageFrom } from '../language-from.js'
import { commands } from './commands/index.js'
import { GERMAN } from './grammar.js'
import { requests } from './requests.js'
import { about, describer, explain } from './say/describe.js'
import { phrases } from './say/phrases.js'
import { folded, OWN_WORDS, withoutPast } from './words.js'

export const german = languageFrom({
  code: 'de',
  chrono: 'de',
  stem: (word) => stemmer(withoutPast(word)),
  ownWords: OWN_WORDS,
  plain: folded,
  times: GERMAN,
  requests,
  commands,
  say: { ...describer, explain, phrases, about },
})
