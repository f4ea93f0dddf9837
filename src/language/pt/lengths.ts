import { keyed, phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const lengths = {
  term: [
    row('{n:fract} de {unit}', M.term),
    row('{n:amount} {unit} a mais', M.term),
    row('mais {n:amount} {unit}', M.term),
    row('{n} {unit:unitsaid} e (meia|meio)', M.andHalf, { prefer: 1 }),
    row('{unit:bigunit} e (meia|meio)', M.andHalf, { n: 1 }),
    row('{n} {unit:unitsaid} e [um] quarto', M.andHalf, { more: 0.25 }),
    row('{n} {unit:unitsaid} e tres quartos', M.andHalf, { more: 0.75 }),
    row('[um] quarto de hora', M.offsetTerm, { n: 15, unit: 'minute' }),
    row('(tres|3) quartos de hora', M.offsetTerm, { n: 45, unit: 'minute' }),
    row('{h:#}~h~{m:#2} [~m|min|minutos]', M.hoursMinutes),
    row('{h:n} (hora|horas|h) [e] {m:#2} !{counted}', M.hoursMinutes),
    row('{h:n} (hora|horas) [e] {m:mword} !{counted}', M.hoursMinutes),
  ],
  bigunit: keyed({ hour: 'hora', day: 'dia', week: 'semana', month: 'mes', year: 'ano' }),
  terms: [row('{a:term} [e|mais] {b:terms}', M.terms)],
  about: phrases(`
    uns | umas | aproximadamente | mais ou menos | cerca de | quase | exatamente | os proximos | as proximas | so | apenas | coisa de | menos de
    | tipo | tipo uns | uns bons | no maximo | mais uns | mais umas | mais`),
  // "quando der 40 minutos"
  passing: phrases(
    '(quando | qdo | qd | assim que) (der | derem | passar | passarem | tiver passado | tiverem passado)',
  ),
  in: phrases(`
    em | dentro de | daqui a | daqui por | daqui | daki a | daqui ha | de hoje a | depois de | apos | passados | passadas | passado | passada | num prazo de
    | em coisa de | dentro duns | dentro dumas | daqui uns | daqui umas | de aqui a | em mais | num | numa | dentro dum | dentro duma | d aqui a | la pra`),
  later: phrases('mais tarde | depois | a partir de agora | a contar de agora | pra frente | a partir de hoje'),
  tail: phrases('mais ou menos | aproximadamente | exatos | exatas | no maximo | ou algo assim | cravados'),
  notover: [says('ou|e|-|–|de !{infinitive}|mais|x|vezes|/|%|pessoas|reais|euros|anos', true)],
  stop: phrases('antes | de atraso'),
  offset: [
    row('[para|pra] {-in} [{-about}] {length} [{-tail}] [{-later}] !{stop}', M.offset),
    row('(num|numa|dentro dum|dentro duma) {unit:inone}', M.offsetOf),
    row('[para|pra] {length} [{-tail}] {-later} !{ofit}', M.offset),
    row('{-passing} {length}', M.offset),
    row('(na|dentro da) proxima {unit:small_}', M.offsetOf),
    row('(em|daqui a|daqui) {n:fewminutes} !{notover}', M.offsetOf, { unit: 'minute', weak: true }),
    row('(em|dentro de|daqui a) (-|−|menos) {length}', M.minusOffset),
    row('ha {length}|{length} atras', M.ago),
    says('(nesta|nessa|a esta|na mesma|a mesma) hora (na semana que vem|da semana que vem|na proxima semana)', {
      kind: 'offset',
      length: { months: 0, days: 7, seconds: 0 },
    }),
  ],
  carnival: phrases('carnaval'),
  inone: [row('{unit}', M.same)],
  // of a day that was told in front
  ofthat: phrases('de'),
  thatday: phrases('(nesse|neste|no|naquele) [mesmo|proprio] dia | nesse dia mesmo | esse dia'),
  that: phrases('(nessa|naquela|na) mesma | nessa | naquela | nesse mesmo'),
  daybefore1: phrases('(o|no|um|de um) dia (antes|anterior|de antes) | (na|a) vespera'),
  ofdaybefore: phrases('na | a | uma'),
  prior: phrases('anterior | antes | de antes'),
  shift: [
    row('[com|uns|umas] {length} [de antecedencia] antes (de|do|da|dos|das|d)', M.shift, { sign: -1 }),
    row('{length} depois (de|do|da|dos|das)', M.shift, { sign: 1 }),
    row('{length} (apos [o|a]|a partir de|a partir do|a partir da)', M.shift, { sign: 1 }),
    row('[o|no|um] dia (antes|anterior) (de|do|da|a|ao|das|dos)', M.shift, {
      sign: -1,
      length: { months: 0, days: 1, seconds: 0 },
      prefer: 1,
    }),
    row('[na|a] vespera (de|do|da|das|dos)', M.shift, { sign: -1, length: { months: 0, days: 1, seconds: 0 } }),
    row('na vespera|de vespera', M.shift, { sign: -1, length: { months: 0, days: 1, seconds: 0 } }),
    row('[o|no|um] dia (depois|seguinte|posterior) (de|do|da|a|ao)', M.shift, {
      sign: 1,
      length: { months: 0, days: 1, seconds: 0 },
      prefer: 1,
    }),
    row('[a|na] semana (antes|anterior) (de|do|da|a|ao)', M.shift, {
      sign: -1,
      length: { months: 0, days: 7, seconds: 0 },
    }),
    row('[a|na] semana (depois|seguinte) (de|do|da|a|ao)', M.shift, {
      sign: 1,
      length: { months: 0, days: 7, seconds: 0 },
    }),
    row('[a|na] {part:partname} (antes|anterior) (de|do|da|a|ao) !{infinitive}', M.shift, {
      sign: -1,
      length: { months: 0, days: 1, seconds: 0 },
    }),
    row('[o|a|no|na] {weekday} (antes|anterior) (de|do|da|a|ao) !{infinitive}', M.shift, { sign: -1 }),
    // "sexta de carnaval": the friday before it
    row('[o|a|no|na] {weekday} de >{carnival}', M.shift, { sign: -1 }),
    row('[o|a|no|na] {weekday} (depois|seguinte) (de|do|da|a|ao) !{infinitive}', M.shift, { sign: 1 }),
  ],
} satisfies Tables
