import { stemmer } from '@orama/stemmers/dutch'
import { languageFrom } from '../language-from.js'
import { commands } from './commands/index.js'
import { DUTCH } from './grammar.js'
import { requests } from './requests.js'
import { about, describer, explain } from './say/describe.js'
import { phrases } from './say/phrases.js'
import { folded, OWN_WORDS } from './words.js'

/** "tandartsafspraak": what it is about. */
const ABOUT = /(?<=\p{L}{4})s?(?:afspraak|gedoe|kwestie|ding)$/u

export const dutch = languageFrom({
  code: 'nl',
  chrono: 'nl',
  stem: (word) => stemmer(word.replace(ABOUT, '')),
  ownWords: OWN_WORDS,
  plain: folded,
  times: DUTCH,
  requests,
  commands,
  say: { ...describer, explain, phrases, about },
})
