import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row, special } from '../meanings/rows.js'

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
    row('[a la|en] fin de [la] (journee|jour)|en fin du jour|avant la fin de la journee', M.endOfDay),
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
  barepart: [row('tot', M.part, { part: 'morning', hour: 7 })],
  sun: phrases('lever du soleil | coucher du soleil | aube | crepuscule | tombee de la nuit | lever du jour'),
} satisfies Tables
