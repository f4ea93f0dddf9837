import { commandsBy } from '../../commands/command-tables.js'
import { together } from '../../engine/row.js'
import { everywhere, germanic } from '../../families/commands.js'
import type { CommandParts } from '../../language-from.js'
import { skipCourtesy } from '../../requests/courtesy.js'
import { phrasesOf, skipCourtesies } from '../../text/phrase.js'
import { change } from './change.js'
import { chatLinks, chatNames, requestInChat } from './chats.js'
import { corrections } from './correct.js'
import { cues } from './cues.js'
import { many, targets } from './many.js'
import { questions } from './questions.js'
import { asides, talk } from './talk.js'

/** A command as a question: "kun je 3 verwijderen?" */
const ASKING = phrasesOf('kun je', 'kan je', 'zou je', 'wil je', 'kunt u', 'alsjeblieft', 'even', 'je mag', 'kun jij')

/** "betaald", "gegoten", "opgehangen" */
const PAST = /^(?:.*ge.{2,}(?:d|t|en)|(?:be|er|ver|ont|her).{2,}(?:d|t|en)|buiten|weg|binnen)$/

const WORDS =
  'herinner herinnering herinneringen lijst toon zoek verwijder annuleer wis sluimer snooze later verzet verplaats ' +
  'verander wijzig klaar gedaan ongedaan help instellingen rusttijd tijdzone overslaan pauzeer hervat exporteer ' +
  'importeer volgende meer terug achterstallig weigeren blokkeer demp alles mijn vandaag morgen'

export const commands: CommandParts = {
  ...commandsBy({
    shared: [everywhere, germanic],
    tables: [
      targets,
      corrections,
      questions,
      together(asides, cues),
      together(many, change, talk),
      chatNames,
      chatLinks,
    ],
    isPast: (word) => PAST.test(word),
    closing: phrasesOf('alsjeblieft', 'aub', 'bedankt', 'dank je', 'graag', 'alstublieft', 'svp'),
    skipCourtesy: (reader, i) => skipCourtesies(reader.tokens, skipCourtesy(reader, i), ASKING),
  }),
  words: WORDS.split(' '),
  all: ['allemaal', 'alles'],
  inChat: requestInChat,
}
