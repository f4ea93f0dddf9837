import { stemmer } from '@orama/stemmers/english'
import { languageFrom } from '../language-from.js'
import { commands } from './commands/index.js'
import { ENGLISH } from './grammar.js'
import { requests } from './requests.js'
import { about } from './say/about.js'
import { describer } from './say/describe.js'
import { explain } from './say/explain.js'
import { phrases } from './say/phrases.js'
import { OWN_WORDS } from './words/own-words.js'
import { withoutPast } from './words/past.js'

export const english = languageFrom({
  code: 'en',
  chrono: 'en',
  stem: (word) => stemmer(withoutPast(word)),
  ownWords: OWN_WORDS,
  times: ENGLISH,
  requests,
  commands,
  say: { ...describer, explain, phrases, about },
})
