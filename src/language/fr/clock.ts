import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row, special } from '../meanings/rows.js'

export const clock = {
  hword: [row('{small}', M.within(0, 24))],
  // "10 heures 5", and what is to be done: no "10 heures, 5 pommes"
  hourend: phrases('de | que | , | .'),
  hrs: phrases('heure', 'heures', 'h', 'hrs', 'hr'),
  min: phrases('minutes', 'minute', 'min', 'mn'),
  mword: [row('zero {digit}', M.same)],
  early: [
    special('{h:#1}', 'in Canada "4h30" is mostly said of the afternoon', ({ h }: { h: number }, { moment }) =>
      moment.country === 'CA' && h >= 4 && h <= 6 ? h : null,
    ),
  ],
  minutes: [row('{n} [{-min}]', M.within(1, 59))],
  quarter: [says('[le|un] quart', 15)],
  noon: [says('midi', { seconds: 43200, open: false }), says('minuit', { seconds: 86400, open: false })],
  full: [row('{h} {-hrs}', M.bareHour)],
  clock: [
    row('{h} {-hrs} [{-sharp}]', M.bareHour),
    row('{h:#12} {-hrs} {m:#2} [{-min}] [{-sharp}]', M.clock, { exact: true }),
    row('{h:early} {-hrs} {m:#2} [{-min}] [{-sharp}]', M.clock, { prefer: 1 }),
    row('{h:#12} {-hrs} {m:#1} ({-min}|>{hourend})', M.clock, { exact: true }),
    row('{h:#12} {-hrs} {half}', M.clock),
    row('{h:#12}~:~{m:#2} {-hrs}', M.clock, { exact: true }),
    row('{h:#12}~:~{m:#2}[~:~{s:#2}] [{-sharp}]', M.clock, { exact: true, prefer: 1 }),
    row('{h:early}~:~{m:#2} [{-sharp}]', M.clock, { prefer: 2 }),
    row('{h:#12}~h~{m:#2}~(m|:)~{s:#2}', M.clock, { exact: true }),
    row('{h} {-hrs} {m:mword} [{-min}]', M.bareHour, { prefer: -1 }),
    row('{h:hword} {-hrs} zero {m:digit}', M.bareHour),
    row('{at:full} et (demi|demie)', M.past, { n: 30 }),
    row('{at:full} [et] [un|le] quart', M.past, { n: 15 }),
    row('{at:full} moins {n:quarter}', M.past, { sign: -1 }),
    row('{at:full} [et] trois quarts', M.past, { n: 45 }),
    row('{at:full} et {n:minutes} !{hrs}', M.past),
    row('{at:full} passe de {n:minutes}', M.past),
    row('{at:noon} {n:mword}', M.past),
    row('{at:noon} moins {n:mword}', M.past, { sign: -1 }),
    row('(quart|un quart) avant {at:full}', M.past, { n: 15, sign: -1 }),
    row('{h:hword} {half}', M.clock),
  ],
  sharp: phrases(`
    pile | piles | precise | precises | tapante | tapantes | petante | petantes | sonnante | sonnantes | environ
    | a peu pres | exactement | et des poussieres | grand max | max | maximum | heure locale | au plus tard`),
  counted: [
    says(
      'fois|x|euro|euros|eur|degres|kg|kilo|kilos|km|metres|m|cm|litres|personnes|gens|pers|places|pages|etages',
      true,
    ),
    says('enfants|invites|pieces|tomes|boites|paquets|oeufs|bouteilles|points|grammes|g|cl|ml|ans', true),
    says('~(e|er|ere|eme|ieme|nd|nde|k|eme)|{month}|pour cent', true),
  ],
  hour: [row('{h:hword} !{counted}', M.bareHour), row('{h:hword} {m:mword} !{counted}', M.bareHour)],
  dayhalf: [
    row('(du|le|au) (matin|mat)', M.part, { part: 'morning' }),
    row('de (le|l) {-pm}|(le|l) {-pm}', M.part, { part: 'afternoon' }),
    row('(du|le|au) soir', M.part, { part: 'evening' }),
    row('(de la|la) nuit', M.part, { part: 'night' }),
  ],
  // "7 du soir" is an hour, "le 7 au soir" a day
  ofhalf: phrases('du', 'de'),
  pm: phrases('apres [-] midi | aprem | apresmidi | aprm | apm'),
  halfclock: [row('{h:#12} {-hrs} {m:#2}', M.clock), row('{h:#12}~:~{m:#2}', M.clock)],
  inpart: [row('{at:hour} >{ofhalf} {part:dayhalf}', M.clockIn, { prefer: -1 })],
  at1: [row('{inpart}', M.same), row('{clock}', M.same, { prefer: 1 }), row('{hour}', M.same)],
  and: phrases('et | , et | et a | puis a | , puis a | puis | et vers | & | + | et ensuite a'),
  either: phrases('ou | ou a | ou bien | ou bien a | ou vers'),
  // without a word for hours only with minutes: "à deux" may be anything
  spoken: [row('{h:hword} {m:mword} !{counted}', M.bareHour)],
  listed: [row('{inpart}', M.same), row('{clock}', M.same, { prefer: 1 }), row('{spoken}', M.same)],
  listedbare: [row('{listed}', M.same, { prefer: 1 }), row('{h:#12} !{counted}', M.bareHour)],
  // a comma alone makes no list: "avant 20h, 19h50"
  morelisted: [row('{a:listedbare} {-and} {b:listed}', M.alike), row('{a:listedbare} , {b:morelisted}', M.alike)],
  times: [row('{at:listed}', M.same)],
  firmtimes: [
    row('{inpart}', M.same, { prefer: 1 }),
    row('{clock}', M.same),
    row('{a:clock} {-and} {b:clock}', M.alike),
    row('{a:listedbare} {-and} {b:clock}', M.alike, { prefer: -1 }),
    row('{a:listedbare} , {b:morelisted}', M.alike, { prefer: -1 }),
  ],
} satisfies Tables

