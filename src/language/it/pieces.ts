import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const pieces = {
  movedword: phrases(
    'spostata | spostato | spostate | spostati | rinviata | rinviato | anticipata | anticipato | posticipata | posticipato | rimandata | rimandato | slittata | slittato | passata | passato',
  ),
  movedfrom: phrases('da|dal|dalla|dalle|dallo'),
  movedto: phrases('a|al|alla|alle|allo'),
  atp: phrases(`
    alle | allo | alle ore | x le | a | verso | verso le | verso lo | per le | per | entro le | entro | entro allo | intorno alle | attorno alle | circa alle | alle circa | sulle | non prima delle
    | prima delle | prima di | prima dello | dalle | a partire dalle | non oltre le | al massimo alle | piu o meno alle | esattamente alle | tipo alle | @ | ore | entro e non oltre le | alla`),
  dayp: phrases(`
    il | la | lo | x | x il | x la | per | per il | per la | per lo | entro | entro il | entro la | entro lo | entro e non oltre il | prima di | prima del | prima della | a | al | alla | nel | nella | in | durante
    | durante il | verso | verso il | non oltre il | al massimo | al massimo il | al piu tardi | a partire dal | gia | intorno al | in data | nel corso di | nel corso della | ad`),
  numberbound: [row('{day:datenumber}', M.asSaid)],
  datenumber: [row('{n:#12} !{counted} !{ofhour}', M.dayOfMonth)],
  sooner1: phrases('prima di | prima del | prima dello'),
  clocklabel: phrases('ora | orario'),
  piece: [
    // "the hearing | of the 9th | at 1:45 pm"
    row('del {n:#12} !{counted}', M.dayOfMonth, { before: 'clock' }),
    row('prima del {day:datenumber}', M.dayBefore, { firm: true, prefer: 5 }),
    // "fino al 9" is a day, "fino alle 9" an hour
    row('(fino|sino) al {bound:numberbound} [{-inclusive}]', M.untilBound, { weak: true, prefer: 3 }),
    // stretches of the clock
    row('(tra|fra) [le|lo] {a:bt} e [le|lo] {b:bt}', M.window, { prefer: 1 }),
    row('(dalle|da|dallo) {a:bt} (alle|a|fino alle|allo|-) {b:bt}', M.window, { prefer: 4 }),
    row('{a:clock} (-|–) {b:clock}', M.window),
    row('[alle|ore] {a:openhour} (-|–) {b:clock}', M.window),
    // times of day
    row('[{-atp}] {at:at1} [,] [e] (non|invece che|anziche|invece delle|al posto delle) [alle] {-at1}', M.clockPiece, {
      prefer: 5,
    }),
    row('non alle {-at1} ma alle {at:at1}', M.clockPiece, { prefer: 5 }),
    row('[{-atp}] {-at1} {-either} {-at1}', M.unclear, { after: 'lead repeat weekdays' }),
    row('{-atp} {-at1} {-either} {-at1}', M.unclear, { prefer: 6 }),
    row('[{-atp}] {-clock} {-either} {-at1}', M.unclear),
    row('{-hourp} {at:times}', M.clockPiece, { firm: true, prefer: 3 }),
    row('{-hourp} {at:inpart}', M.clockPiece, { firm: true, prefer: 4 }),
    row('verso [le] {at:clock} (,|-|/) {-clock}', M.clockPiece, { firm: true, prefer: 3 }),
    row('[subito|poco] (dopo|prima) (le|delle) {-at1} (, [alle|diciamo|tipo]|(diciamo|tipo)) {at:at1}', M.clockPiece, {
      firm: true,
      prefer: 4,
    }),
    row('[{-hourp}] {at:at1} (di|del)', M.clockPiece, { before: 'day part', prefer: -1 }),
    row('[{-hourp}] {at:halfclock} (di|del)', M.clockPiece, { before: 'day', prefer: -2 }),
    row('{at:firmtimes}', M.clockPiece),
    row('dopo (le|lo) {at:at1}', M.clockPiece, { firm: true }),
    row('{at:times}', M.clockPiece, { after: 'day part repeat weekdays shift', weak: true, prefer: -1 }),
    row('[{-hourp}] {at:halfclock}', M.clockPiece, { after: 'part', prefer: 6 }),
    row('{-hourp} {at:toolate}', M.clockPiece),
    // "promemoria 20.15"
    row('{at:halfclock}', M.clockPiece, { after: 'thing', weak: true, prefer: -1 }),
    row('alla (stessa ora|solita ora)|a questa ora', M.sameTime, { after: 'day repeat weekdays offset' }),
    row(
      '(allo scoccare della ora|allo scoccare della prossima ora|alla prossima ora piena|alla ora piena)',
      M.topOfHour,
    ),
    // parts of the day
    row('{part}', M.same),
    row('[la|di|nella|il|in] {part:barepart} (del|di|dello)', M.same, { before: 'day', prefer: -1 }),
    // days
    row('{-dayp} {day:asked}', M.same, { firm: true }),
    row('{day}', M.same),
    // its own time, which a day alone would not be: "la riunione | di giovedì | alle 10"
    row('(di|del|della|dello) {day:asked}', M.same, { before: 'clock part' }),
    row('(di|del|della|dello) {day:asked}', M.same, { after: 'clock part window' }),
    row('(di|del|della|dello) {day:asked}', M.same, { after: 'event', firm: true, prefer: 1 }),
    row('(delle|della|dello) {at:times}', M.clockPiece, { after: 'event', firm: true, prefer: 1 }),
    // a holiday's name alone may be what it is about
    row('[il giorno di|il] {day:holidayday}', M.same, { before: 'clock part', prefer: -1 }),
    row('il giorno (di|del|della|dello|dei) {day:holidayday}', M.same, { prefer: 1 }),
    row('del {n:#12} !{counted} !{ofhour}', M.dayOfMonth, { after: 'part' }),
    row('(intorno|non oltre|a ridosso) (del|al) {n:#12} !{counted} !{ofhour}', M.dayOfMonth, { firm: true }),
    row('[la|nella|il] {part:barepart} >{ofnumber}', M.same, { before: 'day', prefer: -1 }),
    row('[il] {weekday:wdshort}', M.coming, { before: 'clock part' }),
    row('(dal|da|dallo) {a:dated} (al|a|allo|fino al|fino allo) {b:dated}', M.dayRange, { prefer: 1 }),
    row('(dal|da|dallo) {d:dom} (al|a|allo|fino al|fino allo) {b:date}', M.dayRangeIn, { prefer: 1 }),
    row('(dal|dallo) {a:domday} (al|allo) {b:domday}', M.dayRange),
    row('tra il {a:dated} e il {b:dated}', M.dayRange),
    row('{-dayp} {-notweekday} (o|oppure) {-asked}', M.unclear),
    row('[il|la] {-wd} (o|oppure) [il|la] {-wd}', M.unclear, { prefer: 2 }),
    row('({-sometime1}|un giorno) [di|del|della|in|nel|nella|durante] {day:asked}', M.sometimeOn, {
      firm: true,
      prefer: 2,
    }),
    row('(nella notte|la notte) tra [il] {-asked} e [il] {-asked}', M.unclear, { prefer: 1 }),
    // lengths
    row('{offset}', M.same, { prefer: 5 }),
    row('{length}', M.offset, { after: 'lead', before: 'to' }),
    row('un giorno', M.unclear, { after: 'lead', before: 'to', prefer: 6 }),
    row('[di|da|per] {length}', M.offset, { after: 'thing' }),
    // repetitions
    row('[a] {repeat}', M.same),
    row('{weekdays:repeatdays}', M.weekdaysPiece, { prefer: 1 }),
    row('{weekdays:ofdays}', M.weekdaysPiece, { after: 'lead repeat', prefer: 1 }),
    row('(tutto|tutta|per tutto|per tutta) [il|la] {period:anyperiod}', M.stretch, { prefer: 1 }),
    row('il resto (di|del|della) {period:anyperiod}', M.stretch),
    says('(a partire da|da) (adesso|ora|subito)', { kind: 'starting', day: null }, { weak: true }),
    row('[per|solo|in tutto|ancora|in totale] {n} volte [in tutto|di fila|e basta]', M.count, { weak: true }),
    row('[solo|soltanto] per [i prossimi|le prossime|circa|altri|altre] {length}', M.lasting, { weak: true }),
    row('per [le prossime|i prossimi|altre|altri] {n} {part:partname} [di (fila|seguito)]', M.nextFewParts, {
      after: 'lead clock',
    }),
    row('per [le prossime|i prossimi|altre|altri] {n} {part:partname} [di (fila|seguito)]', M.nextFewParts, {
      before: 'clock',
      isInFront: true,
      prefer: -1,
    }),
    row('[solo|soltanto] per {length} >{starting}', M.lasting, { daily: true }),
    row('[solo|soltanto] per {length}', M.lasting, { daily: true, after: 'lead clock', prefer: -1 }),
    row('[solo|soltanto] [per|nei|nelle|durante] (i|gli|le|) {length:ahead}', M.lasting, { daily: true }),
    row('(se|quando) non (essere|sono|ci sono) {-holidays}', M.exceptPublicHolidays),
    row('{-holidays} (esclusi|escluse|esclusi i festivi)', M.exceptPublicHolidays),
    // what is a time, but none that can be known
    row('(allo|al|alla|prima dello|prima del|verso il|dopo il) {-sun}', M.unclear),
  ],
  // what a bare number behind is an hour: "a" alone leads to no "9"
  hourp: phrases(`
    alle | allo | alle ore | ore | x le [ore] | verso le | verso lo | per le | entro le | intorno alle | attorno alle | circa alle | sulle | dalle | a partire dalle | prima delle | non oltre le | al massimo alle
    | piu o meno alle | esattamente alle | tipo alle | tipo le | @ | non prima delle | non piu tardi delle | non dopo le | entro e non oltre le | h`),
  ofnumber: phrases('del {-#12}'),
  toolate: [row('{h:#2}', M.impossibleHour), row('{h:#2}~(:|.)~{-#2}', M.impossibleHour)],
  shortlist: [row('{a:wdshort} [,|e|/|-] {b:shortmore}', M.list)],
  notweekday: [row('[il] {day:numdate}', M.same)],
  // a while that more may settle: "tra poco, alle 6"
  sometime1: phrases(
    'uno di questi giorni | prima o poi | in un momento | in (qualche|qualsiasi) momento | a un certo punto | una volta | quando vuoi',
  ),
  awhile: phrases('(tra|fra) (poco|un attimo|un po|un pochino|un momento) | piu tardi | dopo | a breve'),
  aheadterm: [
    row('(prossimi|prossime) {n} {unit}', M.term),
    row('{n} {unit} (successivi|successive|seguenti|a venire)', M.term),
  ],
} satisfies Tables
