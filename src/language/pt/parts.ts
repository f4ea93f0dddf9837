import { says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const parts = {
  part: [
    row('(de|a|da|na|pela|durante a|por) {part:partname}', M.part),
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
    row('(no|ao|o) (fim|final|finalzinho) da manha|no (fim|final) de manha', M.part, {
      part: 'morning',
      hour: 11,
      prefer: 1,
    }),
    row('(no meio da|a meio da|meio da) tarde', M.part, { part: 'afternoon', hour: 15 }),
    row('(no|ao|o) (fim|final|finalzinho) da tarde|no fim de tarde|a tardinha|de tardinha|no final de tarde', M.part, {
      part: 'afternoon',
      hour: 17,
      prefer: 1,
    }),
    row('(no|ao|o) (comeco|comecinho|inicinho) da (tarde)|no inicio da tarde', M.part, { part: 'afternoon', hour: 13 }),
    row('(no|ao|o) (fim|final) do (dia|expediente)|fim do dia|depois do expediente', M.endOfDay),
    row('tarde da noite|bem tarde da noite|no fim da noite|no final da noite', M.part, {
      part: 'night',
      hour: 22,
      prefer: 1,
    }),
    row('no comeco da noite|no inicio da noite|a noitinha|de noitinha', M.part, { part: 'night', hour: 19, prefer: 1 }),
    row('(no|na hora do) cafe da manha', M.part, { part: 'morning', hour: 8 }),
    row('na hora (do jantar|da janta)|no jantar', M.part, { part: 'evening', hour: 20 }),
    row('antes de (dormir|deitar|ir dormir|me deitar)|na hora de dormir', M.part, { part: 'night', hour: 22 }),
    row('depois (do almoco|de almocar)', M.part, { part: 'afternoon', hour: 14 }),
    row('depois (do cafe da manha|do cafe)', M.part, { part: 'morning', hour: 9 }),
    row('depois (do jantar|da janta|de jantar)', M.part, { part: 'night', hour: 21 }),
    row('depois (do trabalho|do servico|de trabalhar|do trampo)', M.endOfDay),
  ],
  // bare behind a day: "amanha cedo" is in `days`
  partname2nd: [says('manha', 'morning'), says('tarde', 'afternoon'), says('noite', 'night')],
} satisfies Tables
