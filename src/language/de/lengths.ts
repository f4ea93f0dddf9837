import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { WORKDAY } from '../time/length.js'

export const lengths = {
  term: [
    row('[{-one}] (viertelstunde|viertelstuendchen|viertelstunderl)|viertelstunden', M.offsetTerm, {
      n: 15,
      unit: 'minute',
    }),
    row('[{-one}] (halbstunde|halbestunde)', M.offsetTerm, { n: 30, unit: 'minute' }),
    row('[{-one}] (dreiviertelstunde|dreiviertel stunde|drei viertel stunde)', M.offsetTerm, { n: 45, unit: 'minute' }),
    row('{-one} viertel stunde', M.offsetTerm, { n: 15, unit: 'minute' }),
    row('{n} viertelstunden', M.offsetTerm, { unit: 'minute', each: 15 }),
    row('{n} (ein halb|einhalb) {unit}', M.andHalf),
    row('{-one} vierteljahr', M.offsetTerm, { n: 3, unit: 'month' }),
    row('{-one} (halbjahr|halbes jahr|halben jahr)', M.offsetTerm, { n: 6, unit: 'month' }),
    row('{-one} (halben|halber) monat', M.offsetTerm, { n: 15, unit: 'day' }),
    row('{h:#}~h~{m:#2}', M.hoursMinutes),
    row('{h:#}~h {m:#2} !{counted}', M.hoursMinutes),
    row('{h:#} h {m:#2} >{tying}', M.hoursMinutes),
    row('{h:n} (std|std .|stunde|stunden) {m:#2} >{tying}', M.hoursMinutes),
    row('{n:amount} {unit} und {-one} (halbe|halben)', M.andHalf),
    row('{n} dreiviertelstunden', M.offsetTerm, { unit: 'minute', each: 45 }),
  ],
  terms: [row('{a:term} [,] [und] {b:terms}', M.terms)],
  about: phrases(`
    etwa | ungefaehr | zirka | ca | ca . | circa | genau | exakt | knapp | gut | rund | so | nur | den naechsten
    | spaetestens`),
  offset: [
    row(
      '[spaetestens|genau] (in|innerhalb|binnen|innerhalb von|nach) [{-about}] {length} [zeit|von jetzt an|ab jetzt] !{aftern}',
      M.offset,
    ),
    row('in (-|minus) {length}', M.minusOffset),
    row('inner {unit}', M.offsetOf),
    row('in {-one} (guten|knappen) {unit}', M.offsetOf),
    row('{length} (spaeter|ab jetzt|von jetzt an)', M.offset),
    row('vor {length} !{hourword}', M.ago),
    row('(in|innerhalb) der naechsten {unit}', M.offsetOf),
    row('in {n:fewminutes} !{counted}', M.offsetOf, { unit: 'minute', after: 'lead' }),
  ],
  prior: phrases('davor | vorher | zuvor | vorm | vor [dem|der]'),
  aftern: phrases('vor'),
  // "in 2 std 15 | an die ente", not "in 2 std | 15 eier"
  tying: phrases(
    'an | ans | daran | dass | , | zu | die | den | das | der | dem | ein | eine | einen | mein | meine | meinen | unser | unsere | unseren',
  ),
  fewminutes: [row('{n:#12}', M.within(5, 90))],
  numeral: phrases('{-#}'),
  // what makes a length a part of the text: "10 min Fußweg"
  continues: phrases(`
    vor | nach | vorher | davor | danach | spaeter | frueher | zu (frueh|spaet) | lang | von | bis | pro | je | jeden | jede | noch
    | her | entfernt | weg | fussweg | gehzeit | fahrt | fahrzeit | flug | verspaetung | pause | ueberzogen | uebrig
    | training | mit | ab | oder | und | im voraus | zu fuss | {-weekday} | {-word}`),
  hourword: [row('{uhr}', M.same)],
  nightto: [
    // "in der Nacht auf Dienstag um 3": of the day before, whose small hours are those of the next
    row('[in der|in] nacht [von {-weekday}|vom {-asked}] (auf|zu|zum) [den]', M.shift, {
      sign: -1,
      length: { months: 0, days: 1, seconds: 0 },
      part: 'night',
    }),
  ],
  shift: [
    row('[in] {length} (vor [dem|der|den]|vorm)', M.shift, { sign: -1 }),
    row('[in] {length} nach [dem|der|den]', M.shift, { sign: 1 }),
    row('{length} ab', M.shift, { sign: 1 }),
    row('[am] (tag|vortag) {-prior}|am vortag [(vom|des)]', M.shift, {
      sign: -1,
      length: { months: 0, days: 1, seconds: 0 },
    }),
    row('[am|in der] {part} {-prior}', M.shiftPart, { sign: -1, length: { months: 0, days: 1, seconds: 0 } }),
    row('am vorabend [{-prior}|vom|des]', M.shift, {
      sign: -1,
      length: { months: 0, days: 1, seconds: 0 },
      part: 'evening',
    }),
    row('[am] [letzten] (arbeitstag|werktag) {-prior}', M.shift, { sign: -1, length: WORKDAY }),
    row('[am] wochenende {-prior}', M.shift, { sign: -1, weekday: 6 }),
    row('[am] {weekday} {-prior}', M.shift, { sign: -1 }),
    row('[am] tag nach [dem|der]', M.shift, { sign: 1, length: { months: 0, days: 1, seconds: 0 } }),
    row('[die] woche vor [dem|der]', M.shift, { sign: -1, length: { months: 0, days: 7, seconds: 0 } }),
    row('[die] woche nach [dem|der]', M.shift, { sign: 1, length: { months: 0, days: 7, seconds: 0 } }),
    row('[am] {weekday} nach [dem|der]', M.shift, { sign: 1 }),
  ],
} satisfies Tables
