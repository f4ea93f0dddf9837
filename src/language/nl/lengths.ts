import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { NO_LENGTH, WORKDAY } from '../time/length.js'

const DAY = { months: 0, days: 1, seconds: 0 }
const HOUR = { months: 0, days: 0, seconds: 3600 }
const HALF_HOUR = { months: 0, days: 0, seconds: 1800 }
const WEEK = { months: 0, days: 7, seconds: 0 }

export const lengths = {
  quarterhour: phrases('kwartier | kwartiertje | kwartiertjes | kwartieren | kwartierke'),
  halfhour: phrases('halfuur | halfuurtje | half uur | half uurtje | half uurke | halfuurke'),
  term: [
    row('n {unit}', M.term, { n: 1 }),
    row('{n:decimal}~{unit:terse}', M.term),
    row('[{-one}] [klein|goed|dik|ruim|krap|goede|kleine|dikke] {-quarterhour}', M.offsetTerm, {
      n: 15,
      unit: 'minute',
    }),
    row('[{-one}] {-halfhour}', M.offsetTerm, { n: 30, unit: 'minute' }),
    row('{n} {-quarterhour}', M.offsetTerm, { unit: 'minute', each: 15, prefer: 1 }),
    row('(driekwart uur|driekwartier)', M.offsetTerm, { n: 45, unit: 'minute' }),
    row('[{-one}] [klein|goed|dik|ruim|krap] (anderhalfuur|anderhalfuurtje)', M.offsetTerm, { n: 90, unit: 'minute' }),
    row('[{-one}] (halfjaar|half jaar|half jaartje)', M.offsetTerm, { n: 6, unit: 'month', prefer: 1 }),
    row('[{-one}] kwart (jaar)', M.offsetTerm, { n: 3, unit: 'month' }),
    row('{h:#}~(h|u)~{m:#2}', M.hoursMinutes),
    row('{h:#}~(h|u) {m:#2} !{counted}', M.hoursMinutes),
    row('{n:amount} {unit} en {-one} (half|halve)', M.andHalf),
    row('{n:amount} {unit} en {-one} kwart', M.andHalf, { more: 0.25 }),
    row('{h:#} (uur|u) [en] {m:#2} >{hourend}', M.hoursMinutes),
    // "een uur of drie", "een minuut of tien": about so many
    row('{-one} {unit} of {n:amount} !{counted}', M.offsetTerm),
    row('veertien dagen|14 dagen', M.offsetTerm, { n: 2, unit: 'week', prefer: 1 }),
  ],
  decimal: [row('{a:#}~(,|.)~{b:#}', M.decimal)],
  terms: [row('{a:term} [en|plus] {b:terms}', M.terms)],
  length: [says('de dag >{beforehand}', DAY), says('de week >{beforehand}', WEEK)],
  beforehand: phrases(`
    ervoor | van tevoren | vooraf | daarvoor | van te voren | eerder | op voorhand | tevoren | vroeger | voordien | voor die tijd
    | voor aanvang | voordat het begint`),
  about: phrases(`
    ongeveer | circa | ca | ca . | ruwweg | pakweg | exact | precies | krap | krap aan | ruim | zo een | zo'n | zo | slechts
    | maar | zeg maar | minstens | hooguit | uiterlijk | nog | plusminus | plm | plm . | de komende | bijna | een dikke
    | een kleine | een goede | grofweg`),
  offset: [
    row(
      '[uiterlijk|ongeveer|precies|pas|weer|pas weer] (over|binnen|in|binnen de) [{-about}] {length} [tijd|vanaf nu] !{aftern}',
      M.offset,
    ),
    row('na [{-about}] {length:nothours}', M.offset, { prefer: 1 }),
    row('(over|in) (-|min) {length}', M.minusOffset),
    row('{length} (later|vanaf nu|van nu|verder)', M.offset),
    row('vanaf nu [over] {length}', M.offset),
    row('{length} (geleden)', M.ago),
    says('(binnen|over) het uur', { kind: 'offset', length: HOUR }),
    row('(over|binnen) (eens|nu eens) {length}', M.offset),
  ],
  // "over 20 minuten voor de was": for it, not ahead of it
  aftern: phrases('na'),
  // "na 2 uur" is mostly two o'clock
  nothours: [
    row('{length} !<{hourunit}', M.onlyLength),
    says('een (uur|uurtje)', HOUR),
    says('{-halfhour}', HALF_HOUR),
  ],
  hourunit: phrases('uur'),
  onehour: phrases('een (uur|uurtje)'),
  // "in de nacht van zaterdag op zondag om 3 uur" is Sunday
  nightto: [row('[in] [de] nacht [van {-wd}] op', M.shift, { sign: -1, length: DAY, part: 'night' })],
  // of a day that was told in front
  shift: [
    row('[op] (die|dezelfde|diezelfde) dag [zelf]|op de dag zelf|de dag zelf', M.shift, {
      sign: -1,
      length: NO_LENGTH,
    }),
    row('[over|in] {length} (voor|voorafgaand aan|eerder dan) [de|het|mijn|onze]', M.shift, { sign: -1 }),
    row('[over|in] {length} na [de|het|mijn|onze]', M.shift, { sign: 1 }),
    row('[de|op de] dag voor [de|het]', M.shift, { sign: -1, length: DAY }),
    row('[de|op de] [laatste] werkdag (ervoor|daarvoor|voor [de|het])', M.shift, { sign: -1, length: WORKDAY }),
    row('[de|op de] dag na [de|het]', M.shift, { sign: 1, length: DAY }),
    row('[op] de {part:evepart} {-beforehand}', M.shiftPart, { sign: -1, length: DAY }),
    row('[de|in de] week voor [de|het]', M.shift, { sign: -1, length: WEEK }),
    row('[de|in de] week na [de|het]', M.shift, { sign: 1, length: WEEK }),
  ],
  evepart: [
    row('avond', M.part, { part: 'evening' }),
    row('middag|namiddag', M.part, { part: 'afternoon' }),
    row('ochtend|morgen', M.part, { part: 'morning' }),
  ],
  // ahead of a day only: "vrijdag voor 12 uur" is Friday
  dayshift: [
    row('[de|op de] {part} voor [de|het]', M.shiftPart, { sign: -1, length: DAY }),
    row('[de|op de|op] {weekday} na [de|het]', M.shift, { sign: 1 }),
    row('[de|op de|op] {weekday} voor [de|het]', M.shift, { sign: -1 }),
  ],
} satisfies Tables
