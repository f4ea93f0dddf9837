import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'
import { WORKDAY } from '../time/length.js'

const WEEK = { months: 0, days: 7, seconds: 0 }
const FORTNIGHT = { months: 0, days: 14, seconds: 0 }
const ONE_DAY = { months: 0, days: 1, seconds: 0 }

export const lengths = {
  term: [
    row('{n:amount} [(bonnes|petites|bons|petits|grosses|longues|ptites|ptits)] {unit}', M.term),
    row('{h:n} (heures|heure|h) moins {m:n} [min|minutes]', M.hoursLess),
    row('{h:n} (heures|heure|h) moins [le|un] quart', M.hoursLess, { m: 15 }),
    row('{n:quarters} de heure', M.offsetTerm, { unit: 'minute', each: 60 }),
    row('{n:decimal}~{unit:terse}', M.term),
    row('{n} {unit} et (demi|demie)', M.andHalf),
    row('{n} {unit} et [un] quart', M.andHalf, { more: 0.25 }),
    row('{n} {unit} [et] trois quarts', M.andHalf, { more: 0.75 }),
    row('{n:#} h et (demi|demie)', M.andHalf, { unit: 'hour' }),
    row('{n:#} h et [un] quart', M.andHalf, { unit: 'hour', more: 0.25 }),
    row('[un|le] [petit|bon] quart de heure', M.offsetTerm, { n: 15, unit: 'minute' }),
    row('(trois|3) quarts de heure', M.offsetTerm, { n: 45, unit: 'minute' }),
    row('[une|la] [petite|bonne] (demi|demie) [-] heure', M.offsetTerm, { n: 30, unit: 'minute', prefer: 1 }),
    row('{n} demi [-] heures', M.offsetTerm, { unit: 'minute', each: 30 }),
    row('[une] demi [-] journee', M.offsetTerm, { n: 12, unit: 'hour', prefer: 1 }),
    row('(une|1) annee et demie', M.offsetTerm, { n: 18, unit: 'month' }),
    row('un semestre', M.offsetTerm, { n: 6, unit: 'month' }),
    row('{h:#}~h~{m:#2}[~(m|min|mn)]', M.hoursMinutes),
    row('{h:#} h {m:#2} [min|mn]', M.hoursMinutes),
    row('{h:n} (heure|heures|h) [et] {m:#2} !{counted}', M.hoursMinutes),
    row('{h:n} (heure|heures) {m:word} !{counted}', M.hoursMinutes),
    // in words "huit jours" is a week and "quinze jours" two
    row('huit jours', M.offsetTerm, { n: 7, unit: 'day', prefer: 2 }),
    row('une huitaine [de jours]', M.offsetTerm, { n: 7, unit: 'day', prefer: 2 }),
    row('quinze jours', M.offsetTerm, { n: 14, unit: 'day', prefer: 2 }),
    row('une quinzaine [de jours]', M.offsetTerm, { n: 14, unit: 'day', prefer: 2 }),
    row('(une|deux|trois) (journee|journees)', M.offsetTerm, { n: 1, unit: 'day', prefer: -1 }),
  ],
  decimal: [row('{a:#}~(,|.)~{b:#}', M.decimal)],
  quarters: [row('{a:#12}~/~{b:#12}', M.fraction)],
  terms: [row('{a:term} [,] [et] {b:terms}', M.terms)],
  about: phrases(`
    environ | a peu pres | exactement | moins de | seulement | a peine | plus ou moins | pas plus de | genre
    | au plus tard | au maximum | maximum | max | presque | juste | encore`),
  next: phrases('les | les prochaines | les prochains'),
  later: phrases(`
    a partir de maintenant | a compter de maintenant | a partir de aujourd'hui | plus tard | environ | a peu pres
    | max | maximum | au maximum | au plus tard | pile | tout pile | grand max | exactement | qui viennent | jour pour jour`),
  passed: phrases('passes | passees | passe | passee | ecoules | ecoulees | ecoule | ecoulee'),
  in: phrases(`
    dans | d'ici | au bout de | sous | dans moins de | d'ici a | dans les | dans plus ou moins | d'ici maximum
    | dans genre | pour dans`),
  stop: phrases('avant | apres | plus tot'),
  offset: [
    row('{-in} [{-about}] {length} [{-later}] !{stop}', M.offset),
    row("{length} (plus tard|a partir de maintenant|a compter de maintenant|a partir de aujourd'hui)", M.offset),
    row('dans (-|moins) {length}', M.minusOffset),
    row('dans un [petit] (moment|instant) [,] (genre|disons|environ|a peu pres) {length}', M.offset),
    row('(quand|une fois|des que) {length} [seront|sera|auront|se seront|sont|est] {-passed}', M.offset),
    row('il y (a|avoir) {length}', M.ago),
    row('voila {length}', M.ago),
    row("(dans|d'ici) (le|la) {unit:onlyunit} [qui vient]", M.offsetOf),
    row("d'ici [a] un an", M.offsetOf, { n: 1, unit: 'year' }),
    says('sous huitaine', { kind: 'offset', length: WEEK }),
    says('sous quinzaine', { kind: 'offset', length: FORTNIGHT }),
  ],
  // what makes a length a part of the text: "2 heures de devoirs"
  continues: phrases('de | a | avant | apres | plus | en | sur | par | chez | avec | sans | pour | et | environ | max'),
  before: phrases('avant | avant le | avant la | avant les'),
  behind: phrases('apres | apres le | apres la | apres les'),
  // "samedi après-midi"
  midi: phrases('[-] midi'),
  hyphened: phrases('- midi'),
  // of a day that was told in front
  ofthat: phrases('de'),
  thatday: phrases('(ce|au|le) jour (meme|[-] la) | ce [meme] jour [-] la | le meme jour | au jour j'),
  that: [],
  // "J-7", so many days before the day that counts
  jterm: [row('j~-~{n:#}', M.offsetTerm, { unit: 'day' })],
  jlength: [row('[a] {term:jterm}', M.lengthOfTerm)],
  shift: [
    row('{length:jlength}', M.shift, { sign: -1 }),
    row('(ce|cette) [meme] {part:partname} [-] la|(le|la) meme {part:partname}', M.shift, { sign: -1 }),
    row('[dans|au moins] {length} {-before}', M.shift, { sign: -1 }),
    row('[dans] {length} {-behind} !{hyphened}', M.shift, { sign: 1 }),
    row('{length} a (partir|compter) (de|du) [le|la]', M.shift, { sign: 1 }),
    row('[le] jour {-before}', M.shift, { sign: -1, length: ONE_DAY }),
    row('[le] [dernier] {-workday} (avant|precedent|de avant)', M.shift, { sign: -1, length: WORKDAY }),
    row('[le] jour {-behind}', M.shift, { sign: 1, length: ONE_DAY }),
    row('[a] la veille (de [le|la]|du|des)', M.shift, { sign: -1, length: ONE_DAY }),
    row('[a] la veille|le jour de avant', M.shift, { sign: -1, length: ONE_DAY }),
    row('[a] la veille au soir (de [le|la]|du|des)', M.shift, { sign: -1, length: ONE_DAY, part: 'evening' }),
    row('[le] {weekday} de avant', M.shift, { sign: -1 }),
    row('[le|la|a le] avant [-] veille (de [le|la]|du|des)', M.shift, {
      sign: -1,
      length: { months: 0, days: 2, seconds: 0 },
    }),
    row('(le|au) lendemain (de [le|la]|du|des)', M.shift, { sign: 1, length: ONE_DAY }),
    row('[le] surlendemain (de [le|la]|du|des)', M.shift, {
      sign: 1,
      length: { months: 0, days: 2, seconds: 0 },
    }),
    row('la semaine {-before}', M.shift, { sign: -1, length: WEEK }),
    row('la semaine {-behind}', M.shift, { sign: 1, length: WEEK }),
    row('[le] {weekday} {-before}', M.shift, { sign: -1 }),
    row('[le] {weekday} {-behind} !{midi}', M.shift, { sign: 1 }),
    row('[le] {weekday} (precedant|qui precede) [le|la|les]', M.shift, { sign: -1 }),
    row('[le] {weekday} (suivant|qui suit) (le|la|les)', M.shift, { sign: 1 }),
  ],
} satisfies Tables
