import * as C from '../../commands/change.js'
import * as X from '../../commands/correct.js'
import { row } from '../../commands/rows.js'
import { phrases } from '../../engine/row.js'
import type { Target } from '../../intent.js'
import { same } from '../../meanings/basic.js'

const ALL: Target = { by: 'all' }

/** Many reminders named at once, and what is done with them; and what goes before other commands. */
export const many = {
  all: phrases(`
    todos [mis|los] [recordatorios] | todas [mis|las] (alarmas|cosas|citas|tareas) | todo [lo] [de|del|que] | (mis|los) recordatorios [de|del]
    | recordatorios [de|del] | todos los (recordatorios|avisos) (de|del) | cada recordatorio | todo lo (de|del)`),
  except: phrases('excepto | menos | salvo | pero no | sin | a excepcion de | quitando'),
  ones: phrases('recordatorios | de ellos | de la lista | alarmas | avisos'),
  bulk: [
    row('[todos] (los|mis) [recordatorios] [que] [estan] {show} [recordatorios]', C.shown),
    row('[todos] (los|mis) recordatorios {show}', C.shown),
    row('(los|mis) (primeros {n}|{n} primeros) [{-ones}]', C.first),
    row('(los|mis) (ultimos {n}|{n} ultimos) [{-ones}]', C.last),
  ],
  setaside: phrases('pausa | pausar | pause | suspende | suspender | deten | detener | interrumpe'),
  silence: phrases(`
    dejame [en paz|tranquilo|tranquila] | (no me|sin) (molestes|avises|molestias|recordatorios|avisos|avisos) | silencio | callate | no molestar
    | (pausa|pausar|silencia|suspende) (todo|todos) | nada de recordatorios | no quiero recordatorios`),
  away: phrases(
    '[yo] (estoy|estare|me voy|voy a estar) (de vacaciones|fuera|de viaje|de baja) | vacaciones | tengo vacaciones',
  ),
  meanwhile: phrases('entonces | mientras | mientras tanto | por favor | en ese tiempo'),
  skipit: phrases('saltate | salta | omite | saltatelo | saltalo | omitelo | salteate | quita | saltea'),
  onlynext: phrases('solo (el|la) {-next} [vez|recordatorio] [de|del]'),
  early: phrases(
    '(aviso|avisos|recordatorio|recordatorios) (previo|previos|anticipado|de antes|anterior) | (aviso|avisos) antes',
  ),
  many: [
    row('{-pausingit} {-restarting} {time}', C.pause, { prefer: 4 }),
    row('(nada de|sin|ningun|ninguna) {target:*} (hasta|hasta el|hasta la) {time}', C.pauseIfThere),
    row('{span} no (hay|tengo|tenemos) {target:*}|no (hay|tengo|tenemos) {target:*} {span}', C.fallsOut, {
      prefer: -2,
    }),
    row(
      '{target:*} se (cancela|suspende) {span}|se (cancela|suspende) {target:*} {span}|{span} se (cancela|suspende) {target:*}|{target:*} (esta cancelado|esta cancelada|no se hace) {span}',
      C.fallsOut,
      { prefer: -2 },
    ),
    row('[pero] (excepto|menos|salvo|no|pero no|sin) [los|en] {days:everyday}', C.withoutDays, { prefer: 3 }),
    row('(excepto|menos|salvo|pero no) los {days}', C.withoutDays, { prefer: 3 }),
    row('(los|) {days:everyday} no', C.withoutDays, { prefer: 3 }),
    row('{-skipit} (en|el|la|los) {span}', C.leaveOut, { prefer: 2 }),
    row('{-skipit} (lo|este|esto|ese|eso) {span}', C.leaveOut, { prefer: 2 }),
    row('{-skipit} {target:*} [en|el|la|los] {span}', C.leaveOut, { prefer: -1 }),
    row('(pero no|no|excepto|menos) (en|) {span}|{span} no', C.leaveOut),
    row('({-away} {span}|{span} {-away}) [,|y] (sin|no|nada de) {target:*} [{-meanwhile}]', C.leaveOut),
    row('{-away} {span} [,|y] (sin recordatorios|nada de recordatorios|no me avises) [{-meanwhile}]', C.leaveOut, {
      target: ALL,
      prefer: 2,
    }),
    row('(marca|marcar) {target:bulk} como (hechos|hechas|hecho|listos|terminados)', C.done),
    row('{-setaside} {target:bulk} [por|durante|hasta|hasta el] {time}', C.pause, { prefer: 1 }),
    row('{-setaside} [{target:*}] (por|durante|hasta|hasta el|hasta la) {time}', C.pause),
    row('{-pausingit} (por|durante|hasta|hasta el|hasta la|) {time}', C.pause),
    row('{-silence} [por|durante|hasta|hasta el|hasta la|hasta las] {time} [en paz]', C.pause, {
      target: ALL,
      prefer: 3,
    }),
    row(
      `(deja|para) de (insistir|molestar|molestarme|preguntar|machacar|darme la lata|recordarmelo cada rato|preguntarme) [ya]
      |no (insistas|molestes|preguntes|me insistas|me preguntes) [mas|tanto|ya]|basta de (insistir|preguntar|molestar)`,
      C.calm,
      { prefer: 5 },
    ),
    row('(sin|no [quiero|necesito] [el|los|mas]|{-deleting} [el|los]) {-early}', X.noLeads, { prefer: 6 }),
  ],
}

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
  middle: phrases('(el|la) (del|de en|de) medio|(el|la) de la mitad'),
  alln: [row('[todos|todas] (los|las) {n}', same)],
  ownone: phrases('(el|la|lo) mio|(el|la) mia'),
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
