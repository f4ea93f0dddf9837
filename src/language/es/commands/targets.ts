import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import { same } from '../../meanings/basic.js'

/** How reminders are named. All words as `readWords` leaves them: lower case, without accents. */
export const targets = {
  that: phrases(
    'eso|esto|ese|este|esa|esta|lo|la|el|ella|aquel|aquello|ese recordatorio|este recordatorio|el recordatorio|la alarma|esa alarma|esta alarma',
    'mi recordatorio|el aviso|este aviso|ese aviso',
  ),
  last: phrases(
    '(el|la|mi) (ultimo|ultima|mas reciente) [recordatorio|alarma|aviso]|(el|la) (recordatorio|alarma|aviso) anterior|(el|la|mi) (anterior|ultimo recordatorio)',
  ),
  both: phrases('(ambos|ambas|los dos|las dos|esos dos|estos dos) [recordatorios]'),
  other: phrases('(el|la|lo) (otro|otra) [recordatorio]'),
  everything: phrases(
    'todos|todas|todo|todos ellos|(todos mis|mis|los|todos los|todas mis|todas las) (recordatorios|alarmas|avisos)',
  ),
  numbered: phrases(
    '[el|la|los|las] (recordatorio|recordatorios|numero|numeros|n|nro|num|alarma|aviso|punto)',
    'el|la|los|las',
  ),
  range: phrases('a|al|hasta|hasta el'),
  and: phrases('y [tambien]|& [tambien]|\\+|e|y (el|la)'),
  nth: [row('(el|la) {ordinal} [recordatorio|alarma|aviso]', same)],
  article: phrases('el|la|los|las|mi|mis|lo de|un|una|al'),
  lead: phrases('(recordatorio|recordatorios|aviso|alarma|cita) (de|del|para|sobre|para el|de la|de el)|lo (de|del)'),
  back: phrases('recordatorio'),
  not: phrases('no'),
  // said within a command that means nothing by it
  midst: phrases('(por favor|porfa|mejor|nomas|mas bien|ya) [{-midst}]'),
}
