import { commandsBy } from '../../commands/command-tables.js'
import { together } from '../../engine/row.js'
import { everywhere, iberian, romance } from '../../families/commands.js'
import { skipCourtesy } from '../../requests/courtesy.js'
import { isWord } from '../../text/match.js'
import { phrasesOf } from '../../text/phrase.js'
import { change } from './change.js'
import { chatLinks, chatNames, requestInChat } from './chats.js'
import { corrections } from './correct.js'
import { cues } from './cues.js'
import { many, targets } from './many.js'
import { questions } from './questions.js'
import { asides, talk } from './talk.js'

/** "pagué", "he pagado", "compré": what was done; an accent may be left out. */
const PAST =
  /^(?:.{2,}(?:ado|ido)|hecho|puesto|visto|escrito|pague|compre|llame|envie|mande|tome|hice|saque|fui|termine|regue|lave|limpie|recogi|escribi)$/

export const commands = {
  inChat: requestInChat,
  ...commandsBy({
    shared: [everywhere, romance, iberian],
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
    closing: phrasesOf('por favor', 'porfa', 'porfavor', 'gracias', 'porfis', 'please'),
    // "and 3 hours before" says with its first word that it comes besides
    skipCourtesy: (reader, i) => (isWord(reader.tokens, i, 'y', 'tambien', 'ademas') ? i : skipCourtesy(reader, i)),
  }),
  words: (
    'recuerdame recordame recordatorio recordatorios lista muestra muestrame busca cancela cancelar borra borrar elimina eliminar ' +
    'quita pospon posponer aplaza hecho listo terminado deshacer deshaz ayuda ajustes silencio horas zona horaria reloj mueve cambia ' +
    'renombra salta saltate pausa reanuda exporta importa siguiente proximo atras pendientes silencia bloquea desbloquea rechazar todos ' +
    'hoy manana ' +
    // real words near to one, which are no slips of it
    'calcular congelar reclamar examinar proponer bordar terminar'
  ).split(' '),
  all: ['todos', 'todas'],
}
