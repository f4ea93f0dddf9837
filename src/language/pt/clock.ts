import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const clock: Tables = {
  hword: [row('{small}', M.within(1, 24))],
  h: [row('{h:#12}', M.within(0, 24)), row('{hword}', M.same)],
  // "às", as it is typed with and without its accent
  las: phrases('as | a'),
  min: phrases('minutos | minuto | min | minutinhos'),
  // "hora" names a zone: "às 9 hora de Lisboa"
  hrs: phrases('horas | h | hs | hrs | hr | h . | hs . | hrs .'),
  sharp: phrases('em ponto | exatas | exatamente | certinho | cravado | pontualmente | hora local'),
  mword: [row('{small}', M.within(10, 59)), row('zero {ones}', M.same)],
  quarter: [says('[um] quarto', 15), says('meia', 30), row('{n} [{-min}]', M.within(1, 59))],
  tens5: [
    says('[um] quarto', 15),
    says('5|cinco', 5),
    says('10|dez', 10),
    says('15|quinze', 15),
    says('20|vinte', 20),
    says('25|vinte e cinco', 25),
  ],
  noon: [row('meio [-] dia|meiodia', M.named(12)), row('meia [-] noite|meianoite', M.named(24))],
  noonpast: [row('{at:noon} e {n:quarter}', M.past)],
  // "quinze para as cinco", "dez pras oito"
  toclock: [
    row(
      '[faltando|faltam] {n:tens5} [{-min}] (para as|pras|pra as|para a|pra|pra a|p as|pro) {h} [{-hrs}] [{half}]',
      M.past,
      {
        sign: -1,
      },
    ),
    row('[faltando] {n:tens5} [{-min}] (para o|pro|pra o|pra|para) (meio [-] dia)', M.past, {
      h: 12,
      half: 'pm',
      sign: -1,
    }),
  ],
  clock: [
    row('{noon}', M.same),
    row('{at:noonpast}', M.same),
    row('{h:amhour}~h !{continues}', M.clock),
    row('{h:hword} {half}', M.clock),
    row('{h:#12}~:~{m:#2}[~:~{s:#2}] {-hrs}', M.clock),
    row('{h:#12}~.~{m:#2} {-hrs}', M.clock),
    row("{h:#12}~(h|hs|'|’)~{m:#2} [{-min}|~m]", M.clock, { exact: true }),
    row('{h} e {n:quarter} [{half}]', M.past),
    row('{h} {-hrs} e {n:quarter}', M.past),
    row('{h} menos {n:quarter} [{half}]', M.past, { sign: -1 }),
    row('{h:pmhour} (h|hs|hrs) !{continues}', M.clock, { exact: true }),
    row('{at:toclock}', M.same),
    row('{h:hword} {m:mword} [{half}]', M.clock),
    row('{h} [{-hrs}] {-sharp} [{half}]', M.clock),
  ],
  amhour: [row('{h:#12}', M.within(6, 12))],
  pmhour: [row('{h:#2}', M.within(13, 23))],
  // twelve "da manhã" is noon, and "da noite" midnight
  twelfth: [
    row('(12|doze) [:~00] [{-hrs}] (do dia|da manha|da tarde)', M.named(12)),
    row('(12|doze) [:~00] [{-hrs}] (da noite|da meia [-] noite)', M.named(24)),
    row('(12|doze) e {n:quarter} da manha', M.past, { h: 12, half: 'pm' }),
    row('{h:twelve12}~:~{m:#2} da manha', M.clock, { half: 'pm' }),
  ],
  twelve12: [row('{h:#2}', M.within(12, 12))],
  counted: [
    row('{unit}', M.same),
    row('~{unit:terse}', M.same),
    says('vezes|vez|x|reais|real|euros|dolares|quilos|kilo|kg|km|pessoas|gotas|comprimidos|~(o|a|º|ª|°)', true),
    says('de {month}', true),
  ],
  hour: [
    row('{h:hword} !{counted}', M.bareHour),
    row('{h} {-hrs}', M.bareHour, { weak: true }),
    row('{h:#2} {-hrs}', M.impossibleHour),
    row('{h} {-hrs} {m:#2} [{-min}] !{counted}', M.clock, { exact: true }),
  ],
  barehour: [row('{h:#12} !{counted}', M.bareHour), row('{h:hword} !{counted}', M.bareHour)],
  // "8 da noite"
  dayhalf: [
    row('(da|de|na|pela|a) {part:partname}', M.part),
    row('(de) (madrugada)', M.part, { part: 'morning' }),
    row('(do) (meio [-] dia)', M.part, { part: 'noon' }),
  ],
  // after "às": bare hours will do
  at1: [
    row('{at:twelfth}', M.same, { prefer: 1 }),
    row('{at:clock} {part:dayhalf}', M.clockIn),
    row('{at:hour} {part:dayhalf}', M.clockIn),
    row('{clock} [{-sharp}]', M.same),
    row('{hour} [{-sharp}]', M.same),
    row('{h} >{zonehour}', M.bareHour),
  ],
  zonehour: phrases('hora'),
  and: phrases(', | e | , e | e as | , as | , e as | e a | e tambien as | e tambem as'),
  either: phrases('ou | ou as | , ou'),
  // "8 , 14 e 20": hours, not 14:20
  hours3: [row('{a:barehour} , {b:hours3}', M.alike), row('{a:barehour} , [{-las}] {b:hours2}', M.alike)],
  hours2: [row('{a:barehour} [,] e [{-las}] {b:barehour}', M.alike)],
  // "à 1, às 3 e às 5 da tarde": the half of the last holds for all
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
