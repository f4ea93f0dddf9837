import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const pieces = {
  movedword: phrases(
    'decale | decalee | decales | decalees | deplace | deplacee | repousse | repoussee | reporte | reportee | avance | avancee | retarde | retardee | passe | passee',
  ),
  movedfrom: phrases('de|du'),
  movedto: phrases('a|au|vers'),
  atp: phrases(`
    a | vers | vers les | sur les | pour | avant | des | autour de | aux alentours de | aux environs de | environ a
    | a environ | a partir de | au plus tard a | vers a | pour a | a peu pres a | a exactement
    | exactement a | pas plus tard que | plutot a | plutot vers | des les | vers environ | @ | genre a | genre vers
    | juste avant | a precisement | sur les coups de | sur le coup de | pas avant | pas avant le coup de | au plus tard vers`),
  // what leads to a bare number only in company
  atbare: phrases('a | vers | pour | vers les'),
  sometime1: phrases(
    'un de ces jours | a un moment [ou a un autre] | a un moment donne | une fois | (dans|au) (le|) courant (de|du|)| quand tu veux',
  ),
  dayp: phrases(`
    le | en | pour | pour le | pour la | avant | avant le | au | a | a la | la | pendant | pendant le | courant | dans
    | des | des le | au plus tard | au plus tard le | d'ici | d'ici le | d'ici a | d'ici au | d'ici la | durant
    | vers | vers le | plutot | pas avant | autour du | au cours de | au courant de | dans le courant de
    | quelque part`),
  numberbound: [row('{day:datenumber}', M.asSaid)],
  datenumber: [row('{n:#12} !{counted}', M.dayOfMonth)],
  sooner1: phrases('avant [le]'),
  clocklabel: phrases('heure | horaire'),
  piece: [
    // "the hearing | of the 9th | at 1:45 pm"
    row('du {n:#12} !{counted}', M.dayOfMonth, { before: 'clock' }),
    row('avant le {day:datenumber}', M.dayBefore, { firm: true, prefer: 5 }),
    // "jusqu'au 9" is a day, "jusqu'à 9" an hour
    row('jusque au {bound:numberbound} [{-inclusive}]', M.untilBound, { weak: true, prefer: 3 }),
    // stretches of the clock
    row('entre {a:bt} et {b:bt}', M.window, { prefer: 1 }),
    row('de {a:bt} (a|jusque a|-) {b:bt}', M.window, { prefer: 1 }),
    row('de {a:clock} a {b:clock}', M.window),
    row('!{noon} {a:clock} a {b:clock}', M.window),
    row('[de] {a:clock} (-|–) {b:clock}', M.window),
    row('[a|vers] {a:openhour} (-|–|/) {b:clock}', M.window),
    // times of day
    row('[{-atp}] {at:at1} [,] [et] (pas|et non|non|au lieu de|plutot que) [a] {-at1}', M.clockPiece, { prefer: 2 }),
    row('pas a {-at1} mais a {at:at1}', M.clockPiece, { prefer: 2 }),
    row('[{-atp}] {-at1} {-either} {-times}', M.unclear, { after: 'lead repeat weekdays' }),
    row('[{-atp}] {-clock} {-either} {-times}', M.unclear),
    row('{-atp} {-at1} {-either} {-times}', M.unclear),
    row('{-atp} {at:times}', M.clockPiece, { firm: true, prefer: 1 }),
    row('{at:aheadof}', M.clockPiece, { after: 'repeat weekdays', prefer: 4 }),
    row('(a|vers) {at:dotted}', M.clockPiece, { firm: true, prefer: 2 }),
    row('{-atbare} {at:bare}', M.clockPiece, { weak: true, prefer: -1 }),
    // "vers 17h, 17h15"
    row('vers [les] {at:clock} (,|-|/) {-clock}', M.clockPiece, { firm: true, prefer: 3 }),
    row('[{-atp}] {at:firmtimes} de', M.clockPiece, { before: 'day', prefer: -1 }),
    // "24 heures" is a day long, unless something leads to it
    row('!{wholeday} {at:firmtimes}', M.clockPiece),
    row(
      '[juste] (apres|avant) {-at1} (, [a|genre|disons|vers|plutot|plutot a|genre a]|(genre|disons|plutot)) {at:at1}',
      M.clockPiece,
      {
        firm: true,
        prefer: 4,
      },
    ),
    row('apres !{noonword} {at:clock}', M.clockPiece, { firm: true }),
    row('{at:times}', M.clockPiece, { after: 'day part repeat weekdays', weak: true }),
    row('{-atp} {at:toolate}', M.clockPiece),
    // "lundi soir 9h30"
    row('[{-atp}] {at:halfclock}', M.clockPiece, { after: 'part', prefer: 3 }),
    row('a (la meme heure|cette heure|cette heure [-] ci|pareille heure)', M.sameTime, {
      after: 'day repeat weekdays offset',
    }),
    row('(a le heure pile|a la prochaine heure pile|a le heure ronde|a la prochaine heure)', M.topOfHour),
    // parts of the day
    row("[avant|d'ici] {part}", M.same),
    row('[le|dans la|la|en] {part:barepart} (du|de|de le)', M.same, { before: 'day', prefer: -1 }),
    // "jeudi PM"
    row('am', M.part, { part: 'morning', after: 'day weekdays', weak: true }),
    row('pm', M.part, { part: 'afternoon', after: 'day weekdays', weak: true }),
    row('avant {part:barepart}', M.same, { after: 'day', prefer: -1 }),
    // days
    row('{-dayp} {day:asked}', M.same, { firm: true, prefer: 1 }),
    row('avant le (week [-] end|weekend|we)', M.comingEdge, { edge: 'end', unit: 'week', firm: true, prefer: 2 }),
    row('[juste] apres le (week [-] end|weekend|we)', M.edgeAhead, { edge: 'start', unit: 'week', n: 1, firm: true }),
    row('(de|du|des) {day:asked}', M.same, { after: 'event', firm: true, prefer: 1 }),
    row('de {at:times}', M.clockPiece, { after: 'event', firm: true, prefer: 1 }),
    // a holiday's name alone may be what it is about
    row('{day:holidayday}', M.same, { before: 'clock part', prefer: -1 }),
    row('le jour de [la|le] {day:holidayday}', M.same),
    row('[le|ce] {weekday:wdshort}', M.coming, { before: 'clock part' }),
    row('(du|entre le|de|a partir du) {a:dated} (au|et le|a|jusque au) {b:dated}', M.dayRange),
    row('(du|entre le) {d:dom} (au|et le) {b:date} [inclus]', M.dayRangeIn),
    row('(du|entre le) {a:domday} (au|et le) {b:domday} [inclus]', M.dayRange),
    row('{-dayp} {-notweekday} ou {-asked}', M.unclear),
    row('[le] {-wd} ou [le] {-wd}', M.unclear),
    row('({-sometime1}|un jour) [de|dans|en|pendant|durant] {day:asked}', M.sometimeOn, { firm: true, prefer: 2 }),
    row('[dans|pendant|durant|a] la semaine {-freeweek}', M.unclear, { prefer: 3 }),
    row('(dans la nuit|la nuit) (de|du) {-asked} (a|au) {-asked}', M.unclear, { prefer: 1 }),
    // lengths
    row('{offset}', M.same, { prefer: 3 }),
    // "d'ici 2h" is within two hours, "d'ici 18h" before six
    row("d'ici [a] {at:lateclock}", M.clockPiece, { prefer: 4, firm: true }),
    row('{length}', M.offset, { after: 'lead', before: 'to', prefer: -1 }),
    row('[de|pour] {length}', M.offset, { after: 'thing' }),
    // repetitions
    row('[a] {repeat}', M.same),
    row('pour {repeat}', M.same, { after: 'lead thing' }),
    row('{weekdays:repeatdays}', M.weekdaysPiece, { prefer: 2 }),
    row('(pendant|durant) la semaine', M.weekdaysPiece, { weekdays: [1, 2, 3, 4, 5], after: 'repeat', prefer: 2 }),
    row('(toute|pendant toute|durant toute|tout) {period:anyperiod}', M.stretch),
    row('(tous les jours|chaque jour) (de|du) {period}', M.stretch),
    row('(le reste de|pendant le reste de) {period:anyperiod}', M.stretch),
    // "tous les jours à 9h dès mercredi"
    row('(des|des le) {bound}', M.startingBound, { after: 'repeat clock part', prefer: 3 }),
    says('(a partir de|des) maintenant', { kind: 'starting', day: null }, { weak: true }),
    row('a partir de dans {length}', M.starting, { weak: true }),
    row(
      '[pendant|seulement|en tout|au total|encore] {n} fois [seulement|en tout|au total|de suite|d affilee]',
      M.count,
      {
        weak: true,
      },
    ),
    row(
      '[seulement|juste|uniquement] (pendant|durant|pour) [les prochains|les prochaines|environ|toute] {length}',
      M.lasting,
      {
        weak: true,
      },
    ),
    row('(pendant|durant) [les] {n} [prochains|prochaines] {part:partname} [de suite]', M.nextFewParts, {
      after: 'lead clock',
    }),
    row('(pendant|durant) [les] {n} [prochains|prochaines] {part:partname} [de suite]', M.nextFewParts, {
      before: 'clock',
      isInFront: true,
      prefer: -1,
    }),
    row('(pendant|durant) {length} >{starting}', M.lasting, { daily: true }),
    row('[seulement|juste|uniquement] (pendant|durant) {length}', M.lasting, {
      daily: true,
      after: 'lead clock',
      prefer: -1,
    }),
    row('[seulement|juste|uniquement] [pendant|durant|sur|pour|dans] les {length:ahead}', M.lasting, { daily: true }),
    row('(si|quand) (ce ne est pas|ce est pas|ce ne sont pas) {-holidays}', M.exceptPublicHolidays),
    row('{-holidays} (exclus|exceptes|non compris)', M.exceptPublicHolidays),
    // what is a time, but none that can be known
    row('{-jlength}', M.unclear, { firm: true }),
    row('(au|avant le|a le|avant le|a la|vers le) {-sun}', M.unclear),
  ],
  // weeks that every place has at a time of its own
  freeweek: phrases('de (relache|lecture|vacances|blocus|examens) | des (examens|vacances)'),
  // "samedi apres midi" is the afternoon
  noonword: phrases('midi !{-quarterly}'),
  quarterly: phrases('et (demi|demie|quart) | moins | {mword}'),
  wholeday: phrases('24 {-hrs}'),
  aheadof: [
    row('{n} {-min} avant {at:clock}', M.past, { sign: -1 }),
    row('[une] (demi|demie) [-] heure avant {at:clock}', M.past, { n: 30, sign: -1 }),
  ],
  // as the Swiss write it
  dotted: [row('{h:#12}~.~{m:#2} !{counted}', M.clock, { exact: true })],
  bare: [row('{h:#12} !{counted} !{continued}', M.bareHour)],
  continued: [says('~(.|,|/|-|%)~{-#}|%|€|$|:|-|/|(pour|contre|ou|et|a) {-#}', true), row('{#}', M.yes)],
  late: [row('{h:#12}', M.within(7, 24))],
  lateclock: [row('{h:late} {-hrs} [{m:#2}]', M.clock), row('{noon}', M.same)],
  toolate: [row('{h:#2} {-hrs}', M.impossibleHour), row('{h:#2}~h~{-#2}', M.impossibleHour)],
  shortlist: [row('{a:wdshort} [,|et|/|-] {b:shortmore}', M.list)],
  notweekday: [row('[le] {day:numdate}', M.same)],
  aheadterm: [
    row('{n} (prochains|prochaines) {unit}', M.term),
    row('(prochains|prochaines) {n} {unit}', M.term),
    row('{n} {unit} (a venir|suivants|suivantes|qui viennent)', M.term),
  ],
} satisfies Tables
