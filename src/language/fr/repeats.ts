import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const repeats = {
  nightsahead: [row('[pendant|durant] les (prochaines {n}|{n} prochaines) nuits', M.same)],
  // how far apart, around a length
  spaced: phrases(
    '(a|avec) [des|un] (intervalle|intervalles) de | espace de | espaces de | espacees de | a intervalles de',
  ),
  spacing: phrases('a | avec'),
  apart: phrases('de intervalle | de ecart | entre chaque [fois] | entre les deux'),
  thru: phrases('a | au | - | – | jusque a | jusque au'),
  comma: phrases(`
    , | et | , et | & | / | + | et le | et les | , le | , les | et chaque | et tous les | et toutes les | ainsi que
    | ainsi que le | puis | pis | , et le`),
  workdays: phrases(`
    en semaine | la semaine | les jours de semaine | les jours ouvrables | les jours ouvres | jours ouvrables
    | jours ouvres | jours de semaine | les jours de travail | du lundi au vendredi inclus`),
  weekends: phrases('les week [-] ends | les weekends | les we | week - ends | weekends | les fins de semaine'),
  several: [
    row('(du|de) {a:anywd} {-thru} {b:anywd} [inclus]', M.range),
    row('{a:anywd} (-|–|a|au) {b:anywd} [inclus]', M.range),
    says('(samedi et dimanche|le samedi et le dimanche)', [6, 7], { prefer: -1 }),
  ],
  wdplain: [row('{weekday}', M.one), row('{a:weekday} {b:wdplain}', M.list)],
  // what repeats without "chaque"
  repeatdays: [
    row('les {weekdays:days}', M.same),
    row('les {a:weekday} {b:wdplain}', M.list),
    row('le {weekday} !{dateword}', M.one),
    row('le {a:weekday} {-comma} [le] {b:days}', M.list),
  ],
  dateword: phrases('{-dom} | {-next} | dernier | passe | en {-n}'),
  dayslist: [row('{a:dom} {-comma} [le] {b:dayslist}', M.list)],
  // "tous les 15 et dernier jour du mois"
  lastday: [says('(dernier|derniers) [jour|jours] >{ofmonth}', -1)],
  on: [
    row('(le|les|au|aux|) {days:dayslist}', M.monthDays),
    row('[le|au] {n:nth} jour', M.monthDay),
    row('[le|les|au] {days:nthlist} {weekday:wd}', M.nths),
    row('[le|au] {n:nth} {-workday}', M.workdayOf),
    says('(a la|en|chaque|la) fin', { monthDays: [-1] }),
    says('(au|en|le) debut', { monthDays: [1] }),
  ],
  monthday: [row('[le] {d:dom} [de] {month}', M.asSaid), row('[le] {day:numdate}', M.yearlyDay)],
  // "de chaque mois": of how many months
  ofevery: [
    says(
      '[de|du|a] {-every} mois|, et (ca|ce|cela) tous les mois|mensuellement|par mois|du mois tous les mois|du mois chaque mois',
      1,
    ),
    row('[de] {-every} {n} mois', M.same),
    says('[de] {-every} (trimestre|trimestres)', 3),
    says('un mois sur deux', 2),
  ],
  ontheday: phrases('toujours | systematiquement'),
  ofmonth: phrases('du mois | de mois | de chaque mois | des mois | de tous les mois'),
  ofyear: phrases(`
    chaque annee | tous les ans | de chaque annee | annuellement | toutes les annees | par an | chaque an`),
  adverb: [
    row('toutes les heures pile|a chaque heure pile', M.pastEveryHour),
    row('quotidiennement|journellement|tlj', M.everyUnit, { unit: 'day' }),
    row('hebdomadairement', M.everyUnit, { unit: 'week' }),
    row('mensuellement', M.everyUnit, { unit: 'month' }),
    row('bimensuellement|bihebdomadairement', M.unclear),
    row('trimestriellement', M.everyUnit, { unit: 'quarter' }),
    row('semestriellement', M.everyUnit, { unit: 'month', n: 6 }),
    row('annuellement', M.everyUnit, { unit: 'year' }),
  ],
  // of a reminder, or in front of all: "la fermeture annuelle" is a part of the text
  regular: [
    row('quotidien|quotidienne', M.everyUnit, { unit: 'day' }),
    row('hebdomadaire|hebdo', M.everyUnit, { unit: 'week' }),
    row('mensuel|mensuelle', M.everyUnit, { unit: 'month' }),
    row('bimensuel|bimensuelle|bihebdomadaire', M.unclear),
    row('bimestriel|bimestrielle', M.everyUnit, { unit: 'month', n: 2 }),
    row('trimestriel|trimestrielle', M.everyUnit, { unit: 'quarter' }),
    row('semestriel|semestrielle', M.everyUnit, { unit: 'month', n: 6 }),
    row('annuel|annuelle', M.everyUnit, { unit: 'year' }),
  ],
  schoolish: phrases('ecole | classe | cours | marche | pluie | garde | match | entrainement | repos'),
  everyn: [says('quelques', 3)],
  unitly: [
    row('{-every} jours (de {-schoolish}|pairs|impairs|feries)', M.unclear),
    row('{-every} {-wd} {-#12} !{counted} !{ofhour}', M.unclear),
    row('({-every}|les|en|la) (semaine|semaines) (paire|paires|impaire|impaires)', M.unclear),
    row('[une fois] {-every} {unit}', M.everyUnit),
    row('[une fois] {-every} {n:everyn} {unit}', M.everyUnit),
    row('aux {n:everyn} {unit}', M.everyUnit),
    row('[une fois] {-every} {length}', M.everyLength, { prefer: -1 }),
    row('[une fois] {-every} quinze jours|[une fois] {-every} 15 jours|[une fois] {-every} quinzaine', M.everyUnit, {
      unit: 'fortnight',
      prefer: 2,
    }),
    row('{-every} (huit|8) jours', M.everyUnit, { unit: 'week', prefer: 2 }),
    row('{-every} demi [-] (heure|heures)', M.everyUnit, { unit: 'minute', n: 30, prefer: 1 }),
    row('de heure en heure', M.everyUnit, { unit: 'hour' }),
    row('de demi [-] heure en demi [-] heure', M.everyUnit, { unit: 'minute', n: 30 }),
    row('de quart de heure en quart de heure', M.everyUnit, { unit: 'minute', n: 15 }),
    row('{-every} quart (de heure|de heures)|tous les quarts de heure', M.everyUnit, { unit: 'minute', n: 15 }),
    row('{-every} semestre|tous les semestres', M.everyUnit, { unit: 'month', n: 6 }),
    row('[toute] (la journee|tout le temps)', M.unclear, { prefer: -3 }),
    row('une fois (par|chaque) {unit}|1 fois par {unit}|1 x (par|/) {unit}', M.everyUnit),
    row('(un|une|1) {unit} sur (deux|2)', M.everyUnit, { n: 2 }),
    row('(un|une|1) {unit} sur {n}', M.everyUnit),
    row('{-every} deuxieme {unit}', M.everyUnit, { n: 2 }),
    row('{-every} {n:ordinal} {unit}', M.everyUnit, { prefer: -1 }),
    row('{-every} (-|moins) {-length}', M.everyUnit, { unit: 'minute', n: 0 }),
    row('{-every} {unit} et (demi|demie)', M.everyAndHalf),
    row('{-every} (jour|jours) de [la] semaine', M.everyUnit, { unit: 'business-day', prefer: 1 }),
  ],
  eachpart: [row('midis', M.part, { part: 'noon' })],
  parts2: [row('{a:eachpart} (et|,|, et) [le|chaque|tous les|les] {b:parts2}', M.list)],
  several2: [row('{a:eachpart} (et|,|, et) [le|chaque|tous les|les] {b:parts2}', M.list)],
  repeat: [
    row('{unitly} [,] [le|les] {weekdays:days}', M.weeklyOn),
    row('{unitly} [,] {parts:several2}', M.dailyIn),
    row('{unitly} [,] [le] {parts:several2}', M.dailyIn),
    row('{unitly} en {months}', M.yearlyIn),
    row('{unitly} [,] {on} (de|en) {months}', M.yearlyIn),
    row('{-every} {weekdays:days} [de la semaine]', M.everyWeekday, { prefer: -1 }),
    row('{-every} {weekdays:days} {parts:parts2}', M.everyWeekdayIn),
    row('(un|1) {weekdays:oneday} sur (deux|2)', M.everyWeekday, { n: 2 }),
    // as Canada says it
    row('aux (deux|2) {weekdays:oneday}', M.everyWeekday, { n: 2 }),
    row('(un|1) {weekdays:oneday} sur {n}', M.everyWeekday),
    row('{-every} {n} {weekdays:oneplural}', M.everyWeekday),
    row('chaque {n:ordinal} {weekday}', M.everyNth),
    row('tous les {days:nthlist} {weekday:plural}', M.monthlyNths, { prefer: -1 }),
    row('[le|les] {days:nthlist} {weekday:wd} [{-ofmonth}]', M.monthlyNths, { atLeast: 2 }),
    row('chaque {days:firsts} !{month}', M.monthlyDays),
    row('{-every} fin de mois|tous les fins de mois', M.monthly, { on: { monthDays: [-1] } }),
    row('{-every} debut de mois', M.monthly, { on: { monthDays: [1] } }),
    row('(le|les) {days:severaldays} du mois', M.monthlyDays),
    row('[le|la|les] {holiday} {-ofyear}|a chaque {holiday}|chaque {holiday}|{-every} {holiday}', M.everyHoliday),
    row('{-every} {parts:oneword} (de [la] semaine|en semaine)', M.weekdaysIn, { weekdays: [1, 2, 3, 4, 5] }),
    row('{-every} midis|chaque midi|tous les midis', M.everyHourOf(12), { prefer: 1 }),
    row('[le] {parts:morningevening}', M.everyPart),
    row('(deux|2) (fois|x) (par|/) {unit}', M.rate, { n: 2 }),
    row('(trois|3) (fois|x) (par|/) {unit}', M.rate, { n: 3 }),
    row('{n} (fois|x) (par|/) {unit}', M.rate, { prefer: -1 }),
    row('(deux|trois|2|3) fois par semaine (le|les|:|,) {weekdays:days}', M.everyWeekday),
    row('[pendant|pour] les {n} prochains {weekday:wd}', M.nextFew),
    row('[pendant] les prochains {n} {weekday:wd}', M.nextFew),
  ],
  firsts: [row('{digitth}', M.one)],
  oneplural: [row('{plural}', M.one)],
  morningevening: [
    says('matin et soir', [
      { kind: 'part', part: 'morning' },
      { kind: 'part', part: 'evening' },
    ]),
    says('matin , midi et soir|matin midi et soir|matin midi soir', [
      { kind: 'part', part: 'morning' },
      { kind: 'part', part: 'noon' },
      { kind: 'part', part: 'evening' },
    ]),
    says('le matin et le soir', [
      { kind: 'part', part: 'morning' },
      { kind: 'part', part: 'evening' },
    ]),
  ],
} satisfies Tables

