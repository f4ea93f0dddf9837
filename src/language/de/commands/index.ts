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
import { leads } from './leads.js'
import { many, targets } from './many.js'
import { off } from './off.js'
import { questions } from './questions.js'
import { asides, talk } from './talk.js'

/** A command as a question: "kannst du bitte 3 löschen?" */
const ASKING = phrasesOf('kannst du', 'koenntest du', 'wuerdest du', 'du kannst', 'bitte', 'mal', 'mir')

/** "gegossen", "bezahlt" */
const PAST =
  /^(?:.*ge.{2,}(?:t|en)|(?:be|er|ver|zer|ent|ueber|unter).{2,}(?:t|en)|.{2,}iert|genommen|drin|draussen|weg)$/

export const commands: CommandParts = {
  ...commandsBy({
    shared: [everywhere, germanic],
    tables: [
      targets,
      together(corrections, leads),
      questions,
      together(asides, cues),
      together(many, change, talk),
      off,
      chatNames,
      chatLinks,
    ],
    isPast: (word) => PAST.test(word),
    closing: phrasesOf('bitte', 'danke'),
    skipCourtesy: (reader, i) => skipCourtesies(reader.tokens, skipCourtesy(reader, i), ASKING),
  }),
  words: (
    'erinnere erinnerung erinnerungen liste zeige suche lösche entferne streiche schlummern später verschiebe ändere ' +
    'erledigt fertig rückgängig hilfe einstellungen ruhezeit zeitzone überspringe pausiere exportiere importiere nächste ' +
    'mehr zurück überfällig ablehnen blockieren stummschalten alles meine heute morgen'
  ).split(' '),
  all: ['sämtliche'],
  inChat: requestInChat,
}
