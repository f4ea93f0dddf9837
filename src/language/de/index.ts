import { stemmer } from '@orama/stemmers/german'
import { languageFrom } from '../language-from.js'
import { commands } from './commands/index.js'
import { GERMAN } from './grammar.js'
import { requests } from './requests.js'
import { about } from './say/about.js'
import { describer } from './say/describe.js'
import { explain } from './say/explain.js'
import { phrases } from './say/phrases.js'
import { OWN_WORDS } from './words/own-words.js'
import { withoutPast } from './words/past.js'
import { folded } from './words/words.js'

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
