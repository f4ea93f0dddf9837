import { stemmer as stem } from '@orama/stemmers/portuguese'
import { languageFrom } from '../language-from.js'
import { commands } from './commands/index.js'
import { PORTUGUESE } from './grammar.js'
import { requests } from './requests.js'
import { about, describer, explain } from './say/describe.js'
import { phrases } from './say/phrases.js'
import { folded, OWN_WORDS } from './words.js'

export const portuguese = languageFrom({
  code: 'pt',
  ownWords: OWN_WORDS,
  plain: folded,
  chrono: 'pt',
  stem,
  times: PORTUGUESE,
  requests,
  commands,
  say: { ...describer, explain, phrases, about },
})
