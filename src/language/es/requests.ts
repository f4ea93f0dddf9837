import { phrases, says } from '../engine/row.js'
import type { RequestTables } from '../requests/tables.js'
import { chat } from './requests/chat.js'
import { extras } from './requests/extras.js'
import { openings } from './requests/openings.js'

export const requests: RequestTables = {
  order: 'behind',
  said: {
    asking: 'recuérdame',
    askingTo: 'recuérdame',
    askingOf: 'recuérdame',
    at: 'a las',
    in: 'en',
  },
  tables: {
    ...openings,
    ...extras,
    ...chat,
    tie: phrases(`
      que | de que | de | para | sobre | acerca de | lo de | que tengo que | que tenemos que | que debo | que debemos | que hay que
      | de lo de | para que | que necesito | que toca | que me toca`),
    tieend: [],
    // a message that means nothing
    hint: [
      says('posponer|pospon|posponlo|aplaza|aplazar|mas tarde|luego', 'snooze'),
      says('cancela|cancelar|borra|borrar|elimina|eliminar|quita|quitar', 'cancel'),
      says('cambia|cambiar|mueve|mover|edita|editar|modifica|modificar|renombra', 'edit'),
      says('ajustes|configuracion|zona horaria|idioma|horas de silencio|reloj', 'settings'),
      says('ayuda|comandos|como (puedo|se|hago|uso)', 'help'),
      says('lista|listar|recordatorios|muestra|mostrar|muestrame|pendientes|proximos', 'list'),
      says('recuerda|recordar|recordatorio|recuerdame|alarma|olvidar|olvide|olvides|avisa|avisame', 'create'),
    ],
  },
}