export const bounds = {
  until: phrases(`
    jusque | jusque a | jusque au | jusque aux | jusque en | jusque le | jusque a la | jusque a le | et ce jusque a
    | et ce jusque au | jusque dans`),
  starting: phrases(`
    a partir de | a partir du | a partir de le | a partir des | a compter de | a compter du | des | des le | depuis
    | en commencant | en commencant le | en commencant a | en commencant par | en commencant des | commencant
    | commencant le | en partant de | a partir | {-firstone} | (je | on | nous) (commence | commencons | demarre) [par] | premiere fois | pour la premiere fois | debut | (ca|cela) (commence|debute) | commence | debute`),
  inclusive: phrases('[,] (inclus | inclu | compris | inclusivement)'),
  // "premiere dose | a 18 h"
  firstone: phrases(
    `[la|le] (premiere | premier | {-digitth}) (dose | prise | fois | cachet | comprime | piqure | injection | seance | tournee | visite | tour | cours)
      [(est | sera) [le]] | la premiere [(est | sera) [le]]`,
  ),
  bday: [row('[le|la] {period:anyperiod}', M.whole, { prefer: -1 })],
  bound: [
    row('[le|la|au|en] {day:bday}', M.asSaid),
    row('[le|au] {day:bday} [a] {at:bt}', M.asSaid),
    row('[a] {at:bt}', M.asSaid),
    row('[a] {at:bt} {day:bday}', M.asSaid),
    row('[au|le|a la|la] {part:endpart}', M.asSaid, { prefer: -1 }),
  ],
  nextone: phrases(
    '(le | la) (prochain | prochaine | suivant | suivante | premier | premiere) [fois] | (celui | celle) [-] ci | cette fois [-] ci | cette fois',
  ),
  toldwhat: phrases('de | que | pour'),
  // where nothing reads what it leaves out, the time is a question
  restriction: phrases('sauf | excepte | hormis | mais pas'),
  fromday: phrases('du | de | entre le'),
  excepted: [
    row('[les|le|en|chaque] {weekdays:days}', M.exceptWeekdays),
    row('[le|les|pendant le|pendant les] (week [-] end|weekend|we|week [-] ends|weekends)', M.exceptWeekdays, {
      weekdays: [6, 7],
    }),
    row('[en|au mois de|pendant le mois de] {months}', M.exceptMonths),
    row('[le] {day:dated}', M.exceptDay),
    row('[le] {day:ordinalday}', M.exceptDay, { prefer: -1 }),
  ],
  holidays: phrases(`
    [les|le|un|pendant les|des] (jours|jour) (feries|ferie) | [les] feries | [les] jours feries (en|de|du|de le) {-*1}
    | [les] jours (chomes|chome)`),
  however: phrases('mais|toutefois|cependant|par contre'),
  onlyto: phrases('seulement|uniquement|juste'),
  but: phrases(`
    sauf | excepte | hormis | a part | mais pas | pas | hors | a le exception de | a le exception du
    | a le exception des | en dehors de | en dehors des | en dehors du | sans | mais jamais | sauf pour | sauf pendant`),
} satisfies Tables
