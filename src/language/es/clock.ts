import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const clock = {
  las: phrases('las | la'),
  min: phrases('minutos | minuto | min | minutitos'),
  // "hora" names a zone: "a las 9 hora de México"
  hrs: phrases('horas | h | hs | hrs | hr | h . | hs . | hrs .'),
  sharp: phrases('en punto | exactas | exactamente | clavadas | puntual | puntuales | hora local'),
  mword: [row('cero {ones}', M.same)],
  quarter: [says('[un] cuarto', 15), says('media', 30)],
  tens5: [
    says('[un] cuarto', 15),
    says('media', 30),
    says('5|cinco', 5),
    says('10|diez', 10),
    says('15|quince', 15),
    says('20|veinte', 20),
    says('25|veinticinco', 25),
  ],
  noon: [row('mediodia|medio dia', M.named(12)), row('medianoche|media noche', M.named(24))],
  noonpast: [row('{at:noon} y {n:quarter}', M.past)],
  // ten to eight, as they say it in America: "diez para las ocho"
  toclock: [row('[faltando|faltan] {n:tens5} [{-min}] (para|pa) {-las} {h} [{half}]', M.past, { sign: -1 })],
  clock: [
    row("{h:#12}~(h|'|’)~{m:#2} {-hrs}", M.clock, { exact: true }),
    row('{h} y {n:quarter} [{half}]', M.past),
    row('{h} con {n:quarter} [{half}]', M.past),
    row('{h} {-hrs} (y|con) {n:quarter} !{hourbehind}', M.past),
    row('{h} menos {n:quarter} [{half}]', M.past, { sign: -1 }),
    row('{h:pmhour} (h|hs|hrs) !{continues}', M.clock, { exact: true }),
    row('{h} {-sharp} [{half}]', M.clock),
  ],
  // "3h y 5h": of the next hour
  hourbehind: phrases('~(h|hs|hrs)'),
  // twelve "de la manana" is noon, and "de la noche" midnight
  twelfth: [
    row('(12|doce) [:~00] (del (mediodia|medio dia|dia)|(de la|en la|por la) manana)', M.named(12)),
    row('(12|doce) [:~00] (de la|en la|por la|de) (noche|medianoche)', M.named(24)),
    row('(12|doce) [:~00] (m|m .|meridiano)', M.named(12)),
    row('(12|doce) y {n:quarter} ((de|por|en) la manana|del (dia|mediodia|medio dia))', M.past, { h: 12, half: 'pm' }),
    row('{h:twelve12}~:~{m:#2} (de|por|en) la manana', M.clock, { half: 'pm' }),
  ],
  counted: [
    says('veces|vez|x|euros|euro|pesos|dolares|kilos|kilo|kg|km|personas|gotas|pastillas|~(o|a|º|ª|ro|er|do)', true),
    says('de {month}', true),
  ],
  // "8 de la noche"
  dayhalf: [
    row('(de|por|en|a) la {part:partname}', M.part),
    row('de esta {part:partname}', M.part),
    row('de (madrugada)', M.part, { part: 'morning' }),
    row('de (tarde)', M.part, { part: 'afternoon' }),
    row('de (noche)', M.part, { part: 'night' }),
    row('del (mediodia|medio dia)', M.part, { part: 'noon' }),
  ],
  zonehour: phrases('hora'),
  and: phrases(', | y | , y | e | y a | , a | , y a | y tambien a | y otra a'),
  either: phrases('o | o a | , o'),
  // "8 , 14 y 20": hours, not 14:20
  hours3: [row('{a:barehour} , [a] [{-las}] {b:hours2}', M.alike)],
  hours2: [row('{a:barehour} [,] y [a] [{-las}] {b:barehour}', M.alike)],
} satisfies Tables

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
    row('(a la|en la|a) hora (de comer|(de|de la) comida|(de|del) almuerzo|de almorzar)|al almuerzo', M.part, {
      part: 'noon',
    }),
    row('(a la|en la|a) hora ((de|del) desayuno|de desayunar)', M.part, { part: 'morning', hour: 8 }),
    row('(a la|en la|a) hora ((de|de la) cena|de cenar)', M.part, { part: 'evening', hour: 20 }),
    row('(a la hora de dormir|antes de (dormir|acostarme|dormirme|irme a dormir|ir a dormir))', M.part, {
      part: 'night',
      hour: 22,
    }),
    row('despues de (comer|almorzar|comida|almuerzo)|despues (de la comida|del almuerzo)', M.part, {
      part: 'afternoon',
      hour: 15,
    }),
    row('despues de (desayunar)|despues del desayuno', M.part, { part: 'morning', hour: 9 }),
    row('despues de (cenar)|despues de la cena', M.part, { part: 'night', hour: 21 }),
    row('despues (del trabajo|de trabajar|de la oficina)|al salir del trabajo', M.endOfDay),
  ],
  // bare behind a day: "manana tarde"; a second "manana" would be that day again
  partname2nd: [says('tarde', 'afternoon'), says('tardecita', 'evening'), says('noche', 'night')],
} satisfies Tables
