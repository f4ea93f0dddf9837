import { stemmer } from '@orama/stemmers/english'
import { languageFrom } from '../language-from.js'
import { commands } from './commands/index.js'
import { ENGLISH } from './grammar.js'
import { requests } from './requests.js'
import { about, describer, explain } from './say/describe.js'
import { phrases } from './say/phrases.js'
import { OWN_WORDS, withoutPast } from './words.js'

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
