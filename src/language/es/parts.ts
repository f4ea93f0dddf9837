import { says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

const IN = '(por|en|a|de|durante|para)'

export const parts = {
  part: [
    row(`${IN} la {part:partname}`, M.part),
    row('(esta|de esta|para esta) {part:partname}', M.part, { today: true }),
    row('hoy (por|en|a) la {part:partname}|hoy {part:partname2nd}', M.part, { today: true }),
    row('esta madrugada|(hoy|) de madrugada|en la madrugada|por la madrugada|a la madrugada', M.part, {
      part: 'morning',
      hour: 5,
      prefer: 1,
    }),
    row('(al|a) (mediodia|medio dia)|a la hora del mediodia', M.part, { part: 'noon' }),
    row('(de|en) noche', M.part, { part: 'night' }),
    row('(de) tarde', M.part, { part: 'afternoon' }),
    row('(a|de|desde) primera hora [de|por|en] [la manana]|a primera hora de [la] manana', M.firstThing),
    row('a primera hora de la tarde|temprano (por|en) la tarde|al principio de la tarde', M.part, {
      part: 'afternoon',
      hour: 13,
    }),
    row('a (media|mitad de) manana|a media manana', M.part, { part: 'morning', hour: 10 }),
    row('(al final|a ultima hora) de la manana', M.part, { part: 'morning', hour: 11, prefer: 1 }),
    row('a (media|mitad de) tarde', M.part, { part: 'afternoon', hour: 15 }),
    row(
      '(temprano|bien temprano|tempranito|muy temprano) [de|por|en] [la] manana|(por|en) la manana (temprano|tempranito)',
      M.part,
      { part: 'morning', hour: 7 },
    ),
    row(
      'a ultima hora [del dia]|(al|a) (final|fin) del dia|al final de la jornada|al terminar (el dia|la jornada)|a fin de dia',
      M.endOfDay,
    ),
    row('a ultima hora de la tarde|(por|en) la tarde noche|al final de la tarde|tarde (por|en) la tarde', M.part, {
      part: 'afternoon',
      hour: 17,
      prefer: 1,
    }),
    row('(tarde|muy tarde) (por|en) la noche|(por|en) la noche tarde|a ultima hora de la noche', M.part, {
      part: 'night',
      hour: 22,
      prefer: 1,
    }),
    row('(a la hora|en la hora) (de comer|de la comida|del almuerzo|de almorzar)|al almuerzo', M.part, {
      part: 'noon',
    }),
    row('a la hora (del desayuno|de desayunar)', M.part, { part: 'morning', hour: 8 }),
    row('a la hora (de la cena|de cenar)', M.part, { part: 'evening', hour: 20 }),
    row('(a la hora de dormir|antes de (dormir|acostarme|dormirme|irme a dormir|ir a dormir))', M.part, {
      part: 'night',
      hour: 22,
    }),
    row('despues de (comer|almorzar)|despues (de la comida|del almuerzo)', M.part, { part: 'afternoon', hour: 15 }),
    row('despues de (desayunar)|despues del desayuno', M.part, { part: 'morning', hour: 9 }),
    row('despues de (cenar)|despues de la cena', M.part, { part: 'night', hour: 21 }),
    row('despues (del trabajo|de trabajar|de la oficina)|al salir del trabajo', M.endOfDay),
  ],
  // bare behind a day: "manana tarde"; a second "manana" would be that day again
  partname2nd: [says('tarde|tardecita', 'afternoon'), says('noche', 'night')],
} satisfies Tables
