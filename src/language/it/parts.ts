import { phrases, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const parts = {
  // a part that says when by itself
  part: [
    row('stasera|sta sera', M.part, { part: 'evening', today: true }),
    row('stamattina|stamani|stamane|sta mattina', M.part, { part: 'morning', today: true }),
    row('stanotte|sta notte', M.part, { part: 'night', hour: 22, today: true }),
    row('(questo|questa|sto|sta) {part:partname}', M.part, { today: true, prefer: 1 }),
    row('oggi [a|al|alla|di|nel] {part:partname}', M.part, { today: true, prefer: 1 }),
    row('(questo|questa) notte', M.part, { part: 'night', hour: 22, today: true, prefer: 2 }),
    row('(la|il|di|in|nel|nella|al|alla|del|della|durante la|durante il|per la) {part:partname}', M.part),
    row('(in|nella|nel) (prima|primo) {part:partname}|(a|all) inizio {part:partname}', M.part, { shade: 'early' }),
    row('(a|in|verso) meta {part:partname}', M.part, { shade: 'middle' }),
    row('(a|in|verso|a la) fine {part:partname}|(in|nella|nel|a) (tarda|tardo) {part:partname}', M.part, {
      shade: 'late',
      prefer: 1,
    }),
    row('(tardo|tarda) {part:partname}', M.part, { shade: 'late' }),
    row(
      '(la mattina|di mattina|di prima) presto|di (buon ora|prima mattina|buon mattino)|al mattino presto|di buona ora|presto la mattina',
      M.part,
      {
        part: 'morning',
        hour: 7,
        prefer: 1,
      },
    ),
    row('stamattina presto|presto stamattina', M.part, { part: 'morning', hour: 7, today: true }),
    row('(la sera|di sera|in) tardi|in tarda serata|a tarda sera', M.part, { part: 'evening', hour: 21, prefer: 1 }),
    row('stasera tardi|tardi stasera', M.part, { part: 'evening', hour: 21, today: true }),
    row('(a|per|entro|in) fine (giornata|giorno|turno)|a fine della giornata|prima di sera', M.endOfDay),
    row('(dopo il lavoro|dopo lavoro|finito il lavoro|uscito dal lavoro|dopo lo ufficio)', M.endOfDay),
    row('(a|in) (pausa pranzo)|(a|allo ora di|a ora di|ora di|per|durante il) pranzo', M.part, { part: 'noon' }),
    row('dopo [il] pranzo|dopo mangiato', M.part, { part: 'afternoon', hour: 14 }),
    row('dopo [la] colazione', M.part, { part: 'morning', hour: 9 }),
    row('(a|per|allo ora di) colazione|al risveglio|appena sveglio|appena mi sveglio', M.part, {
      part: 'morning',
      hour: 8,
    }),
    row('(a|per|allo ora di) merenda', M.part, { part: 'afternoon', hour: 16 }),
    row('(a|per|allo ora di|a ora di|ora di) cena', M.part, { part: 'evening', hour: 20 }),
    row('dopo [la] cena', M.part, { part: 'evening', hour: 21 }),
    row('prima di (dormire|andare a letto|coricarmi)', M.part, { part: 'night', hour: 22 }),
  ],
  barepart: [row('presto', M.part, { part: 'morning', hour: 7 })],
  sun: phrases('alba | tramonto | crepuscolo | imbrunire'),
} satisfies Tables