const FRANCE = new Set(['', 'FR', 'MC', 'LU'])

export const parts = {
  // a part that says when by itself
  part: [
    row('(ce|cet|cette) {part:partname}', M.part, { today: true, prefer: 1 }),
    row('a soir', M.part, { part: 'evening', today: true }),
    row('a matin', M.part, { part: 'morning', today: true }),
    row('{-today} (en|dans la|a|au|le) {part:partname}', M.part, { today: true }),
    row('cette nuit', M.part, { part: 'night', hour: 22, today: true, prefer: 2 }),
    row('(ce midi)', M.part, { part: 'noon', today: true, prefer: 2 }),
    row('(au|dans la|dans le|en|du|de la|pendant la|durant la|le|la|les) {part:partname}', M.part),
    row('(dans le|en|de le|le|dans le) apres [-] midi', M.part, { part: 'afternoon', prefer: 1 }),
    row('en debut de {part:partname}', M.part, { shade: 'early' }),
    row('en milieu de {part:partname}', M.part, { shade: 'middle' }),
    row('(en|a la|vers la) fin de {part:partname}', M.part, { shade: 'late' }),
    row('(debut|milieu) de {part:partname}', M.part, { shade: 'middle', prefer: -1 }),
    row('(en fin|fin) de cet (apres [-] midi|aprem)', M.part, { part: 'afternoon', shade: 'late', today: true }),
    row(
      'tot (le matin|dans la matinee|dans la journee|du matin)|de bon matin|de bonne heure|a la premiere heure',
      M.part,
      {
        part: 'morning',
        hour: 7,
      },
    ),
    row('(tot ce matin|ce matin tot|ce matin de bonne heure)', M.part, { part: 'morning', hour: 7, today: true }),
    row('a la mi [-] journee', M.part, { part: 'noon' }),
    row('au petit matin|aux aurores', M.part, { part: 'morning', hour: 6 }),
    row('tard (le soir|dans la soiree|dans la nuit)', M.part, { part: 'evening', hour: 21 }),
    row('(ce soir tard|tard ce soir)', M.part, { part: 'evening', hour: 21, today: true, prefer: 2 }),
    row('[a la|en] fin de [la] (journee|jour)|en fin du jour|avant la fin de la journee|[avant|pour] eod', M.endOfDay),
    row('(apres|a la fin du|a la sortie du) (le|) (travail|boulot|bureau|taf)', M.endOfDay),
    row(
      '[a|sur] le heure du (dejeuner|midi|lunch|diner de midi)|au lunch|entre midi et deux|a la pause [-] [dejeuner|midi]|sur le temps de midi',
      M.part,
      {
        part: 'noon',
      },
    ),
    row('apres (le cafe|manger)', M.part, { part: 'afternoon', hour: 13 }),
    row('apres le (petit [-] dejeuner|ptit dej)', M.part, { part: 'morning', hour: 9 }),
    row('au (petit [-] dejeuner|ptit [-] dej|petit dej)|au saut du lit|au reveil|au lever', M.part, {
      part: 'morning',
      hour: 8,
    }),
    row('au (gouter|quatre - heures)', M.part, { part: 'afternoon', hour: 16 }),
    row('au souper|[a|sur] le heure du souper', M.part, { part: 'evening' }),
    row('apres (le|) souper', M.part, { part: 'evening', hour: 20 }),
    row('(au|avant le) coucher', M.part, { part: 'night', hour: 22 }),
    special('(au|[a|sur] le heure du) diner', 'at noon in Belgium, Canada and Switzerland', (_, { moment }) =>
      M.part(FRANCE.has(moment.country) ? { part: 'evening' } : { part: 'noon' }),
    ),
    special('apres (le|) diner', 'after noon in Belgium, Canada and Switzerland', (_, { moment }) =>
      M.part(FRANCE.has(moment.country) ? { part: 'evening', hour: 20 } : { part: 'afternoon', hour: 13 }),
    ),
    special('au dejeuner', 'in the morning in Belgium, Canada and Switzerland', (_, { moment }) =>
      M.part(FRANCE.has(moment.country) ? { part: 'noon' } : { part: 'morning', hour: 8 }),
    ),
    special('apres (le|) dejeuner', 'in the morning in Belgium, Canada and Switzerland', (_, { moment }) =>
      M.part(FRANCE.has(moment.country) ? { part: 'afternoon', hour: 13 } : { part: 'morning', hour: 9 }),
    ),
  ],
  barepart: [
    row('tot|[a|des] [la] {-firsthour}', M.part, { part: 'morning', hour: 7 }),
    row('matin [,] [a|des] [la] {-firsthour}', M.part, { part: 'morning', hour: 7, prefer: 1 }),
  ],
  firsthour: phrases('premiere heure | 1 (ere|re|e) heure'),
  sun: phrases('lever du soleil | coucher du soleil | aube | crepuscule | tombee de la nuit | lever du jour'),
} satisfies Tables
