import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { WORKDAY } from '../time/length.js'

const WEEK = { months: 0, days: 7, seconds: 0 }
const ONE_DAY = { months: 0, days: 1, seconds: 0 }

export const lengths = {
  term: [
    row('{n:amount} {unit}', M.term),
    row('{n:fract} di {unit}', M.term),
    row('{n} {unit:unitsaid} e (mezzo|mezza)', M.andHalf),
    row('{n} {unit:unitsaid} e [un] quarto', M.andHalf, { more: 0.25 }),
    row('{n} {unit:unitsaid} e tre quarti', M.andHalf, { more: 0.75 }),
    row('[un] quarto di ora|[un] quartino di ora', M.offsetTerm, { n: 15, unit: 'minute' }),
    row('(tre|3) quarti di ora', M.offsetTerm, { n: 45, unit: 'minute' }),
    row('[una|na] (mezza ora|mezzora|mezzoretta|mezza oretta)', M.offsetTerm, { n: 30, unit: 'minute', prefer: 2 }),
    row('[una] mezza giornata', M.offsetTerm, { n: 12, unit: 'hour', prefer: 2 }),
    row('(un|1) semestre', M.offsetTerm, { n: 6, unit: 'month' }),
    row('{h:#}~h~{m:#2}', M.hoursMinutes),
    row('{h:#} h {m:#2} [min]', M.hoursMinutes),
    row('{h:n} (ora|ore|h) [e] {m:#2} !{counted}', M.hoursMinutes),
    row('{h:n} (ora|ore) e {m:word} !{counted}', M.hoursMinutes),
    row('{h:n} (ora|ore) meno {m:n} [min|minuti]', M.hoursLess),
    row('(una quindicina|quindicina) [di giorni]', M.offsetTerm, { n: 14, unit: 'day', prefer: 2 }),
    row('quindici giorni', M.offsetTerm, { n: 14, unit: 'day', prefer: 2 }),
  ],
  // "1h" as well as "un'ora"
  unitsaid: [row('{unit}', M.same), row('{unit:terse}', M.same)],
  terms: [row('{a:term} [,] [e] {b:terms}', M.terms)],
  about: phrases(
    'circa | piu o meno | meno di | appena | esattamente | massimo | al massimo | poco piu di | poco meno di | tipo | quasi | altri | altre | ancora',
  ),
  later: phrases(
    'da adesso | da ora | a partire da adesso | dopo | piu tardi | circa | al massimo | massimo | esatti | esatte | scarsi | scarse | scarsa | scarso | abbondanti | abbondante | da oggi | preciso | precisa | precisi | precise | esatto | esatta | tondi | tonde',
  ),
  // "quando sono passati 40 minuti"
  passed: phrases(
    '(quando|appena) ((sono|saranno) (passati|passate|trascorsi|trascorse) | (essere|sara) (passato|passata) | passano | passa)',
  ),
  in: phrases(
    'tra | fra | entro | nel giro di | in | dopo | tra non meno di | nei prossimi | entro i prossimi | trascorsi',
  ),
  stop: phrases('prima | fa'),
  offset: [
    row(
      '(tra|fra|entro|di qui a|da qui a|nel giro di|nei prossimi|nelle prossime|entro le prossime) [{-about}] {length} [{-later}] !{stop}',
      M.offset,
    ),
    row('{length} (da adesso|da ora|da oggi|piu tardi)', M.offset),
    row('(tra|fra) (-|meno) {length}', M.minusOffset),
    row('{-passed} {length}', M.offset),
    row('{length} fa', M.ago),
    row('entro (una|un) {unit:onlyunit}', M.offsetOf),
    says('(oggi|quest oggi) a otto', { kind: 'offset', length: WEEK }),
  ],
  before: phrases('prima di | prima del | prima della | prima dello | prima delle | prima dei | prima'),
  behind: phrases('dopo | dopo il | dopo la | dopo lo | dopo le'),
  // what makes a length a part of the text: "2 ore di compiti"
  continues: phrases('di | a | prima | dopo | fa | in | su | per | da | con | senza | e | circa | max | del | della'),
  // of a day that was told in front
  ofthat: phrases('di'),
  thatday: phrases(
    'in (quel|quello) [stesso] giorno | (quel|quello) [stesso] giorno | (lo|nello) stesso giorno | [il] giorno stesso',
  ),
  that: phrases('quella [stessa] | (quel|quello) [stesso] | (la|nella) stessa'),
  shift: [
    row('[almeno] {length} {-before}', M.shift, { sign: -1 }),
    row('{length} {-behind}', M.shift, { sign: 1 }),
    row('[il] giorno {-before}', M.shift, { sign: -1, length: ONE_DAY }),
    row('[il|lo] [ultimo] {-workday} (prima|precedente)', M.shift, { sign: -1, length: WORKDAY }),
    row('[il] giorno {-behind}', M.shift, { sign: 1, length: ONE_DAY }),
    row('[la] vigilia (di|del|della|dello|delle)', M.shift, { sign: -1, length: ONE_DAY }),
    row('[il] (giorno|dì) (prima|precedente)|la vigilia', M.shift, {
      sign: -1,
      length: ONE_DAY,
      prefer: -1,
    }),
    row('(la|nella) {part:partname} (prima|precedente)', M.shift, { sign: -1, length: ONE_DAY }),
    row('la settimana {-before}', M.shift, { sign: -1, length: WEEK }),
    row('la settimana {-behind}', M.shift, { sign: 1, length: WEEK }),
    row('[il|la] {weekday} {-before}', M.shift, { sign: -1 }),
    row('[il|la] {weekday} {-behind}', M.shift, { sign: 1 }),
  ],
} satisfies Tables
