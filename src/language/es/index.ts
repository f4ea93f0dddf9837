import { stemmer as stem } from '@orama/stemmers/spanish'
import { languageFrom } from '../language-from.js'
import { commands } from './commands/index.js'
import { SPANISH } from './grammar.js'
import { requests } from './requests.js'
import { about, describer, explain } from './say/describe.js'
import { phrases } from './say/phrases.js'
import { folded, OWN_WORDS } from './words.js'

export const spanish = languageFrom({
  code: 'es',
  ownWords: OWN_WORDS,
  plain: folded,
  chrono: 'es',
  stem,
  times: SPANISH,
  requests,
  commands,
  say: { ...describer, explain, phrases, about },
})
