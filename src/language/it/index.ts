import { stemmer as stem } from '@orama/stemmers/italian'
import { languageFrom } from '../language-from.js'
import { requestInChat } from './commands/chats.js'
import { COMMAND_WORDS, commandReader } from './commands/index.js'
import { ITALIAN } from './grammar.js'
import { requests } from './requests.js'
import { about, describer, explain } from './say/describe.js'
import { phrases } from './say/phrases.js'
import { OWN_WORDS, ownForm } from './words.js'

export const italian = languageFrom({
  code: 'it',
  chrono: 'it',
  stem,
  ownWords: OWN_WORDS,
  plain: ownForm,
  times: ITALIAN,
  requests,
  commands: { ...commandReader, words: COMMAND_WORDS, all: ['tutti', 'tutte'], inChat: requestInChat },
  say: { ...describer, explain, phrases, about },
})
