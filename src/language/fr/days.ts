import { keyed, phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row, special } from '../meanings/rows.js'

const THIS = '(ce|cet|cette)'
const LAST = '(dernier|derniere|passe|passee)'
const WEEK = { months: 0, days: 7, seconds: 0 }
const FORTNIGHT = { months: 0, days: 14, seconds: 0 }

export const days = {
  next: phrases('prochain | prochaine | suivant | suivante | qui vient | qui suit | qui arrive | a venir | pro'),
  yearref: [
    says('[le|la|de le] (an prochain|annee prochaine|annee suivante)', 1),
    says('cette annee|de cette annee', 0),
  ],
  dom: [row('{small}', M.within(2, 31)), row('{ordinal}', M.same)],
  sep: phrases('de', '-', '/', '.'),
  date: [
    row('[les|aux] ides de {month}', M.ides),
    row('[le] {d:dom} [{-sep}] {month}', M.date),
    row('[le] {d:dom} [{-sep}] {month} [,|-|/|.|de] {y:year}', M.date),
    row('[le] {d:dom} [de] {month} {ahead:yearref}', M.date),
    row('[le] {d:dom} {month} (prochain|qui vient)', M.date),
    row('{month} {d:#12} [,] {y:y}', M.date, { prefer: -1 }),
  ],
  halfth: [says('premiere|1re|1ere', 1), says('deuxieme|seconde|2e|2eme', 2)],
  monthref: [
    row('(du mois (prochain|suivant)|le mois (prochain|suivant)|du prochain mois)', M.monthAhead, { n: 1 }),
    row('(de ce mois|du mois en cours|ce mois [- ci]|de ce mois [-] ci)', M.monthAhead, { n: 0 }),
    row('du mois', M.anyMonth),
    row('(du|le) mois dernier', M.monthAhead, { n: -1 }),
    row('(de|en|du mois de|au mois de|pour) {month}', M.monthNamed),
    row('(de|en|du mois de) {month} [de] {y:y}', M.monthNamed),
    row('(de|en) {month} {ahead:yearref}', M.monthNamed),
  ],
  week: [
    row('[de|dans|pendant] la (semaine {-next}|prochaine semaine)', M.period, { unit: 'week', n: 1 }),
    row('semaine {-next}', M.period, { unit: 'week', n: 1 }),
    row('[de|dans] la (semaine de apres|semaine qui suit)', M.period, { unit: 'week', n: 1 }),
    row('[de|dans|pour] cette semaine', M.period, { unit: 'week', n: 0 }),
    row('[de] la semaine en cours', M.period, { unit: 'week', n: 0 }),
    row("(dans|d'ici) (deux|2) semaines", M.period, { unit: 'week', n: 2 }),
    row('de la semaine derniere|la semaine derniere', M.period, { unit: 'week', n: -1 }),
  ],
  ordinalday: [
    row('le {n:#12} !{counted} !{ofhour}', M.dayOfMonth, { weak: true }),
    row('(le|au) {n:ordinal}', M.dayOfMonth, { weak: true }),
    row('le {n:domword} !{counted} !{ofhour}', M.dayOfMonth, { weak: true }),
    row('[le] {n:dom} {month:monthref}', M.dayOfMonth),
    row('[le] {n:nth} jour {month:monthref}', M.dayOfMonth),
    row('{month:monthref} [,] le {n:dom}', M.dayOfMonth),
  ],
  ofhour: [says('{-hrs}|{-sep} {-month}|{-weekday}|~(:|/|.)~{-#}|{-min}', true)],
  holidayday: [
    row('[le|la|les] {holiday}', M.holiday),
    row('[le|la|les] {holiday} [de|en] {y:y}', M.holiday),
    row('[le|la|les] {holiday} [de] {ahead:yearref}', M.holiday),
    row('[le|la|les] {holiday} (prochain|prochaine)|[le|la] (prochain|prochaine) {holiday}', M.holiday, { next: true }),
    row('(jour|le jour|la fete|fete) de [la|le] {holiday}', M.holiday),
  ],
  dated: [row('[le] {day:numdate}', M.same), row('le {day:looseday}', M.same)],
  today: phrases("aujourd'hui | aujourd hui | aujourdhui | ce jour | auj | ajd | ajourd'hui"),
  tomorrow: phrases('demain | dem . | dem ~1 | 2 ~main'),
  aftertomorrow: phrases('apres [-] demain | surlendemain | le surlendemain | apresdemain'),
  // days that stand for themselves: what "en huit", "dans une semaine" may be said of
  settled: [
    row('{-aftertomorrow}', M.daysAhead, { n: 2 }),
    row('[le] {weekday}', M.coming),
    row('{weekday} prochain', M.next),
    row(`${THIS} {weekday}`, M.this_),
  ],
  shade: keyed({ early: 'tot|de bonne heure', late: 'tard' }),
  during: phrases('pendant', 'durant'),
  day: [
    row('(dans la nuit|la nuit) (de|du) {a:settled} (a|au) {b:settled} a {at:at1}', M.nightAt, { part: 'night' }),
    row('{-aftertomorrow}', M.daysAhead, { n: 2 }),
    row('hier', M.daysAhead, { n: -1 }),
    row('avant [-] hier', M.daysAhead, { n: -2 }),
    row('(le jour suivant|le jour de apres|le lendemain)', M.daysAhead, { n: 1 }),
    row('[le] {weekday} prochain|[le] prochain {weekday}', M.next),
    row('[le] {weekday} (qui vient|a venir|qui arrive)', M.coming),
    row('[le] {weekday} (suivant|de apres)', M.next),
    row(`${THIS} {weekday} [qui vient|- ci]`, M.this_),
    row('[le] {weekday} en huit|[le] {weekday} en 8', M.weekdayAndDays, { days: 7 }),
    row('[le] {weekday} en quinze|[le] {weekday} en 15', M.weekdayAndDays, { days: 14 }),
    row(`[le] {weekday} ${LAST}`, M.last),
    row(
      '[le] (prochain jour|jour) (ouvre|ouvrable|ouvre suivant|ouvrable suivant|de travail suivant)',
      M.businessDaysAhead,
      {
        n: 1,
      },
    ),
    row('[le] prochain jour de (travail|semaine)', M.businessDaysAhead, { n: 1 }),
    row('[le] {weekday} [,] {period:week}', M.weekdayIn),
    row('{period:week} [,] [le] {weekday}', M.weekdayIn),
    row('[le] {weekday} dans {length}', M.weekdayAfterWeeks),
    row('!<{during} [dans] {length} a (partir|compter) (de|du) {day:settled}', M.dayPlus),
    row('{day:settled} en (huit|8)', M.dayPlus, { length: WEEK }),
    row('{day:settled} en (quinze|15)', M.dayPlus, { length: FORTNIGHT }),
    row('de {-today} en (huit|8)', M.daysAhead, { n: 7 }),
    row('de {-today} en (quinze|15)', M.daysAhead, { n: 14 }),
    row('{day:settled} dans {length}', M.dayPlus),
    row('[le] {weekday} dans 15 jours', M.inWeeks, { n: 2 }),
    row('{shade} {day:settled} [dans la|le] {part:partname}', M.shadedDayPart),
    row('{day:settled} {part:partname} {shade}', M.shadedDayPart),
    row('[le] {weekday:wdany} [,] {day:dated}', M.weekdayOnDay),
    row('[le] {weekday} [,] {day:ordinalday}', M.weekdayOnDay),
    row('[le] {weekday:wdany} [,] [le] {n:#12} !{counted} !{ofhour}', M.weekdayOnNth),
    row('[le] {weekday} {n:domword} !{counted} !{ofhour}', M.weekdayOnNth),
    row('[le] {weekday:wdany} (1|premier) [~er]', M.weekdayOnNth, { n: 1 }),
    row('[le] {n:nth} {weekday} {month:monthref}', M.nthOfMonth),
    row('{month:monthref} [,] le {n:nth} {weekday}', M.nthOfMonth),
    row('[le] {n:nth} {-workday} {month:monthref}', M.businessDayOfMonth),
    row('[la] {n:nth} semaine {month:monthref}', M.weekOfMonth),
    row('[la|dans la|pendant la|sur la|pour la] {n:halfth} (moitie|quinzaine) {month:monthref}', M.halfOfMonth),
    row('[le] {n:nth} jour (de le annee)', M.dayOfYear),
    row('[le] {n:nth} {weekday} (de|en) {period}', M.nthOfYear),
    row('[la] semaine du {day:dated}', M.weekOf),
    row('[la] semaine du {n:#12}', M.weekOfNth),
    row('(le|pour le|au|durant le|pendant le) (week [-] end|weekend|we)', M.comingWhole, { unit: 'weekend' }),
    special(
      '[la|en|a la|pour la] fin de semaine prochaine',
      'in Canada the weekend, elsewhere Friday',
      (_, ctx) =>
        ctx.moment.country === 'CA'
          ? M.wholeAhead({ unit: 'weekend', n: 1 }, ctx)
          : M.edgeAhead({ edge: 'end', unit: 'week', n: 1 }, ctx),
      { prefer: 2 },
    ),
    special(
      '[la|en|a la|cette|pour la] fin de semaine',
      'in Canada this is the weekend, elsewhere Friday',
      (_, ctx) =>
        ctx.moment.country === 'CA'
          ? M.comingWhole({ unit: 'weekend' }, ctx)
          : M.comingEdge({ edge: 'end', unit: 'week' }, ctx),
      { prefer: 2 },
    ),
    row('[a|au|a la|la|le|en|vers la|vers le|tout|pour la] {edge} (de|du|des|de la|de le) {period:anyperiod}', M.edge),
    row('[a|au|a la|en|vers la|vers le|pour] {edge} [-] {period:anyperiod}', M.edge),
    row('[a la|en|au|pour la] {edge} (de|du|de le|de la|de ce|de cette) {unit:punit}', M.comingEdge),
    row(
      "(plus tard|un peu plus tard) (aujourd'hui|dans la journee)|aujourd'hui plus tard|(tout|tt) a le heure",
      M.laterToday,
    ),
    row('(dans|en cours de|au cours de) la journee', M.today),
  ],
  monthperiod: [
    // as a name it is of what is to be done: "Q1 forecast"
    row('(q|t) ~{n:#1}', M.quarterOf),
    row('[le|au] mois de {month}', M.monthOf),
    row('{month} [de] {y:y}', M.monthOf),
    row('{month} prochain', M.monthOf, { next: true }),
    row('ce mois de {month}', M.monthOf),
  ],
  period: [
    row('[le|la|de la|du] {unit:punit} {-next}', M.period, { n: 1 }),
    row('[le|la] (prochain|prochaine) {unit:punit}', M.period, { n: 1 }),
    row('[le|la] {unit:punit} de apres', M.period, { n: 1 }),
    row(`${THIS} {unit:punit} [- (ci|la)]`, M.period, { n: 0 }),
    row('(le|la) {unit:punit} en cours', M.period, { n: 0 }),
    row(`[le|la] {unit:punit} ${LAST}`, M.period, { n: -1 }),
    row('(le|la|du) (week [-] end|weekend|we) (prochain|qui vient)', M.period, { unit: 'weekend', n: 0, prefer: 1 }),
    row('{month} [de] {y:y}', M.monthOf),
    row('[le] {n:ordinal} trimestre', M.quarterOf),
    row('[le] {n:ordinal} trimestre [de] {y:y}', M.quarterOf),
    row('[la] semaine [numero|no|n °] {n:#12}', M.isoWeek),
    row('s ~{n:#2}', M.isoWeek),
  ],
  anyperiod: [row('[le|la] {unit:punit}', M.rolling), row('[le annee] {y:y}', M.yearOf)],
  // what a preposition that leads to days may be followed by
  asked: [
    row('[le] {day:looseday}', M.same),
    row('[le] {day:numdate}', M.same),
    row('la {unit:punit}', M.comingWhole, { prefer: -1 }),
  ],
} satisfies Tables
