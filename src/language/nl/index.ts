import { stemmer as stem } from '@orama/stemmers/dutch'
import { languageFrom } from '../language-from.js'
import { commands } from './commands/index.js'
import { DUTCH } from './grammar.js'
import { requests } from './requests.js'
import { about } from './say/about.js'
import { describer } from './say/describe.js'
import { explain } from './say/explain.js'
import { phrases } from './say/phrases.js'
import { OWN_WORDS } from './words/own-words.js'
import { folded } from './words/words.js'

export const dutch = languageFrom({
  code: 'nl',
  chrono: 'nl',
  stem,
  ownWords: OWN_WORDS,
  plain: folded,
  times: DUTCH,
  requests,
  commands,
  say: { ...describer, explain, phrases, about },
})
