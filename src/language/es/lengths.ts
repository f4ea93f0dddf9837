import { keyed, phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const lengths = {
  term: [
    row('{n:fract} de {unit}', M.term),
    row('{n:amount} {unit} mas', M.term),
    row('{n:amount} mas {unit}', M.term),
    row('{n} {unit:unitsaid} y (media|medio)', M.andHalf, { prefer: 1 }),
    row('{unit:bigunit} y (media|medio)', M.andHalf, { n: 1 }),
    row('{n} {unit:unitsaid} y [un] cuarto', M.andHalf, { more: 0.25 }),
    row('{unit:bigunit} y [un] cuarto', M.andHalf, { n: 1, more: 0.25 }),
    row('{n} {unit:unitsaid} y tres cuartos', M.andHalf, { more: 0.75 }),
    row('[un] {-cuartito} de hora', M.offsetTerm, { n: 15, unit: 'minute' }),
    row('(tres|3) cuartos de hora', M.offsetTerm, { n: 45, unit: 'minute' }),
    row('{h:#}~h~{m:#2} [~m|min|minutos]', M.hoursMinutes),
    row('{h:n} (hora|horas|h) [y|con] {m:#2} !{counted}', M.hoursMinutes),
    row('{h:n} (hora|horas) [y|con] {m:mword} !{counted}', M.hoursMinutes),
  ],
  bigunit: keyed({ hour: 'hora', day: 'dia', week: 'semana', month: 'mes', year: 'ano' }),
  cuartito: phrases('cuarto | cuartito'),
  terms: [row('{a:term} [y|con|e] {b:terms}', M.terms)],
  about: phrases(`
    unos | unas | aproximadamente | mas o menos | cerca de | como | casi | exactamente | los proximos | las proximas
    | los siguientes | las siguientes | menos de | solo | alrededor de | cosa de | como unos | como unas | apenas
    | tan solo | otros | otras | tipo`),
  // "cuando pasen 20 minutos"
  passing: phrases('(cuando | una vez que | en cuanto) (pasen | hayan pasado | pase | haya pasado)'),
  in: phrases(`
    en | dentro de | de aqui a | de aqui en | de aca a | de aca en | despues de | luego de | pasados | pasadas | pasada | pasado | tras
    | al cabo de | en cosa de | en el plazo de | dentro | pasando`),
  later: phrases(`
    mas tarde | despues | a partir de ahora | desde ahora | a partir de hoy | desde hoy | luego | a partir de este momento
    | desde ya | mas`),
  tail: phrases('o asi | aproximadamente | mas o menos | exactos | exactas | como mucho | maximo'),
  notover: [says('o|y|-|–|de !{infinitive}|mas|x|veces|/|%|personas|euros|pesos', true)],
  stop: phrases('antes | de retraso'),
  offset: [
    row('[para] {-in} [{-about}] {length} [{-tail}] [{-later}] !{stop}', M.offset),
    row('[para] {length} [{-tail}] {-later} !{ofit}', M.offset),
    row('{-awhile} [,] {-about} {length}', M.offset),
    row('{-passing} {length}', M.offset),
    row('(en|dentro de) la proxima {unit:small_}', M.offsetOf),
    row('en {n:fewminutes} !{notover}', M.offsetOf, { unit: 'minute', weak: true }),
    row('(en|dentro de) (-|−|menos) {length}', M.minusOffset),
    row('hace {length}|{length} atras', M.ago),
    says('(a esta|a la misma) hora (de la semana que viene|la semana que viene|la proxima semana)', {
      kind: 'offset',
      length: { months: 0, days: 7, seconds: 0 },
    }),
  ],
  // "la noche anterior a | las 21:30"
  lashour: [says('{-las} {-at1}', true)],
  // of a day that was told in front
  ofthat: phrases('de'),
  thatday: phrases('(ese|el|aquel) mismo dia | [en] (ese|aquel) dia | el dia mismo'),
  that: phrases('(esa|aquella|la) misma | [en] (esa|ese) | aquella'),
  daybefore1: phrases('[con] (el|un) dia (antes|anterior|previo|de antes) | [en] la vispera'),
  ofdaybefore: phrases('[en|por] (la|una)'),
  prior: phrases('anterior | antes | previa | de antes'),
  shift: [
    row('[con|unos|unas] {length} [de anticipacion|de antelacion] antes (de|del)', M.shift, { sign: -1 }),
    row('{length} despues (de|del)', M.shift, { sign: 1 }),
    row('{length} (desde|a partir de|tras)', M.shift, { sign: 1 }),
    row('[el|un] dia (antes|anterior) (de|del|a|al) !{lashour}', M.shift, {
      sign: -1,
      length: { months: 0, days: 1, seconds: 0 },
      prefer: 1,
    }),
    row('la vispera (de|del)', M.shift, { sign: -1, length: { months: 0, days: 1, seconds: 0 } }),
    row('[el] dia (despues|siguiente|posterior) (de|del|a|al)', M.shift, {
      sign: 1,
      length: { months: 0, days: 1, seconds: 0 },
      prefer: 1,
    }),
    row('la semana (antes|anterior) (de|del|a|al)', M.shift, { sign: -1, length: { months: 0, days: 7, seconds: 0 } }),
    row('la semana (despues|siguiente) (de|del|a|al)', M.shift, {
      sign: 1,
      length: { months: 0, days: 7, seconds: 0 },
    }),
    row('la {part:partname} (antes|anterior) (de|del|a|al) !{lashour}', M.shift, {
      sign: -1,
      length: { months: 0, days: 1, seconds: 0 },
    }),
    row('la {part:partname} (despues|siguiente) (de|del|a|al)', M.shift, {
      sign: 1,
      length: { months: 0, days: 1, seconds: 0 },
    }),
    row('[el] {weekday} (antes|anterior) (de|del|a|al) !{lashour}', M.shift, { sign: -1 }),
    row('[el] {weekday} (despues|siguiente) (de|del|a|al)', M.shift, { sign: 1 }),
  ],
} satisfies Tables
