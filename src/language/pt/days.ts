import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

const NEXT = '(proximo|proxima|seguinte)'
const THIS = '(este|esta|neste|nesta|esse|essa|nesse|nessa|deste|desta|desse|dessa)'
const COMES = '(que vem|que entra|seguinte|proximo|proxima)'
const ON = '[o|a|no|na|em|ao]'

export const days = {
  // "terca 24/11": between the two nothing but a comma
  yearref: [says('(proximo ano|ano que vem|ano seguinte)', 1), says('(este ano|deste ano|desse ano)', 0)],
  dom: [says('primeiro', 1)],
  sep: phrases('de | - | / | . | do'),
  date: [
    row('[os|nos|aos] idos de {month}', M.ides),
    row('[o|no|em|ao] [dia] {d:dom} [{-sep}] {month}', M.date),
    row('[o|no|em|ao] [dia] {d:dom} [{-sep}] {month} [de|do|do ano de|,|-|/|.] {y:year}', M.date),
    row('[o|no|em] [dia] {d:dom} de {month} (do|de) {ahead:yearref}', M.date),
    row('{month} {d:#12} [,|de] {y:y}', M.date),
    row(`[o|no] ${NEXT} [dia] {d:dom} de {month}`, M.date),
    row('[o|no|em] [dia] {d:dom} de {month} (proximo|que vem)', M.date),
    row('{ahead:yearref} [,] [no|em] [dia] {d:dom} de {month}', M.date),
  ],
  halfth: [says('primeira|1ª|1a', 1), says('segunda|2ª|2a', 2)],
  monthref: [
    row(`(do|no|de) (mes ${COMES}|${NEXT} mes)`, M.monthAhead, { n: 1 }),
    row('(deste mes|desse mes|do mes (atual|corrente)|neste mes|nesse mes)', M.monthAhead, { n: 0 }),
    row('(do mes|no mes)', M.anyMonth),
    row('(de|em) {month}', M.monthNamed),
    row('(de|em) {month} [de|do] {y:y}', M.monthNamed),
    row('(de|em) {month} (do|de) {ahead:yearref}', M.monthNamed),
  ],
  // in front of its day: "mes que vem, dia 10"
  monthfirst: [row(`[no|o] (mes ${COMES}|${NEXT} mes)`, M.monthAhead, { n: 1 })],
  week: [
    row(`[da|na|de|em|a] (${NEXT} semana|semana ${COMES})`, M.period, { unit: 'week', n: 1 }),
    row('(da outra semana|na outra semana|da outra|para a semana)', M.period, { unit: 'week', n: 1 }),
    row(
      '[de|em] (desta semana|dessa semana|nesta semana|nessa semana|esta semana|essa semana|da semana atual)',
      M.period,
      {
        unit: 'week',
        n: 0,
      },
    ),
    row('[daqui a|em|dentro de] (duas|2) semanas', M.period, { unit: 'week', n: 2 }),
  ],
  ordinalday: [
    row('(no|o|em|ao|do) dia {n:dom} !{counted}', M.dayOfMonth),
    row('dia {n:dom} !{counted}', M.dayOfMonth),
    row(`[o|no] ${NEXT} (dia {n:dom}|{n:#12}) !{counted}`, M.dayOfMonth),
    row(`${THIS} dia {n:#12} !{counted}`, M.dayOfMonth),
    row('[o|no|em] [dia] {n:dom} {month:monthref}', M.dayOfMonth),
    row('[o|no] {n:nth} dia {month:monthref}', M.dayOfMonth),
    row('{month:monthfirst} [,] [no|o] dia {n:dom}', M.dayOfMonth),
  ],
  holidayday: [
    row('[o|a|no|na] {holiday}', M.holiday),
    row('[o|a|no|na] {holiday} [de|do] {y:y}', M.holiday),
    row('[o|a|no|na] {holiday} (de|do) {ahead:yearref}', M.holiday),
    row(`${ON} (proximo|proxima) {holiday}|${ON} {holiday} (que vem)`, M.holiday, { next: true }),
    row(`${THIS} {holiday}`, M.holiday),
  ],
  dated: [row('[o|no|em|dia] {day:numdate}', M.same), row('(no|o|dia|no dia|em) {day:looseday}', M.same)],
  // days that stand for themselves
  settled: [
    row('hoje', M.today),
    row('amanha', M.daysAhead, { n: 1 }),
    row('depois de amanha', M.daysAhead, { n: 2 }),
    row('[o|a|no|na] {weekday}', M.coming),
    row(`${ON} ${NEXT} {weekday}|${ON} {weekday} (que vem)`, M.next),
    row(`${THIS} {weekday}`, M.this_),
  ],
  day: [
    row('hoje|hj|hoje mesmo|ainda hoje', M.today),
    row('amanha|amanha mesmo|amnha', M.daysAhead, { n: 1 }),
    row('depois de amanha|depois d amanha|dps de amanha', M.daysAhead, { n: 2 }),
    row('ontem', M.daysAhead, { n: -1 }),
    row('anteontem|antes de ontem', M.daysAhead, { n: -2 }),
    row('(no|o|ao) (dia seguinte|outro dia|proximo dia)', M.daysAhead, { n: 1 }),
    row('(daqui a|de hoje em) (oito) dias|de hoje a (oito|8) [dias]', M.daysAhead, { n: 7 }),
    row('de hoje a (quinze|15) [dias]', M.daysAhead, { n: 14 }),
    row('(na|no) {weekday}', M.coming),
    row('(a|o|nessa|nesse|pra|pro|ate a|ate o) {weekday}', M.coming, { weak: true }),
    row(`${ON} ${NEXT} {weekday}`, M.next),
    row(`${ON} {weekday} (que vem|que entra|proxima|proximo|seguinte)`, M.next),
    row(`${THIS} [mesma|mesmo] [proxima|proximo] {weekday}`, M.this_),
    row(`${ON} {weekday} (passada|passado|retrasada|retrasado)|${ON} (ultima|ultimo) {weekday}`, M.last),
    row(`${ON} {weekday} {period:week}`, M.weekdayIn),
    row('{period:week} [,] [na|no|a|o] {weekday}', M.weekdayIn),
    row('[na|no|a|o] {weekday} (daqui a|em|dentro de) {length}', M.weekdayInWeeks),
    row('(daqui a|em|dentro de) {length} [,] (na|no) {weekday}', M.weekdayInWeeks),
    row(`[o|no] (${NEXT}|primeiro) {-workday}`, M.businessDaysAhead, { n: 1 }),
    row('[em|daqui a] {length} (a partir de|depois de|a contar de|apos) {day:settled}', M.dayPlus),
    row('(no|o|em|neste) [dia] {day:numdate}', M.same),
    row('dia {day:numdate}', M.same),
    row('(no|o) [dia] {day:looseday}', M.same),
    row('dia {day:looseday}', M.same),
    row('[o|no] feriado (de|do) [dia] {day:date}', M.same),
    row('({day:date}|{day:ordinalday}) [,] que eh feriado', M.same),
    row(`${ON} {n:nth} {weekday} {month:monthref}`, M.nthOfMonth),
    row('{month:monthfirst} [,] (no|na) {n:nth} {weekday}', M.nthOfMonth),
    row(`${ON} {n:nth} {-workday} {month:monthref}`, M.businessDayOfMonth),
    row(`${ON} {n:laterth} {-workday}`, M.businessDayOfMonth),
    row('[a|na] {n:nth} semana {month:monthref}', M.weekOfMonth),
    row('[a|na|durante a] {n:halfth} (metade|quinzena) {month:monthref}', M.halfOfMonth),
    row('[na|a] semana (do|de) {day:dated}', M.weekOf),
    row('[na|a] semana do dia {n:dom}', M.weekOfNth),
    row('[o|no] ((fim|final) de semana|fds|findi)', M.comingWhole, { unit: 'weekend', prefer: 1 }),
    row('[o|no|em|ao] {edge} (de|do|da|deste|desta) {period:anyperiod}', M.edge),
    row('[o|no|ao] {edge} (do|da|de) {unit:punit}', M.comingEdge),
    row('{day:settled} (cedo|cedinho|bem cedo|logo cedo|bem cedinho)', M.shadedDay, { shade: 'early' }),
    row('(no|ao|o) (fim|final) (do dia de|de) {day:settled}', M.endOfThat),
    row('(na|a|de|pela) noite de {a:settled} (para|pra|pro|a) {b:settled} {-las} {at:at1}', M.nightAt, {
      part: 'night',
    }),
    row('(na|a|de|pela) madrugada de {a:settled} (para|pra|pro|a) {b:settled} {-las} {at:at1}', M.nightAt, {
      part: 'morning',
    }),
    row('de {a:fromtoday} (para|pra|pro|a) {b:settled} [{-las}] {at:at1}', M.nightAt, { part: 'night' }),
    row('(hoje mais tarde|mais tarde hoje|ainda hoje mais tarde)', M.laterToday),
  ],
  // a weekday that something behind it settles
  weekdayday: [
    row(`${ON} [{-this}] {weekday} [,] [dia|no dia|o dia] {day:dated}`, M.weekdayOnDay),
    row(`${ON} {weekday} \\( [dia] {day:dated} \\)`, M.weekdayOnDay),
    row(`${ON} [{-this}] {weekday} [,] {day:ordinalday}`, M.weekdayOnDay),
    row(`${ON} [{-this}] {weekday} [,] [dia] {n:#12} !{counted} !{overhour}`, M.weekdayOnNth),
    row(`${ON} ${NEXT} {weekday} [,] [dia] {n:#12} !{counted} !{overhour}`, M.weekdayOnNth),
    row(`${ON} ${NEXT} {weekday} [,] {day:dated}`, M.weekdayOnDay),
    row('{day:date} [,] [na|no] {weekday}', M.weekdayOnDay),
    row('{day:near} [,] [na|no] {weekday}', M.weekdayOnDay),
    row('{a:near} [,] [dia|no dia] {b:dated}', M.bothDays),
    row('{a:near} [,] dia {b:monthsday}', M.bothDays),
  ],
  // "terca 9 e pouco": an hour
  overhour: phrases('e (pouco|pouquinho|picos|tal|uns quebrados)'),
  fromtoday: [row('hoje', M.today)],
  this: phrases(THIS.slice(1, -1)),
  monthperiod: [
    // as a name it is of what is to be done: "Q1 forecast"
    row('(q|t) ~{n:#1}', M.quarterOf),
    row('{month} [de|do] {y:y}', M.monthOf),
    row('{month} (do|de) {ahead:yearref}', M.monthOf),
    row(`[o|no] ${NEXT} {month}|{month} que vem`, M.monthOf, { next: true }),
    row('(este|neste|o mes de|no mes de) {month}', M.monthOf),
  ],
  period: [
    row(`${ON} ${NEXT} {unit:punit}`, M.period, { n: 1 }),
    row(`${ON} {unit:punit} ${COMES}`, M.period, { n: 1 }),
    row('([na|a] outra semana|(para a|pra) semana)', M.period, { unit: 'week', n: 1 }),
    row(`${THIS} [mesmo|mesma] {unit:punit}`, M.period, { n: 0 }),
    row(`${ON} {unit:punit} (passado|passada)|${ON} (ultimo|ultima) {unit:punit}`, M.period, { n: -1 }),
    row('{month} [de|do] {y:y}', M.monthOf),
    row('{month} (do|de) {ahead:yearref}', M.monthOf),
    row('{ahead:yearref} [,] em {month}', M.monthOf),
    row('[o|no] {n:ordinal} trimestre', M.quarterOf),
    row('[o|no] {n:ordinal} trimestre (de|do) [ano] {y:y}', M.quarterOf),
    row('[o|no] {n:ordinal} trimestre (de|do) {ahead:yearref}', M.quarterOf),
    row('[na|a] semana [numero|no|n] {n:#12}', M.isoWeek),
  ],
  // behind "até", "fim de": bare months, years and "o mês" will do
  anyperiod: [row('[o|a] {unit:punit}', M.rolling), row('[ano|o ano|de] {y:y}', M.yearOf)],
  // what a preposition that asks for a day may be followed by
  asked: [row('[o|a] {day:numdate}', M.same), row('[o|a] {day:looseday}', M.same)],
} satisfies Tables
