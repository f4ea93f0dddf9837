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
    row('{h} {-hrs} (y|con) {n:quarter}', M.past),
    row('{h} menos {n:quarter} [{half}]', M.past, { sign: -1 }),
    row('{h:pmhour} (h|hs|hrs) !{continues}', M.clock, { exact: true }),
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
  counted: [
    says('veces|vez|x|euros|euro|pesos|dolares|kilos|kilo|kg|km|personas|gotas|pastillas|~(o|a|º|ª|ro|er|do)', true),
    says('de {month}', true),
  ],
  // "8 de la noche"
  dayhalf: [
    row('(de|por|en|a) la {part:partname}', M.part),
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
