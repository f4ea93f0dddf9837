import { phrases, says, type Tables } from '../engine/row.js'
import * as M from '../meanings/index.js'
import { row } from '../meanings/rows.js'

export const clock = {
  hword: [row('{word}', M.within(0, 24)), says('una', 1)],
  the: phrases('le | lo | ore | le ore | h | h . | la | orario'),
  hours: phrases('ore | h'),
  mword: [row('zero {word}', M.same)],
  minutes: [row('{n} [minuti|min]', M.within(1, 59))],
  quarter: [says('[un] quarto', 15)],
  noon: [
    says('mezzogiorno|mezzodi', { seconds: 43200, open: false }),
    says('mezzanotte', { seconds: 86400, open: false }),
  ],
  full: [row('[{-the}] {h}', M.bareHour)],
  sharp: phrases(`
    in punto | precise | spaccate | esatte | circa | massimo | max | al massimo | al piu tardi | ora locale | puntuale | puntuali | e qualcosa | suonate | e passa`),
  // clear as a time of day by itself
  clock: [
    row('(ore|le ore|h|h .) {h} [{-sharp}]', M.bareHour),
    row('{h:#12}~:~{m:#2}[~:~{s:#2}] [{-hours}] [{-sharp}]', M.clock, { exact: true, prefer: 1 }),
    row('[ore|h] {h:#12}~(.|,)~{m:#2} {-hours}', M.clock, { exact: true }),
    row('(ore|le ore|h) {h:#12}~(:|.|,)~{m:#2}', M.clock, { exact: true }),
    row('{h:early}~:~{m:#2}', M.clock, { prefer: 2 }),
    row('{h:#12} h {m:#2}', M.clock, { exact: true, prefer: -1 }),
    row('{h:#12} h', M.bareHour, { prefer: -1 }),
    row('{at:full} [{-hours}] e (mezza|mezzo)', M.past, { n: 30 }),
    row('{at:full} [{-hours}] e [un] quarto', M.past, { n: 15 }),
    row('{at:full} e tre quarti', M.past, { n: 45 }),
    row('{at:full} meno {n:quarter}', M.past, { sign: -1 }),
    row('{at:noon} e {n:mword}', M.past),
    row('(un quarto|quarto) alle {h}', M.past, { n: 15, sign: -1 }),
    // "alle 13 alle 18": two hours
    row('!<{at} {n:fewminutes} alle {h}', M.past, { sign: -1, prefer: -1 }),
    row('{h:#12} {half}', M.clock),
  ],
  // "via Manzoni 40 | alle 7": of more than half an hour nobody says it
  fewminutes: [row('{minutes}', M.within(1, 30))],
  counted: [
    says(
      'volte|volta|x|euro|eur|gradi|kg|kili|chili|km|metri|m|cm|litri|persone|posti|pagine|piani|figli|bambini|invitati|pezzi',
      true,
    ),
    says('uova|bottiglie|pacchi|scatole|punti|grammi|g|cl|ml|anni|mila|~(°|º|esimo|esima|k)|{month}|per cento', true),
  ],
  zonehour: phrases('ora di', 'ora italiana', 'ora inglese', 'ora francese', 'ora tedesca'),
  hour: [
    row('[{-the}] {h} >{zonehour}', M.bareHour, { prefer: 1 }),
    row('[{-the}] {h} !{counted}', M.bareHour),
    row('[{-the}] {h} [e] {m:mword} [minuti] !{counted}', M.bareHour),
    row('[{-the}] {h} e {m:#1} [minuti] !{counted}', M.bareHour),
    row('[{-the}] {h:#12}~(.|,)~{m:#2} !{counted}', M.clock, { exact: true, prefer: 1 }),
    row('[{-the}] {h:early}~(.|,)~{m:#2} !{counted}', M.clock, { prefer: 2 }),
  ],
  dayhalf: [
    row('(di|della|del|la|alla|al) (mattina|mattino)', M.part, { part: 'morning' }),
    row('(di|del|nel|al) pomeriggio', M.part, { part: 'afternoon' }),
    row('(di|della|la|alla) sera', M.part, { part: 'evening' }),
    row('(di|della|la) notte', M.part, { part: 'night' }),
  ],
  halfclock: [row('[{-the}] {h:#12}~(:|.)~{m:#2}', M.clock)],
  inpart: [row('{at:hour} {part:dayhalf}', M.clockIn, { prefer: -1 })],
  at1: [
    row('{inpart}', M.same, { prefer: 2 }),
    row('[{-the}] {clock} [{-sharp}]', M.same, { prefer: 1 }),
    row('{hour} [{-sharp}]', M.same),
  ],
  and: phrases('e | , e | e alle | , e alle | e a | e poi alle | e le | e verso le | & | \\+ | poi alle | e alle ore'),
  comma: phrases(', | , alle | , le'),
  at: phrases('alle | le'),
  either: phrases('o | o alle | oppure | oppure alle | o verso le | o le'),
  morelisted: [row('{a:at1} {-and} {b:at1}', M.alike), row('{a:at1} {-comma} {b:morelisted}', M.alike)],
  times: [row('{at:at1}', M.same, { prefer: 1 })],
  firmtimes: [
    row('{at:clock} {part:dayhalf}', M.clockIn, { prefer: 1 }),
    row('{at:halfclock} {part:dayhalf}', M.clockIn, { prefer: 2 }),
    row('{clock} [{-sharp}]', M.same),
    row('{a:clock} {-and} {b:at1}', M.alike),
  ],
} satisfies Tables

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
    row(
      '(a|per|entro|in) fine (giornata|giorno|turno)|a fine della giornata|prima di sera|[entro|per] eod',
      M.endOfDay,
    ),
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
  barepart: [
    row('presto|[alla|di] prima ora', M.part, { part: 'morning', hour: 7 }),
    row('(mattina|mattino) [,] [alla|di] prima ora', M.part, { part: 'morning', hour: 7, prefer: 1 }),
  ],
  sun: phrases('alba | tramonto | crepuscolo | imbrunire'),
} satisfies Tables
