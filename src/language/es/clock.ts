import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const clock: Tables = {
  hword: [row('{small}', M.within(1, 24))],
  h: [row('{h:#12}', M.within(0, 24)), row('{hword}', M.same)],
  las: phrases('las | la'),
  min: phrases('minutos | minuto | min | minutitos'),
  // "hora" names a zone: "a las 9 hora de México"
  hrs: phrases('horas | h | hs | hrs | hr | h . | hs . | hrs .'),
  sharp: phrases('en punto | exactas | exactamente | clavadas | puntual | puntuales | hora local'),
  mword: [row('{small}', M.within(10, 59)), row('cero {ones}', M.same)],
  quarter: [says('[un] cuarto', 15), says('media', 30), row('{n} [{-min}]', M.within(1, 59))],
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
    row('{noon}', M.same),
    row('{at:noonpast}', M.same),
    row('{h:amhour}~h !{continues}', M.clock),
    row('{h:hword} {half}', M.clock),
    row('{h:#12}~:~{m:#2}[~:~{s:#2}] {-hrs}', M.clock),
    row('{h:#12}~.~{m:#2} {-hrs}', M.clock),
    row("{h:#12}~(h|'|’)~{m:#2} {-hrs}", M.clock, { exact: true }),
    row('{h} y {n:quarter} [{half}]', M.past),
    row('{h} con {n:quarter} [{half}]', M.past),
    row('{h} {-hrs} (y|con) {n:quarter}', M.past),
    row('{h} menos {n:quarter} [{half}]', M.past, { sign: -1 }),
    row('{h:pmhour} (h|hs|hrs) !{continues}', M.clock, { exact: true }),
    row('{at:toclock}', M.same),
    row('{h:hword} {m:mword} [{half}]', M.clock),
    row('{h} {-sharp} [{half}]', M.clock),
  ],
  // twelve "de la manana" is noon, and "de la noche" midnight
  twelfth: [
    row('(12|doce) [:~00] (del (mediodia|medio dia|dia)|(de la|en la|por la) manana)', M.named(12)),
    row('(12|doce) [:~00] (de la|en la|por la|de) (noche|medianoche)', M.named(24)),
    row('(12|doce) [:~00] (m|m .|meridiano)', M.named(12)),
    row('(12|doce) y {n:quarter} (de|por|en) la manana', M.past, { h: 12, half: 'pm' }),
    row('{h:twelve12}~:~{m:#2} (de|por|en) la manana', M.clock, { half: 'pm' }),
  ],
  amhour: [row('{h:#12}', M.within(6, 12))],
  pmhour: [row('{h:#2}', M.within(13, 23))],
  twelve12: [row('{h:#2}', M.within(12, 12))],
  counted: [
    row('{unit}', M.same),
    row('~{unit:terse}', M.same),
    says('veces|vez|x|euros|euro|pesos|dolares|kilos|kilo|kg|km|personas|gotas|pastillas|~(o|a|º|ª|ro|er|do)', true),
    says('de {month}', true),
  ],
  hour: [
    row('{h:hword} !{counted}', M.bareHour),
    row('{h} {-hrs}', M.bareHour, { weak: true }),
    row('{h:#2} {-hrs}', M.impossibleHour),
    row('{h} {-hrs} {m:#2} [{-min}] !{counted}', M.clock, { exact: true }),
  ],
  barehour: [row('{h:#12} !{counted}', M.bareHour), row('{h:hword} !{counted}', M.bareHour)],
  // "8 de la noche"
  dayhalf: [
    row('(de|por|en|a) la {part:partname}', M.part),
    row('de (madrugada)', M.part, { part: 'morning' }),
    row('de (tarde)', M.part, { part: 'afternoon' }),
    row('de (noche)', M.part, { part: 'night' }),
    row('del (mediodia|medio dia)', M.part, { part: 'noon' }),
  ],
  // after "a las": bare hours will do
  at1: [
    row('{at:twelfth}', M.same, { prefer: 1 }),
    row('{at:clock} {part:dayhalf}', M.clockIn),
    row('{at:hour} {part:dayhalf}', M.clockIn),
    row('{clock} [{-sharp}]', M.same),
    row('{hour} [{-sharp}]', M.same),
    row('{h} >{zonehour}', M.bareHour),
  ],
  zonehour: phrases('hora'),
  and: phrases(', | y | , y | e | y a | , a | , y a | y tambien a | y otra a'),
  either: phrases('o | o a | , o'),
  // "8 , 14 y 20": hours, not 14:20
  hours3: [row('{a:barehour} , {b:hours3}', M.alike), row('{a:barehour} , [a] [{-las}] {b:hours2}', M.alike)],
  hours2: [row('{a:barehour} [,] y [a] [{-las}] {b:barehour}', M.alike)],
  // "a la 1, a las 3 y a las 5 de la tarde": the half of the last holds for all
  parted: [row('{at:clock} {part:dayhalf}', M.clockIn), row('{at:hour} {part:dayhalf}', M.clockIn)],
  open1: [row('{clock}', M.same), row('{hour}', M.same)],
  parttimes: [
    row('{a:open1} {-and} [{-las}] {b:parted}', M.listed),
    row('{a:open1} {-and} [{-las}] {b:parttimes}', M.listed),
  ],
  times: [
    row('{hours:parttimes}', M.same, { prefer: 1 }),
    row('{at:at1}', M.same, { prefer: 2 }),
    row('{hours:hours3}', M.same, { prefer: 1 }),
    row('{a:at1} {-and} [{-las}] {b:times}', M.alike),
  ],
  firmtimes: [
    row('{at:twelfth}', M.same, { prefer: 1 }),
    row('{at:clock} {part:dayhalf}', M.clockIn),
    row('{at:hour} {part:dayhalf}', M.clockIn),
    row('{clock} [{-sharp}]', M.same, { prefer: 1 }),
    row('{a:clock} {-and} [{-las}] {b:times}', M.alike),
  ],
}
