import { commandsBy } from '../../commands/command-tables.js'
import { leavingOut, together } from '../../engine/row.js'
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

/** Words that end like a participle and are none: "j'ai une réunion". */
const NOT_PAST = new Set('une le la les des une trois six dix autre rendez tout tous peut'.split(' '))
/** "payé", "fini", "reçu", "pris", "écrit", without accents. */
const PAST = /^.{2,}(?:e|ee|es|i|ie|is|ise|it|ite|u|ue|us|ert|int)$/

export const commandReader = commandsBy({
  shared: [
    leavingOut(everywhere, { question: ['[{-tell}] {-having} [{-whose}] ({-something}|{-things}) [{filters}]'] }),
    romance,
    frenchItalian,
  ],
  tables: [targets, corrections, questions, together(asides, cues), together(many, change, talk), chatNames, chatLinks],
  isPast: (word) => PAST.test(word) && !NOT_PAST.has(word),
  closing: phrasesOf('se il te plait', 'se il vous plait', 'stp', 'svp', 'merci'),
  skipCourtesy,
})

/** The words that commands are made of, and that a slip may hide. */
export const COMMAND_WORDS: readonly string[] = (
  'rappelle rappeler rappel rappels liste montre affiche cherche supprime supprimer annule annuler efface reporte reporter repousse ' +
  'fait fini termine aide réglages heures calmes fuseau horloge déplace décale renomme change saute pause reprends exporte importe ' +
  'prochain suite retour retard récurrents sourdine bloque débloque refuse demain faut'
).split(' ')
