import { commandsBy } from '../../commands/command-tables.js'
import { together } from '../../engine/row.js'
import { everywhere, frenchItalian, romance } from '../../families/commands.js'
import { skipCourtesy } from '../../requests/courtesy.js'
import { phrasesOf } from '../../text/phrase.js'
import { change } from './change.js'
import { chatLinks, chatNames } from './chats.js'
import { corrections } from './correct.js'
import { cues } from './cues.js'
import { many, targets } from './many.js'
import { questions } from './questions.js'
import { asides, talk } from './talk.js'

/** "pagato", "finita", "presi", "scritto", "preso", "chiuso". */
const PAST = /^.{2,}(?:at|it|ut|es|is|us|ert|ett|itt|ott|ost|olt|int|ors|ert)[oaie]$/
/** Words that end like a participle and are none. */
const NOT_PAST = new Set('questo questa questi quanto quanta tutto tutta tutti mese sera'.split(' '))

export const commandReader = commandsBy({
  shared: [everywhere, romance, frenchItalian],
  tables: [targets, corrections, questions, together(asides, cues), together(many, change, talk), chatNames, chatLinks],
  isPast: (word) => PAST.test(word) && !NOT_PAST.has(word),
  closing: phrasesOf('per favore', 'per piacere', 'per cortesia', 'grazie'),
  skipCourtesy,
})

/** The words that commands are made of, and that a slip may hide. */
export const COMMAND_WORDS: readonly string[] = (
  'ricordami promemoria lista elenco mostra mostrami cerca cancella cancellare elimina annulla rimanda posticipa fatto finito ' +
  'aiuto impostazioni silenzio fuso orologio formato sposta spostare rinomina cambia salta pausa riprendi esporta importa prossimo altri ' +
  'indietro ritardo ricorrenti silenzia blocca sblocca rifiuta domani'
).split(' ')
