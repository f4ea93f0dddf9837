import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const clock = {
  // "às", as it is typed with and without its accent
  las: phrases('as | a'),
  min: phrases('minutos | minuto | min | minutinhos'),
  // "hora" names a zone: "às 9 hora de Lisboa"
  hrs: phrases('horas | h | hs | hrs | hr | h . | hs . | hrs .'),
  sharp: phrases('em ponto | exatas | exatamente | certinho | cravado | pontualmente | hora local'),
  mword: [row('zero {ones}', M.same)],
  quarter: [says('[um] quarto', 15), says('meia', 30)],
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
    row("{h:#12}~(h|hs|'|’)~{m:#2} [{-min}|~m]", M.clock, { exact: true }),
    row('{h} e {n:quarter} [{half}] !{hourbehind}', M.past),
    row('{h} {-hrs} e {n:quarter} !{hourbehind}', M.past),
    row('{h} menos {n:quarter} [{half}]', M.past, { sign: -1 }),
    row('{h:pmhour} (h|hs|hrs) !{continues}', M.clock, { exact: true }),
    row('{h} [{-hrs}] {-sharp} [{half}]', M.clock),
    // "9 e pouco": not the ninth
    row('{h} [{-hrs}] {-overhour} [{half}]', M.clock),
  ],
  // "3h e 5h": of the next hour
  hourbehind: phrases('~(h|hs|hrs)'),
  // twelve "da manhã" is noon, and "da noite" midnight
  twelfth: [
    row('(12|doze) [:~00] [{-hrs}] (do dia|da manha|da tarde)', M.named(12)),
    row('(12|doze) [:~00] [{-hrs}] (da noite|da meia [-] noite)', M.named(24)),
    row('(12|doze) e {n:quarter} da manha', M.past, { h: 12, half: 'pm' }),
    row('{h:twelve12}~:~{m:#2} da manha', M.clock, { half: 'pm' }),
  ],
  counted: [
    says('vezes|vez|x|reais|real|euros|dolares|quilos|kilo|kg|km|pessoas|gotas|comprimidos|~(o|a|º|ª|°)', true),
    says('de {month}', true),
  ],
  // "8 da noite"
  dayhalf: [
    row('(da|de|na|pela|a) {part:partname}', M.part),
    row('(de) (madrugada)', M.part, { part: 'morning' }),
    row('(do) (meio [-] dia)', M.part, { part: 'noon' }),
  ],
  zonehour: phrases('hora'),
  and: phrases(', | e | , e | e as | , as | , e as | e a | e tambien as | e tambem as'),
  either: phrases('ou | ou as | , ou'),
  // "8 , 14 e 20": hours, not 14:20
  hours3: [row('{a:barehour} , [{-las}] {b:hours2}', M.alike)],
  hours2: [row('{a:barehour} [,] e [{-las}] {b:barehour}', M.alike)],
} satisfies Tables

export const parts = {
  part: [
    row('(de|a|da|na|pela|durante a|por|ate a|ate de) {part:partname}', M.part),
    row('logo (a|de) {part:partname}', M.part, { today: true }),
    row('logo (pela|de) (manha)', M.part, { part: 'morning', hour: 8, prefer: 1 }),
    row('(esta|essa|nesta|nessa|desta|hoje de|hoje a|hoje pela|hoje na|hoje) {part:partname}', M.part, { today: true }),
    row('(hoje|) de madrugada|na madrugada|pela madrugada|(esta|essa|nesta|nessa) madrugada', M.part, {
      part: 'morning',
      hour: 5,
      prefer: 1,
    }),
    row('(ao|no|por volta do) (meio [-] dia)|(na|a) hora (do|de) almoco|no almoco|hora do almoco', M.part, {
      part: 'noon',
    }),
    row(
      'logo cedo|bem cedo|cedinho|cedo|de manha (cedo|cedinho)|(cedo|bem cedo) (de manha|pela manha)|pela manha cedo',
      M.part,
      {
        part: 'morning',
        hour: 7,
        prefer: 1,
      },
    ),
    row('(na|a) primeira hora|primeira coisa [de manha|da manha]|de manhazinha', M.firstThing),
    row('(no meio da|a meio da|meio da) manha', M.part, { part: 'morning', hour: 10 }),
    row('[ate] (no|ao|o) (fim|final|finalzinho) da manha|no (fim|final) de manha', M.part, {
      part: 'morning',
      hour: 11,
      prefer: 1,
    }),
    row('(no meio da|a meio da|meio da) tarde', M.part, { part: 'afternoon', hour: 15 }),
    row(
      '[ate] (no|ao|o) (fim|final|finalzinho) da tarde|no fim de tarde|a tardinha|de tardinha|no final de tarde',
      M.part,
      {
        part: 'afternoon',
        hour: 17,
        prefer: 1,
      },
    ),
    row('(no|ao|o) (comeco|comecinho|inicinho) da (tarde)|no inicio da tarde', M.part, { part: 'afternoon', hour: 13 }),
    row('[ate] (no|ao|o) (fim|final) do (dia|expediente)|fim do dia|depois do expediente', M.endOfDay),
    row('tarde da noite|bem tarde da noite|no fim da noite|no final da noite', M.part, {
      part: 'night',
      hour: 22,
      prefer: 1,
    }),
    row('no comeco da noite|no inicio da noite|a noitinha|de noitinha|ao cair da (noite|tarde)', M.part, {
      part: 'night',
      hour: 19,
      prefer: 1,
    }),
    row('(no|na hora do) cafe da manha', M.part, { part: 'morning', hour: 8 }),
    row('na hora (do jantar|da janta)|no jantar', M.part, { part: 'evening', hour: 20 }),
    row('antes de (dormir|deitar|ir dormir|me deitar)|na hora de dormir', M.part, { part: 'night', hour: 22 }),
    row('depois (do almoco|de almoco|de almocar)', M.part, { part: 'afternoon', hour: 14 }),
    row('depois (do cafe da manha|do cafe)', M.part, { part: 'morning', hour: 9 }),
    row('depois (do jantar|da janta|de jantar)', M.part, { part: 'night', hour: 21 }),
    row('depois (do trabalho|do servico|de trabalhar|do trampo)', M.endOfDay),
  ],
  // bare behind a day: "amanha cedo" is in `days`
  partname2nd: [says('manha', 'morning'), says('tarde', 'afternoon'), says('noite', 'night')],
} satisfies Tables
