import { stemmer as stem } from '@orama/stemmers/french'
import { languageFrom } from '../language-from.js'
import { requestInChat } from './commands/chats.js'
import { COMMAND_WORDS, commandReader } from './commands/index.js'
import { FRENCH } from './grammar.js'
import { requests } from './requests.js'
import { about, describer, explain } from './say/describe.js'
import { phrases } from './say/phrases.js'
import { OWN_WORDS, ownForm } from './words.js'

export const french = languageFrom({
  code: 'fr',
  chrono: 'fr',
  stem,
  ownWords: OWN_WORDS,
  plain: ownForm,
  times: FRENCH,
  requests,
  commands: { ...commandReader, words: COMMAND_WORDS, all: ['tous', 'toutes'], inChat: requestInChat },
  say: { ...describer, explain, phrases, about },
})
