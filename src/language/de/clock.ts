import { phrases, says, type Tables, words } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const clock = {
  // "um neune"
  hword: words({
    4: 'viere',
    5: 'fuenfe',
    6: 'sechse',
    7: 'siebene',
    9: 'neune',
    10: 'zehne',
    11: 'elfe',
    12: 'zwoelfe',
  }),
  uhr: phrases('uhr'),
  min: phrases('minuten', 'minute', 'min'),
  mword: [row('{word}', M.within(5, 59))],
  wordbehind: phrases('{-w:*1}'),
  behindam: phrases('an|ans|daran|dran|und|,|;|.|!|?|-|–|:'),
  halb: [row('(halb|halber) {h:face} [{-uhr}] !{unit}', M.halfTo)],
  of: [row('{h} [{-uhr}] !{unit}', M.clock), row('mitternacht', M.named(24)), row('mittag', M.named(12))],
  quarter: [
    row('viertel (nach|ueber|ab) {at:of}', M.past, { n: 15 }),
    row('viertel vor {at:of}', M.past, { n: 15, sign: -1 }),
    row('(dreiviertel|drei viertel) {h:face}', M.past, { n: 15, sign: -1 }),
  ],
  clock: [
    // "9:00 AM" of a person who wants twelve hours; "am" before a day is the preposition
    // "um 17:50 am bahnhof" is where
    row('{h:#12}~:~{m:#2} am (>{behindam}|!{wordbehind})', M.clock, { half: 'am' }),
    row('{h:#12}~:~{m:#2} pm', M.clock, { half: 'pm' }),
    row('{h:#12} [{-uhr}] pm', M.clock, { half: 'pm' }),
    row('{h:#12}~:~{m:#2}[~:~{s:#2}] [{-uhr}]', M.clock, { exact: true, prefer: 1 }),
    row('{h:#12}~.~{m:#2} {-uhr}', M.clock, { exact: true }),
    row('{h:#12}~h~{m:#2}', M.clock, { exact: true }),
    row('{h} {-uhr}', M.clock),
    row('{h:n} {-uhr}', M.clock),
    row('{h} {-uhr} {m:mword} !{unit} !{dotted} !{measured}', M.clock, { exact: true }),
    row('{h} {-uhr} {m:#1} >{hourend}', M.clock, { exact: true }),
    row('(dreiviertel|drei viertel|3 / 4) {h:face} [{-uhr}]', M.past, { n: 15, sign: -1 }),
    row('viertel {h:face} [{-uhr}]', M.past, { n: 45, sign: -1 }),
    row('viertel (nach|ueber|ab) {at:of}', M.past, { n: 15 }),
    row('{n:past29} [{-min}] ab {at:of}', M.past),
    row('viertel vor {at:of}', M.past, { n: 15, sign: -1 }),
    row('{n:past29} [{-min}] nach {at:of}', M.past),
    row('{n:past29} [{-min}] vor {at:of}', M.past, { sign: -1 }),
    row('kurz nach {at:of}', M.past, { n: 5 }),
    row('(kurz|knapp|etwas) vor {at:of}', M.past, { n: 5, sign: -1 }),
    row('mitternacht|mitternachts', M.named(24)),
    row('{h:#12}~h', M.bareHour, { exact: true }),
  ],
  ofday: [says('{weekday}|{wdshort}|{part}|{nth}|{#}|{holiday}|wochenende|monatsende|ende|tag|abend|morgen', true)],
  hourend: phrases('an | ans | daran | dass | , | abends | morgens | frueh | am'),
  dotted: [says('~.', true)],
  // "8 uhr 20 kg zement holen": how much, and no minutes
  measured: phrases(
    'm | cm | mm | qm | km | l | ml | g | kg | t | meter | liter | gramm | kilo | euro | eur | cent | prozent | grad | personen | leute | stueck',
  ),
  counted: [
    says('euro|eur|prozent|grad|cent|kilo|kg|meter|km|mal|x|fach|personen|leute|stueck|{month}', true),
    says('~.', true),
  ],
  hour: [
    row('{h:hword} !{counted}', M.clock),
    // dictated: "um 6 45 an"
    row('{h:#12} {m:#2} >{hourend}', M.bareHour),
    row('{h:#12} {m:#2} !{nextword}', M.bareHour),
  ],
  nextword: phrases('{-w:*1}'),
  inpart: [row('[um] {at:at1} [in der|am] {part}', M.clockIn), row('{part:partadverb} [um] {at:at1}', M.clockIn)],
  and: phrases(', | und | sowie | & | / | und um | , um | u . | u | u . um'),
  times: [row('{a:inpart} {-and} [um] {b:inpart}', M.listed)],
  firmtimes: [row('{a:inpart} {-and} [um] {b:inpart}', M.listed)],
} satisfies Tables
