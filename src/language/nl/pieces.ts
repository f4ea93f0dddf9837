import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const pieces = {
  movedword: phrases('verplaatst | verschoven | verzet | vervroegd | uitgesteld | gewijzigd'),
  movedfrom: phrases('van'),
  movedto: phrases('naar'),
  atp: phrases(`
    om | tegen | rond | omstreeks | rondom | vanaf | zo om | zo tegen | zo rond | ca | ca . | om ca | om ca . | om circa
    | om ongeveer | ongeveer om | zo ongeveer om | rond de klok van | klokslag | om klokslag | stipt | stipt om | precies om
    | om precies | exact om | om exact | voor | uiterlijk | uiterlijk om | uiterlijk tegen | ten laatste om | op | ten laatste
    | om een uur of | rond een uur of | tegen een uur of | een uur of | zo rond een uur of | @ | bij | al om | pas om | om de klok van
    | niet voor | niet eerder dan | op zijn vroegst om | weer om | ongeveer rond | pas na | kort na | iets na`),
  dayp: phrases(`
    op | op de | de | in | in de | met | aan | tegen | per | uiterlijk | uiterlijk op | vanaf | nog | nu | tijdens | rond | pas op | weer op | aan het | in het | op het | ten laatste | ten laatste op | bij | tijdens het
    | komend | al op | deze | gedurende | rond het | tegen het | uiterlijk aan het | in de loop van`),
  partp: phrases(
    'in de | op de | tegen de | deze | rond de | gedurende de | tijdens de | voor de | in | op | in de loop van de | later in de',
  ),
  // "herinnering voor 5 december" is for that day
  sooner1: phrases('!<{noteword} voor [de]'),
  noteword: phrases('herinnering | reminder | melding | seintje | alarm | wekker | timer | notificatie | notitie'),
  sometime1: phrases('ergens | op (een|een of ander) (bepaald|gegeven|ander) moment | eens | wanneer dan ook'),
  datenumber: [row('{n:#12} !{counted}', M.dayOfMonth), row('{n:digitth}', M.dayOfMonth)],
  fourdigits: [row('{n:#4}', M.digits)],
  padded: [row('{n:#4}', M.padded)],
  // what is counted by such a number
  amounted: phrases(
    'euro | euros | eur | km | kg | gram | g | ml | meter | paginas | stappen | calorieen | kcal | keer | mensen | woorden',
  ),
  until: phrases('tot | t / m | tot en met | tot aan | tem | t ~/ ~m'),
  clocklabel: phrases('tijd | tijdstip'),
  piece: [
    // "herinner me 1830 eten halen"
    row('{at:fourdigits} !{amounted}', M.clockPiece, { after: 'lead thing', weak: true }),
    row('{at:padded} !{amounted}', M.clockPiece, { after: 'lead', weak: true }),
    row('tussen {a:bt} en {b:bt}', M.window),
    row('(van|vanaf) {a:bt} (tot|-|–|tot en met) {b:bt}', M.window),
    row('{a:bt} (-|–|tot) {b:clock}', M.window),
    row('{a:openhour} (-|–|tot) {b:clock}', M.window),
    row('na !{onehour} {at:times}', M.clockPiece, { firm: true }),
    row('(tegen|rond|voor|na|om) {at:inflected}', M.clockPiece, { firm: true }),
    row('(tegen|rond|voor|na|om) {at:digitsen}', M.clockPiece, { firm: true, prefer: 5 }),
    row('{at:times} !{letters} !{severalthings}', M.clockPiece, { after: 'day part repeat weekdays', weak: true }),
    // "morgen 8 | boodschappen doen": an hour, or so many of them
    row('{-twelve} >{severalthings}', M.unclear, { after: 'day part repeat weekdays', prefer: 1 }),
    row('om {at:toolate}', M.clockPiece),
    row('{at:aheadof}', M.clockPiece, { after: 'repeat weekdays', prefer: 2 }),
    row('als het {at:times} is', M.clockPiece, { firm: true }),
    row('<{twodays} [om] {at:smallhours}', M.clockPiece, { prefer: 2 }),
    row('[{-atp}] {at:smallhours} (snachts|in de nacht|sochtends vroeg|sochtends)', M.clockPiece, { prefer: 1 }),
    row('[op|om] (dezelfde|hetzelfde|deze|dit) (tijd|tijdstip|uur)|zelfde tijd|rond (deze|dezelfde) tijd', M.sameTime, {
      after: 'day repeat weekdays offset',
    }),
    row('vandaag [in de] {part}', M.todays),
    row('[voor|tegen] {part:todaypart}', M.same),
    row('(vanavond laat|later vanavond|laat vanavond|laat op de avond|savonds laat|laat in de avond)', M.part, {
      part: 'evening',
      hour: 21,
      prefer: 1,
    }),
    row('(vroeg vanavond|[aan] [het] begin van de avond|vanavond vroeg|vroeg op de avond)', M.part, {
      part: 'evening',
      hour: 18,
      prefer: 1,
    }),
    row('[aan|tegen] [het] (eind|einde) van de (ochtend|voormiddag)', M.part, {
      part: 'morning',
      hour: 11,
      prefer: 1,
    }),
    row('[aan|tegen] [het] (eind|einde) van de (middag|namiddag)|laat in de middag|laat in de namiddag', M.part, {
      part: 'afternoon',
      hour: 17,
      prefer: 1,
    }),
    row('[aan|in] [het] begin van de (middag|namiddag)|vroeg in de middag', M.part, {
      part: 'afternoon',
      hour: 13,
      prefer: 1,
    }),
    row('[aan|tegen|op] [het] (eind|einde) ((van de|vd|v ~. d ~.|v / d) (dag|werkdag)|dag|werkdag)|eod', M.endOfDay, {
      prefer: 1,
    }),
    row(
      'vroeg in de (ochtend|morgen)|ochtend vroeg|in alle vroegte|sochtends vroeg|smorgens vroeg|vroeg sochtends',
      M.part,
      {
        part: 'morning',
        hour: 7,
      },
    ),
    row('(morgenvroeg)', M.part, { part: 'morning' }),
    row('[nog|net] voor de (noen|middag)', M.part, { part: 'morning', hour: 10, prefer: 1 }),
    row('achter de (noen|middag)|na de (noen|middag)', M.part, { part: 'afternoon', prefer: 1 }),
    row('op het hele uur|op het volle uur|bij het volgende hele uur|om heel', M.topOfHour),
    row(
      '(tussen|onder|rond|tegen) de middag|(tegen|rond|op) [de] noen|(rond|met|tijdens|in) (de lunch|lunchtijd|de lunchpauze|het middaguur)',
      M.part,
      {
        part: 'noon',
        prefer: 1,
      },
    ),
    row('(na het|na de) (eten|avondeten|avondmaal)', M.part, { part: 'evening', hour: 20 }),
    row('(bij|tijdens|aan|onder) het (avondeten|avondmaal)|met het avondeten|etenstijd', M.part, { part: 'evening' }),
    row('(na het) ontbijt', M.part, { part: 'morning', hour: 9 }),
    row('(bij|tijdens) het (ontbijt|opstaan)|aan het ontbijt >{tied}|als ik opsta', M.part, {
      part: 'morning',
      hour: 8,
    }),
    row('na de (lunch|lunchpauze)', M.part, { part: 'afternoon', hour: 13 }),
    row('(na het werk|na werktijd|na kantoortijd)', M.endOfDay),
    row('(voor|bij) het (slapengaan|slapen gaan|slapen)|voor bedtijd|voor ik (ga slapen|naar bed ga)', M.part, {
      part: 'night',
      hour: 22,
    }),
    row('morgen', M.part, { part: 'morning', after: 'day weekdays repeat', weak: true }),
    row('[in|op] [de] {part} van', M.same, { before: 'day' }),
    row('[{-however}] [alleen|slechts|enkel] {-until} {bound} [{-inclusive}]', M.untilBound, {
      weak: true,
    }),
    row('{-starting} {bound}', M.startingBound, { weak: true, prefer: 2 }),
    row('(vanaf|te beginnen) (nu|heden|direct)', M.startingBound, { bound: {}, weak: true }),
    row('voor [de|het] {day:asked}', M.same, { prefer: -1 }),
    row('(na|meteen na|direct na) het weekend', M.edgeAhead, { edge: 'start', unit: 'week', n: 1, prefer: 1 }),
    row('(voor|nog voor) het weekend', M.comingEdge, { edge: 'end', unit: 'week', prefer: 1 }),
    row('van {day:asked}', M.same, { after: 'event', firm: true, prefer: 1 }),
    row('van {at:times}', M.clockPiece, { after: 'event', firm: true, prefer: 1 }),
    row('{day:dashday}', M.same, { before: 'clock part', weak: true }),
    row('{day:dashdate}', M.same, { weak: true }),
    row('{weekday:wdclear}', M.coming, { before: 'clock part' }),
    row('{weekday:wdclear}', M.coming, { before: 'to', after: 'lead', weak: true }),
    row('{-sometime1} [in|tijdens|op|gedurende|van] {day:asked}', M.sometimeOn, { firm: true, prefer: 2 }),
    row('ergens in {-monthperiod}', M.unclear, { prefer: 2 }),
    row('[in] {period} (ergens|een keer|eens)', M.sometimeIn, { firm: true, prefer: 2 }),
    row('(van|vanaf) {a:rangeday} (tot|tot en met|t / m) {b:asked}', M.dayRange),
    row('(van|vanaf) {a:dated} (tot|tot en met|t / m) {b:dated}', M.dayRange),
    row('(van|vanaf) [de] {d:dom} (tot|tot en met|t / m|-|–) [de] {b:date}', M.dayRangeIn),
    row('{d:#12} (t / m|tot en met|-|–) {b:date}', M.dayRangeIn, { prefer: 1 }),
    row('(van|vanaf) [de] {d:dom} (tot|tot en met|t / m) [de] {b:datenumber}', M.dayRangeIn, { before: 'clock' }),
    row('{dayshift}', M.same, { before: 'day problem', prefer: 1 }),
    row('{shift}', M.same, { before: 'day clock part problem', prefer: 1 }),
    // "naar maandag om 11 uur verplaatst"
    row('naar [de] {day:asked}', M.same, { before: 'clock part', firm: true }),
    row('[voor|van|op] {length}', M.offset, { after: 'thing' }),
    row('{repeat:always}', M.same, { prefer: 2 }),
    row('[op] {-every} {weekdays:several}', M.everyWeekday, { prefer: 1 }),
    row('niet [om] {-at1} maar [om] {at:at1}', M.clockPiece, { prefer: 2 }),
    row('[{-atp}] {at:at1} [en] (in plaats van|ipv|i . p . v .|en niet|niet) [om] {-at1}', M.clockPiece, { prefer: 2 }),
    row('{shift:nightto}', M.same, { before: 'day', prefer: 4 }),
    row('[in] [de] nacht van {-asked} !{opday}', M.unclear, { prefer: 3 }),
    row('(op|) {-wd} of [op] {-wd}', M.unclear),
    row('[op|alleen|altijd|telkens] [op] {weekdays:repeatdays} [{-asn}]', M.weekdaysPiece),
    row('op {weekdays:wdpair}', M.weekdaysPiece),
    row('[in totaal|nog|voor] {n} (keer|maal|x)', M.count, { weak: true }),
    row('[in totaal] {n:often}', M.count, { weak: true, after: 'repeat weekdays clock starting' }),
    row('in totaal {n:often}', M.count, { weak: true }),
    row('{n:often}', M.count, { weak: true, before: 'repeat weekdays starting' }),
    row('[alleen|enkel|slechts] (voor|gedurende|tijdens) [de komende|de volgende] {length}', M.lasting, { weak: true }),
    row('{length} lang', M.lasting, { weak: true, prefer: -1 }),
    row('[alleen|enkel|slechts] {length} (lang|op rij|achter elkaar|na elkaar|achtereen)', M.lasting, { daily: true }),
    row('[de|op de] (avond|ochtend|middag|nacht) {-beforehand}', M.unclear, { prefer: 3 }),
    row('[alleen|enkel|slechts] [in|gedurende|voor] (de|het) (komende|volgende|eerstvolgende) {length}', M.lasting, {
      daily: true,
    }),
    row('(behalve|uitgezonderd|maar niet|niet|exclusief|tenzij op|met uitzondering van) {of:excepteds}', M.except, {
      weak: true,
    }),
    row('(alleen|maar|enkel) {of:excepteds} niet', M.except),
    row('\\( (behalve|uitgezonderd|maar niet|niet) {of:excepteds} \\)', M.except),
    row('zonder {-holidays}', M.exceptPublicHolidays),
    row('{-holidays} (uitgezonderd|niet|uitgesloten)', M.exceptPublicHolidays),
    row('(behalve als|tenzij|mits) (het|er) {-holidays} (is|zijn)', M.exceptPublicHolidays),
    row('(als|mits) het geen {-holidays} is', M.exceptPublicHolidays),
    row('[bij|met|voor|na] (zonsopgang|zonsondergang|zonsopkomst)', M.unclear, { after: 'day repeat weekdays' }),
  ],
  todaypart: [
    row('(vanavond|deze avond|vandaag avond)', M.part, { part: 'evening', today: true }),
    row('(vanmiddag|deze middag|deze namiddag|vannamiddag)', M.part, { part: 'afternoon', today: true }),
    row('(vanochtend|vanmorgen|deze ochtend|deze morgen)', M.part, { part: 'morning', today: true }),
    row('deze voormiddag', M.part, { part: 'morning', hour: 10, today: true }),
    row('(vannacht|deze nacht)', M.part, { part: 'night', hour: 22, today: true }),
  ],
  aheadof: [
    row('{n} {-min} voor {at:clock}', M.past, { sign: -1 }),
    row('een half uur voor {at:clock}', M.past, { n: 30, sign: -1 }),
  ],
  // "aan het ontbijt | aan de pillen": else breakfast is what it is about
  tied: phrases('aan | eraan | dat'),
  opday: phrases('op {-wd}'),
  twodays: phrases('van {-wd} op {-wd}'),
  inflected: [row('{h:inflectedhour}', M.clock)],
  // "voor 12en"
  digitsen: [row('{h:#12}~en', M.bareHour)],
  shortdays: [row('{a:wdclear} {b:wdlist2}', M.list)],
  rangeday: [row('vandaag', M.today), row('morgen', M.daysAhead, { n: 1 }), row('overmorgen', M.daysAhead, { n: 2 })],
  toolate: [row('{h:#2} [uur|u]', M.impossibleHour)],
  wdpair: [row('{a:anywd} (en|,) [op] {b:wdlist}', M.list)],
  letters: [says('euro|eieren|%|stuks|personen', true)],
} satisfies Tables
